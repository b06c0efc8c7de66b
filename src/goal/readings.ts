import { familyOf, type Family } from "../forms";
import { readQuantities, type Quantity } from "../japanese/quantity";
import { readReport, type ReportContext, type ReportReading } from "../japanese/report";
import { answerTo, cellSegments, reportedItems, usesNumbers } from "./answers";
import type { GoalRow, GoalSheet, Report, Role, Status } from "./goalSheet";
import { statedPeriods, type StatedPeriod } from "./periods";

/** How a row's cells were read; one entry for each sub-item, sub null where the row lists none. */
export interface RowReadings {
  periods: { sub: number | null; raw: string; start: string | null; end: string | null }[];
  targets: { sub: number | null; raw: string; quantities: Pick<Quantity, "value" | "unit" | "comparator">[] }[];
  status: { sub: number | null; midYear: Status; final: Status }[];
}

/** One sub-item's report as it was read, with the words it was read from. */
export interface ItemReport {
  sub: number | null;
  /** Role of the (first) cell that reports on it. */
  role: Role;
  text: string;
  reading: ReportReading;
}

/** Reads periods, targets and status of a row. Sheets without a fiscal year have no dates. */
export function rowReadings(sheet: GoalSheet, row: GoalRow, families?: readonly Family[]): RowReadings {
  return {
    periods: sheetPeriods(sheet, row).map(({ sub, raw, reading: { start, end } }) => ({ sub, raw, start, end })),
    targets: targetReadings(row),
    status: statusItems(row).map((sub) => ({
      sub,
      midYear: itemStatus(sheet, row, sub, "midYear", families),
      final: itemStatus(sheet, row, sub, "final", families),
    })),
  };
}

/** The stated periods of a row, none when the sheet names no fiscal year. */
export function sheetPeriods(sheet: GoalSheet, row: GoalRow): StatedPeriod[] {
  return sheet.fiscalYear === null ? [] : statedPeriods(row, sheet.fiscalYear);
}

/**
 * Sub-items that a row's status is given for. Where other columns name them (横手市) the row as a whole comes first,
 * for reports that do not answer by number.
 */
function statusItems(row: GoalRow): (number | null)[] {
  const items = reportedItems(row);
  return row.subItems.length > 0 || items[0] === null ? items : [null, ...items];
}

function targetReadings(row: GoalRow): RowReadings["targets"] {
  const parts = cellSegments(row, "target").filter((part) => part.text !== "");
  const listed = row.subItems.length > 0 || usesNumbers(parts) ? reportedItems(row) : [null];
  const plain = ({ value, unit, comparator }: Quantity) => ({ value, unit, comparator });
  return listed.flatMap((sub) => {
    const answer = answerTo(row, "target", sub);
    return answer ? [{ sub, raw: answer.text, quantities: readQuantities(answer.text).map(plain) }] : [];
  });
}

/**
 * The status that one report gives a sub-item. A report that only points back to the mid-year report takes that
 * status, and work that was running then counts as carried out.
 */
export function itemStatus(sheet: GoalSheet, row: GoalRow, sub: number | null, report: Report, families?: readonly Family[]): Status {
  const item = itemReport(sheet, row, sub, report, families);
  if (!item) return "unknown";
  if (report === "final" && item.reading.onlyRefers) {
    const before = itemStatus(sheet, row, sub, "midYear", families);
    return before === "in-progress" ? "done" : before;
  }
  return item.reading.status;
}

/**
 * Reads what a report says of a sub-item, together with what belongs to it: words of the cell that name no sub-item,
 * the plan beside the half-year review, the outcome and the evaluation beside the final report. null when the report
 * says nothing of it.
 */
export function itemReport(sheet: GoalSheet, row: GoalRow, sub: number | null, report: Report, families?: readonly Family[]): ItemReport | null {
  const family = familyOf(sheet.family, families);
  const [role] = family.reports[report];
  const answer = role && answerTo(row, role, sub);
  if (!role || !answer) return null;
  const context = reportContext(sheet, row, sub, family, report);
  const evaluation = report === "final" ? (row.cells.evaluation?.text ?? "") : "";
  const text = evaluation === "" ? answer.text : `${answer.text}\n${evaluation}`;
  if (sub === null || usesNumbers(cellSegments(row, role))) return { sub, role, text, reading: readReport(text, context) };
  const apart = readReport("", { ...context, shared: [answer.text, context.shared].filter(Boolean).join("\n") });
  return { sub, role, text, reading: apart.status === "unknown" ? readReport(text, context) : apart };
}

function reportContext(sheet: GoalSheet, row: GoalRow, sub: number | null, family: Family, report: Report): ReportContext {
  const period = sheetPeriods(sheet, row).find((one) => one.sub === sub || one.sub === null);
  const [midYear] = family.reports.midYear;
  const shared = report === "final" && family.reports.final.includes("outcome") ? row.cells.outcome?.text : undefined;
  const plan = report === "midYear" && family.plan ? answerTo(row, family.plan, sub)?.text : undefined;
  const told = report === "final" && midYear ? answerTo(row, midYear, sub)?.text : undefined;
  return {
    report,
    fiscalYear: sheet.fiscalYear ?? 0,
    allYear: period?.reading.kind === "all-year",
    periodEnd: period?.reading.end ?? null,
    initiative: itemWords(row, family, sub),
    target: answerTo(row, family.finalTarget, sub)?.text ?? "",
    siblings: reportedItems(row).filter((other) => other !== sub).map((other) => itemWords(row, family, other)),
    ...(shared && { shared }),
    ...(plan && { plan }),
    ...(told && { midYear: told }),
  };
}

/** What a sub-item is called: in the initiative, or in the columns that name sub-items where the initiative lists none. */
function itemWords(row: GoalRow, family: Family, sub: number | null): string {
  if (row.subItems.length > 0 || sub === null) return answerTo(row, "initiative", sub)?.text ?? "";
  return family.subItemsFrom.map((role) => answerTo(row, role, sub)?.text ?? "").join("\n");
}
