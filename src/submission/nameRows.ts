import type { GoalRow, GoalSheet, GoalWorkbook } from "../goal/goalSheet";
import { rowKey, unitKey } from "./key";
import type { RowDocument } from "./schema";

/** Whose a row is, and its keys. */
export type RowIdentity = Pick<RowDocument, "key" | "unit" | "fiscalYear" | "department" | "section">;

/** A row with its identity in the list. */
export interface NamedRow {
  sheet: GoalSheet;
  row: GoalRow;
  identity: RowIdentity;
}

/** A sheet whose rows have no identity because the header does not say whose they are. */
export interface UnnamedSheet {
  sheet: string;
  missing: "fiscalYear" | "department";
}

/**
 * Every initiative row of the workbook with its identity, in the order of the sheets. A sheet that does not print its
 * fiscal year or department takes the one that all other sheets agree on.
 */
export function nameRows(workbook: GoalWorkbook): { rows: NamedRow[]; unnamed: UnnamedSheet[] } {
  const year = agreed(workbook.sheets.map((sheet) => sheet.fiscalYear));
  const department = agreed(workbook.sheets.map((sheet) => blankToNull(sheet.department)));
  const marks = new SheetMarks();
  const rows: NamedRow[] = [];
  const unnamed: UnnamedSheet[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.rows.length === 0) continue;
    const fiscalYear = sheet.fiscalYear ?? year;
    const owner = blankToNull(sheet.department) ?? department;
    if (fiscalYear === null) unnamed.push({ sheet: sheet.name, missing: "fiscalYear" });
    else if (owner === null) unnamed.push({ sheet: sheet.name, missing: "department" });
    else {
      const named = { fiscalYear, department: owner, section: blankToNull(sheet.section) };
      const unit = unitKey(named);
      const sheetMark = marks.take(unit, sheet);
      for (const row of sheet.rows) rows.push({ sheet, row, identity: { key: rowKey(unit, { form: sheet.form, sheetMark, row: row.ordinal }), unit, ...named } });
    }
  }
  return { rows, unnamed };
}

/**
 * What stands for a sheet in its rows' keys: its priority, or its name when it has none or an earlier sheet of the
 * same unit and form already bears that priority.
 */
class SheetMarks {
  private readonly taken = new Set<string>();

  take(unit: string, { form, name, priority, area, title }: GoalSheet): string {
    const place = `${unit} ${form} ${priority}`;
    if (priority === null || this.taken.has(place)) return area ? `sheet ${name} ${title ?? ""}` : `sheet ${name}`;
    this.taken.add(place);
    return `priority ${priority}`;
  }
}

function agreed<T>(values: (T | null)[]): T | null {
  const stated = new Set(values.filter((value) => value !== null));
  return stated.size === 1 ? [...stated][0]! : null;
}

/** A text that says nothing is none. */
export function blankToNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
