import { cellSegments } from "../../goal/answers";
import type { GoalRow } from "../../goal/goalSheet";
import { foldWidth } from "../../japanese/text";
import { atCell, type Rule } from "../rule";

/** No number of a sub-item, at a line's start before the first one. */
const ZERO = /(?:^|\n) *(?:\( ?0 ?\)|⓪)/;

/** The initiative's own numbers are not 1..n without a hole or a repeat. */
export const subitemGap: Rule = {
  id: "subitem-gap",
  severity: "warning",
  check: ({ sheet }) =>
    sheet.rows
      .map((row) => ({ row, numbers: numbersOf(row) }))
      .filter(({ numbers }) => numbers.some((number, at) => number !== at + 1))
      .map(({ row, numbers }) => atCell(row, "initiative", null, { numbers: numbers.map((number) => `(${number})`).join("") })),
};

/** The initiative's own numbers, with the 0 that they may begin with. */
function numbersOf(row: GoalRow): readonly number[] {
  const [lead] = row.subItems.length === 0 ? [] : cellSegments(row, "initiative");
  return lead?.numbers.length === 0 && ZERO.test(foldWidth(lead.text)) ? [0, ...row.subItems] : row.subItems;
}
