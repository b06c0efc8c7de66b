import { SUMMARY_WORDS } from "../messages/summary";
import { attentionTable } from "./attentionTable";
import type { Moment } from "./figures";
import { LATE } from "./testing/rows";

const YEAR_END: Moment = { phase: "final", day: "2027-04-20" };
test.each([
  ["ja", ["港湾部", null, "1位", { text: "① 朝市を開く", to: { url: "https://town.example/sites/goals/1" } }, "2026-09-30", "未着手", "期限超過・未達成", "人手が足りない。"]],
  ["en", ["港湾部", null, "1位", { text: "① 朝市を開く", to: { url: "https://town.example/sites/goals/1" } }, "2026-09-30", "Not started", "Overdue, Not achieved", "人手が足りない。"]],
] as const)("a line in %s", (language, line) => {
  expect(attentionTable([{ row: LATE, report: "人手が足りない。" }], SUMMARY_WORDS[language], YEAR_END).rows).toEqual([line]);
});

test("days are days, all else is text, and a row without a page has no link", () => {
  const { id, columns, rows } = attentionTable([{ row: { ...LATE, webUrl: "" }, report: null }], SUMMARY_WORDS.ja, YEAR_END);
  expect([id, rows[0]![3], rows[0]!.at(-1)]).toEqual(["attention", "① 朝市を開く", null]);
  expect(columns.map((column) => [column.id, column.kind])).toEqual(["department", "section", "sheet", "initiative", "due_day", "status", "reason", "report"].map((name) => [name, name === "due_day" ? "day" : "text"]));
});
