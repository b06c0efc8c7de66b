import { SUMMARY_WORDS } from "../messages/summary";
import { rowsTable } from "./rowsTable";
import { row } from "./testing/rows";

const MOMENT = { phase: "mid-year", day: "2026-10-20" } as const;
const lineOf = (given: Parameters<typeof row>[0]) => {
  const { columns, rows } = rowsTable([row(given)], SUMMARY_WORDS.ja, MOMENT);
  return Object.fromEntries(columns.map(({ id, kind }, at) => [id, [kind, rows[0]![at]]]));
};

test("a row goes out with all that the list says of it", () => {
  const status = { midYear: "in-progress", final: "postponed" } as const;
  const line = lineOf({ section: "総務課", priority: 3, row: 7, status, dueDay: "2026-09-30", progress: 50, achieved: 25, errors: 2, warnings: 4, notAchieved: true, review: "returned", key: "k" });
  expect(line).toEqual({
    fiscal_year: ["ordinal", 2026],
    department: ["text", "港湾部"],
    section: ["text", "総務課"],
    priority: ["ordinal", 3],
    sheet: ["text", "1位"],
    title: ["text", "港のにぎわい"],
    row_number: ["ordinal", 7],
    initiative: ["text", { text: "① 朝市を開く", to: { url: "https://town.example/sites/goals/1" } }],
    phase: ["text", "期末報告"],
    mid_year_status: ["text", "実施中"],
    final_status: ["text", "見送り"],
    status: ["text", "実施中"],
    due_day: ["day", "2026-09-30"],
    progress: ["share", 0.5],
    achieved_share: ["share", 0.25],
    reported: ["whole", 1],
    done: ["whole", 0],
    overdue: ["whole", 1],
    not_achieved: ["whole", 0],
    measured: ["whole", 1],
    target_reached: ["whole", 0],
    error_count: ["whole", 2],
    warning_count: ["whole", 4],
    review: ["text", "差戻し"],
    submitted_at: ["moment", "2027-04-10T00:00:00Z"],
    url: ["text", "https://town.example/sites/goals/1"],
    key: ["text", "k"],
  });
});

test("what the list does not say stays blank", () => {
  const { initiative, ...line } = lineOf({ webUrl: "", section: null, title: null, priority: null, dueDay: null, progress: null, achieved: null, review: null });
  expect(initiative).toEqual(["text", "① 朝市を開く"]);
  expect(["section", "title", "priority", "due_day", "progress", "achieved_share", "review"].map((id) => line[id]![1])).toEqual(Array(7).fill(null));
});
