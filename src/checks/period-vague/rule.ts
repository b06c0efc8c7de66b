import { periodRule } from "../periodRule";

/** The period names no calendar time although a person understands it: 随時, 適宜. */
export const periodVague = periodRule("period-vague", "info", ({ reading }) => reading.kind === "vague");
