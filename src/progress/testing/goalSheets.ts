import type { Role } from "../../forms/role";
import type { GoalRow, GoalSheet, GoalWorkbook, RowCell } from "../../goal/goalSheet";
import { subItemNumbers } from "../../japanese/subItems/subItems";
import { cellAddress } from "../../sheet/address";

const FIRST_ROW = 8;

/** Texts of one row; every column of the sheet is there, blank where nothing is given. */
export type RowTexts = Partial<Record<Role, string>> & { isNew?: boolean };

/** What a test's goal sheet differs in; the rest is that of an invented town. */
export interface SheetTraits {
  name?: string;
  family?: string;
  form?: string;
  fiscalYear?: number | null;
  department?: string | null;
  columns?: readonly Role[];
  headings?: Partial<Record<Role, string>>;
}

const COLUMNS: readonly Role[] = ["initiative", "period", "target", "midYear", "final"];

/** A goal sheet for tests, with its rows below one another from row 9. */
export function goalSheet(rows: readonly RowTexts[], traits: SheetTraits = {}): GoalSheet {
  const columns = traits.columns ?? COLUMNS;
  return {
    name: traits.name ?? "1位",
    family: traits.family ?? "ueda-r02",
    form: traits.form ?? "goal",
    fiscalYear: traits.fiscalYear === undefined ? 2026 : traits.fiscalYear,
    department: traits.department === undefined ? "みなと部" : traits.department,
    section: null,
    priority: 1,
    title: "港のにぎわいづくり",
    fields: [],
    columns: columns.map((role, at) => ({
      role,
      heading: traits.headings?.[role] ?? role,
      address: cellAddress({ row: FIRST_ROW - 1, column: at }),
    })),
    missingColumns: [],
    rows: rows.map((texts, at) => goalRow(texts, at, columns)),
  };
}

/** A workbook of goal sheets for tests. */
export function goalWorkbook(sheets: GoalSheet[]): GoalWorkbook {
  return { file: "みなと部.xlsx", sheets, cover: [], others: [] };
}

function goalRow(texts: RowTexts, at: number, columns: readonly Role[]): GoalRow {
  const row = FIRST_ROW + at;
  const cells: Partial<Record<Role, RowCell>> = {};
  columns.forEach((role, column) => {
    const area = { top: row, left: column, bottom: row, right: column };
    cells[role] = { address: cellAddress({ row, column }), area, text: texts[role] ?? "" };
  });
  const subItems = [...new Set(subItemNumbers(texts.initiative ?? ""))];
  return {
    ordinal: at + 1,
    marker: texts.marker ?? null,
    cells,
    group: null,
    subItems,
    columnItems: [],
    style: subItems.length > 0 ? "bracketed" : null,
    isNew: texts.isNew ?? false,
  };
}
