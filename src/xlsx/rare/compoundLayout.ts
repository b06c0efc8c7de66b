/** Layout of a compound file, the container of .xls and of encrypted workbooks ([MS-CFB] 2.2 and 2.6.1). */
export const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
export const HEADER = {
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
export const ENTRY = { length: 128, nameLength: 64, type: 66, siblingsAndChild: 68, start: 116, size: 120 };
export const [STREAM, ROOT] = [2, 5];
/** Sector numbers from here on end a chain or name none. */
export const NO_SECTOR = 0xffff_fff0;
export const SECTOR_SHIFTS = [9, 12];
export const MINI_SECTOR = 64;
export const CUTOFF = 4_096;
