import type { Rule } from "../rule";

/** A required column of the recognised family is not in the table's header. */
export const missingColumn: Rule = {
  id: "missing-column",
  severity: "error",
  check: ({ sheet }) =>
    sheet.missingColumns.map((role) => ({
      cell: sheet.columns[0]?.address ?? null,
      row: null,
      column: role,
      sub: null,
      args: { role },
    })),
};
