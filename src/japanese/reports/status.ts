/** State of a sub-item (or of a row without sub-items) as one report tells it. */
export const STATUSES = ["done", "in-progress", "not-started", "postponed", "unknown"] as const;

export type Status = (typeof STATUSES)[number];

/** The two reports a row is answered in, the earlier one first. */
export const REPORTS = ["midYear", "final"] as const;

export type Report = (typeof REPORTS)[number];
