import type { Family } from "../forms";
import type { GoalRow, GoalSheet, GoalWorkbook } from "../goal/goalSheet";
import type { Report } from "../japanese/reports/status";
import { cellSegments } from "../goal/answers/answers";
import { isBlank } from "../japanese/subItems/subItems";
import { findAnswer, type RowAnswer } from "./answer";
import { placeOfRow, reportPlace, type ReportPlace } from "./reportPlace";

/** How far the report of one row is. */
export interface ReportState {
  sheet: GoalSheet;
  row: GoalRow;
  report: Report;
  place: ReportPlace;
  state: "blank" | "partial" | "done";
  /** Sub-items that the report does not answer although it answers others. */
  missing: number[];
}

/**
 * Every row that the report is asked for, in the order of the sheets, with how far it is. Rows of forms without a column
 * for the report count as answered by what is kept for them. A row that is new this year has no final report of the
 * year before (相模原市).
 */
export function reportStates(workbook: GoalWorkbook, report: Report, kept: readonly RowAnswer[] = [], families?: readonly Family[]): ReportState[] {
  return workbook.sheets.flatMap((sheet) => {
    const place = reportPlace(sheet, report, families);
    if (!place) return [];
    return sheet.rows
      .filter((row) => !(row.isNew && report === "final"))
      .map((row) => ({ sheet, row, report, place: placeOfRow(place, row) }))
      .map((asked) => ({ ...asked, ...stateOf(asked, kept) }));
  });
}

/** The rows whose report is blank or leaves sub-items out. */
export function dueReports(workbook: GoalWorkbook, report: Report, kept: readonly RowAnswer[] = [], families?: readonly Family[]): ReportState[] {
  return reportStates(workbook, report, kept, families).filter(({ state }) => state !== "done");
}

type State = Pick<ReportState, "state" | "missing">;

function stateOf({ sheet, row, report, place }: Omit<ReportState, keyof State>, kept: readonly RowAnswer[]): State {
  if (place.main === null) return keptState(row, findAnswer(kept, sheet, row, report));
  const main = row.cells[place.main]?.text ?? "";
  const beside = report === "final" ? place.beside.map((role) => row.cells[role]?.text ?? "") : [];
  if ([main, ...beside].every(isBlank)) return { state: "blank", missing: [] };
  return answered(
    row,
    cellSegments(row, place.main).flatMap(({ numbers }) => numbers),
  );
}

/** A cell without numbers answers every sub-item; one with numbers answers those. */
function answered(row: GoalRow, numbers: readonly number[]): State {
  const missing = numbers.length === 0 ? [] : row.subItems.filter((sub) => !numbers.includes(sub));
  return { state: missing.length === 0 ? "done" : "partial", missing };
}

function keptState(row: GoalRow, answer: RowAnswer | undefined): State {
  const given = answer?.subs.filter(({ text }) => !isBlank(text)) ?? [];
  if (given.length === 0) return { state: "blank", missing: [] };
  return answered(
    row,
    given.flatMap(({ sub }) => sub ?? []),
  );
}
