import type { Status } from "../japanese/reports/status";
import { compact } from "../japanese/text/text";
import { counts, type FigureId, type Moment } from "./figures";
import type { SummaryRow } from "./summaryRow";

/** A goal within its department: the three facts that name it. */
export interface GoalName {
  sheet: string;
  title: string | null;
  priority: number | null;
}

/** Whose rows are meant; what is left out is not restricted. Departments and sections are compared as people read them. */
export interface RowScope {
  department?: string;
  /** null: rows that name no section. */
  section?: string | null;
  goal?: GoalName;
}

/** Change of status from the mid-year report to the final one. */
export interface Movement {
  midYear: Status;
  final: Status;
}

/** Describes the rows behind one figure. Plain data: it can be kept, sent and compared. */
export interface RowQuery extends Moment, RowScope {
  fiscalYear: number;
  figure: FigureId;
  movement?: Movement;
  /** Words, apart by white space, all of which stand in the names that a row bears: goal, initiative, department, section. */
  words?: string;
}

/** Whether a row is one of those that a figure counted. */
export function matches(query: RowQuery, row: SummaryRow): boolean {
  return (
    row.fiscalYear === query.fiscalYear && inScope(query, row) && counts(query.figure, row, query) && moved(query.movement, row) && isNamed(query.words, row)
  );
}

function inScope({ department, section, goal }: RowScope, row: SummaryRow): boolean {
  if (department !== undefined && !sameName(row.department, department)) return false;
  if (section !== undefined && !sameName(row.section, section)) return false;
  return goal === undefined || (row.sheet === goal.sheet && row.title === goal.title && row.priority === goal.priority);
}

/** Whether two names of departments or sections mean the same: NFKC, no white space, as in the key of an owner. */
export function sameName(one: string | null, other: string | null): boolean {
  return one === other || compact(one ?? "") === compact(other ?? "");
}

function isNamed(words: string | undefined, { title, label, department, section }: SummaryRow): boolean {
  if (words === undefined) return true;
  const names = [title, label, department, section].map((name) => folded(name ?? ""));
  return words.split(/\s+/).every((word) => names.some((name) => name.includes(folded(word))));
}

const folded = (text: string) => compact(text).toLowerCase();

function moved(movement: Movement | undefined, { status }: SummaryRow): boolean {
  return movement === undefined || (status.midYear === movement.midYear && status.final === movement.final);
}
