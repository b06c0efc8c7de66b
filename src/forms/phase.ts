/** How far the document has come, in the order of the year: plan written, mid-year reported, year closed. */
export const PHASES = ["planning", "mid-year", "final"] as const;

export type Phase = (typeof PHASES)[number];
