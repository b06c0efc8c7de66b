import { ExcelError } from "../../excel/excelError";
import { PrintFailure } from "../../exports/print/showPrintPage";
import type { PaneMessages } from "../../messages/pane";
import { Cancelled } from "../../sharepoint/summary/yearReading";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";
import type { SummaryTexts } from "./texts";

/** What is read from the list before it goes out, and how many rows of it so far. */
export interface TakeOutReading {
  what: "rows" | "reports";
  rows: number;
}

/** How far taking something out of the pane is. */
export type TakeOutState =
  | { step: "idle" }
  /** `reading` is null when nothing is read, and nothing can be stopped. */
  | { step: "working"; reading: TakeOutReading | null }
  | { step: "stopped" }
  | { step: "done"; sentence: string }
  /** Refused by Excel, the workbook or the window. */
  | { step: "refused"; why: string; next: string }
  /** The list could not be read. */
  | { step: "failed"; failure: ListFailure };

/** A refusal by the workbook, on its way to the person. */
export class Refused extends Error {
  override name = "Refused";
  constructor(
    readonly why: string,
    readonly next: string,
  ) {
    super(why);
  }
}

/** How taking out ends with what it has thrown. */
export function endedBy(error: unknown, { failed }: SummaryTexts, { why, next }: PaneMessages["excel"]): TakeOutState {
  if (error instanceof Cancelled) return { step: "stopped" };
  if (error instanceof Refused) return { step: "refused", why: error.why, next: error.next };
  if (error instanceof PrintFailure) return { step: "refused", why: failed.window, next: failed.windowNext };
  if (error instanceof ExcelError) return { step: "refused", why: why[error.fault], next: next[error.fault] };
  return { step: "failed", failure: failureOf(error) };
}
