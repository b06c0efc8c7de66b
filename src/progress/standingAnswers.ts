import type { Family } from "../forms";
import type { GoalWorkbook } from "../goal/goalSheet";
import { findAnswer, type RowAnswer } from "./answer";
import { bareReport, reportedText } from "./reportCell";
import { placeOfRow, reportPlace } from "./reportPlace";

/**
 * The answers that still go with their cells, for submission: a state and a number belong to the text that they were
 * given with, so those of a cell that has been rewritten since are left out. Answers without a cell always stand.
 */
export function standingAnswers(workbook: GoalWorkbook, given: readonly RowAnswer[], families?: readonly Family[]): RowAnswer[] {
  return given.flatMap((answer) => {
    const found = workbook.sheets.flatMap((sheet) =>
      sheet.rows.filter((row) => findAnswer([answer], sheet, row, answer.report)).map((row) => ({ sheet, row })),
    );
    const [{ sheet, row } = {}] = found;
    if (!sheet || !row) return [];
    const place = reportPlace(sheet, answer.report, families);
    const main = place && placeOfRow(place, row).main;
    if (!main) return [answer];
    const bare = bareReport(row, main);
    const subs = answer.subs.filter(({ sub, text }) => text.trim() !== "" && reportedText(bare, main, sub) === text.trim());
    return subs.length === 0 ? [] : [{ ...answer, subs }];
  });
}
