import { atCell, type Rule } from "../rule";
import { numberedAnswers } from "../subItems";

/** A column answers by numbers, but one of the initiative's sub-items is not among them. */
export const subitemMissing: Rule = {
  id: "subitem-missing",
  severity: "warning",
  check: ({ sheet }) =>
    sheet.rows.flatMap((row) =>
      numberedAnswers(row).flatMap(({ role, answered }) =>
        [...new Set(row.subItems)].filter((sub) => !answered.has(sub)).map((sub) => atCell(row, role, sub, { role, number: sub })),
      ),
    ),
};
