import { isBlank } from "../../japanese/subItems/subItems";
import { atCell, type Rule } from "../rule";

/** A row's cell is blank in a column that every row must fill: initiative, period or target. */
export const blankCell: Rule = {
  id: "blank-cell",
  severity: "error",
  check: ({ sheet, form }) => {
    const required = form.columns.filter((column) => column.filled).map(({ role }) => role);
    return sheet.rows.flatMap((row) => required.filter((role) => isBlank(row.cells[role]?.text ?? "x")).map((role) => atCell(row, role, null, { role })));
  },
};
