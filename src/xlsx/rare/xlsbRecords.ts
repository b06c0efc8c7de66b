/** One record of a part of an .xlsb workbook, [MS-XLSB] 2.1.4: its number, and where its head and its data stand. */
export interface XlsbRecord {
  id: number;
  at: number;
  from: number;
  to: number;
}

/** The records of a part in their order; the last is null where the part ends within one. */
export function* xlsbRecords(part: Uint8Array): Generator<XlsbRecord | null, void> {
  for (let at = 0; at < part.length;) {
    const start = at;
    let id = part[at++]!;
    if (id & 0x80) id = (id & 0x7f) | ((part[at++]! & 0x7f) << 7);
    let size = 0;
    for (let digit = 0; digit < 4; digit += 1) {
      const byte = part[at++] ?? 0;
      size |= (byte & 0x7f) << (7 * digit);
      if ((byte & 0x80) === 0) break;
    }
    if (at + size > part.length) {
      yield null;
      return;
    }
    yield { id, at: start, from: at, to: at + size };
    at += size;
  }
}

/** A record of data of this size: number and size in groups of seven bits, the data still to be written. */
export function recordOf(id: number, size: number): { bytes: Uint8Array; from: number } {
  const head = id < 0x80 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  for (let rest = size; ; rest >>= 7) {
    head.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
    if (rest <= 0x7f) break;
  }
  const bytes = new Uint8Array(head.length + size);
  bytes.set(head);
  return { bytes, from: head.length };
}
