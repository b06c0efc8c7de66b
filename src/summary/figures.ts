import { PHASES, type Phase } from "../forms/phase";
import { STATUSES, type Status } from "../japanese/reports/status";
import type { SummaryRow } from "./summaryRow";

/** When a row is judged: at a phase of the year, on a day (ISO). */
export interface Moment {
  phase: Phase;
  day: string;
}

/** What is counted, by id. Those named like a status count rows by the report that the phase asks for and add up to `rows`. */
export const FIGURES = [
  "rows",
  "reported",
  ...STATUSES,
  "overdue",
  "not-achieved",
  "measured",
  "target-reached",
  "errors",
  "warnings",
  "returned",
  "resubmitted",
  "confirmed",
] as const;

export type FigureId = (typeof FIGURES)[number];

/** All but those by status, of which a row is in exactly one. */
export const OTHER_FIGURES = FIGURES.filter((figure) => !(STATUSES as readonly FigureId[]).includes(figure));

const TESTS: Record<FigureId, (row: SummaryRow, moment: Moment) => boolean> = {
  rows: () => true,
  reported: (row, { phase }) => PHASES.indexOf(row.phase) >= PHASES.indexOf(phase),
  done: (row, { phase }) => statusAt(row, phase) === "done",
  "in-progress": (row, { phase }) => statusAt(row, phase) === "in-progress",
  "not-started": (row, { phase }) => statusAt(row, phase) === "not-started",
  postponed: (row, { phase }) => statusAt(row, phase) === "postponed",
  unknown: (row, { phase }) => statusAt(row, phase) === "unknown",
  overdue: isOverdue,
  "not-achieved": (row, { phase }) => phase === "final" && row.notAchieved,
  measured: ({ achieved }) => achieved !== null,
  "target-reached": ({ achieved }) => achieved !== null && achieved >= 100,
  errors: ({ errors }) => errors > 0,
  warnings: ({ warnings }) => warnings > 0,
  returned: ({ review }) => review === "returned",
  resubmitted: ({ review }) => review === "resubmitted",
  confirmed: ({ review }) => review === "confirmed",
};

/** Whether a figure counts a row. Withdrawn rows are in none. */
export function counts(figure: FigureId, row: SummaryRow, moment: Moment): boolean {
  return !row.withdrawn && TESTS[figure](row, moment);
}

/** Status by the report that a phase asks for; while planning no report is asked for and every status is unknown. */
export function statusAt({ status }: SummaryRow, phase: Phase): Status {
  if (phase === "planning") return "unknown";
  return phase === "final" ? status.final : status.midYear;
}

/** Due before the day, and no report up to the phase says that it is done or put off. */
function isOverdue({ dueDay, status }: SummaryRow, { phase, day }: Moment): boolean {
  if (dueDay === null || dueDay >= day) return false;
  const told = phase === "planning" ? [] : phase === "final" ? [status.midYear, status.final] : [status.midYear];
  return !told.some((one) => one === "done" || one === "postponed");
}
