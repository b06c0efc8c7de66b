import { periodRule } from "../periodRule";

/** The period names no calendar time although a person understands it: 随時, 適宜. */
export const periodVague = periodRule({
  id: "period-vague",
  severity: "info",
  fails: ({ reading }) => reading.kind === "vague",
});
