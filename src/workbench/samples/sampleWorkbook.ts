import type { RichTextRun } from "hucre";
import type { StyleName } from "./styles";

/** What stands in a sample's cell: a text, a number under a number format, or a text with marked parts. */
export type SampleValue = string | { number: number; format: string } | { runs: RichTextRun[] };

/** A cell or a merged area of a sample sheet. */
export interface SampleCell {
  /** A1 address: `B4` or `B4:D4` (merged). */
  area: string;
  value: SampleValue;
  style: StyleName;
}

/** A drop-down list of a sample sheet. */
export interface SampleList {
  area: string;
  /** Range that holds the choices, with its sheet name. */
  source: string;
}

export interface SampleSheet {
  name: string;
  hidden?: boolean;
  cells: SampleCell[];
  /** Column widths from column A, in characters. */
  widths: number[];
  /** Row heights in points by row number (1 = first row); other rows keep Excel's own. */
  heights: Record<number, number>;
  paper: "a3" | "a4";
  orientation: "landscape" | "portrait";
  /** Rows repeated on every printed page (1 = first row). */
  printTitles?: { from: number; to: number };
  /** Frozen rows and columns at the top left. */
  freeze?: { rows: number; columns: number };
  lists?: SampleList[];
}

export interface SampleWorkbook {
  sheets: SampleSheet[];
}
