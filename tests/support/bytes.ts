import { joined } from "../../src/xlsx/byteView";

/** Numbers of two and four bytes, least byte first, and texts of two bytes a character. */
export const u16 = (...numbers: readonly number[]) => Uint8Array.from(numbers.flatMap((one) => [one & 0xff, (one >> 8) & 0xff]));
export const u32 = (...numbers: readonly number[]) => Uint8Array.from(numbers.flatMap((one) => [one & 0xff, (one >>> 8) & 0xff, (one >>> 16) & 0xff, one >>> 24]));
export const utf16 = (text: string) => u16(...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));

/** So many byte arrays behind one another. */
export const repeated = (count: number, make: (at: number) => Uint8Array) => joined(...Array.from({ length: count }, (_, at) => make(at)));

export { joined };
