import { counts, type FigureId, type Moment } from "./figures";
import { row } from "./testing/rows";

const YEAR_END: Moment = { phase: "final", day: "2027-04-01" };
const AUTUMN: Moment = { phase: "mid-year", day: "2026-10-15" };

const late = { dueDay: "2026-09-30", status: { midYear: "in-progress", final: "unknown" } } as const;

test.each<[string, FigureId, Parameters<typeof row>[0], Moment, boolean]>([
  ["a withdrawn row is in no figure", "rows", { withdrawn: true }, YEAR_END, false],
  ["a row of an earlier phase is not reported", "reported", { phase: "mid-year" }, YEAR_END, false],
  ["a row of a later phase is reported", "reported", { phase: "final" }, AUTUMN, true],
  ["the mid-year status counts at mid-year", "in-progress", {}, AUTUMN, true],
  ["the final status counts at the year's end", "done", {}, YEAR_END, true],
  ["in progress by the other report does not count", "in-progress", {}, YEAR_END, false],
  ["not started counts by the phase's report", "not-started", { status: { midYear: "done", final: "not-started" } }, YEAR_END, true],
  ["not started by the other report does not count", "not-started", { status: { midYear: "done", final: "not-started" } }, AUTUMN, false],
  ["put off counts by the phase's report", "postponed", { status: { midYear: "done", final: "postponed" } }, YEAR_END, true],
  ["put off by the other report does not count", "postponed", { status: { midYear: "done", final: "postponed" } }, AUTUMN, false],
  ["nothing told counts by the phase's report", "unknown", { status: { midYear: "done", final: "unknown" } }, YEAR_END, true],
  ["nothing told by the other report does not count", "unknown", { status: { midYear: "done", final: "unknown" } }, AUTUMN, false],
  ["while planning nothing is told yet", "unknown", {}, { phase: "planning", day: "2026-05-01" }, true],
  ["while planning nothing is done", "done", {}, { phase: "planning", day: "2026-05-01" }, false],
  ["due before the day and running is overdue", "overdue", late, AUTUMN, true],
  ["due on the day is not overdue", "overdue", late, { ...AUTUMN, day: "2026-09-30" }, false],
  ["due on the day before is overdue", "overdue", late, { ...AUTUMN, day: "2026-10-01" }, true],
  ["done is not overdue", "overdue", { ...late, status: { midYear: "done", final: "unknown" } }, AUTUMN, false],
  ["put off is not overdue", "overdue", { ...late, status: { midYear: "postponed", final: "unknown" } }, AUTUMN, false],
  ["done by mid-year is not overdue at the year's end", "overdue", { ...late, status: { midYear: "done", final: "unknown" } }, YEAR_END, false],
  ["done later was overdue at mid-year", "overdue", { ...late, status: { midYear: "in-progress", final: "done" } }, AUTUMN, true],
  ["without a due day nothing is overdue", "overdue", { ...late, dueDay: null }, AUTUMN, false],
  ["not achieved counts at the year's end", "not-achieved", { notAchieved: true }, YEAR_END, true],
  ["not achieved does not count before", "not-achieved", { notAchieved: true }, AUTUMN, false],
  ["a share of nought is measured", "measured", { achieved: 0 }, YEAR_END, true],
  ["without numbers it is not measured", "measured", { achieved: null }, YEAR_END, false],
  ["99 % is not reached", "target-reached", { achieved: 99 }, YEAR_END, false],
  ["100 % is reached", "target-reached", { achieved: 100 }, YEAR_END, true],
  ["without numbers no target is reached", "target-reached", { achieved: null }, YEAR_END, false],
  ["errors", "errors", { errors: 1, warnings: 0 }, YEAR_END, true],
  ["no errors", "errors", { errors: 0, warnings: 1 }, YEAR_END, false],
  ["warnings", "warnings", { errors: 0, warnings: 1 }, YEAR_END, true],
  ["no warnings", "warnings", { errors: 1, warnings: 0 }, YEAR_END, false],
  ["returned", "returned", { review: "returned" }, YEAR_END, true],
  ["a row that was corrected is no longer returned", "returned", { review: "resubmitted" }, YEAR_END, false],
  ["a row that was corrected waits for another review", "resubmitted", { review: "resubmitted" }, YEAR_END, true],
  ["a row that is returned waits for the staff", "resubmitted", { review: "returned" }, YEAR_END, false],
  ["a row that was changed is no longer confirmed", "confirmed", { review: "changed" }, YEAR_END, false],
  ["confirmed", "confirmed", { review: "confirmed" }, YEAR_END, true],
])("%s", (_, figure, given, moment, counted) => {
  expect(counts(figure, row(given), moment)).toBe(counted);
});
