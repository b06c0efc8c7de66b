import type { RuleId } from "../../checks/ruleIds";

/** A finding that a faulty sample must give, as the checks report it. */
export interface Fault {
  rule: RuleId;
  /** Worksheet name; null when the rule speaks of several sheets at once. */
  sheet: string | null;
  row: number | null;
  /** Role of the column, or the header field's printed label. */
  column: string | null;
  sub: number | null;
}

/** Shorthand for the faults of one sheet. */
export const faultsOf =
  (sheet: string) =>
  (rule: RuleId, row: number | null = null, column: string | null = null, sub: number | null = null): Fault => ({ rule, sheet, row, column, sub });
