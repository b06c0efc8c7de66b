import { joined, viewOf } from "../byteView";

/** Layout of a compound file, the container of .xls and of encrypted workbooks ([MS-CFB] 2.2 and 2.6.1). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = {
  length: 512,
  version: 26,
  byteOrder: 28,
  sectorShift: 30,
  miniShift: 32,
  fatSectors: 44,
  directory: 48,
  cutoff: 56,
  miniFat: 60,
  difat: 68,
  fatList: 76,
  fatListed: 109,
};
const ENTRY = { length: 128, nameLength: 64, type: 66, siblingsAndChild: 68, start: 116, size: 120 };
const [STREAM, ROOT] = [2, 5];
/** Sector numbers from here on end a chain or name none. */
const NO_SECTOR = 0xffff_fff0;
const SECTOR_SHIFTS = [9, 12];
const MINI_SECTOR = 64;
const CUTOFF = 4_096;

const numbersOf = (bytes: Uint8Array) => Array.from({ length: bytes.length >> 2 }, (_, at) => viewOf(bytes).getUint32(at * 4, true));

/** Whether a file begins as a compound file does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * The streams of a compound file by name, each made when it is asked for; null for a file that is broken: a sector outside
 * of it, a chain that runs in circles. No sector is read twice for one stream, so that a stream is never larger than the file.
 */
export function streamsOf(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array | null> | null {
  if (bytes.length < HEADER.length) return null;
  const header = viewOf(bytes);
  const shift = header.getUint16(HEADER.sectorShift, true);
  if (!SECTOR_SHIFTS.includes(shift)) return null;
  const size = 1 << shift;
  const sector = (number: number) =>
    (number + 2) << shift <= bytes.length && number < bytes.length ? bytes.subarray((number + 1) << shift, (number + 2) << shift) : null;
  const fat = fatOf(header, sector, Math.ceil(bytes.length / size));
  const directory = fat && chained(header.getUint32(HEADER.directory, true), fat, sector);
  if (!fat || !directory) return null;
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY.length) }, (_, at) =>
    entryOf(directory.subarray(at * ENTRY.length, (at + 1) * ENTRY.length)),
  );
  const root = entries.find(({ type }) => type === ROOT);
  if (!root) return null;
  const small = (start: number) => {
    const mini = chained(root.start, fat, sector);
    const miniFat = chained(header.getUint32(HEADER.miniFat, true), fat, sector);
    const miniSector = (number: number) =>
      mini && (number + 1) * MINI_SECTOR <= mini.length ? mini.subarray(number * MINI_SECTOR, (number + 1) * MINI_SECTOR) : null;
    return miniFat && chained(start, numbersOf(miniFat), miniSector);
  };
  const cutoff = header.getUint32(HEADER.cutoff, true) || CUTOFF;
  return new Map(
    entries
      .filter(({ type }) => type === STREAM)
      .map((entry) => [
        entry.name,
        () => {
          const content = entry.size < cutoff ? small(entry.start) : chained(entry.start, fat, sector);
          return content && content.length >= entry.size ? content.subarray(0, entry.size) : null;
        },
      ]),
  );
}

type Sector = (number: number) => Uint8Array | null;

/** The file allocation table: which sector follows which. */
function fatOf(header: DataView, sector: Sector, most: number): number[] | null {
  const count = header.getUint32(HEADER.fatSectors, true);
  if (count > most) return null;
  const listed = Array.from({ length: HEADER.fatListed }, (_, at) => header.getUint32(HEADER.fatList + at * 4, true));
  for (let [next, left] = [header.getUint32(HEADER.difat, true), most]; next < NO_SECTOR && listed.length < count; left -= 1) {
    const more = left > 0 ? sector(next) : null;
    if (!more) return null;
    const numbers = numbersOf(more);
    next = numbers.pop()!;
    listed.push(...numbers);
  }
  const fat: number[] = [];
  for (const number of listed.filter((one) => one < NO_SECTOR).slice(0, count)) {
    const part = sector(number);
    if (!part) return null;
    fat.push(...numbersOf(part));
  }
  return fat;
}

function chained(start: number, next: readonly number[], sector: Sector): Uint8Array | null {
  const parts: Uint8Array[] = [];
  const seen = new Set<number>();
  for (let at = start; at < NO_SECTOR; at = next[at] ?? NO_SECTOR) {
    const part = seen.has(at) ? null : sector(at);
    if (!part) return null;
    seen.add(at);
    parts.push(part);
  }
  return joined(...parts);
}

function entryOf(bytes: Uint8Array): { name: string; type: number; start: number; size: number } {
  const data = viewOf(bytes);
  const letters = Math.min(data.getUint16(ENTRY.nameLength, true), ENTRY.nameLength) >> 1;
  const name = String.fromCharCode(...Array.from({ length: Math.max(0, letters - 1) }, (_, at) => data.getUint16(at * 2, true)));
  return { name, type: bytes[ENTRY.type]!, start: data.getUint32(ENTRY.start, true), size: data.getUint32(ENTRY.size, true) };
}

/** A compound file with one stream, as plain as one can be; the stream is padded with zeros to the size of a large one. */
export function compoundFile(name: string, content: Uint8Array): Uint8Array {
  const sectorSize = 1 << SECTOR_SHIFTS[0]!;
  const size = Math.max(CUTOFF, content.length);
  const contentSectors = Math.ceil(size / sectorSize);
  const perSector = sectorSize / 4;
  const fatSectors = Math.ceil((contentSectors + 1) / (perSector - 1));
  const out = new Uint8Array(HEADER.length + (contentSectors + 1 + fatSectors) * sectorSize);
  const data = viewOf(out);
  out.set(SIGNATURE);
  data.setUint16(HEADER.version, 3, true);
  data.setUint16(HEADER.byteOrder, 0xfffe, true);
  data.setUint16(HEADER.sectorShift, SECTOR_SHIFTS[0]!, true);
  data.setUint16(HEADER.miniShift, Math.log2(MINI_SECTOR), true);
  data.setUint32(HEADER.fatSectors, fatSectors, true);
  data.setUint32(HEADER.directory, contentSectors, true);
  data.setUint32(HEADER.cutoff, CUTOFF, true);
  const [END, FREE, FAT] = [0xffff_fffe, 0xffff_ffff, 0xffff_fffd];
  data.setUint32(HEADER.miniFat, END, true);
  data.setUint32(HEADER.difat, END, true);
  const listed = Math.min(fatSectors, HEADER.fatListed);
  for (let at = 0; at < HEADER.fatListed; at += 1) data.setUint32(HEADER.fatList + at * 4, at < listed ? contentSectors + 1 + at : FREE, true);
  out.set(content, HEADER.length);
  const directory = HEADER.length + contentSectors * sectorSize;
  writeEntry(out.subarray(directory, directory + ENTRY.length), { name: "Root Entry", type: ROOT, start: END, size: 0, child: 1 });
  writeEntry(out.subarray(directory + ENTRY.length, directory + 2 * ENTRY.length), { name, type: STREAM, start: 0, size, child: FREE });
  const fat = directory + sectorSize;
  for (let at = 0; at < fatSectors * perSector; at += 1) {
    const isEnd = at === contentSectors - 1 || at === contentSectors;
    data.setUint32(fat + at * 4, at > contentSectors + fatSectors ? FREE : at > contentSectors ? FAT : isEnd ? END : at + 1, true);
  }
  return out;
}

function writeEntry(bytes: Uint8Array, { name, type, start, size, child }: { name: string; type: number; start: number; size: number; child: number }): void {
  const data = viewOf(bytes);
  [...name].forEach((letter, at) => data.setUint16(at * 2, letter.charCodeAt(0), true));
  data.setUint16(ENTRY.nameLength, (name.length + 1) * 2, true);
  data.setUint8(ENTRY.type, type);
  for (const [at, number] of [0xffff_ffff, 0xffff_ffff, child].entries()) data.setUint32(ENTRY.siblingsAndChild + at * 4, number, true);
  data.setUint32(ENTRY.start, start, true);
  data.setUint32(ENTRY.size, size, true);
}
