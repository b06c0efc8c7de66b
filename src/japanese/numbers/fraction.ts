import { isAt } from "../lookup/sticky";
import { isDigitAt, type NumberToken, scanNumber } from "./numerals";

/** A part of a whole, and the offset behind it. */
interface Fraction {
  /** Less than 1, rounded to four decimals. */
  value: number;
  end: number;
}

/** The fraction that a number begins, in either way of writing: 3分の2, 2/3以上. Null where it begins none. */
export function fractionAt(folded: string, start: number, { value, end }: NumberToken): Fraction | null {
  return inWords(folded, end, value) ?? withStroke(folded, start, end, value);
}

/** 3分の2 */
function inWords(folded: string, at: number, parts: number): Fraction | null {
  if (!folded.startsWith("分の", at) || parts < 2) return null;
  const share = scanNumber(folded, at + 2);
  return !share || share.value >= parts ? null : fraction(share.value / parts, share.end);
}

function fraction(value: number, end: number): Fraction {
  return { value: Math.round(value * 1e4) / 1e4, end };
}

const COMPARED = / ?(?:以上|以下|未満|を?超|を[上下]回|(?:[にへ]|まで)(?:(?:縮[小減]|削減|短縮|圧縮|低減|減少)(?=[すしさ、。)\n]|$)|減[らっ]|抑え|引き?下げ))/y;
/** A longer date, and the share of the costs that somebody else pays. */
const NO_FRACTION = /[\d/.]$|(?:補助|助成|負担|交付|充当)(?:金|率|割合)*[はがの: ]*$/;
const LARGEST_DENOMINATOR = 10;

/** 2/3以上, 1/3に縮小: alone it may be a date. */
function withStroke(folded: string, start: number, at: number, share: number): Fraction | null {
  if (folded[at] !== "/" || !isDigitAt(folded, at + 1)) return null;
  const parts = scanNumber(folded, at + 1)!;
  if (parts.value > LARGEST_DENOMINATOR || share >= parts.value || share === 0 || !isAt(COMPARED, folded, parts.end)) return null;
  return NO_FRACTION.test(folded.slice(Math.max(0, start - 10), start)) ? null : fraction(share / parts.value, parts.end);
}
