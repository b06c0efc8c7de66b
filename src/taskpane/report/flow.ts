import type { ReportState } from "../../progress/due";

/** Names a row over repeated readings of the workbook. */
export type RowKey = string;

export function rowKey({ sheet, row }: Pick<ReportState, "sheet" | "row">): RowKey {
  return `${sheet.name}\n${row.ordinal}`;
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
