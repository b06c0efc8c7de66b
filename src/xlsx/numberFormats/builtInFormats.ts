const ERA_DAY = "[$-411]ge.m.d";
const LONG_ERA_DAY = '[$-411]ggge"年"m"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';

/** Number formats that a Japanese Excel uses by number without declaring them (ECMA-376 part 1, 18.8.30, ja-jp). */
export const JAPANESE_FORMATS: Readonly<Record<number, string>> = {
  27: ERA_DAY,
  28: LONG_ERA_DAY,
  29: LONG_ERA_DAY,
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: YEAR_MONTH,
  35: MONTH_DAY,
  36: ERA_DAY,
  50: ERA_DAY,
  51: LONG_ERA_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: LONG_ERA_DAY,
  55: YEAR_MONTH,
  56: MONTH_DAY,
  57: ERA_DAY,
  58: LONG_ERA_DAY,
};

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
