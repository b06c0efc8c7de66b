import { periodRule } from "../periodRule";

/** A range whose start is after its end within the fiscal year: 12月～10月, but not 8月～1月. */
export const periodReversed = periodRule({
  id: "period-reversed",
  severity: "error",
  fails: ({ reading }) => reading.reversed,
});
