/**
 * How a period is stated. `deadline` has no start and `open` no end; `vague` names no calendar time (随時, 選挙時);
 * `unreadable` says nothing of time, or names a day that does not exist.
 */
export type PeriodKind = "day" | "month" | "range" | "list" | "all-year" | "half" | "quarter" | "year" | "deadline" | "open" | "vague" | "unreadable";

/** One time limit as stated in the text. */
export interface PeriodPart {
  /** First day (ISO); null where none is stated, and both null for a date that does not exist. */
  start: string | null;
  end: string | null;
  text: string;
  /** Offset of `text` in the whole text. */
  offset: number;
}

/** What a period cell, or the segment of one, says. */
export interface PeriodReading {
  kind: PeriodKind;
  /** First day (ISO), the earliest of all parts; null where open or not understood. */
  start: string | null;
  /** Last day (ISO), the latest of all parts. */
  end: string | null;
  /** Every stated time limit, in the order of the text. */
  parts: PeriodPart[];
  /** A range starts after it ends. */
  reversed: boolean;
}

/** A part while the text is being read. */
export interface StatedPart extends PeriodPart {
  kind: PeriodKind;
  /** Stands in brackets or behind a colon, so that it tells more of the part before it. */
  isAside: boolean;
  /** Only says what the other parts lead to. */
  isPurpose: boolean;
  reversed: boolean;
}
