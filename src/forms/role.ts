/** What a column of a goal sheet's table can hold. The Japanese terms stand in docs/glossary.md. */
export const ROLES = [
  "marker",
  "initiative",
  "summary",
  "period",
  "target",
  "midYear",
  "final",
  "baseline",
  "indicator",
  "method",
  "midYearPlan",
  "activity",
  "outcome",
  "difficulty",
  "evaluation",
  "department",
  "cost",
  "content",
  "situation",
  "issue",
  "cooperation",
] as const;

export type Role = (typeof ROLES)[number];
