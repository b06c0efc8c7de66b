import { subItemNumbers } from "../../japanese/subItems/subItems";
import { wholeText } from "../../goal/rows/wholeText";
import { atCell, type Rule } from "../rule";
import { numberedAnswers } from "../subItems";
import { stubFix } from "./stub";

/** A column answers by numbers, but one of the initiative's sub-items is not among them. */
export const subitemMissing: Rule = {
  id: "subitem-missing",
  severity: "warning",
  check: ({ sheet }) =>
    sheet.rows.flatMap((row) =>
      numberedAnswers(row).flatMap(({ role, answered }) => {
        const printed = subItemNumbers(wholeText(row.cells[role]), row.style ?? "bracketed");
        return [...new Set(row.subItems)]
          .filter((sub) => !answered.has(sub))
          .map((sub) => {
            const fix = printed.includes(sub) ? undefined : stubFix(sheet, row, role, sub);
            return { ...atCell(row, role, sub, { role, number: sub }), ...(fix && { fix }) };
          });
      }),
    ),
};
