import { displayText } from "../../xlsx/numberFormats/displayText";
import { hyperlinkOf } from "./hyperlink";
import type { CellContent, ModelCell } from "./modelCell";

/** Shown for a formula until a real Excel computes it: the model has no calculation engine. */
export const UNCOMPUTED = "#CALC!";

const NUMBER = /^[+-]?(\d{1,15}|\d{1,3}(,\d{3}){1,5})(\.\d{0,15})?(E[+-]?\d{1,3})?(%?)$/i;
const YEAR_DATE = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const MONTH_DAY = /^(\d{1,2})(?:[/-](\d{1,2})|月(\d{1,2})日)$/;
const IN_BRACKETS = /^\((\d{1,15})\)$/;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * What a cell becomes when something is entered, much as Excel does it: formulas after `=`, text after an
 * apostrophe or in a cell formatted as text, otherwise numbers, percentages, dates and truth values where the
 * entry looks like one. Format and lock of the old cell stay, unless a date or percentage brings its own.
 *
 * @param year the year of dates entered without one
 */
export function enteredCell(old: ModelCell, entry: CellContent, year: number): ModelCell {
  const kept = { style: old.style, locked: old.locked };
  const read = readEntry(entry, old.numberFormat, year);
  const numberFormat = read.numberFormat ?? old.numberFormat;
  const cell = { ...read, ...kept, numberFormat, text: read.isError ? String(read.value) : displayText(read.value, numberFormat) };
  return cell;
}

/** What an entry starts from: the formula, the text of a text cell as it is, else what is displayed. */
export function entryText(cell: ModelCell): string {
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === "string") return cell.quotePrefix ? `'${cell.value}` : cell.value;
  return cell.text;
}

type Entry = Pick<ModelCell, "value" | "formula" | "isError" | "quotePrefix"> & { numberFormat?: string };

function readEntry(entry: CellContent, numberFormat: string, year: number): Entry {
  if (typeof entry !== "string") return { value: entry };
  if (numberFormat === "@") return { value: entry };
  if (entry.startsWith("'")) return { value: entry.slice(1), quotePrefix: true };
  if (/^[=@]./s.test(entry) || (/^[+-]./s.test(entry) && !NUMBER.test(entry))) {
    const formula = entry.startsWith("=") ? entry : `=${entry}`;
    const link = hyperlinkOf(formula);
    return link ? { value: link.text, formula } : { value: UNCOMPUTED, formula, isError: true };
  }
  return readLiteral(entry.normalize("NFKC").trim(), numberFormat === "General", year) ?? { value: entry };
}

function readLiteral(text: string, general: boolean, year: number): Entry | undefined {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const number = NUMBER.exec(text);
  if (number) {
    const value = Number(text.replace(/[,%]/g, ""));
    if (number[5] !== "%") return { value };
    return { value: value / 100, numberFormat: general ? "0%" : undefined };
  }
  const bracketed = IN_BRACKETS.exec(text);
  if (bracketed) return { value: -Number(bracketed[1]) };
  const full = YEAR_DATE.exec(text);
  if (full) return dated(Number(full[1]), Number(full[2]), Number(full[3]), general ? "yyyy/m/d" : undefined);
  const short = MONTH_DAY.exec(text);
  if (short) return dated(year, Number(short[1]), Number(short[2] ?? short[3]), general ? 'm"月"d"日"' : undefined);
  return undefined;
}

function dated(year: number, month: number, day: number, numberFormat?: string): Entry | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: (time - EPOCH) / DAY, numberFormat };
}
