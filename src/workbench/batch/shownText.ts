import type { Position } from "../../sheet/address";
import type { ModelCell } from "../model/modelCell";
import type { ModelSheet } from "../model/modelSheet";

const LONG_TEXT = 255;
const DIGIT_PIXELS = 7;
const WIDE = /[\u1100-\uffdc]/;

/**
 * What Excel shows of a cell. A number or date that is too wide for its column becomes number signs (numbers under
 * the General format are rounded instead), and so does text of more than 255 characters under the text format.
 */
export function shownText(sheet: ModelSheet, cell: ModelCell, { row, column }: Position): string {
  const { value, text, numberFormat } = cell;
  if (numberFormat === "@") return text.length > LONG_TEXT ? "#".repeat(LONG_TEXT) : text;
  if (typeof value !== "number" || numberFormat === "General") return text;
  const merge = sheet.mergeAt(row, column);
  let width = 0;
  for (let at = column; at <= (merge?.right ?? column); at++) width += sheet.columnWidth(at);
  return textPixels(text) <= width ? text : "#".repeat(Math.max(1, Math.floor(width / DIGIT_PIXELS)));
}

function textPixels(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1) * DIGIT_PIXELS, 0);
}
