/** Header fields of a sheet: goal title, department, priority, position in the plan, … */
export const FIELD_KEYS = [
  "title",
  "department",
  "section",
  "priority",
  "fiscalYear",
  "plan",
  "strategy",
  "reform",
  "manifesto",
  "situation",
  "purpose",
  "sdgs",
  "participation",
  "effect",
  "note",
  "catchphrase",
  "responsible",
  "duties",
  "policy",
] as const;

export type FieldKey = (typeof FIELD_KEYS)[number];
