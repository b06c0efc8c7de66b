import { atCell, type Rule } from "../rule";

/** The initiative's own numbers are not 1..n without a hole or a repeat. */
export const subitemGap: Rule = {
  id: "subitem-gap",
  severity: "warning",
  check: ({ sheet }) =>
    sheet.rows
      .filter((row) => row.subItems.some((number, at) => number !== at + 1))
      .map((row) => atCell(row, "initiative", null, { numbers: row.subItems.map((number) => `(${number})`).join("") })),
};
