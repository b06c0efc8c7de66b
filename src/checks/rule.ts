import type { Family, SheetForm } from "../forms";
import { PHASES, type Phase } from "../forms/phase";
import type { Role } from "../forms/role";
import type { GoalRow, GoalSheet, GoalWorkbook, HeaderField } from "../goal/goalSheet";
import { REPORTS, type Report } from "../japanese/reports/status";
import type { Finding, FindingArguments, Fix, Severity } from "./finding";
import type { RuleId } from "./ruleIds";
import type { CheckSettings } from "./settings";

/** What a rule may look at: one sheet, its form, and the workbook around it. */
export interface SheetContext {
  sheet: GoalSheet;
  family: Family;
  form: SheetForm;
  workbook: GoalWorkbook;
  /** How far the document has come. */
  phase: Phase;
  /** The sheet's fiscal year, or that of the other sheets where it names none. */
  fiscalYear: number | null;
  settings: CheckSettings;
}

/** Where and why a rule objects; severity and rule id are added by the runner. */
export interface Objection {
  cell: string | null;
  row: number | null;
  column: Finding["column"];
  sub: number | null;
  args?: FindingArguments;
  fix?: Fix;
}

/** One check. Pure: the same sheet gives the same objections. */
export interface Rule {
  id: RuleId;
  severity: Severity;
  check(context: SheetContext): Objection[];
}

/** An objection to a row's cell. */
export function atCell(row: GoalRow, role: Role, sub: number | null = null, args?: FindingArguments): Objection {
  return { cell: row.cells[role]?.address ?? row.cells.initiative?.address ?? null, row: row.ordinal, column: role, sub, ...(args && { args }) };
}

/** An objection to a header field. */
export function atField(field: HeaderField, args?: FindingArguments): Objection {
  return { cell: field.address, row: null, column: field.label, sub: null, args: { label: field.label, ...args } };
}

/** Whether a phase is reached by another (planning < mid-year < final). */
export function reached(phase: Phase, by: Phase): boolean {
  return PHASES.indexOf(by) >= PHASES.indexOf(phase);
}

/** The reports that a phase asks for, the earlier one first; none while planning. */
export function reportsReached(phase: Phase): readonly Report[] {
  return REPORTS.filter((report) => reached(report === "final" ? "final" : "mid-year", phase));
}

/** Words of a report as they are quoted in a finding: without the comma or stop that ends the clause. */
export function quoted(text: string): string {
  return text.trim().replace(/[、。，．,.]+$/, "");
}
