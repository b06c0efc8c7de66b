import { valueText, type ColumnKind, type DataValue } from "./dataTable";

/** Letters that are as wide as two of the Latin ones in a Japanese font; halfwidth ones are not. */
const WIDE = /[\u1100-\uff60\uffe0-\uffe6]/;
/** Room for the button of a table's filter. */
const BUTTON = 3;
const NARROWEST = 8;
/** Letters of a heading that stands in one line. */
const SHORT_HEADING = 8;

/** How many Latin letters a text is as wide as. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (const letter of text) letters += WIDE.test(letter) ? 2 : 1;
  return letters;
}

/**
 * Width of a column in Latin letters that takes the longest line of its texts and its heading in two lines. Words are
 * not parted, Japanese ones are unless they are short (期限超過).
 *
 * @param widest longer texts wrap
 */
export function lettersAcross(heading: string, texts: Iterable<string>, widest: number): number {
  let longest = headingLetters(heading);
  for (const text of texts) {
    for (const line of text.split("\n", 100)) longest = Math.max(longest, lettersOf(line.slice(0, widest)));
  }
  return Math.min(widest, Math.max(NARROWEST, longest + BUTTON));
}

/** Letters of a moment as either language shows it, without its seconds and zone. */
const MOMENT_LETTERS = 17;

/** A text as wide as a value is shown. */
export function measuredText(value: DataValue, kind: ColumnKind): string {
  if (typeof value === "number") return kind === "share" ? `${(value * 100).toFixed(1)}%` : kind === "ordinal" ? String(value) : value.toLocaleString("en-US");
  const text = valueText(value);
  return kind === "moment" ? text.slice(0, MOMENT_LETTERS) : text;
}

/** Lines that a text takes in a column. */
export function linesIn(text: string, letters: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(lettersOf(line) / (letters - 1))), 0);
}

/** Height of a line and of the highest row, in points. */
const [LINE, HIGHEST] = [15, 409];

/** Height in points of a row whose text takes several lines. */
export function linesHeight(lines: number): number {
  return Math.min(HIGHEST, lines * LINE);
}

function headingLetters(heading: string): number {
  const words = heading.split(/[\s\u1100-\uff60]/).map((word) => word.length);
  const letters = lettersOf(heading);
  return Math.max(letters > SHORT_HEADING ? Math.ceil(letters / 2) : letters, ...words);
}
