import type { Finding } from "../checks/finding";
import type { GoalWorkbook } from "../goal/goalSheet";
import type { Report } from "../japanese/reports/status";
import type { Family } from "../forms";
import type { RowAnswer } from "../progress/answer";
import { dueReports, type ReportState } from "../progress/due";

/** The rows of one goal sheet whose report is blank or unfinished. */
export interface DueSheet {
  sheet: string;
  rows: number;
  /** Cell of the first of them: for the report where the form has one, else the initiative. */
  cell: string;
}

const FIRST_CELL = "A1";

/** Whether a workbook may go out. */
export interface Readiness {
  /** Errors forbid it; warnings and reports that are due ask for a look. */
  state: "not-yet" | "look" | "ready";
  errors: number;
  warnings: number;
  /** In the order of the sheets. */
  due: DueSheet[];
}

/**
 * What a supervisor must know first.
 *
 * @param report the report that is asked for now; null while planning
 * @param kept answers that the workbook carries for forms without a cell for them
 */
export function readinessOf(
  goals: GoalWorkbook,
  findings: readonly Finding[],
  report: Report | null,
  kept: readonly RowAnswer[],
  families?: readonly Family[],
): Readiness {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning");
  const due = report ? bySheet(dueReports(goals, report, kept, families)) : [];
  return { state: errors > 0 ? "not-yet" : warnings + due.length > 0 ? "look" : "ready", errors, warnings, due };
}

function bySheet(states: readonly ReportState[]): DueSheet[] {
  const sheets = new Map<string, DueSheet>();
  for (const { sheet, row, place } of states) {
    const known = sheets.get(sheet.name);
    const cell = (place.main && row.cells[place.main]?.address) ?? row.cells.initiative?.address ?? FIRST_CELL;
    sheets.set(sheet.name, known ? { ...known, rows: known.rows + 1 } : { sheet: sheet.name, rows: 1, cell });
  }
  return [...sheets.values()];
}
