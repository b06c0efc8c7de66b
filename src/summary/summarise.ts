import type { Phase } from "../forms/phase";
import { STATUSES } from "../japanese/reports/status";
import { compact } from "../japanese/text/text";
import { byDepartment, inOrder, type ExpectedDepartment } from "./departments";
import type { Moment } from "./figures";
import type { GoalName, Movement } from "./rowQuery";
import { submissionsOf, type Submission } from "./submissions";
import { atPhase, sumOf, type PhaseTally } from "./tally";
import type { OwnerSummary, YearFold } from "./yearFold";

/** What the list says about a fiscal year at a phase; all its tallies are of that phase. */
export interface Summary extends Moment {
  fiscalYear: number;
  /** Whether there is a list of departments that should submit. */
  listed: boolean;
  submissions: Submission[];
  departments: DepartmentSummary[];
  /** All departments together. */
  total: PhaseTally;
  /** From mid-year to final, all departments, in the order of the statuses; empty before the final phase. */
  movements: (Movement & { rows: number })[];
  /** Year N-1; null when it was not asked for. */
  lastYear: YearBefore | null;
}

export interface DepartmentSummary {
  department: string;
  tally: PhaseTally;
  goals: SectionGoal[];
  /** The same department in year N-1, at the same phase; null when it was not asked for. */
  lastYear: PhaseTally | null;
}

/** A goal and the section that submitted it; one that several sections bear is there once for each. */
export interface SectionGoal extends GoalName {
  tally: PhaseTally;
  section: string | null;
}

export interface YearBefore {
  fiscalYear: number;
  day: string;
  total: PhaseTally;
}

/** What a summary is made of beside the folded rows. */
export interface SummaryRequest {
  phase: Phase;
  /** Departments that should submit, in the order to show them; null when nobody has listed them. */
  expected: readonly ExpectedDepartment[] | null;
  /** Rows of year N-1, folded on the same day of that year; null leaves the comparison out. */
  lastYear: YearFold | null;
}

/** Makes the summary of a folded year. Departments without rows have figures of nought. */
export function summarise(year: YearFold, { phase, expected, lastYear }: SummaryRequest): Summary {
  const owners = year.owners();
  const before = lastYear?.owners() ?? [];
  // Departments of last year that have nothing this year are shown with figures of nought.
  const former = before.map((owner) => ({ ...owner, goals: [], movements: [] }));
  const now = byDepartment([...owners, ...former], expected ?? []);
  const then = new Map(byDepartment(before, []).map((one) => [compact(one.department), tallyOf(one.owners, phase)]));
  const departments = now.map((one) => ({
    department: one.department,
    tally: tallyOf(one.owners, phase),
    goals: goalsOf(one.owners, phase),
    lastYear: lastYear && (then.get(compact(one.department)) ?? sumOf([])),
  }));
  return {
    fiscalYear: year.fiscalYear,
    phase,
    day: year.day,
    listed: expected !== null,
    submissions: byDepartment(owners, expected ?? []).flatMap((one) => submissionsOf(one, phase)),
    departments,
    total: sumOf(departments.map(({ tally }) => tally)),
    movements: phase === "final" ? movementsOf(owners) : [],
    lastYear: lastYear && { fiscalYear: lastYear.fiscalYear, day: lastYear.day, total: sumOf(then.values()) },
  };
}

function tallyOf(owners: readonly OwnerSummary[], phase: Phase): PhaseTally {
  return sumOf(owners.flatMap(({ goals }) => goals.map(({ tally }) => atPhase(tally, phase))));
}

/** Goals by priority, then by worksheet. One that several owners have under the same names is there once. */
function goalsOf(owners: readonly OwnerSummary[], phase: Phase): SectionGoal[] {
  const goals = new Map<string, SectionGoal>();
  for (const { section, goals: own } of owners) {
    for (const goal of own) {
      const tally = atPhase(goal.tally, phase);
      const name = [compact(section ?? ""), goal.sheet, goal.priority, goal.title].join("\n");
      const known = goals.get(name);
      goals.set(name, known ? { ...known, tally: sumOf([known.tally, tally]) } : { ...goal, tally, section });
    }
  }
  return [...goals.values()].sort((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || inOrder(a.sheet, b.sheet));
}

function movementsOf(owners: readonly OwnerSummary[]): (Movement & { rows: number })[] {
  const rows = new Map<string, number>();
  for (const one of owners.flatMap(({ movements }) => movements)) {
    const name = `${one.midYear} ${one.final}`;
    rows.set(name, (rows.get(name) ?? 0) + one.rows);
  }
  return STATUSES.flatMap((midYear) => STATUSES.map((final) => ({ midYear, final, rows: rows.get(`${midYear} ${final}`) ?? 0 }))).filter((one) => one.rows > 0);
}
