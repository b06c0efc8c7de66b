import type { Phase } from "../forms/phase";
import { STATUSES } from "../japanese/reports/status";
import type { DataValue } from "../tables/dataTable";
import { FIGURES, OTHER_FIGURES, type FigureId } from "./figures";
import type { LineColumn } from "./summaryTable";
import type { PhaseTally } from "./tally";
import type { SummaryWords } from "./words";

/** Columns that count rows, one for each figure. */
export function figureColumns<L>(figures: readonly FigureId[], words: SummaryWords, tallyOf: (line: L) => PhaseTally): LineColumn<L>[] {
  return figures.map((figure) => ({
    id: columnId(figure),
    heading: words.figures[figure],
    kind: "whole",
    figure,
    value: (line): DataValue => tallyOf(line).counts[figure],
  }));
}

/** A column that names the department of each line. */
export function departmentColumn<L extends { department: string }>({ headings }: SummaryWords): LineColumn<L> {
  return { id: "department", heading: headings.department, kind: "text", value: ({ department }) => department };
}

/** A column of the share of rows that are done. */
export function doneShareColumn<L>({ headings }: SummaryWords, tallyOf: (line: L) => PhaseTally): LineColumn<L> {
  return { id: "done_share", heading: headings.doneShare, kind: "share", figure: "rows", value: (line) => share(tallyOf(line), "done", "rows") };
}

/** The figures by status; none while planning, when no report has been asked for. */
export function statusFigures(phase: Phase): readonly FigureId[] {
  return phase === "planning" ? [] : STATUSES;
}

/** All figures that say something at a phase. */
export function figuresAt(phase: Phase): readonly FigureId[] {
  return phase === "planning" ? OTHER_FIGURES : FIGURES;
}

/** Column names are of ASCII letters and underscores, which every query language takes bare. */
export function columnId(figure: FigureId): string {
  return figure.replace(/-/g, "_");
}

/** One count as a share of another; null of nothing. */
export function share({ counts }: PhaseTally, part: FigureId, whole: FigureId): number | null {
  return counts[whole] === 0 ? null : counts[part] / counts[whole];
}

/** Mean of the rows' achieved shares, of one. */
export function meanAchievedShare({ counts, achieved }: PhaseTally): number | null {
  return counts.measured === 0 ? null : achieved / counts.measured / 100;
}
