import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explain } from "./explain";

const PAGE = readFileSync(join(__dirname, "../../docs/language.md"), "utf8");

/** The rows of the table under a heading, cells trimmed and without backquotes; – is null. */
function rows(heading: string): [text: string, ...cells: (string | null)[]][] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(heading))!;
  const lines = section.split("\n").filter((line) => line.startsWith("| `"));
  return lines.map((line) => line.slice(1, -1).split("|").map((cell) => cell.trim().replaceAll("`", "")).map((cell) => (cell === "–" ? null : cell)) as [string, ...(string | null)[]]);
}

test("the page has its tables", () => {
  expect([rows("期間").length, rows("数値目標").length, rows("数 ").length].every((count) => count >= 10)).toBe(true);
});

test.each(rows("期間"))("period %s", (text, kind, start, end) => {
  expect(explain(text, "period", 2025)).toEqual({ kind, start, end });
});

test.each(rows("数値目標"))("target %s", (text, expected) => {
  const { quantities } = explain(text, "target", 2025) as { quantities: { value: number; unit: string; comparator: string }[] };
  expect(quantities.map(({ value, unit, comparator }) => `${comparator} ${value} ${unit}`).join(", ") || null).toBe(expected);
});

test.each(rows("数 "))("number %s", (text, value) => {
  expect(explain(text, "number", 2025)).toEqual({ value: value === null ? null : Number(value) });
});
