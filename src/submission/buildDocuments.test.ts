import * as v from "valibot";
import type { Finding } from "../checks/finding";
import { rowIdentity, type RowAnswer } from "../progress/answer";
import { goalSheet, goalWorkbook } from "../progress/testing/goalSheets";
import { buildDocuments } from "./buildDocuments";
import { rowDocumentSchema } from "./schema";
import { CONTEXT, documentsOf, workbookOf } from "./testing/documents";

const ROW = { initiative: "講座を開く", period: "4月", target: "12回", midYear: "", final: "" };

test("every row gives one valid document with its cells, readings and sender", () => {
  const documents = documentsOf(2);
  expect(documents).toHaveLength(2);
  for (const document of documents) expect(v.parse(rowDocumentSchema, document)).toEqual(document);
  expect(documents[1]).toMatchObject({
    fiscalYear: 2026,
    department: "みなと部",
    sheet: "1位",
    row: 2,
    phase: "mid-year",
    cells: { initiative: { address: "A10", text: "講座を開く 2" }, final: { address: "E10", text: "" } },
    subItems: [{ sub: null, periods: [{ raw: "4月～9月", start: "2026-04-01", end: "2026-09-30" }], status: { midYear: "in-progress", final: "unknown" } }],
    submittedBy: { name: "港 太郎" },
    submittedAt: "2026-10-05T01:02:03Z",
  });
});

test("a document carries the findings of its own row only", () => {
  const finding = (sheet: string, row: number | null): Finding => ({ rule: "blank-cell", severity: "error", sheet, cell: "B9", row, column: "period", sub: null, args: {} });
  const [first, second] = documentsOf(2, undefined, { findings: [finding("1位", 1), finding("2位", 1), finding("1位", null)] });
  expect(first!.findings).toEqual([{ rule: "blank-cell", severity: "error", cell: "B9", column: "period", sub: null }]);
  expect(second!.findings).toEqual([]);
});

test("answers given in the pane go with their row", () => {
  const workbook = workbookOf(2);
  const row = workbook.sheets[0]!.rows[1]!;
  const answer: RowAnswer = { sheet: "1位", ordinal: 2, initiative: rowIdentity(row), report: "midYear", subs: [{ sub: null, text: "6回", status: "in-progress", value: "６" }], extras: { midYearPlan: "会場を増やす。" } };
  const [first, second] = buildDocuments(workbook, { ...CONTEXT, answers: [answer] }).documents;
  expect(first!.answers).toEqual([]);
  expect(second!.answers).toEqual([{ report: "midYear", subs: [{ sub: null, text: "6回", status: "in-progress", value: "６" }], extras: { midYearPlan: "会場を増やす。" } }]);
});

describe("keys", () => {
  const keysOf = (...sheets: ReturnType<typeof goalSheet>[]) => buildDocuments(goalWorkbook(sheets), CONTEXT).documents.map(({ key }) => key);
  const plain = () => goalSheet([ROW, ROW]);

  test("are the same on every run and do not depend on who, when or what is written", () => {
    const later = documentsOf(2, "12回開いた。", { phase: "final", submittedAt: "2027-04-01T00:00:00Z", submittedBy: { name: "別人", id: null } });
    expect(later.map(({ key }) => key)).toEqual(documentsOf(2).map(({ key }) => key));
  });

  test.each([
    ["year", { fiscalYear: 2025 }],
    ["department", { department: "やま部" }],
    ["form", { form: "other" }],
  ])("differ by %s", (_name, traits) => {
    expect(keysOf(goalSheet([ROW, ROW], traits))).not.toEqual(keysOf(plain()));
  });

  test("do not differ by width, white space or the worksheet's name", () => {
    expect(keysOf(goalSheet([ROW, ROW], { department: "みなと 部", name: "シート2" }))).toEqual(keysOf(plain()));
  });

  test("differ by priority, section and row", () => {
    const variants = [plain(), { ...plain(), priority: 2 }, { ...plain(), section: "港湾課" }, { ...plain(), priority: null }];
    expect(new Set(variants.flatMap((sheet) => keysOf(sheet))).size).toBe(8);
  });

  test("stay apart when two sheets bear the same priority, and the first keeps its own", () => {
    const both = keysOf(plain(), goalSheet([ROW, ROW], { name: "2位" }));
    expect(new Set(both).size).toBe(4);
    expect(both.slice(0, 2)).toEqual(keysOf(plain()));
  });

  test.each([
    ["names of worksheets differ in spaces alone", { name: "1 位" }, { name: "1位" }],
    ["two goals of a worksheet bear one title", { area: { top: 0, left: 0, bottom: 9, right: 5 } }, { area: { top: 10, left: 0, bottom: 20, right: 5 } }],
    ["both are no more than numbered", { name: "表 2" }, { name: "表", area: { top: 0, left: 0, bottom: 9, right: 5 }, title: "2" }],
  ])("stay apart without a priority where %s", (_, one, other) => {
    const keys = keysOf({ ...plain(), priority: null, ...one }, { ...plain(), priority: null, ...other }, { ...plain(), priority: null, ...other });
    expect(new Set(keys).size).toBe(6);
    expect(keys.slice(0, 2)).toEqual(keysOf({ ...plain(), priority: null, ...one }));
  });
});

test("keys do not change between releases", () => {
  const area = { top: 0, left: 0, bottom: 20, right: 5 };
  const named = (name: string, traits: object) => ({ ...goalSheet([ROW], { name }), priority: null, ...traits });
  const sheets = [goalSheet([ROW]), named("2位", { section: "港湾課" }), named("運営方針", { area }), named("運営方針", { area, title: null })];
  expect(buildDocuments(goalWorkbook(sheets), CONTEXT).documents.map(({ key }) => key)).toEqual([
    "2026-18da3f6bd6b924ad-ed18dc9057fe-001",
    "2026-8ddac742c40a79aa-6e868de611ad-001",
    "2026-18da3f6bd6b924ad-6db639003521-001",
    "2026-18da3f6bd6b924ad-50b2fd5cc1cd-001",
  ]);
});

test("a sheet without initiatives is not missed, whoever's it is", () => {
  expect(buildDocuments(goalWorkbook([goalSheet([], { department: null })]), CONTEXT)).toEqual({ documents: [], unnamed: [] });
});

test("each sub-item has its own periods, targets and status; one that only a period names has no status", () => {
  const sheet = goalSheet([{ initiative: "講座を開く\n(1) 春\n(2) 秋", period: "(1) 4月\n(2) 10月\n(3) 3月", target: "(1) 6回\n(2) 4回", midYear: "(1) 6回開いた。\n(2) 未着手", final: "" }]);
  const [document] = buildDocuments(goalWorkbook([sheet]), CONTEXT).documents;
  expect(document!.subItems.map(({ sub, periods, targets, status }) => [sub, periods.map(({ end }) => end), targets.map(({ quantities }) => quantities.map(({ value }) => value)), status])).toEqual([
    [1, ["2026-04-30"], [[6]], { midYear: "done", final: "unknown" }],
    [2, ["2026-10-31"], [[4]], { midYear: "not-started", final: "unknown" }],
    [3, ["2027-03-31"], [], { midYear: "unknown", final: "unknown" }],
  ]);
});

test("a sheet without year or department takes what the others agree on", () => {
  const sheets = [goalSheet([ROW]), { ...goalSheet([ROW], { fiscalYear: null, department: null }), priority: 2 }];
  const { documents, unnamed } = buildDocuments(goalWorkbook(sheets), CONTEXT);
  expect(unnamed).toEqual([]);
  expect(documents.map(({ fiscalYear, department }) => [fiscalYear, department])).toEqual([[2026, "みなと部"], [2026, "みなと部"]]);
  expect(documents.map(({ subItems }) => subItems[0]!.periods)).toEqual(Array(2).fill([{ raw: "4月", start: "2026-04-01", end: "2026-04-30" }]));
});

test.each([
  ["fiscalYear", { fiscalYear: null }],
  ["department", { department: null }],
  ["department", { department: " " }],
] as const)("a sheet without its %s anywhere is left out by name", (missing, traits) => {
  const { documents, unnamed } = buildDocuments(goalWorkbook([goalSheet([ROW], traits)]), CONTEXT);
  expect(documents).toEqual([]);
  expect(unnamed).toEqual([{ sheet: "1位", missing }]);
});

test("several goal sheets of one worksheet that lack the same are told once", () => {
  const lacking = (top: number, traits: { name?: string; department: null; fiscalYear?: null }) => ({ ...goalSheet([ROW], traits), area: { top, left: 0, bottom: top + 9, right: 5 } });
  const sheets = [lacking(0, { department: null }), lacking(20, { department: null }), lacking(40, { department: null, fiscalYear: null }), lacking(60, { department: null, name: "2位" })];
  const told = (sheet: string, missing: string) => ({ sheet, missing });
  expect(buildDocuments(goalWorkbook(sheets), CONTEXT).unnamed).toEqual([told("1位", "department"), told("2位", "department")]);
  expect(buildDocuments(goalWorkbook(sheets.map((sheet) => ({ ...sheet, fiscalYear: null }))), CONTEXT).unnamed).toEqual([told("1位", "fiscalYear"), told("2位", "fiscalYear")]);
});
