import { viewOf } from "../byteView";
import { CUTOFF, ENTRY, HEADER, MINI_SECTOR, ROOT, SECTOR_SHIFTS, SIGNATURE, STREAM } from "./compoundLayout";

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
