import { dateToSerial, formatValue, type CellValue } from "hucre";
import { coveredLiterals, uncovered } from "./coveredLiterals";
import { isTextFormat, sectionFor, textUnder } from "./formatSections";
import { generalText } from "./generalText";
import { withJapaneseDates } from "./japaneseDates";

/** Shown for a date whose format is one of Excel's own for the region. */
const REGIONAL_DATE = "yyyy/m/d";

const [WHOLE, CENTS] = ["#,##0;-#,##0", "#,##0.00;-#,##0.00"];
const [YEN, SEN] = ['"¥"#,##0;"¥"-#,##0', '"¥"#,##0.00;"¥"-#,##0.00'];

/**
 * Formats that Excel shows as is usual in the system's region, by the code that the library has for their number: in Japan
 * the year stands first, below zero a minus and not brackets (the button for thousands), amounts are in yen.
 */
const REGIONAL: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", REGIONAL_DATE],
  ["m/d/yyyy h:mm", `${REGIONAL_DATE} h:mm`],
  ["#,##0 ;(#,##0)", WHOLE],
  ["#,##0 ;[Red](#,##0)", WHOLE],
  ["#,##0.00;(#,##0.00)", CENTS],
  ["#,##0.00;[Red](#,##0.00)", CENTS],
  ["$#,##0_);\\($#,##0\\)", YEN],
  ["$#,##0_);[Red]\\($#,##0\\)", YEN],
  ["$#,##0.00_);\\($#,##0.00\\)", SEN],
  ["$#,##0.00_);[Red]\\($#,##0.00\\)", SEN],
]);

/** What the system shows a day and a time as, whatever the format says behind it (*2012年3月14日 in the list of formats). */
const SYSTEM_DAY = /^\[\$-(?:F800|x-sysdate)\]/i;
const SYSTEM_TIME = /^\[\$-(?:F400|x-systime)\]/i;

/** General, also with a colour, a language or kanji digits asked for before it. */
const GENERAL = /^(?:\[[^\]]{0,20}\])*general$/i;
/** Longer codes are none that Excel writes. */
const LONGEST_FORMAT = 255;
/** A fraction of five and more digits is searched for one denominator after the other. */
const FINE_FRACTION = /\/\s*[?#0]{5}/;

/**
 * The text that Excel shows for a stored value under a number format.
 *
 * @param value a number (dates are Excel's day numbers), a Date at UTC midnight, a truth value or text
 * @param numberFormat Excel's format code; era years and weekdays in Japanese included; a code made to keep the reader
 *   busy is taken as General
 * @param is1904 the workbook counts its days from 1904
 */
export function displayText(value: CellValue, numberFormat: string | undefined, is1904 = false): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return numberFormat === undefined || isPlainText(numberFormat) ? value : textUnder(numberFormat, value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const number = typeof value === "number" ? value : dateToSerial(value, is1904);
  const format = numberFormat ?? (typeof value === "number" ? "General" : REGIONAL_DATE);
  if (GENERAL.test(format) || format.length > LONGEST_FORMAT || FINE_FRACTION.test(format)) return generalText(number);
  if (isTextFormat(format)) return textUnder(format, generalText(number));
  const { code, shown } = sectionFor(regional(format), number);
  if (code === "") return "";
  const size = Math.abs(shown);
  const filled = withJapaneseDates(withGeneral(code, size), shown, is1904);
  if (GENERAL.test(filled)) return generalText(shown);
  const { code: covered, factor } = coveredLiterals(filled);
  // The minus stands before whatever the section puts before the number: -¥1,200.
  return (shown < 0 ? "-" : "") + uncovered(formatValue(asExcelRounds(size) * factor, covered, { is1904 }));
}

/** Most texts stand under General or @. */
const isPlainText = (format: string) => format === "@" || format.length > LONGEST_FORMAT || GENERAL.test(format);

function regional(format: string): string {
  if (SYSTEM_DAY.test(format)) return 'yyyy"年"m"月"d"日"';
  return SYSTEM_TIME.test(format) ? "h:mm:ss" : (REGIONAL.get(format) ?? format);
}

/** Quoted text, an escaped character, a wish for kanji digits, a currency with its language, or General within a longer format. */
const PART = /"[^"]*"|\\.|\[DBNum\d\]|\[\$[^\]-]+(?:-[^\]]*)?\]|general/gi;

/**
 * A section without wishes for kanji digits, with currencies as plain text (`[$¥-411]`), and with the number itself as text
 * where it says General: `General"件"` is how G/標準"件" is stored.
 */
function withGeneral(section: string, number: number): string {
  return section.replace(PART, (part) => (/^general$/i.test(part) ? `"${generalText(number)}"` : part.startsWith("[") ? currency(part) : part));
}

function currency(bracket: string): string {
  const symbol = /^\[\$([^\]-]+)/.exec(bracket)?.[1];
  return symbol === undefined ? "" : `"${symbol}"`;
}

/** Excel knows 15 digits of a number. */
const BEHIND_LAST_DIGIT = 1e-15;

/** A number a trifle larger, so that what is half in decimals (1.005, 0.285 as a percentage) is not rounded down for being less in binary. */
function asExcelRounds(number: number): number {
  return Number.isInteger(number) ? number : number * (1 + BEHIND_LAST_DIGIT);
}
