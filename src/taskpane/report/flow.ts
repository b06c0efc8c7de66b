import { sheetKey } from "../../goal/sheetPlace";
import { rowIdentity } from "../../progress/answer";
import type { ReportState } from "../../progress/due";

/** Names a row over repeated readings of the workbook. */
export type RowKey = string;

/** The key of a row: its worksheet and its place among the rows. */
export function rowKey({ sheet, row }: Pick<ReportState, "sheet" | "row">): RowKey {
  return `${sheetKey(sheet)}\n${row.ordinal}`;
}

/**
 * The row to go on with: the next one due after `current` in the order of the sheets, round to the beginning, those put
 * off for later last; null when nothing is due any more.
 */
export function nextDue(states: readonly ReportState[], current: RowKey | null, later: ReadonlySet<RowKey>): RowKey | null {
  const at = states.findIndex((state) => rowKey(state) === current);
  const round = [...states.slice(at + 1), ...states.slice(0, at + 1)];
  const due = round.filter(({ state }) => state !== "done").map(rowKey);
  return due.find((key) => key !== current && !later.has(key)) ?? due.find((key) => key !== current) ?? due[0] ?? null;
}

/** The row before this one in the order of the sheets, null for the first. */
export function rowBefore(states: readonly ReportState[], current: RowKey): RowKey | null {
  const before = states[states.findIndex((state) => rowKey(state) === current) - 1];
  return before ? rowKey(before) : null;
}

/** A row that a person is at. */
export interface RowInWork {
  key: RowKey;
  /** See rowIdentity: by it the row is found again after others were put in or taken out above it. */
  initiative: string;
}

/** What is remembered of a row to find it again. */
export function rowInWork(state: ReportState): RowInWork {
  return { key: rowKey(state), initiative: rowIdentity(state.row) };
}

/** Where the row stands now: at its place, else where its initiative went on the same sheet, else at its place though it reads otherwise; -1 for nowhere. */
export function placeOf(states: readonly ReportState[], { key, initiative }: RowInWork): number {
  const sheet = key.split("\n", 1)[0];
  const at = states.findIndex((state) => rowKey(state) === key);
  if (at >= 0 && rowIdentity(states[at]!.row) === initiative) return at;
  const moved = states.findIndex((state) => sheetKey(state.sheet) === sheet && rowIdentity(state.row) === initiative);
  return moved >= 0 ? moved : at;
}
