import type { Role } from "../../forms/role";
import { readStatedFigures } from "../../japanese/arithmetic";
import { atCell, type Rule } from "../rule";

/** Columns whose cells state figures. */
const COLUMNS: readonly Role[] = ["target", "baseline", "midYear", "midYearPlan", "final", "activity", "outcome", "evaluation"];

/** A percentage, total or difference stated in a cell does not follow from the numbers stated with it. */
export const arithmeticMismatch: Rule = {
  id: "arithmetic-mismatch",
  severity: "error",
  check: ({ sheet }) =>
    sheet.rows.flatMap((row) =>
      COLUMNS.flatMap((role) => {
        const text = row.cells[role]?.text ?? "";
        const wrong = text === "" ? undefined : readStatedFigures(text).find((figure) => !figure.follows);
        return wrong ? [atCell(row, role, null, { stated: wrong.stated.text, computed: `${wrong.computed.toLocaleString("en-US")}${wrong.stated.unit}` })] : [];
      }),
    ),
};
