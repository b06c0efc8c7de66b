import { atCell, type Rule } from "../rule";
import { numberedAnswers } from "../subItems";

/** A column answers a number that the initiative does not list. */
export const subitemOrphan: Rule = {
  id: "subitem-orphan",
  severity: "warning",
  check: ({ sheet }) =>
    sheet.rows.flatMap((row) =>
      numberedAnswers(row).flatMap(({ role, answered }) =>
        [...answered].filter((sub) => !row.subItems.includes(sub)).map((sub) => atCell(row, role, sub, { role, number: sub })),
      ),
    ),
};
