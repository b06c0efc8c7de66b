import type { FieldKey } from "./fieldKey";
import type { Phase } from "./phase";
import type { Role } from "./role";

/**
 * A column of a form's table. Headings are compared compacted (NFKC, no white space), so write them that way:
 * half-width brackets and digits.
 */
export interface ColumnForm {
  role: Role;
  heading: RegExp;
  /** What other years and departments call it: read on a worksheet that bears the form's title, never to recognise the form; the best name first. */
  alias?: RegExp | readonly RegExp[];
  /** A common word that names it below a group heading alone: 実績 under 上半期, and 実績 under 年度末. Read where an alias is. */
  grouped?: { heading: RegExp; under: RegExp };
  /** A column right beside it goes on with it: 終了 beside 開始. */
  until?: RegExp;
  /** A group heading that must stand above it, where several columns share one heading. */
  under?: RegExp;
  /** The family is not usable without it: absent from the header is a finding. */
  required?: boolean;
  /** Every row must fill it. */
  filled?: boolean;
  /**
   * Where a row's band has several lines in this column: the n-th block from the top (0, 1, …), or the block right of
   * a printed line label, in the column itself or in another one.
   */
  line?: number | RegExp;
  /** The codes that may stand in it: listed, or taken from the heading's first group of brackets, (ABC). */
  coded?: true | readonly string[];
}

/** Other names of a column, the best first. */
export function aliasesOf({ alias }: ColumnForm): readonly RegExp[] {
  return alias === undefined ? [] : alias instanceof RegExp ? [alias] : alias;
}

/** Where a header field's value stands. */
export type FieldPlace =
  /** Right of its printed label. */
  | "right"
  /** Below its printed label. */
  | "below"
  /** In the label's own cell, after the label. */
  | "inside"
  /** The whole cell is the value (no label): `label` describes the value itself. */
  | "itself"
  /** No label: the cell directly below, or the next one right of, another field's cell. */
  | { below: FieldKey }
  | { rightOf: FieldKey };

/** A header or footer field of a form. Labels are compared compacted, like headings. */
export interface FieldForm {
  key: FieldKey;
  /** null where the form prints none. */
  label: RegExp | null;
  /** "within": the part of the cell that the first group of `label` holds. */
  place: FieldPlace | "within";
  /** Identifies the sheet: blank is a finding. */
  identifies?: boolean;
  /** What the template itself leaves in an unfilled field, compacted. */
  template?: RegExp;
}

/** One kind of worksheet of a family. */
export interface SheetForm {
  id: string;
  /** Printed title, compacted; it names the fiscal year where it prints one (see YEAR_HEADING). */
  title: RegExp;
  columns: readonly ColumnForm[];
  fields: readonly FieldForm[];
  /** What one row of the table is: an initiative cell, or everything beside one marker cell. */
  rowsBy: "initiative" | "marker";
  /** Text in the marker cell that says the row is new this year. */
  newMarker?: RegExp;
  /** The column whose heading names the fiscal year, when the title does not. */
  yearColumn?: Role;
  /** Rows of this form are goals that are reported on and submitted. */
  reported: boolean;
}

/** A family of forms: one town's template over one or several years. */
export interface Family {
  /** Stable id, part of the documents. */
  id: string;
  /** Fiscal year of the template that was declared; the nearest wins when several families fit equally. */
  year: number;
  sheets: readonly SheetForm[];
  /** Reports that the form has a column for. */
  phases: readonly Phase[];
  /** Columns that make up each report; a report is blank when all of them are. */
  reports: { midYear: readonly Role[]; final: readonly Role[] };
  /** Column with the plan for the second half, written at mid-year. */
  plan?: Role;
  /** The column that the final report is measured against. */
  finalTarget: Role;
  /** Columns whose ①②③ name sub-items when the initiative lists no numbers. */
  subItemsFrom: readonly Role[];
}
