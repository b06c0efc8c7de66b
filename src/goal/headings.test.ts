import { drawnGoalSheet, drawnSectionSheet, drawnSnapshot, type DrawnSheet } from "../checks/testing";
import type { GoalSheet, Role } from "./goalSheet";
import { readWorksheet } from "./readGoalWorkbook";

const goalSheet = drawnGoalSheet([{}, {}]);
const section = drawnSectionSheet({});
const read = (drawn: DrawnSheet) => readWorksheet(drawnSnapshot("1位", drawn));
const columnsOf = (drawn: DrawnSheet) => {
  const sheet = read(drawn);
  return "columns" in sheet ? sheet.columns : null;
};

describe("a column under the name of another year or department", () => {
  test.each<[Role, string, string[]]>([
    ["initiative", "B8:G8", ["取り組み項目", "取組内容", "具体的な取組項目\n（何を）", "主な取組事項"]],
    ["period", "H8:I8", ["期間", "期限", "期限・期間", "期間及び期限", "実施時期\n（いつまでに）", "取組期間", "スケジュール"]],
    ["target", "J8:M8", ["目標値", "目標（数値目標）", "目標・指標", "達成目標", "数値目標等"]],
    ["midYear", "N8:Q8", ["中間評価", "上半期実績（9月末）", "中間報告\n９月末現在の進捗"]],
    ["final", "R8:T8", ["年度末報告", "期末実績", "最終報告\n（達成度）"]],
  ])("%s", (role, address, names) => {
    for (const name of names) {
      const sheet = { ...goalSheet, [address]: name };
      expect(columnsOf(sheet)?.find((column) => column.role === role)?.heading).toBe(name.replace(/\s/g, ""));
      expect(read(sheet)).toMatchObject({ family: "ueda-r07", missingColumns: [], rows: [{ ordinal: 1 }, { ordinal: 2 }] });
    }
  });

  test.each<[Role, string, string]>([
    ["marker", "A5:A6", "番号"],
    ["department", "B5:B6", "課所名"],
    ["initiative", "C5:C6", "目標項目名"],
    ["period", "G6", "達成期限"],
    ["midYear", "J6", "【現状（9月末）】"],
    ["midYearPlan", "K6", "〔ギャップと対策〕"],
    ["final", "L6", "①実績値・達成値"],
    ["activity", "M6", "②取り組み・行動内容"],
  ])("%s of a section's sheet", (role, address, name) => {
    expect(columnsOf({ ...section, [address]: name })?.map((column) => column.role)).toContain(role);
  });
});

test("without the form's title other names tell nothing", () => {
  const others = { "A1:T1": "まちの計画", "B8:G8": "取組内容", "H8:I8": "実施時期", "J8:M8": "目標値", "N8:Q8": "上半期実績", "R8:T8": "年度末実績" };
  expect(read({ ...goalSheet, ...others })).not.toHaveProperty("family");
});

test("the form's own heading goes before another column's name", () => {
  expect(columnsOf({ ...goalSheet, "B8:G8": "取組項目", "H8:I8": "目標", "J8:M8": "数値目標" })?.find(({ role }) => role === "target")?.heading).toBe("数値目標");
});

test.each<[string, Partial<GoalSheet>]>([
  ["重点目標管理シート（令和８年度）", { fiscalYear: 2026 }],
  ["令和8年度　【重点目標管理シート】", { fiscalYear: 2026 }],
  ["令和8(2026)年度 部局重点目標管理シート（様式１）", { fiscalYear: 2026 }],
  ["令和8年度 部の目標の管理表", { fiscalYear: 2026 }],
])("the year of the title %s", (title, expected) => {
  expect(read({ ...goalSheet, "A1:T1": title })).toMatchObject(expected);
});

test.each<[string, string, Partial<GoalSheet>]>([
  ["部局名", "担当部局名", { department: "地域振興部" }],
  ["部局名", "部局：", { department: "地域振興部" }],
  ["優先順位", "順位", { priority: 1 }],
  ["重点目標", "重点目標：", { title: "地域の移動手段の確保" }],
])("the label %s as %s", (label, printed, expected) => {
  const renamed = Object.fromEntries(Object.entries(goalSheet).map(([address, text]) => [address, text === label ? printed : text]));
  expect(Object.values(renamed)).toContain(printed);
  expect(read(renamed)).toMatchObject(expected);
});
