import { readQuantities } from "../../japanese/quantity";
import { asRead } from "../../japanese/typedText";
import { atCell, type Rule } from "../rule";

/** The row's whole target cell holds no number with a unit. A number that only names a fixed set does not count. */
export const targetNotMeasurable: Rule = {
  id: "target-not-measurable",
  severity: "info",
  check: ({ sheet }) =>
    sheet.rows
      .filter((row) => {
        const text = asRead(row.cells.target?.text ?? "");
        return text.trim() !== "" && readQuantities(text).every((quantity) => quantity.fixedSet);
      })
      .map((row) => atCell(row, "target")),
};
