import { strFromU8, strToU8 } from "fflate";

/** A view stands among the first things of a worksheet part. */
const HEAD_BYTES = 4_096;
const HIDES_ZEROS = /<(?:\w+:)?sheetView\b[^>]*\sshowZeros="(?:0|false)"/;
/** A number of 0, perhaps as a formula's result: a link to a blank cell. */
const ZERO =
  /(<(?:\w+:)?c\b(?:(?!\st=)[^>/])*(?:\st="n"(?:(?!\st=)[^>/])*)?)>(?:<(?:\w+:)?f\b[^<]*(?:\/>|<\/(?:\w+:)?f>))?<(?:\w+:)?v>-?0(?:\.0+)?<\/(?:\w+:)?v><\/(?:\w+:)?c>/g;

/** A worksheet part (SpreadsheetML, ECMA-376 part 1, 18.3.1.87) without the zeros that its view does not show; the very same bytes where it shows them. */
export function withoutHiddenZeros(part: Uint8Array): Uint8Array {
  if (!HIDES_ZEROS.test(strFromU8(part.subarray(0, HEAD_BYTES), true))) return part;
  return strToU8(strFromU8(part).replace(ZERO, "$1/>"));
}
