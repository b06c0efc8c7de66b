import type { Role } from "../forms/role";
import type { GoalRow, GoalSheet } from "../goal/goalSheet";
import type { Report, Status } from "../japanese/reports/status";
import { compact } from "../japanese/text/text";

/** What a person answered for one sub-item, or for the whole row (`sub` null) when it lists none. */
export interface SubAnswer {
  sub: number | null;
  /** Text that goes into the cell, without its number. */
  text: string;
  /** State as chosen; null as long as the person leaves it to the text. */
  status: Status | null;
  /** The number reached, as typed (`782`, `７８２`, `1,200`); "" when none is given. */
  value: string;
}

/**
 * A further text of the same report: in a column of its own (横手市 【ギャップと対策】, ② and ③ of the year's end), or the
 * change of method that 令和7年度's form asks for in the report's own cell.
 */
export type Extra = Role | "change";

/** One row's answers to one report, as kept while the person is writing and, for forms without a column, after it. */
export interface RowAnswer {
  /** Worksheet name. */
  sheet: string;
  /** Which of several goal sheets of the worksheet, see goalIdentity; not there where it holds one only. */
  goal?: string;
  ordinal: number;
  /** The beginning of the initiative, to find the row again after others were put in or taken out. */
  initiative: string;
  report: Report;
  subs: SubAnswer[];
  /** What stands beside the report itself, by column; see Extra. */
  extras: Partial<Record<Extra, string>>;
}

/** Characters of the initiative that tell a row from its neighbours. */
const IDENTITY_LENGTH = 80;

/** What a row is recognised by besides its place. */
export function rowIdentity(row: GoalRow): string {
  return compact(row.cells.initiative?.text ?? "").slice(0, IDENTITY_LENGTH);
}

/** What a goal sheet is recognised by among those of its worksheet, wherever it stands now; undefined where it is the only one. */
export function goalIdentity({ area, department, section, title }: GoalSheet): string | undefined {
  return area && compact([department, section, title].join(" ")).slice(0, IDENTITY_LENGTH);
}

/** Whether an answer that was kept for one goal sheet may be another's: the worksheet held one only when it was kept, or does so now. */
const sameGoal = (one: string | undefined, other: string | undefined): boolean => one === undefined || other === undefined || one === other;

/** Whether an answer belongs to this row of this sheet: the same initiative, wherever it stands now. */
function belongsTo(answer: RowAnswer, sheet: GoalSheet, row: GoalRow, report: Report): boolean {
  return answer.sheet === sheet.name && sameGoal(answer.goal, goalIdentity(sheet)) && answer.report === report && answer.initiative === rowIdentity(row);
}

/** The kept answer of a row; of two rows with the same initiative the one with the same ordinal. */
export function findAnswer(answers: readonly RowAnswer[], sheet: GoalSheet, row: GoalRow, report: Report): RowAnswer | undefined {
  const own = answers.filter((answer) => belongsTo(answer, sheet, row, report));
  const inPlace = own.find((answer) => answer.ordinal === row.ordinal);
  if (inPlace || own.length === 0) return inPlace;
  const hasTwin = sheet.rows.some((other) => other !== row && rowIdentity(other) === rowIdentity(row));
  return hasTwin ? undefined : own[0];
}

/** The answers with one row's put in place of its former one. */
export function putAnswer(answers: readonly RowAnswer[], answer: RowAnswer): RowAnswer[] {
  return [...dropAnswer(answers, answer), answer];
}

/** The answers without those of one row to one report. */
export function dropAnswer(answers: readonly RowAnswer[], answer: RowAnswer): RowAnswer[] {
  return answers.filter((other) => !isOfSameRow(other, answer));
}

/** Whether two answers are those of one row to one report. */
export function isOfSameRow(one: RowAnswer, other: RowAnswer): boolean {
  return (
    one.sheet === other.sheet &&
    sameGoal(one.goal, other.goal) &&
    one.report === other.report &&
    one.initiative === other.initiative &&
    one.ordinal === other.ordinal
  );
}
