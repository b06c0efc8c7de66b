/** Rule ids are part of the product: pane, JSON and docs name them. */
export const RULE_IDS = [
  "missing-column",
  "missing-field",
  "unfilled-placeholder",
  "blank-cell",
  "report-missing",
  "value-not-in-list",
  "duplicate-priority",
  "fiscal-year-mismatch",
  "cover-mismatch",
  "subitem-missing",
  "subitem-orphan",
  "subitem-gap",
  "period-unreadable",
  "period-vague",
  "period-outside-year",
  "period-reversed",
  "target-not-measurable",
  "target-missed",
  "target-behind",
  "achievement-contradiction",
  "arithmetic-mismatch",
  "overdue",
  "not-achieved",
  "final-unresolved",
] as const;

export type RuleId = (typeof RULE_IDS)[number];
