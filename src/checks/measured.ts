import type { Family } from "../forms";
import { answerTo, cellSegments, type Answer, reportedItems, reportRole, usesNumbers } from "../goal/answers/answers";
import type { Role } from "../forms/role";
import type { GoalRow } from "../goal/goalSheet";
import type { Report } from "../japanese/reports/status";
import { rememberedOfWorkbook } from "../goal/remembered";
import { sheetPeriods } from "../goal/answers/readings";
import { reviewedYear } from "../goal/answers/reviewedYear";
import { unitsOf } from "../goal/rows/units";
import { isBareNumber, namedNumber } from "../japanese/numbers/bareNumber";
import { compareQuantities, type ComparisonContext } from "../japanese/comparison/comparison";
import type { Comparison } from "../japanese/comparison/heldAgainst";
import { dayParts, fiscalYearOf } from "../japanese/periods/calendar";
import type { PeriodKind } from "../japanese/periods/period";
import { pointsBack } from "../japanese/reports/clauses/reportReadings";
import { digitsValue } from "../japanese/numbers/numerals";
import { foldWidth, matchesOf } from "../japanese/text/text";
import { byIndicator, inParts, labelledAim } from "./measuredParts";
import { atCell, type Objection } from "./rule";

/** What a report's numbers say about a row's target. */
export interface Measured {
  sub: number | null;
  /** Role of the report's cell. */
  role: Role;
  comparisons: Comparison[];
}

/**
 * Compares the target with a report, sub-item by sub-item; a target without numbers of sub-items is compared with the
 * whole report once.
 */
export const measuredItems = rememberedOfWorkbook((row: GoalRow, family: Family, report: Report, fiscalYear: number | null): Measured[] => {
  const role = reportRole(row, family, report);
  if (!role) return [];
  const goal: Role = report === "final" ? family.finalTarget : "target";
  const items = usesNumbers(cellSegments(row, goal)) ? reportedItems(row) : [null];
  return items.flatMap((sub) => {
    const comparisons = comparedItem({ row, family, report, fiscalYear, role, goal, sub });
    return comparisons.length > 0 && !isRestOf(comparisons, midYearAnswer(row, family, sub, report)) ? [{ sub, role, comparisons }] : [];
  });
});

/** A sub-item's report, and the column `goal` that its target stands in. */
interface ReportedItem extends Omit<Measured, "comparisons"> {
  row: GoalRow;
  family: Family;
  report: Report;
  fiscalYear: number | null;
  goal: Role;
}

/** Line by line where a row of several indicators answers them so, else with the first text that states what the target does. */
function comparedItem({ row, family, report, fiscalYear, role, goal, sub }: ReportedItem): Comparison[] {
  const target = answerTo(row, goal, sub)?.text;
  if (target === undefined) return [];
  const units = unitsOf(row.cells[goal]);
  const context: ComparisonContext = {
    subject: answerTo(row, "indicator", sub)?.text,
    initiative: answerTo(row, "initiative", sub)?.text,
    fiscalYear: reviewedYear(family, report, fiscalYear),
  };
  const byLine =
    sub === null ? byIndicator(row, goal, role).flatMap(({ aim, result, subject }) => compareNamed(aim, result, { ...context, subject }, units)) : [];
  if (byLine.length > 0) return byLine;
  const own = answerTo(row, role, sub)?.text;
  const months = report === "final" && A_MONTH.test(target) ? monthsOf(row, sub, fiscalYear) : null;
  return firstCompared(reportedResults(row, family, sub, report, role), ({ text }) =>
    inParts(target, text).flatMap(([aim, got]) => compareNamed(aim, got, { ...context, months: text === own ? months : null }, units)),
  );
}

/** An objection to a report whose number falls short of its target; none where all of them are enough. */
export function shortfallIn(row: GoalRow, { sub, role, comparisons }: Measured): Objection[] {
  const short = comparisons.find((comparison) => comparison.short);
  return short ? [atCell(row, role, sub, { target: short.target.text, result: short.result.text })] : [];
}

const A_MONTH = /毎月|月に?[0-9０-９]/;
const MONTHS = 12;

/** For how many months a row's work runs, where its period is one span of the fiscal year; null where that is not certain. */
function monthsOf(row: GoalRow, sub: number | null, fiscalYear: number | null): number | null {
  const periods = sheetPeriods({ fiscalYear }, row);
  const reading = (sub === null && periods.length === 1 ? periods[0] : periods.find((one) => one.sub === sub))?.reading;
  if (!reading?.start || !reading.end || !SPANS.has(reading.kind) || fiscalYearOf(reading.start) !== fiscalYear || fiscalYearOf(reading.end) !== fiscalYear)
    return null;
  const [from, to] = [dayParts(reading.start), dayParts(reading.end)];
  return (to.year - from.year) * MONTHS + to.month - from.month + 1;
}

const SPANS: ReadonlySet<PeriodKind> = new Set<PeriodKind>(["range", "all-year", "half"]);

/** Compares a target with a result; two bare numbers count what the indicator says, also with the `units` that stand beside them. */
function compareNamed(typed: string, result: string, context: ComparisonContext, units: readonly string[]): Comparison[] {
  const { aim: target, subject = context.subject } = labelledAim(typed);
  const areBare = isBareNumber(target, units) && isBareNumber(result, units);
  const named = (text: string) => (areBare ? namedNumber(text, subject ?? "", units) : text);
  return compareQuantities(named(target), named(result), { ...context, subject });
}

/** The columns of a row whose words a report's numbers are held against: its own, and of a final report what is told beside it; none without a report. */
export function tellingRoles(row: GoalRow, report: Report, family: Family): readonly Role[] {
  const role = reportRole(row, family, report);
  if (!role) return [];
  return report === "final" ? [...new Set<Role>([role, ...family.reports.final, "evaluation"])] : [role];
}

/** 中間報告のとおり進め、目標を達成した: the half-year's numbers were not the last. */
const WENT_FURTHER = /達成|完了|完成|終え|終了|上回|超え|届い/;

/** What a report answers, and as long as it has no numbers: those of the mid-year report that a final one points back to, and of its evaluation. */
function* reportedResults(row: GoalRow, family: Family, sub: number | null, report: Report, role: Role): Generator<Answer, void> {
  const answer = answerTo(row, role, sub);
  if (!answer) return;
  yield answer;
  if (report !== "final") return;
  const before = pointsBack(answer.text) && !WENT_FURTHER.test(answer.text) ? midYearAnswer(row, family, sub, report) : null;
  if (before) yield before;
  const evaluation = answerTo(row, "evaluation", sub);
  if (evaluation) yield evaluation;
}

/** What the first answer gives that states the same quantity as the target. */
function firstCompared(answers: Iterable<Answer>, compared: (answer: Answer) => Comparison[]): Comparison[] {
  for (const answer of answers) {
    const comparisons = compared(answer);
    if (comparisons.length > 0) return comparisons;
  }
  return [];
}

/** What the mid-year report says of a final report's sub-item; null for a mid-year report itself. */
function midYearAnswer(row: GoalRow, family: Family, sub: number | null, report: Report): Answer | null {
  const midYear = report === "final" ? reportRole(row, family, "midYear") : undefined;
  return midYear ? answerTo(row, midYear, sub) : null;
}

const REST = /残[るり]の?(?:約)?([0-9,]+)/g;

/** 11月に2か所を終えた, where the mid-year report told of 8か所 and 残り2か所: the rest of what was asked for, and no result of all of it. */
function isRestOf(comparisons: readonly Comparison[], midYear: Answer | null): boolean {
  if (!midYear?.text.includes("残") || comparisons.length !== 1) return false;
  const { short, result } = comparisons[0]!;
  return short && matchesOf(REST, foldWidth(midYear.text)).some(([, rest]) => digitsValue(rest!) === result.value);
}
