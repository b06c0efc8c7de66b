import type { GoalRow, GoalSheet, Report, Role } from "../goal/goalSheet";
import type { RowReadings } from "../goal/readings";
import { findAnswer, rowIdentity, type RowAnswer, type SubAnswer } from "./answer";
import { splitChange, withChange } from "./change";
import { composeReport, existingAnswer } from "./compose";
import { numberStyle, reportStyle } from "./numberStyle";
import type { ReportPlace } from "./reportPlace";
import { measuredQuantity, textWithResult } from "./value";

/** A cell that an answer changes. */
export interface CellChange {
  role: Role;
  /** A1 address, without sheet name. */
  address: string;
  before: string;
  after: string;
}

/** One row under one report: what it is asked, and where the answer goes. */
export interface ReportedRow {
  sheet: GoalSheet;
  row: GoalRow;
  report: Report;
  place: ReportPlace;
}

/** The answer to begin with: what the cells say now, with the states and numbers that were given for it before. */
export function initialAnswer({ sheet, row, report, place }: ReportedRow, given: readonly RowAnswer[]): RowAnswer {
  const former = findAnswer(given, sheet, row, report);
  const cell = splitChange(place.main ? cellText(row, place.main) : "");
  const text = (sub: number | null) =>
    place.main ? existingAnswer(cell.report, sub, numberStyle(row)) : (former?.subs.find((one) => one.sub === sub)?.text ?? "");
  const subs = answeredItems(row).map((sub): SubAnswer => {
    const before = former?.subs.find((one) => one.sub === sub);
    return { sub, text: text(sub), status: before?.status ?? null, value: before?.value ?? "" };
  });
  const beside = place.beside.map((role) => [role, cellText(row, role)]);
  const extras = Object.fromEntries(place.change ? [...beside, ["change", cell.change]] : beside);
  return { sheet: sheet.name, ordinal: row.ordinal, initiative: rowIdentity(row), report, subs, extras };
}

/** The cells that an answer changes, with their text before and after; [] when it says what stands there. */
export function cellChanges({ sheet, row, place }: ReportedRow, answer: RowAnswer, readings: RowReadings): CellChange[] {
  const changes = place.beside.map((role) => change(row, role, (answer.extras[role] ?? "").trim()));
  if (place.main) changes.unshift(change(row, place.main, mainText(sheet, row, place.main, answer, readings)));
  return changes.filter(({ before, after }) => before.trim() !== after.trim());
}

/** The answer as it is kept once given: with each number in its text, as it stands in the cell. */
export function givenAnswer(answer: RowAnswer, readings: RowReadings): RowAnswer {
  const subs = answer.subs.map((sub) => ({ ...sub, text: textWithResult(sub, measuredQuantity(readings, sub.sub)).trim() }));
  return { ...answer, subs };
}

/** Sub-items that a row is asked about, ascending; [null] when its initiative lists none. */
function answeredItems(row: GoalRow): (number | null)[] {
  return row.subItems.length === 0 ? [null] : [...new Set(row.subItems)].sort((a, b) => a - b);
}

function mainText(sheet: GoalSheet, row: GoalRow, role: Role, answer: RowAnswer, readings: RowReadings): string {
  const { report, change: formerChange } = splitChange(cellText(row, role));
  const composed = composeReport({
    existing: report,
    answers: givenAnswer(answer, readings).subs,
    numbers: numberStyle(row),
    style: reportStyle(sheet, role),
  });
  return withChange({ report: composed, change: answer.extras.change ?? formerChange });
}

function change(row: GoalRow, role: Role, after: string): CellChange {
  return { role, address: row.cells[role]?.address ?? "", before: cellText(row, role), after };
}

function cellText(row: GoalRow, role: Role): string {
  return row.cells[role]?.text ?? "";
}

/** The row as it will read once the changes are in its cells. */
export function withChanges(row: GoalRow, changes: readonly CellChange[]): GoalRow {
  const cells = { ...row.cells };
  for (const { role, after } of changes) {
    const cell = cells[role];
    if (cell) cells[role] = { ...cell, text: after };
  }
  return { ...row, cells };
}
