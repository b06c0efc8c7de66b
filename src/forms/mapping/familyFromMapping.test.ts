import { readFileSync } from "node:fs";
import path from "node:path";
import { OTHER_FILES } from "../../../tests/support/workbooks";
import { checkWorkbook } from "../../checks/checkWorkbook";
import { drawnSnapshot } from "../../sheet/testing/drawnSheet";
import { readGoalWorkbook } from "../../goal/readGoalWorkbook";
import { rowReadings } from "../../goal/answers/readings";
import { readWorkbookFile } from "../../xlsx/readWorkbookFile";
import { FAMILIES, type Family } from "..";
import { declaredFamily } from "./declaredFamily";
import { readFamilyFile, writeFamilyFile } from "./familyFile";
import { declarationFromMapping, familyFromMapping, mappingProblems } from "./familyFromMapping";
import { proposeMapping } from "./proposeMapping";


/** A sample workbook with the families that its first worksheet's proposal adds, read with them. */
async function mapped(file: string) {
  const snapshot = await readWorkbookFile(new Uint8Array(readFileSync(path.join(OTHER_FILES, file))), file);
  const families: Family[] = [...FAMILIES, familyFromMapping(proposeMapping(snapshot.sheets[0]!)!)];
  return { families, goals: readGoalWorkbook(snapshot, families) };
}

test("a mapped 行政評価シート is read sheet by sheet, with its header fields", async () => {
  const { goals } = await mapped("r08-evaluation.xlsx");
  expect(goals.sheets.map(({ name, title, department, fiscalYear, rows }) => [name, title, department, fiscalYear, rows.length])).toEqual([
    ["図書館", "移動図書館の運行", "生涯学習課", 2026, 2],
    ["空き家", "空き家の活用支援", "住まい推進課", 2026, 1],
  ]);
  const { cells } = goals.sheets[0]!.rows[0]!;
  expect([cells.target?.address, cells.target?.text, cells.final?.text, cells.baseline?.text]).toEqual(["G10", "22", "21", "18"]);
});

test("a mapped 進捗管理表 keeps rows, groups and half-years apart, and is checked", async () => {
  const { goals, families } = await mapped("r08-progress.xlsx");
  const [sheet] = goals.sheets;
  expect([sheet!.fiscalYear, sheet!.department, sheet!.rows.map(({ marker }) => marker)]).toEqual([2026, "市民生活部", ["1", "2", "3", "4"]]);
  expect(sheet!.rows[1]!.cells.midYear).toMatchObject({ address: "H7", text: "木曜日に決め、7月から月2回開いた。" });
  expect(rowReadings(sheet!, sheet!.rows[2]!, families).periods).toEqual([{ sub: null, raw: "通年", start: "2026-04-01", end: "2027-03-31" }]);
  const rules = checkWorkbook(goals, { families, phase: "final" }).map(({ rule, cell }) => `${rule} ${cell}`);
  expect(rules).toEqual(expect.arrayContaining(["report-missing K6", "report-missing K9"]));
  expect(goals.others.map(({ name }) => name)).toEqual(["集計"]);
});

test("a mapped 業務目標一覧 has one row a goal, over the rows of its tasks", async () => {
  const { goals } = await mapped("r08-tasks.xlsx");
  expect(goals.sheets.map(({ rows, department }) => [department, rows.map(({ cells }) => [cells.initiative?.text, cells.period?.text])])).toEqual([
    ["情報政策課", [["庁内の申請を電子にする", "12月末"], ["職員の端末を入れ替える", "11月"]]],
  ]);
});

test("lines of one row are read and written where they stand", () => {
  const sheet = drawnSnapshot("1", {
    A1: "令和8年度 事業評価シート", A2: "担当課", B2: "みなと課",
    A3: "成果指標", B3: "区分", C3: "令和7年度", D3: "令和8年度",
    "A4:A5": "相談件数", B4: "目標", C4: "25", D4: "30", B5: "実績", C5: "27", D5: "",
    "A6:A7": "講座の数", B6: "目標", C6: "4", D6: "5", B7: "実績", C7: "4", D7: "6",
  });
  const read = readGoalWorkbook({ name: "a.xlsx", sheets: [sheet] }, [familyFromMapping(proposeMapping(sheet)!)]);
  const cells = read.sheets[0]!.rows.map(({ cells: { target, final, baseline } }) => [target, final, baseline].map((cell) => `${cell?.address} ${cell?.text}`));
  expect(cells).toEqual([
    ["D4 30", "D5 ", "C5 27"],
    ["D6 5", "D7 6", "C7 4"],
  ]);
});

test.each<[string, string, string, number | null]>([
  ["with its era", "令和8年度 業務目標一覧", "令和9年度 業務目標一覧", 2027],
  ["by its era's initial", "R8業務目標一覧", "R9 業務目標一覧", 2027],
  ["in brackets", "業務目標一覧（R8）", "業務目標一覧(Ｒ９)", 2027],
  ["without its era", "8年度業務目標一覧", "9年度業務目標一覧", null],
])("next year's sheet of a form without year columns, its year %s, is read by the same family, and bears the same id", (_, title, next, fiscalYear) => {
  const year = (name: string) => drawnSnapshot("1", { A1: name, A2: "事業名", B2: "期限", C2: "目標値", D2: "実績値", A3: "港の清掃", B3: "9月", C3: "12回" });
  const now = declarationFromMapping(proposeMapping(year(title))!);
  expect(declarationFromMapping(proposeMapping(year(next))!).id).toBe(now.id);
  expect(readGoalWorkbook({ name: "a.xlsx", sheets: [year(next)] }, [declaredFamily(now)]).sheets[0]?.fiscalYear).toBe(fiscalYear);
});

test.each<[string, Record<string, string>]>([
  ["a colon behind the label", { A2: "担当課：", B2: "港湾課" }],
  ["a colon between them in one cell", { A2: "担当課：港湾課" }],
  ["the year and its label before it", { A1: "業務目標一覧", A2: "年度", B2: "令和8年度", C2: "港湾課" }],
  ["another label with a colon before them", { A2: "記入者：浜口", A3: "担当課", B3: "港湾課" }],
])("a department is read with %s", (_, head) => {
  const sheet = drawnSnapshot("1", { A1: "令和8年度 業務目標一覧", ...head, A5: "事業名", B5: "期限", C5: "目標値", A6: "目的：海辺を保つ", B6: "9月", C6: "12回" });
  const read = readGoalWorkbook({ name: "a.xlsx", sheets: [sheet] }, [familyFromMapping(proposeMapping(sheet)!)]);
  expect(read.sheets[0]).toMatchObject({ department: "港湾課", rows: [{}] });
});

test.each<[string, Record<string, string>]>([
  ["令和8年度", { B2: "令和9年度" }],
  ["R8", { B2: "R9" }],
  ["令和8", { B2: "令和9" }],
  ["令和8年", { B2: "令和9年" }],
  ["2026", { B2: "2027" }],
  ["平成20年度", { A2: "開始年度", C2: "対象年度：", D2: "令和9年度" }],
])("the year of this and the next year's sheet is read behind the label 年度, its cell %s", (B2, next) => {
  const sheet = (head: Record<string, string>) =>
    drawnSnapshot("1", { A1: "業務目標一覧", A2: "年度", B2, ...head, A4: "事業名", B4: "期限", C4: "目標値", A5: "港の清掃", B5: "9月", C5: "12回" });
  const now = sheet("D2" in next ? { ...next, D2: "令和8年度" } : {});
  const family = familyFromMapping(proposeMapping(now)!);
  const years = [now, sheet(next)].map((one) => readGoalWorkbook({ name: "a.xlsx", sheets: [one] }, [family]).sheets[0]?.fiscalYear);
  expect(years).toEqual([2026, 2027]);
});

test.each<[string, (year: string) => Record<string, string>]>([
  ["alone", (year) => ({ A1: "業務目標一覧", B1: "令和", C1: year, D1: "年度" })],
  ["behind their label", (year) => ({ A1: "業務目標一覧", A2: "対象年度", B2: "令和", C2: year, D2: "年度" })],
  ["before the title's words", (year) => ({ A1: "令和", B1: year, C1: "年度　業務目標一覧" })],
])("the year of this and the next year's sheet is read over cells side by side, %s", (_, head) => {
  const sheet = (year: string) => drawnSnapshot("1", { ...head(year), A4: "事業名", B4: "期限", C4: "目標値", A5: "港の清掃", B5: "9月", C5: "12回" });
  const family = familyFromMapping(proposeMapping(sheet("8"))!);
  const years = ["8", "9"].map((year) => readGoalWorkbook({ name: "a.xlsx", sheets: [sheet(year)] }, [family]).sheets[0]?.fiscalYear);
  expect(years).toEqual([2026, 2027]);
});

test("a family file says the same before and after it was written", async () => {
  const { sheets } = await readWorkbookFile(new Uint8Array(readFileSync(path.join(OTHER_FILES, "r08-progress.xlsx"))), "a.xlsx");
  const declaration = declarationFromMapping(proposeMapping(sheets[0]!)!);
  expect(readFamilyFile(writeFamilyFile(declaration))).toEqual(declaration);
});

test.each<[string, Record<string, string>, object]>([
  ["no report", { C1: "期限" }, { phases: ["planning"], reports: { midYear: [], final: [] } }],
  ["a half-year report alone", { C1: "中間報告", D1: "期限" }, { phases: ["planning", "mid-year"], reports: { midYear: ["midYear"], final: [] } }],
  ["a final report of several columns", { C1: "実績", D1: "活動実績", E1: "成果" }, { phases: ["planning", "final"], reports: { midYear: [], final: ["final", "activity", "outcome"] } }],
  ["both, and a plan", { C1: "中間報告", D1: "下半期の予定", E1: "期末報告" }, { phases: ["planning", "mid-year", "final"], plan: "midYearPlan" }],
])("a form with %s has the phases and reports that follow", (_, headings, declared) => {
  const mapping = proposeMapping(drawnSnapshot("1", { A1: "事業名", B1: "目標値", D1: "期限", E1: "評価", ...headings, A2: "港の清掃" }))!;
  const declaration = declarationFromMapping(mapping);
  expect(declaration).toMatchObject({ name: "1", ...declared });
  expect("plan" in declaration).toBe("plan" in declared);
  expect(declaration.sheets[0]!.columns.filter(({ required, filled }) => required && filled).map(({ role }) => role)).toEqual(["initiative", "target"]);
});

test("a mapping without an initiative, or with a role twice, says so", () => {
  const mapping = proposeMapping(drawnSnapshot("1", { A1: "事業名", B1: "期限", C1: "目標値", A2: "港の清掃" }))!;
  expect(mappingProblems(mapping)).toEqual([]);
  expect(mappingProblems({ ...mapping, columns: mapping.columns.map((column) => ({ ...column, role: "target" })) })).toEqual([{ kind: "no-initiative" }, { kind: "role-twice", role: "target" }]);
});
