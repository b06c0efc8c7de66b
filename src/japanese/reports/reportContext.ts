import type { Report } from "./status";

/** Where a statement stands, when a report is read together with what belongs to it. */
export type Source = "report" | "shared" | "plan" | "midYear";

/** What a report is read against. Only `report` and `fiscalYear` are needed; the rest makes the reading surer. */
export interface ReportContext {
  report: Report;
  fiscalYear: number;
  /** The period runs all year. */
  allYear?: boolean;
  /** The period names several times of which one is over by the half-year cut-off and one is not, or it has no end. */
  resumes?: boolean;
  /** Last day of the period (ISO), null when open. */
  periodEnd?: string | null;
  /** The sub-item's own words. */
  initiative?: string;
  /** What the sub-item aims at. */
  target?: string;
  /** How it is to be done, for a final report. */
  method?: string;
  /** Text of the same report that names no sub-item: counts where it can concern this one. */
  shared?: string;
  /** What the form asks for of the deeds beside the result; it counts where it says that something was not done. */
  deeds?: string;
  /** Words of the other sub-items, to tell whom `shared` concerns. */
  siblings?: readonly string[];
  /** Its own number and theirs, where the row numbers its sub-items. */
  number?: number;
  siblingNumbers?: readonly number[];
  /** Plan for the second half, where the form asks for one beside the half-year review. */
  plan?: string;
  /** The mid-year report of the same sub-item, for a final report that points back to it. */
  midYear?: string;
}

/** All that is asked for: the words of an initiative and those of its target, each on lines of their own. */
export function wordsAsked({ initiative = "", target = "" }: Pick<ReportContext, "initiative" | "target">): string {
  return `${initiative}\n${target}`;
}

/** The words that prove something. */
export interface Evidence {
  text: string;
  offset: number;
  /** Which of the texts given the offset counts in. */
  source: Source;
}
