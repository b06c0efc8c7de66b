import { counts, type FigureId, type Moment } from "./figures";
import type { SummaryRow } from "./summaryRow";

/** What makes a row one that people have to look at. */
const REASONS: readonly FigureId[] = ["overdue", "not-achieved"];

/** Why a row has to be looked at: it is overdue, it was not achieved, or both; [] when neither. */
export function attentionReasons(row: SummaryRow, moment: Moment): FigureId[] {
  return REASONS.filter((figure) => counts(figure, row, moment));
}

/** Whether a row has to be looked at. */
export function needsAttention(row: SummaryRow, moment: Moment): boolean {
  return REASONS.some((figure) => counts(figure, row, moment));
}
