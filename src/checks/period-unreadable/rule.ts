import { periodRule } from "../periodRule";

/** A period segment states no time that a person could place in a calendar. */
export const periodUnreadable = periodRule("period-unreadable", "warning", ({ reading }) => reading.kind === "unreadable");
