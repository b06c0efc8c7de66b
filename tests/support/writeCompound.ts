import { joined, repeated, u16, u32, utf16 } from "./bytes";

const [END, FREE, FAT, DIFAT] = [0xffff_fffe, 0xffff_ffff, 0xffff_fffd, 0xffff_fffc];
const [STREAM, ROOT] = [2, 5];
const [CUTOFF, MINI] = [4_096, 64];
/** Sectors of the allocation table that the header lists. */
const LISTED = 109;

/**
 * A compound file ([MS-CFB]) as other programs write them: with small streams in sectors of their own, sectors of 512 or
 * 4,096 bytes, a list of the allocation table that goes on behind the header. Every chain runs backwards through the file.
 */
export function writeCompound(streams: readonly (readonly [string, Uint8Array])[], sectorSize: 512 | 4_096 = 512): Uint8Array {
  const large = chains(sectorSize);
  const small = chains(MINI);
  const entries = streams.map(([name, content]) => entry(name, STREAM, (content.length < CUTOFF ? small : large).add(content), content.length));
  const ministream = joined(...small.sectors);
  const root = entry("Root Entry", ROOT, large.add(ministream), ministream.length);
  const directory = large.add(joined(root, ...entries));
  const miniFat = large.add(u32(...small.next, ...Array<number>(sectorSize / 4).fill(FREE)));
  const [perSector, used] = [sectorSize / 4, large.sectors.length];
  let [fats, lists] = [0, 0];
  while (fats * perSector < used + fats + lists) {
    fats += 1;
    lists = Math.ceil(Math.max(0, fats - LISTED) / (perSector - 1));
  }
  const numbers = Array.from({ length: fats }, (_, at) => used + at);
  const table = [...large.next, ...numbers.map(() => FAT), ...Array<number>(lists).fill(DIFAT)];
  const further = repeated(lists, (at) => {
    const some = numbers.slice(LISTED + at * (perSector - 1), LISTED + (at + 1) * (perSector - 1));
    return u32(...filledUp(some, perSector - 1), at + 1 < lists ? used + fats + at + 1 : END);
  });
  const header = joined(
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    new Uint8Array(16),
    u16(0x3e, sectorSize === 512 ? 3 : 4, 0xfffe, Math.log2(sectorSize), 6),
    new Uint8Array(10),
    u32(fats, directory, 0, CUTOFF, miniFat, 1, lists === 0 ? END : used + fats, lists, ...filledUp(numbers.slice(0, LISTED), LISTED)),
  );
  return joined(padded(header, sectorSize), ...large.sectors, u32(...filledUp(table, fats * perSector)), further);
}

/** Sectors of a size, and which follows which. */
function chains(size: number) {
  const sectors: Uint8Array[] = [];
  const next: number[] = [];
  const add = (content: Uint8Array): number => {
    const count = Math.ceil(content.length / size);
    for (let at = count - 1; at >= 0; at -= 1) {
      next.push(at === count - 1 ? END : sectors.length - 1);
      sectors.push(padded(content.subarray(at * size, (at + 1) * size), size));
    }
    return count === 0 ? END : sectors.length - 1;
  };
  return { sectors, next, add };
}

function entry(name: string, type: number, start: number, size: number): Uint8Array {
  return joined(padded(utf16(name), 64), u16((name.length + 1) * 2), [type, 1], u32(FREE, FREE, FREE), new Uint8Array(36), u32(start, size, 0));
}

function padded(content: Uint8Array, size: number): Uint8Array {
  return joined(content, new Uint8Array(size - content.length));
}

function filledUp(numbers: readonly number[], length: number): number[] {
  return [...numbers, ...Array<number>(length - numbers.length).fill(FREE)];
}
