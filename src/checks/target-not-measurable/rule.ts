import { hasQuantity } from "../../japanese/quantities/quantity";
import { isBlank } from "../../japanese/subItems/subItems";
import { numbersAsRead } from "../../japanese/text/typedText";
import { sharedCounters } from "../../japanese/numbers/unlistedCounter";
import { isAsAbove } from "../../goal/answers/asAbove";
import type { GoalRow } from "../../goal/goalSheet";
import { unitedText } from "../../goal/rows/units";
import { cellWords } from "../../goal/rows/wholeText";
import { atCell, type Rule } from "../rule";

/**
 * The row's whole target cell holds no number with a unit. A number that only names a fixed set does not count; a word
 * behind digits that no table lists does where another cell of the row counts in it, too. A target as above (同上) is judged there.
 */
export const targetNotMeasurable: Rule = {
  id: "target-not-measurable",
  severity: "info",
  check: ({ sheet }) =>
    sheet.rows
      .filter((row) => {
        const { target } = row.cells;
        const words = cellWords(row, "target");
        const text = numbersAsRead(words);
        if (isBlank(text) || hasQuantity(text) || (target && unitedText(target) !== words) || isAsAbove(sheet.rows, row, "target")) return false;
        const counters = DIGIT.test(text) ? sharedCounters(text, otherCells(row)) : [];
        return counters.length === 0 || !hasQuantity(text, counters);
      })
      .map((row) => atCell(row, "target")),
};

const DIGIT = /[0-9０-９]/;

/** What was typed in the other cells of a row, its marker left out. */
function otherCells({ cells }: GoalRow): string {
  return Object.entries(cells)
    .flatMap(([role, { text }]) => (role === "target" || role === "marker" ? [] : [numbersAsRead(text)]))
    .join("\n");
}
