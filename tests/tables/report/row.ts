/** A state in short: done, in progress, not started, postponed, unknown; "-" where careful readers would differ. */
export type Short = "done" | "prog" | "none" | "post" | "unk" | "-";

/**
 * A sentence as town-hall staff write it, the state it tells as a mid-year report and at the year's end, and whether
 * a final report says by it that (part of) the work was not done ("?" where careful readers would differ).
 */
export type SentenceRow = [text: string, midYear: Short, final: Short, notAchieved: boolean | "?"];

/** The states that the short forms stand for. */
export const STATUS: Record<Exclude<Short, "-">, "done" | "in-progress" | "not-started" | "postponed" | "unknown"> = {
  done: "done",
  prog: "in-progress",
  none: "not-started",
  post: "postponed",
  unk: "unknown",
};
