import type { FieldKey } from "../forms/fieldKey";
import type { Role } from "../forms/role";
import type { SubItemStyle } from "../japanese/subItems/subItems";
import type { Area } from "../sheet/address";
import type { Block } from "../sheet/grid";

/** A role's cell in one row: the text of all its filled grid cells, top to bottom, joined by line breaks. */
export interface RowCell {
  /** A1 address of the top-left cell, without sheet name; where a click leads and, of a single cell, where to write. */
  address: string;
  area: Area;
  /** Text as it stands in the sheet, untouched; "" when blank. */
  text: string;
  /** The grid cells, blank ones too, in reading order, where they are several. */
  gridCells?: readonly Block[];
  /** The units that mere numbers in it are counted in, from beside them (with the grid rows they stand in) or from the heading. */
  units?: readonly { unit: string; lines: Pick<Area, "top" | "bottom"> | null }[];
  /** The width at which the texts of its column were broken into lines, by hand or by another program. */
  breakWidth?: number;
}

/** One initiative of a goal sheet (取組項目). */
export interface GoalRow {
  /** Counts the rows of a sheet from 1. */
  ordinal: number;
  /** The printed marker (①, 1-1, 重点取組①), null where the form has none. */
  marker: string | null;
  /** One cell for each column that the sheet has; blank cells are there with text "". */
  cells: Partial<Record<Role, RowCell>>;
  /** Group heading that the row stands under (相模原市: 1. 果敢に…), null where there is none. */
  group: string | null;
  /** Numbers of the sub-items that the initiative itself lists, in the order of the text; [] when it lists none. */
  subItems: number[];
  /** Sub-items that other columns name where the initiative lists none (横手市: ①② in 方法), ascending; else []. */
  columnItems: number[];
  /** How the row numbers its sub-items, null when it has none. */
  style: SubItemStyle | null;
  /** Said by the form: this row has no part in the year under review (相模原市: 新). */
  isNew: boolean;
}

/** A labelled field above or below the table. */
export interface HeaderField {
  key: FieldKey;
  /** The label as printed, without line breaks; the key itself where the form prints none. */
  label: string;
  /** Cell of the value (or of the printed label when the value stands in the same cell). */
  address: string;
  text: string;
  /** Whether label and value share one cell (特記事項 and the like). */
  inside: boolean;
  /** Identifies the sheet: blank is a finding. */
  identifies: boolean;
}

/** A column as found in this sheet's table header. */
export interface GoalColumn {
  role: Role;
  /** Heading as printed, line breaks removed. */
  heading: string;
  address: string;
}

/** One goal-management sheet, read from one worksheet. */
export interface GoalSheet {
  /** Worksheet name. */
  name: string;
  /** Where it stands, on a worksheet that holds several goal sheets. */
  area?: Area;
  /** Its merged areas were taken apart: an area's text stands in each of its cells, see withFilledAreas. */
  isUnmerged?: true;
  /** Id of the family (see src/forms). */
  family: string;
  /** Which of the family's sheets this is (most families have one: "goal"). */
  form: string;
  /** Fiscal year N: 1 April N to 31 March N+1; null when the sheet names none. */
  fiscalYear: number | null;
  department: string | null;
  section: string | null;
  /** 優先順位 as a number where it can be read as one. */
  priority: number | null;
  title: string | null;
  fields: HeaderField[];
  columns: GoalColumn[];
  /** Required columns of the family that the header lacks. */
  missingColumns: Role[];
  rows: GoalRow[];
}

/** A goal named on a cover sheet's list. */
export interface CoverGoal {
  /** The cover's worksheet. */
  sheet: string;
  /** Its number in the list. */
  number: number;
  title: string;
}

/** A worksheet that is no goal sheet, and why. */
export interface OtherSheet {
  name: string;
  reason: "cover" | "hidden" | "own" | "unknown" | "empty" | "blank" | "sample";
}

/** All goal sheets of a workbook. */
export interface GoalWorkbook {
  /** File name. */
  file: string;
  sheets: GoalSheet[];
  cover: CoverGoal[];
  others: OtherSheet[];
}
