import crc32 from "crc-32";
import { inflateSync } from "fflate";
import { viewOf } from "../byteView";

/** An entry of a package's central directory. */
interface Entry {
  /** Header of the entry in the central directory, its name included. */
  header: Uint8Array;
  name: string;
  /** Offset of the entry's own header. */
  at: number;
}

/** Signatures, header lengths and field offsets: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = { signature: 0x04034b50, length: 30, checksum: 14, packed: 18, size: 22, name: 26, extra: 28 };
const CENTRAL = { signature: 0x02014b50, length: 46, flags: 8, method: 10, checksum: 16, packed: 20, size: 24, name: 28, extra: 30, comment: 32, at: 42 };
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff, entriesHere: 8, entries: 10, directoryBytes: 12, directory: 16 };
const [STORED, DEFLATED] = [0, 8];
/** Stands where a field is too large for 32 bits and its value is elsewhere. */
const ELSEWHERE = 0xffff_ffff;
/** What a part may unpack to is only believed while the whole package is small: deflate packs 1,032 to 1 at most. */
const LARGEST_BYTES = 2 ** 19;

/** An entry with what it holds. */
interface Part {
  entry: Entry;
  content: Uint8Array;
}

/**
 * The same package with its parts unpacked, which readers that unpack part by part read in half the time. Checksums stay
 * those of the package, so that the reader still notices damage; those of shortened parts are made anew.
 *
 * @param keep which parts to take over, by name
 * @param shortened a part without what is not wanted of it; the very same bytes where nothing is left out
 * @returns null for a package that is large, uses rare features or looks damaged: read it as it is
 */
export function storedPackage(
  bytes: Uint8Array,
  keep: (name: string) => boolean,
  shortened: (name: string, part: Uint8Array) => Uint8Array = (_, part) => part,
): Uint8Array | null {
  if (bytes.length > LARGEST_BYTES) return null;
  const entries = directory(bytes)?.filter(({ name }) => keep(name));
  const parts = entries?.map((entry) => partOf(bytes, entry, shortened));
  return parts?.every((part) => part !== null) ? written(parts) : null;
}

function partOf(bytes: Uint8Array, entry: Entry, shortened: (name: string, part: Uint8Array) => Uint8Array): Part | null {
  const whole = content(bytes, entry);
  if (!whole) return null;
  const wanted = shortened(entry.name, whole);
  if (wanted === whole) return { entry, content: whole };
  const isIntact = viewOf(entry.header).getInt32(CENTRAL.checksum, true) === crc32.buf(whole);
  return isIntact ? { entry: { ...entry, header: withChecksum(entry.header, crc32.buf(wanted)) }, content: wanted } : null;
}

function withChecksum(header: Uint8Array, value: number): Uint8Array {
  // A copy also of Node's Buffer, whose slice is none.
  const changed = new Uint8Array(header);
  viewOf(changed).setInt32(CENTRAL.checksum, value, true);
  return changed;
}

function directory(bytes: Uint8Array): Entry[] | null {
  const data = viewOf(bytes);
  const end = endOf(data);
  if (end === null) return null;
  const entries: Entry[] = [];
  const names = new TextDecoder();
  let at = data.getUint32(end + END.directory, true);
  for (let left = data.getUint16(end + END.entries, true); left > 0; left -= 1) {
    if (at + CENTRAL.length > bytes.length || data.getUint32(at, true) !== CENTRAL.signature) return null;
    const nameEnd = at + CENTRAL.length + data.getUint16(at + CENTRAL.name, true);
    entries.push({
      header: bytes.subarray(at, nameEnd),
      name: names.decode(bytes.subarray(at + CENTRAL.length, nameEnd)),
      at: data.getUint32(at + CENTRAL.at, true),
    });
    at = nameEnd + data.getUint16(at + CENTRAL.extra, true) + data.getUint16(at + CENTRAL.comment, true);
  }
  return entries;
}

function endOf(data: DataView): number | null {
  const first = Math.max(0, data.byteLength - END.length - END.longestComment);
  for (let at = data.byteLength - END.length; at >= first; at -= 1) if (data.getUint32(at, true) === END.signature) return at;
  return null;
}

function content(bytes: Uint8Array, { header, at }: Entry): Uint8Array | null {
  const [entry, data] = [viewOf(header), viewOf(bytes)];
  const [packed, size, method] = [entry.getUint32(CENTRAL.packed, true), entry.getUint32(CENTRAL.size, true), entry.getUint16(CENTRAL.method, true)];
  if (packed === ELSEWHERE || size === ELSEWHERE || at + LOCAL.length > bytes.length || data.getUint32(at, true) !== LOCAL.signature) return null;
  const from = at + LOCAL.length + data.getUint16(at + LOCAL.name, true) + data.getUint16(at + LOCAL.extra, true);
  const part = bytes.subarray(from, from + packed);
  if (part.length !== packed) return null;
  if (method === STORED) return part;
  if (method !== DEFLATED || size === 0) return null;
  try {
    // One byte more than promised, so that a part that holds more is told from one that keeps its word.
    const unpacked = inflateSync(part, { out: new Uint8Array(size + 1) });
    return unpacked.length === size ? unpacked : null;
  } catch {
    return null;
  }
}

function written(parts: readonly Part[]): Uint8Array {
  const directoryBytes = parts.reduce((sum, { entry }) => sum + entry.header.length, 0);
  const localBytes = parts.reduce((sum, { entry, content }) => sum + LOCAL.length + entry.header.length - CENTRAL.length + content.length, 0);
  const out = new Uint8Array(localBytes + directoryBytes + END.length);
  const data = viewOf(out);
  let [at, listed] = [0, localBytes];
  for (const { entry, content } of parts) {
    out.set(entry.header, listed);
    data.setUint16(listed + CENTRAL.flags, 0, true);
    data.setUint16(listed + CENTRAL.method, STORED, true);
    data.setUint32(listed + CENTRAL.packed, content.length, true);
    data.setUint32(listed + CENTRAL.size, content.length, true);
    data.setUint16(listed + CENTRAL.extra, 0, true);
    data.setUint16(listed + CENTRAL.comment, 0, true);
    data.setUint32(listed + CENTRAL.at, at, true);
    const name = entry.header.subarray(CENTRAL.length);
    data.setUint32(at, LOCAL.signature, true);
    data.setUint32(at + LOCAL.checksum, data.getUint32(listed + CENTRAL.checksum, true), true);
    data.setUint32(at + LOCAL.packed, content.length, true);
    data.setUint32(at + LOCAL.size, content.length, true);
    data.setUint16(at + LOCAL.name, name.length, true);
    out.set(name, at + LOCAL.length);
    out.set(content, at + LOCAL.length + name.length);
    at += LOCAL.length + name.length + content.length;
    listed += entry.header.length;
  }
  data.setUint32(listed, END.signature, true);
  data.setUint16(listed + END.entriesHere, parts.length, true);
  data.setUint16(listed + END.entries, parts.length, true);
  data.setUint32(listed + END.directoryBytes, directoryBytes, true);
  data.setUint32(listed + END.directory, localBytes, true);
  return out;
}
