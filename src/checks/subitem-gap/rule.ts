import { cellSegments } from "../../goal/answers/answers";
import type { GoalRow } from "../../goal/goalSheet";
import { foldWidth } from "../../japanese/text/text";
import { atCell, type Rule } from "../rule";

/** No number of a sub-item, at a line's start before the first one. */
const ZERO = /(?:^|\n) *(?:\( ?0 ?\)|⓪)/;

/** The initiative's own numbers are not 1..n without a hole or a repeat; those of a row without a marker may go on from the row above. */
export const subitemGap: Rule = {
  id: "subitem-gap",
  severity: "warning",
  check: ({ sheet }) =>
    sheet.rows
      .map((row, at, rows) => ({ row, numbers: numbersOf(row), before: row.marker === null ? (rows[at - 1]?.subItems.at(-1) ?? 0) : 0 }))
      .filter(({ numbers, before }) => isBroken(numbers, 0) && isBroken(numbers, before))
      .map(({ row, numbers }) => atCell(row, "initiative", null, { numbers: numbers.map((number) => `(${number})`).join("") })),
};

function isBroken(numbers: readonly number[], before: number): boolean {
  return numbers.some((number, at) => number !== before + at + 1);
}

/** The initiative's own numbers, with the 0 that they may begin with. */
function numbersOf(row: GoalRow): readonly number[] {
  const [lead] = row.subItems.length === 0 ? [] : cellSegments(row, "initiative");
  return lead?.numbers.length === 0 && ZERO.test(foldWidth(lead.text)) ? [0, ...row.subItems] : row.subItems;
}
