import type { FieldKey } from "../fieldKey";
import type { Role } from "../role";
import type { FieldPlace } from "../family";

/** A column of a table as it is, or would be, read. */
export interface MappedColumn {
  /** As printed, compacted. */
  heading: string;
  /** The group heading that tells it from others of the same heading; null where it needs none. */
  under: string | null;
  /** Label of the row's line where a row has several; null where it has one. */
  line: string | null;
  /** A1 address of the heading. */
  address: string;
  /** null: not used. */
  role: Role | null;
  /** How certain the role is, 0 to 1; 1 once a person chose it. */
  confidence: number;
}

/** A label (or a text that is itself the value) and the header field that it stands for. */
export interface MappedField {
  /** As printed, compacted; with {year} in a title; null where the value has no label. */
  label: string | null;
  place: FieldPlace;
  /** A1 address of the label or, without one, of the value. */
  address: string;
  /** null: not used. */
  field: FieldKey | null;
  confidence: number;
}

/** How a worksheet of no known form would be read. */
export interface MappingProposal {
  /** Worksheet name. */
  sheet: string;
  /** Printed title with {year} for its fiscal year; null where none was found. */
  title: string | null;
  /** Fiscal year that the worksheet is about, null when it names none. */
  year: number | null;
  columns: MappedColumn[];
  fields: MappedField[];
}
