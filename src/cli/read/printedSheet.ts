import type { Family } from "../../forms";
import type { GoalSheet } from "../../goal/goalSheet";
import { rowReadings } from "../../goal/answers/readings";

export type PrintedSheet = ReturnType<typeof printedSheet>;

/** A goal sheet as `read --format json` prints it: fields, rows, and how their periods, targets and reports were read. */
export function printedSheet(sheet: GoalSheet, families?: readonly Family[]) {
  const { name, family, form, fiscalYear, department, section, priority, title, fields } = sheet;
  const rows = sheet.rows.map((row) => ({
    ordinal: row.ordinal,
    marker: row.marker,
    initiative: row.cells.initiative?.text ?? null,
    subItems: row.subItems,
    cells: Object.fromEntries(Object.entries(row.cells).map(([role, { address, text }]) => [role, { address, text }])),
    ...rowReadings(sheet, row, families),
  }));
  const printedFields = fields.map(({ key, label, address, text }) => ({ key, label, address, text }));
  return { name, family, form, fiscalYear, department, section, priority, title, fields: printedFields, rows };
}
