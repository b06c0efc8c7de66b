import type { Phase } from "../forms/phase";
import { counts, FIGURES, type FigureId, type Moment, OTHER_FIGURES, statusAt } from "./figures";
import type { SummaryRow } from "./summaryRow";

export type Counts = Record<FigureId, number>;

/** Rows counted in every way at every phase. Its size does not depend on how many rows it has seen. */
export interface RowTally {
  /** What each figure counts at each phase of the year. */
  at: Record<Phase, Counts>;
  /** Sum of the rows' achieved shares (0 to 100 each); divided by `measured` it is their mean. */
  achieved: number;
}

const NONE = Object.fromEntries(FIGURES.map((figure) => [figure, 0])) as Counts;

/** Rows counted in every way at one phase. */
export interface PhaseTally {
  counts: Counts;
  /** As in RowTally. */
  achieved: number;
}

/** What a tally says at a phase. */
export function atPhase({ at, achieved }: RowTally, phase: Phase): PhaseTally {
  return { counts: at[phase], achieved };
}

/** The figures of no rows at all. */
export function emptyRowTally(): RowTally {
  return { at: { planning: { ...NONE }, "mid-year": { ...NONE }, final: { ...NONE } }, achieved: 0 };
}

/** Counts one row that was not withdrawn at every phase; `moments` has one for each. */
export function countRow(tally: RowTally, row: SummaryRow, moments: readonly Moment[]): void {
  for (const moment of moments) {
    const at = tally.at[moment.phase];
    at[statusAt(row, moment.phase)] += 1;
    for (const figure of OTHER_FIGURES) if (counts(figure, row, moment)) at[figure] += 1;
  }
  tally.achieved += row.achieved ?? 0;
}

/** All tallies together; nought of none. */
export function sumOf(tallies: Iterable<PhaseTally>): PhaseTally {
  const sum = { counts: { ...NONE }, achieved: 0 };
  for (const { counts: from, achieved } of tallies) {
    for (const figure of FIGURES) sum.counts[figure] += from[figure];
    sum.achieved += achieved;
  }
  return sum;
}
