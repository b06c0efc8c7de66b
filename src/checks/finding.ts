import type { RuleId } from "./ruleIds";

/** How much a finding matters, the gravest first. */
export const SEVERITIES = ["error", "warning", "info"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What a finding's words are made of; see src/messages. */
export type FindingArguments = Record<string, string | number | readonly string[] | null>;

/** A certain fix: the whole text of the finding's cell, to be written in place of `from`. */
export interface Fix {
  /** The cell's text that the fix was made for; another text must not be overwritten. */
  from: string;
  text: string;
}

/** One thing a reviewer should look at. Data only: the words are made at the edge (src/messages). */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  /** Worksheet name. */
  sheet: string;
  /** A1 address of the top-left cell concerned, null when nothing on the sheet can be pointed at. */
  cell: string | null;
  /** Ordinal of the row, null for the sheet as a whole. */
  row: number | null;
  /** Role of the column, or the header field's label as printed; null for the sheet as a whole. */
  column: string | null;
  /** Number of the sub-item, null when the finding is about the row. */
  sub: number | null;
  args: FindingArguments;
  /** There when it is certain how to put it right. */
  fix?: Fix;
}
