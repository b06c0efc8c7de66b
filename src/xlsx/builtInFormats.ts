import { JAPANESE_FORMATS } from "./regionalFormats";

/** Formats that have a number and no declaration ([MS-XLS] 2.4.126, ECMA-376 part 1, 18.8.30), as far as they change what a person reads. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  ...JAPANESE_FORMATS,
};

/**
 * Number formats of a worksheet's cells by `row,column`; cells of the General format are left out.
 *
 * @param cells the style of each cell, an index into `styles`, by `row,column`
 * @param styles the number of each style's format
 * @param declared the formats that the file declares, by number
 */
export function formatsOf(cells: ReadonlyMap<string, number>, styles: readonly number[], declared: ReadonlyMap<number, string>): Map<string, string> {
  const formats = new Map<string, string>();
  for (const [cell, style] of cells) {
    const number = styles[style] ?? 0;
    const code = declared.get(number) ?? BUILT_IN[number];
    if (code !== undefined) formats.set(cell, code);
  }
  return formats;
}
