import { joined, viewOf } from "../byteView";
import { CUTOFF, ENTRY, HEADER, MINI_SECTOR, NO_SECTOR, ROOT, SECTOR_SHIFTS, SIGNATURE, STREAM } from "./compoundLayout";

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
