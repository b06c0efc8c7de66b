import type { Role } from "../../../forms/role";
import { parseAddress } from "../../../sheet/address";
import { rowHeight } from "../rowHeight";
import type { SampleCell, SampleSheet, SampleWorkbook } from "../sampleWorkbook";
import type { StyleName } from "../styles";

/** A workbook in a form that the product does not know. */
export interface OtherForm {
  id: string;
  /** File name in otherFiles/. */
  file: string;
  workbook: SampleWorkbook;
  /** What the columns hold, by worksheet and address of the heading; null: nothing that is used. */
  columns: Readonly<Record<string, Readonly<Record<string, Role | null>>>>;
}

/** Texts by the area that they stand in: `A1`, `B3:D4` (merged). */
export type Texts = Readonly<Record<string, string>>;

/** A worksheet of labels and texts, in one style each. */
export function sheetOf(name: string, widths: number[], parts: readonly (readonly [StyleName, Texts])[], hidden = false): SampleSheet {
  const cells = parts.flatMap(([style, texts]) => Object.entries(texts).map(([area, value]): SampleCell => ({ area, value, style })));
  return { name, hidden, cells, widths, heights: heightsOf(cells, widths), paper: "a3", orientation: "landscape" };
}

/** Texts of rows from a row and column on, one text a cell; a column's letter comes from its place. */
export function rowsFrom(first: number, letters: string, rows: readonly (readonly string[])[]): Texts {
  return Object.fromEntries(rows.flatMap((row, down) => row.map((text, right) => [`${letters[right]}${first + down}`, text])));
}

function heightsOf(cells: readonly SampleCell[], widths: readonly number[]): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const { area, value } of cells) {
    const { top, bottom, left, right } = parseAddress(area);
    if (typeof value !== "string" || bottom > top) continue;
    const width = widths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    heights[top + 1] = Math.max(heights[top + 1] ?? 0, rowHeight([{ text: value, width }]));
  }
  return heights;
}
