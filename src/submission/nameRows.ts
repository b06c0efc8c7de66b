import type { GoalRow, GoalSheet, GoalWorkbook } from "../goal/goalSheet";
import { sheetOwners } from "../goal/sheetOwner";
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
 * Every initiative row of the workbook with its identity, in the order of the sheets; see sheetOwners.
 */
export function nameRows(workbook: GoalWorkbook): { rows: NamedRow[]; unnamed: UnnamedSheet[] } {
  const ownerOf = sheetOwners(workbook);
  const marks = new SheetMarks();
  const rows: NamedRow[] = [];
  const unnamed: UnnamedSheet[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.rows.length === 0) continue;
    const { fiscalYear, department, section } = ownerOf(sheet);
    if (fiscalYear === null) unnamed.push({ sheet: sheet.name, missing: "fiscalYear" });
    else if (department === null) unnamed.push({ sheet: sheet.name, missing: "department" });
    else {
      const named = { fiscalYear, department, section };
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
