import type { Family } from "../../forms";
import type { Finding } from "../../checks/finding";
import type { Role } from "../../forms/role";
import type { GoalRow, GoalSheet } from "../../goal/goalSheet";
import { REPORTS, type Report } from "../../japanese/reports/status";
import { rowReadings, type RowReadings } from "../../goal/answers/readings";
import { periodText } from "../../messages/dates";
import type { Language } from "../../messages/language";
import { quantitiesText } from "../../messages/quantities";
import type { PaneWords } from "../state/Pane";

/** Columns whose cells are read for what they say. */
const READ = [...REPORTS, "period", "target"] as const satisfies readonly Role[];

/** How the cell of a finding was understood, as a sentence; null where nothing was read from it. */
export function readingNote(
  { row: ordinal, column, sub }: Finding,
  sheet: GoalSheet,
  words: PaneWords,
  language: Language,
  families?: readonly Family[],
): string | null {
  const row = sheet.rows.find((one) => one.ordinal === ordinal);
  if (!row || !isRead(row, column)) return null;
  const readings = rowReadings(sheet, row, families);
  if (column === "period") return periodNote(readings, sub, words, language);
  if (column === "target") return targetNote(readings, sub, words, language);
  return statusNote(readings, column as Report, sub, words);
}

function isRead(row: GoalRow, column: Finding["column"]): boolean {
  const role = READ.find((one) => one === column);
  return role !== undefined && (row.cells[role]?.text ?? "").trim() !== "";
}

function periodNote({ periods }: RowReadings, sub: number | null, { check }: PaneWords, language: Language): string | null {
  const period = periods.find((one) => one.sub === sub) ?? periods[0];
  if (!period) return null;
  const { start, end } = period;
  const span = periodText(start, end, language);
  return span === "" ? check.noPeriod : check.readPeriod(span);
}

function targetNote({ targets }: RowReadings, sub: number | null, { check }: PaneWords, language: Language): string {
  const quantities = targets.filter((one) => sub === null || one.sub === sub).flatMap((one) => one.quantities);
  const read = quantitiesText(quantities, language);
  return read === "" ? check.noQuantity : check.readTarget(read);
}

function statusNote({ status }: RowReadings, role: Report, sub: number | null, { check, report }: PaneWords): string | null {
  const item = status.find((one) => one.sub === sub) ?? (sub === null ? status[0] : undefined);
  return item && item[role] !== "unknown" ? check.readStatus(report.statuses[item[role]]) : null;
}
