import { periodRule } from "../periodRule";

/** A period segment states no time that a person could place in a calendar. */
export const periodUnreadable = periodRule({
  id: "period-unreadable",
  severity: "warning",
  fails: ({ reading }) => reading.kind === "unreadable",
});
