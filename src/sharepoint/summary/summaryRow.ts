import { reviewStanding } from "../../submission/review";
import type { SummaryRow } from "../../summary/summaryRow";
import type { ListedColumns } from "../goalList";

/** A listed row as the summary counts it. A phase that somebody typed by hand counts as planning: nothing is reported. */
export function summaryRow({ phase, midYearStatus, finalStatus, ...columns }: ListedColumns): SummaryRow {
  const {
    itemId,
    webUrl,
    key,
    unit,
    fiscalYear,
    department,
    section,
    sheet,
    title,
    priority,
    row,
    label,
    dueDay,
    progress,
    achieved,
    errors,
    warnings,
    notAchieved,
    withdrawn,
    submittedAt,
    review,
    revision,
  } = columns;
  return {
    itemId,
    webUrl,
    key,
    unit,
    fiscalYear,
    department,
    section,
    sheet,
    title,
    priority,
    row,
    label,
    phase: phase ?? "planning",
    status: { midYear: midYearStatus, final: finalStatus },
    dueDay,
    progress,
    achieved,
    errors,
    warnings,
    notAchieved,
    withdrawn,
    submittedAt,
    revision,
    review: review && reviewStanding(review, revision),
  };
}
