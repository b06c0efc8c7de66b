/** The first of the single signs that number sub-items, 20 of each: ① and ⑴. */
const FIRST_SIGNS = { "①": 0x2460, "⑴": 0x2474 };
const FIRST_KANJI = 0x3220;

/** The number of such a sign: 3 of ③, of ⑶ and of ㈢. */
export function numberOfSign(sign: string): number {
  const code = sign.charCodeAt(0);
  if (code >= FIRST_KANJI) return code - FIRST_KANJI + 1;
  return code - (code >= FIRST_SIGNS["⑴"] ? FIRST_SIGNS["⑴"] : FIRST_SIGNS["①"]) + 1;
}

/** The sign of a number from 1 to 20 in the row that begins with `first`. */
export function signOfNumber(number: number, first: keyof typeof FIRST_SIGNS): string {
  return String.fromCharCode(FIRST_SIGNS[first] + number - 1);
}
