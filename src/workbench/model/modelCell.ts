/** What a cell holds: text, a number (dates are Excel's day numbers), true or false; "" is blank. */
export type CellContent = string | number | boolean;

/** One edge of a cell as the style sheet of a page would draw it. */
export interface ModelBorder {
  /** Excel's line style: thin, medium, thick, dotted, double, … */
  style: string;
  /** `#RRGGBB`. */
  color: string;
}

/** The looks of a cell, colours resolved to `#RRGGBB`. */
export interface ModelStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontName?: string;
  /** Points. */
  fontSize?: number;
  color?: string;
  fill?: string;
  align?: "left" | "center" | "right" | "justify" | "fill" | "distributed";
  verticalAlign?: "top" | "center" | "bottom" | "justify" | "distributed";
  /** Steps of distance from the edge that the text lines up at. */
  indent?: number;
  wrap?: boolean;
  shrink?: boolean;
  /** Letters stacked from top to bottom (Excel's rotation 255). */
  stacked?: boolean;
  borders?: Partial<Record<"top" | "right" | "bottom" | "left", ModelBorder>>;
}

/** One cell of the workbook model. Cells are replaced, never changed in place. */
export interface ModelCell {
  readonly value: CellContent;
  /** As displayed under the number format. */
  readonly text: string;
  readonly numberFormat: string;
  /** With its leading `=`; the value beside it is the last one that Excel computed. */
  readonly formula?: string;
  /** The value is an error such as `#N/A`. */
  readonly isError?: boolean;
  /** Entered with a leading apostrophe: text whatever it looks like. */
  readonly quotePrefix?: boolean;
  readonly style?: ModelStyle;
  /** Refuses writing while its sheet is protected. */
  readonly locked: boolean;
}

/** What an untouched cell looks like. */
export const BLANK_CELL: ModelCell = { value: "", text: "", numberFormat: "General", locked: true };
