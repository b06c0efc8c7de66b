import fc from "fast-check";
import { SUMMARY_WORDS } from "../messages/summary";
import { PHASES, type Phase } from "../forms/phase";
import { matches } from "./rowQuery";
import { rowsTable } from "./rowsTable";
import { summarise } from "./summarise";
import { notSubmittedLines } from "./notSubmitted";
import { summaryTables, tablesToSee, tellingTables } from "./summaryTables";
import type { SummaryRow } from "./summaryRow";
import { anyRows, row } from "./testing/rows";
import { YearFold } from "./yearFold";

const WORDS = SUMMARY_WORDS.ja;
const DAY = "2027-01-15";

function foldOf(rows: readonly SummaryRow[], fiscalYear = 2026, day = DAY): YearFold {
  const fold = new YearFold(fiscalYear, day);
  for (const one of rows) fold.add(one);
  return fold;
}

function summaryOf(rows: readonly SummaryRow[], request: Partial<Parameters<typeof summarise>[1]> = {}) {
  return summarise(foldOf(rows), { phase: "final", expected: null, lastYear: foldOf(rows, 2025, "2026-01-15"), ...request });
}

function tablesOf(...given: Parameters<typeof summaryOf>) {
  return summaryTables(summaryOf(...given), WORDS);
}

function table(id: string, ...given: Parameters<typeof tablesOf>): Record<string, unknown>[] {
  const found = tablesOf(...given).find((one) => one.id === id)!;
  return found.rows.map((values) => Object.fromEntries(found.columns.map((column, at) => [column.id, values[at]])));
}

/** Each share by its meaning, over the rows that it is a share of. */
const SHARES: Record<string, (rows: readonly SummaryRow[], phase: Phase) => number> = {
  done_share: (rows, phase) => rows.filter(({ status }) => (phase === "final" ? status.final : status.midYear) === "done").length / rows.length,
  reached_share: (rows) => rows.filter(({ achieved }) => achieved === 100).length / rows.length,
  achieved_share: (rows) => rows.reduce((sum, { achieved }) => sum + achieved!, 0) / rows.length / 100,
};

test("every count is the number of rows that its query opens, every share is one of them; what opens none is nought", () => {
  const expected = [{ name: "教育部", sections: ["施設課"] }, { name: "消防部", sections: null }];
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...PHASES), fc.constantFrom(null, expected), (rows, phase, departments) => {
      for (const one of tablesOf(rows, { phase, expected: departments })) {
        one.rows.forEach((values, at) =>
          values.forEach((value, column) => {
            const { id, kind } = one.columns[column]!;
            const query = one.queryAt(at, column);
            const found = query && rows.filter((given) => matches(query, given));
            const share = kind === "share" ? SHARES[id.replace("_last_year", "")] : undefined;
            if (query === null && (kind === "share" || (kind === "whole" && !id.startsWith("departments_")))) expect([one.id, id, value]).toEqual([one.id, id, share ? null : 0]);
            if (found) expect([one.id, id, value]).toEqual([one.id, id, share ? share(found, query.phase) : found.length]);
          }),
        );
      }
    }),
  );
});

test("the tables of departments and goals add up to the overview, and so do the flags of the rows", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const [all] = table("overview", rows);
      const kept = rowsTable(rows.filter((one) => one.fiscalYear === 2026 && !one.withdrawn), WORDS, { phase: "final", day: DAY });
      const flags = kept.rows.map((values) => Object.fromEntries(kept.columns.map(({ id }, at) => [id, values[at]])));
      for (const id of ["rows", "reported", "done", "overdue", "not_achieved"]) {
        const sum = (lines: Record<string, unknown>[]) => lines.reduce((total, line) => total + Number(line[id]), 0);
        expect([id, sum(table("status_by_department", rows)), sum(table("status_by_goal", rows)), id === "rows" ? kept.rows.length : sum(flags)]).toEqual([id, all![id], all![id], all![id]]);
      }
    }),
  );
});

test("an owner that is forgotten and added again changes nothing but what changed", () => {
  const before = [row({ section: "総務課" }), row({ section: "施設課" })];
  const fold = foldOf(before);
  fold.forget(before[1]!.ownerKey);
  fold.add(row({ section: "施設課", status: { midYear: "done", final: "postponed" } }));
  expect(fold.owners()).toEqual(foldOf([before[0]!, row({ section: "施設課", status: { midYear: "done", final: "postponed" } })]).owners());
});

test("rows that were given another department by hand count for that one", () => {
  const rows = [row({ ownerKey: "2026-a" }), row({ ownerKey: "2026-a", department: "教育部" }), row({ ownerKey: "2026-b", department: "教育部" })];
  expect(table("status_by_department", rows).map(({ department, rows: count }) => [department, count])).toEqual([["教育部", 2], ["港湾部", 1]]);
  expect(table("status_by_goal", rows).map(({ department, rows: count }) => [department, count])).toEqual([["教育部", 2], ["港湾部", 1]]);
});

test("the furthest phase that any row has reached", () => {
  expect([foldOf([]), foldOf([row({ phase: "planning" })]), foldOf([row({ phase: "planning" }), row({ phase: "mid-year" })])].map((fold) => fold.reachedPhase())).toEqual(["planning", "planning", "mid-year"]);
});

describe("submissions", () => {
  const expected = [
    { name: "福祉部", sections: null },
    { name: "消防部", sections: null },
    { name: "教育部", sections: ["施設課", "総務課"] },
  ];
  const rows = [
    row({ department: "福 祉部" }),
    row({ department: "教育部", section: "施設課" }),
    row({ department: "教育部", section: "施設課", phase: "mid-year" }),
    row({ department: "教育部", section: "総務課", phase: "planning" }),
    row({ department: "港湾部", submittedAt: "2027-04-11T00:00:00Z" }),
    row({ department: "港湾部", submittedAt: "2027-04-12T00:00:00Z" }),
  ];

  test("in the order of the list, then those that are not in it", () => {
    expect(table("submissions", rows, { expected }).map(({ department, section, expected: known, state, rows: count, reported }) => [department, section, known, state, count, reported])).toEqual([
      ["福祉部", null, "はい", "提出済", 1, 1],
      ["消防部", null, "はい", "未提出", 0, 0],
      ["教育部", "施設課", "はい", "一部提出", 2, 1],
      ["教育部", "総務課", "はい", "前の時期のまま", 1, 0],
      ["港湾部", null, "いいえ", "提出済", 2, 2],
    ]);
    expect(table("overview", rows, { expected })[0]).toMatchObject({ departments_submitted: 1, departments_not_submitted: 2 });
  });

  test("a name that nobody expects is not among those who have submitted or have not", () => {
    const former = [row({ department: "福祉部" }), row({ department: "旧福祉部", phase: "planning" }), row({ department: "福祉保健部" })];
    const one = { expected: expected.slice(0, 1) };
    expect(table("overview", former, one)[0]).toMatchObject({ departments_submitted: 1, departments_not_submitted: 0, rows: 3 });
    expect(notSubmittedLines(summaryOf(former, one), WORDS)).toEqual(["すべての部局が提出しています。"]);
    expect(table("overview", former)[0]).toMatchObject({ departments_submitted: 2, departments_not_submitted: null });
  });

  test("who has not submitted is told by how far they are", () => {
    expect(notSubmittedLines(summaryOf(rows, { expected }), WORDS)).toEqual(["未提出：消防部", "前の時期のまま：教育部 総務課", "一部提出：教育部 施設課"]);
    expect(notSubmittedLines(summaryOf(rows.slice(0, 1), { expected: expected.slice(0, 1) }), WORDS)).toEqual(["すべての部局が提出しています。"]);
    expect(notSubmittedLines(summaryOf(rows, {}), WORDS)).toEqual([]);
  });

  test("without rows only who is missing is of interest, where a list says it", () => {
    const telling = (given: typeof rows, options: { expected?: typeof expected }) => tellingTables(summaryOf(given, options), tablesOf(given, options)).map(({ id }) => id);
    expect([telling([], { expected }), telling([], {}), telling(rows, { expected }).slice(0, 2)]).toEqual([["submissions"], [], ["overview", "submissions"]]);
  });

  test("nobody knows how many have not submitted where no list of departments says who should", () => {
    expect(table("overview", rows)[0]).toMatchObject({ departments_not_submitted: null });
  });

  test.each([
    ["is not told to people when all are", expected.slice(0, 2), [], ["department", "section", "state"]],
    ["is told when one is not", expected, rows, ["department", "section", "expected"]],
    ["is not known without their list", null, rows, ["department", "section", "state"]],
  ])("whether a department is expected %s, and figures still open their rows", (_, departments, given, columns) => {
    const whole = tablesOf(given, { expected: departments });
    const at = whole.findIndex(({ id }) => id === "submissions");
    const seen = tablesToSee(whole, WORDS)[at]!;
    expect(seen.columns.slice(0, 3).map(({ id }) => id)).toEqual(columns);
    const queries = ({ columns: all, queryAt, rows: lines }: typeof seen) => all.flatMap(({ id }, column) => lines.map((line, one) => [id, line[column], queryAt(one, column)])).filter(([id]) => id !== "expected");
    expect(queries(seen)).toEqual(queries(whole[at]!));
  });

  test("the latest submission counts", () => {
    const latest = (given: typeof rows) => table("submissions", given).find(({ department }) => department === "港湾部");
    const earlier = row({ department: "港湾部", section: "工務課", submittedAt: "2027-04-09T00:00:00Z" });
    for (const given of [rows, [...rows].reverse(), [...rows, earlier], [earlier, ...rows]]) expect(latest(given)).toMatchObject({ submitted_at: "2027-04-12T00:00:00Z" });
  });
});

test("goals stand in the order of their priorities, those without one last", () => {
  const rows = [[null, "0位"], [2, "1位"], [1, "2位"]].map(([priority, sheet]) => row({ priority: priority as number | null, sheet: sheet as string }));
  expect(table("status_by_goal", rows).map(({ priority }) => priority)).toEqual([1, 2, null]);
});

test("departments and worksheets stand in the order of their numbers", () => {
  const rows = ["第10部", "第2部"].flatMap((department) => ["10位", "9位"].map((sheet) => row({ department, sheet, priority: null })));
  expect(table("status_by_goal", rows).map(({ department, sheet }) => [department, sheet])).toEqual([["第2部", "9位"], ["第2部", "10位"], ["第10部", "9位"], ["第10部", "10位"]]);
});

test("achieved share is the mean over the rows that have numbers on both sides", () => {
  const rows = [row({ achieved: 100 }), row({ achieved: 50 }), row({ achieved: null })];
  expect(table("targets_by_department", rows)).toEqual([{ department: "港湾部", measured: 2, target_reached: 1, reached_share: 0.5, achieved_share: 0.75 }]);
  expect(table("targets_by_department", [row()])[0]).toMatchObject({ reached_share: null, achieved_share: null });
});

test("movements from mid-year to the year's end, at the final phase only", () => {
  const rows = [row(), row(), row({ status: { midYear: "done", final: "done" } }), row({ status: { midYear: "in-progress", final: "in-progress" } })];
  expect(table("movements", rows)).toEqual([
    { mid_year: "完了", final: "完了", rows: 1 },
    { mid_year: "実施中", final: "完了", rows: 2 },
    { mid_year: "実施中", final: "実施中", rows: 1 },
  ]);
  expect(tablesOf(rows, { phase: "mid-year" }).map(({ id }) => id)).not.toContain("movements");
});

test("a department is shown beside itself a year ago, also when it has nothing this year", () => {
  const rows = [row(), row({ fiscalYear: 2025, status: { midYear: "done", final: "postponed" } }), row({ fiscalYear: 2025, department: "消防部" })];
  expect(table("last_year", rows).map(({ department, done, done_last_year, done_share, done_share_last_year }) => [department, done, done_last_year, done_share, done_share_last_year])).toEqual([
    ["港湾部", 1, 0, 1, 0],
    ["消防部", 0, 1, null, 1],
  ]);
  expect(tablesOf(rows, { lastYear: null }).map(({ id }) => id)).not.toContain("last_year");
});

test("this year's and last year's figures stand in pairs, and no others", () => {
  for (const phase of ["planning", "mid-year", "final"] as const) {
    const drawn = tablesOf([row({ phase })], { phase });
    expect(drawn.filter(({ inPairs }) => inPairs).map(({ id }) => id)).toEqual(["last_year"]);
    const [, ...ids] = drawn.find(({ id }) => id === "last_year")!.columns.map(({ id }) => id);
    expect(ids.filter((_, at) => at % 2 === 1)).toEqual(ids.filter((_, at) => at % 2 === 0).map((id) => `${id}_last_year`));
  }
});

test("while planning, no status is shown", () => {
  const ids = tablesOf([row({ phase: "planning" })], { phase: "planning" }).flatMap(({ columns }) => columns.map(({ id }) => id));
  expect(ids).not.toContain("done");
  expect(ids).not.toContain("done_share");
});

test.each<[Phase, Record<string, string[]>]>([
  ["planning", { status_by_department: ["rows"], targets_by_department: ["achieved_share"], last_year: ["rows", "rows_last_year"] }],
  ["final", { status_by_department: ["done", "in_progress", "not_started", "postponed", "unknown"], targets_by_department: ["achieved_share"], last_year: ["done_share", "done_share_last_year"] }],
])("at the phase %s charts draw what is known by then", (phase, series) => {
  const drawn = tablesOf([row()], { phase }).flatMap(({ id, chart }) => (chart ? [[id, chart.series]] : []));
  expect(Object.fromEntries(drawn)).toEqual(series);
});

test("names are text, counts are numbers that can be added up, and priorities are not", () => {
  const kinds = tablesOf([row()], { expected: [] }).flatMap(({ columns }) => columns.map(({ id, kind }) => [id, kind] as const));
  const texts = new Set(["department", "section", "sheet", "title", "state", "expected", "mid_year", "final"]);
  const other = (id: string) => (id.includes("_share") ? "share" : id === "priority" ? "ordinal" : id === "submitted_at" ? "moment" : "whole");
  expect(kinds).toEqual(kinds.map(([id]) => [id, texts.has(id) ? "text" : other(id)]));
});

test.each(["ja", "en"] as const)("ids are unique ASCII names, headings are unique in %s, and charts draw columns that are there", (language) => {
  const words = SUMMARY_WORDS[language];
  const summary = summarise(foldOf([row()]), { phase: "final", expected: [], lastYear: foldOf([row()], 2025) });
  const tables = [...summaryTables(summary, words), rowsTable([row()], words, { phase: "final", day: DAY })];
  for (const { id, columns, chart } of tables) {
    const ids = columns.map((column) => column.id);
    expect([id, new Set(columns.map(({ heading }) => heading)).size]).toEqual([id, ids.length]);
    expect([id, ...ids].filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    if (chart) expect(ids).toEqual(expect.arrayContaining([chart.category, ...chart.series]));
  }
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
});
