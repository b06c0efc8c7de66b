import { drawnGoalSheet, drawnSectionSheet } from "../testing/drawnForms";
import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import type { Role } from "../../forms/role";
import type { GoalSheet } from "../goalSheet";
import { readWorksheet } from "../readWorksheet";

const goalSheet = drawnGoalSheet([{}, {}]);
const section = drawnSectionSheet({});
const read = (drawn: DrawnSheet) => readWorksheet(drawnSnapshot("1位", drawn));
const columnsOf = (drawn: DrawnSheet) => {
  const sheet = read(drawn);
  return "columns" in sheet ? sheet.columns : null;
};

describe("a column under the name of another year or department", () => {
  test.each<[Role, string, string[]]>([
    ["initiative", "B8:G8", ["取り組み項目", "取組内容", "具体的な取組項目\n（何を）", "主な取組事項", "主な取組", "実施内容", "事業名", "取組名称", "業務内容", "行動計画", "目標達成のための取組", "目標を達成するための具体的な取組"]],
    ["period", "H8:I8", ["期間", "期限", "期限・期間", "期間及び期限", "実施時期\n（いつまでに）", "取組期間", "スケジュール", "達成期限", "完了期限・時期", "いつまでに", "完了予定", "実施予定日", "日程", "工程", "工程表"]],
    ["target", "J8:M8", ["目標値", "目標（数値目標）", "目標・指標", "達成目標", "数値目標等", "成果指標", "指標・目標値", "達成水準", "到達目標", "達成基準", "ＫＰＩ", "KPI（目標値）", "目標とする成果", "どの水準まで", "活動指標"]],
    ["midYear", "N8:Q8", ["中間評価", "上半期実績（9月末）", "中間報告\n９月末現在の進捗", "上半期の状況", "9月末時点の進捗状況", "中間における目標の達成度", "上期の取組実績", "9月末の達成状況", "進捗状況（9月末現在）", "取組状況（9月末時点）", "目標の進捗状況（上半期）", "実績（9月末）", "進捗状況", "取組の進捗度", "中間報告書", "中間期の点検", "10月1日現在の状況", "9月末現在", "9月30日時点", "中間", "途中経過", "前半期の実績", "4～9月の実績", "4月～9月の取組状況", "進捗状況（9月末）\n（目標に対する進捗度）及び\n（見直した点）"]],
    ["final", "R8:T8", ["年度末報告", "期末実績", "最終報告\n（達成度）", "年度末の達成状況", "年間実績", "実績・成果", "3月末の状況", "年度末実績", "年度末\n実績値", "達成状況", "取組の達成状況", "達成状況（3月末現在）", "目標の達成度", "取組結果", "実施結果", "取組の成果", "成果・実績", "年度末（3月31日）の状況", "期末報告書", "3月末現在", "通期実績", "10～3月の実績", "結果", "成果"]],
  ])("%s", (role, address, names) => {
    for (const name of names) {
      const sheet = { ...goalSheet, [address]: name };
      expect(columnsOf(sheet)?.find((column) => column.role === role)?.heading).toBe(name.replace(/\s/g, ""));
      expect(read(sheet)).toMatchObject({ family: "ueda-r07", missingColumns: [], rows: [{ ordinal: 1 }, { ordinal: 2 }] });
    }
  });

  test.each<[Role, string, string]>([
    ["marker", "A5:A6", "番号"],
    ["marker", "A5:A6", "区分"],
    ["department", "B5:B6", "課所名"],
    ["initiative", "C5:C6", "目標項目名"],
    ["period", "G6", "達成期限"],
    ["midYear", "J6", "【現状（9月末）】"],
    ["midYear", "J6", "現状\n上期（4月～9月）の取組実績"],
    ["midYearPlan", "K6", "〔ギャップと対策〕"],
    ["final", "L6", "①実績値・達成値"],
    ["activity", "M6", "②取り組み・行動内容"],
    ["target", "H6", "数値目標"],
    ["target", "H6", "目標\n（どの水準まで）"],
    ["initiative", "C5:C6", "取組内容"],
    ["initiative", "C5:C6", "事業名"],
    ["period", "G6", "実施時期"],
    ["period", "G6", "スケジュール"],
    ["method", "I6", "達成のための具体的方法"],
    ["method", "I6", "具体的な取組方法"],
    ["method", "I6", "具体的な取組内容（スケジュール）"],
    ["activity", "M6", "取組内容"],
    ["indicator", "E6", "指標"],
    ["baseline", "F6", "現状値"],
    ["midYear", "J6", "上半期の取組実績"],
    ["midYearPlan", "K6", "下期に向けた課題"],
    ["midYear", "J6", "上半期レビュー\n【現状】上期の実績"],
    ["midYearPlan", "K6", "上半期の振り返り（9月末）\nギャップと対策"],
    ["final", "L6", "達成状況"],
    ["outcome", "N6", "③成果"],
  ])("%s of a section's sheet", (role, address, name) => {
    expect(columnsOf({ ...section, [address]: name })?.map((column) => column.role)).toContain(role);
  });
});

test("reports below group headings of a goal's sheet", () => {
  const head = Object.fromEntries(Object.entries(goalSheet).filter(([address]) => /^[A-Z]+[1-7](?::|$)/.test(address)));
  const table: DrawnSheet = {
    "B8:G9": "取組項目", "H8:I9": "期間・期限", "J8:M9": "数値目標", "N8:Q8": "上半期", "R8:T8": "年度末", "N9:P9": "実績", Q9: "評価", R9: "実績", "S9:T9": "評価",
    A10: "①", "B10:G10": "循環バスの運行", "H10:I10": "通年", "J10:M10": "利用者 1,200人", "N10:P10": "620人が利用した。", Q10: "○", R10: "1,250人が利用した。", "S10:T10": "○",
  };
  expect(read({ ...head, ...table })).toMatchObject({ missingColumns: [], rows: [{ cells: { midYear: { address: "N10", text: "620人が利用した。" }, final: { address: "R10", text: "1,250人が利用した。" } } }] });
});

test("a time of a row below the headings is no heading of a missing column", () => {
  const { "R8:T8": heading, ...without } = goalSheet;
  expect(heading).toContain("期末報告");
  expect(read({ ...without, "H9:I9": "3月末", "H10:I10": "年度末" })).toMatchObject({ missingColumns: ["final"], rows: [{ ordinal: 1 }, { ordinal: 2 }] });
});

describe("what is no report's heading", () => {
  const others = ["現状", "課題", "現状と課題", "前年度実績", "昨年度の達成状況", "前年度末の達成状況", "R6実績", "達成目標", "達成見込み", "進捗管理", "今後の進め方", "備考"];
  test.each<[Role, string]>([["midYear", "N8:Q8"], ["final", "R8:T8"]])("of the %s report", (role, address) => {
    for (const name of others) expect(columnsOf({ ...goalSheet, [address]: name })?.map((column) => column.role)).not.toContain(role);
  });
});

describe("two reports under names that are alike", () => {
  test.each([["実績（9月末）", "実績（3月末）"], ["実績（9月末）", "実績"], ["進捗状況（9月末現在）", "進捗状況（3月末現在）"], ["進捗状況", "達成状況"], ["取組状況（中間）", "取組状況（期末）"]])("%s and %s", (midYear, final) => {
    for (const drawn of [{ ...goalSheet, "N8:Q8": midYear, "R8:T8": final }, { ...section, J6: midYear, L6: final }]) {
      const columns = columnsOf(drawn)!;
      expect([columns.find(({ role }) => role === "midYear")?.heading, columns.find(({ role }) => role === "final")?.heading]).toEqual([midYear, final]);
    }
  });

  test("in brackets a time that is of the other report only", () => {
    expect(columnsOf({ ...goalSheet, "N8:Q8": "", "R8:T8": "進捗状況（3月末現在）" })?.map(({ role }) => role)).not.toContain("midYear");
  });

  test("a group heading that says the same does not go before what stands below it", () => {
    const grouped = { ...section, "J5:K5": "上半期の状況", J6: "取組状況", "L5:N5": "年度末の達成状況", L6: "実績" };
    expect(columnsOf(grouped)?.filter(({ role }) => role === "midYear" || role === "final").map(({ address }) => address)).toEqual(["J6", "L6"]);
  });
});

describe("a heading with something around it", () => {
  const around: [string, (heading: string) => string][] = [
    ["brackets", (heading) => `【${heading}】`],
    ["a number", (heading) => `３．${heading}`],
    ["a circled number", (heading) => `③ ${heading}`],
    ["that it must be filled in", (heading) => `${heading}\n※必須`],
    ["a mark and the number of a note", (heading) => `■${heading}（注２）`],
  ];
  test.each(around)("%s", (_, change) => {
    const headings = Object.fromEntries(["B8:G8", "H8:I8", "J8:M8", "N8:Q8", "R8:T8", "K3:L3", "P3:Q3", "A3:C3"].map((address) => [address, change(goalSheet[address]!)]));
    expect(read({ ...goalSheet, ...headings })).toMatchObject({ title: "地域の移動手段の確保", department: "地域振興部", priority: 1, missingColumns: [], rows: [{ ordinal: 1 }, { ordinal: 2 }] });
  });

  test("goes behind the heading itself", () => {
    expect(columnsOf({ ...goalSheet, "H8:I8": "数値目標（前年度）", "J8:M8": "数値目標" })?.map(({ role }) => role)).not.toContain("period");
    expect(columnsOf({ ...goalSheet, "B8:G8": "（注）期間・期限", "H8:I8": "期間・期限" })?.find(({ role }) => role === "period")?.address).toBe("H8");
  });
});

describe("a note on how to fill in the form, beside the head", () => {
  const beside = (text: string) => columnsOf({ ...goalSheet, X7: text })?.map(({ address }) => address);
  test.each(["数値目標は、できるだけ数値で書くこと", "・期間・期限は「いつ・いつまでに」を記入してください。", "数値目標を記入してください", "※ 取組項目ごとに記入します", "期間・期限は通年でも可"])("%s is no heading", (note) => {
    expect(beside(note)).toEqual(["B8", "H8", "J8", "N8", "R8"]);
  });

  test.each(["数値目標\n何をどこまで進めるかを書くこと", "数値目標（どの水準までかを記入すること）", "数値目標 ※できるだけ数値で記入してください", "数値目標\nどの水準まで達成しますか", "数値目標（数値は必ず書く）", "数値目標【目安は別紙】「根拠は別紙」", "数値目標[目安は別紙](根拠は別紙)", "数値目標。どの水準まで"])("in the heading's own cell it changes nothing: %s", (heading) => {
    expect(columnsOf({ ...goalSheet, "J8:M8": heading })?.map(({ role }) => role)).toContain("target");
  });
});

test("the form's own heading with something around it goes before another column's name", () => {
  expect(columnsOf({ ...goalSheet, "J8:M8": "■数値目標（どの水準まで）", "A8": "指標" })?.find(({ role }) => role === "target")?.address).toBe("J8");
});

test("a title and some of the form's headings with something around them are enough", () => {
  const bracketed = Object.fromEntries(Object.entries(goalSheet).map(([address, text]) => [address, /^[A-Z]+8/.test(address) ? `（${text}）` : text]));
  expect(read({ ...bracketed, "B8:G8": "", "H8:I8": "" })).toMatchObject({ missingColumns: ["initiative", "period"], rows: [{ ordinal: 1 }, { ordinal: 2 }] });
});

test("a header with something around its headings again two lines further down", () => {
  const around = Object.fromEntries(Object.entries(goalSheet).map(([address, text]) => [address, /^[A-Z]+8/.test(address) ? `＜${text}＞` : text]));
  const again = Object.fromEntries(Object.entries(around).flatMap(([address, text]) => (/^[A-Z]+8/.test(address) ? [[address.replace(/8/g, "10"), text]] : [])));
  const further = Object.fromEntries(Object.entries(around).map(([address, text]) => [address.replace(/\d+/g, (row) => (Number(row) >= 10 ? String(Number(row) + 1) : row)), text]));
  expect(read({ ...further, ...again })).toMatchObject({ rows: [{ ordinal: 1, cells: { initiative: { address: "B9" } } }, { ordinal: 2, cells: { initiative: { address: "B11" } } }] });
});

describe("a header again further down, under slightly other names", () => {
  const first = { "B8:G8": "取組内容", "H8:I8": "期間", "J8:M8": "目標", "N8:Q8": "中間評価", "R8:T8": "年度末評価" };
  const further = Object.fromEntries(Object.entries(drawnGoalSheet([{}, {}, {}, {}])).map(([address, text]) => [address.replace(/\d+/g, (row) => (Number(row) >= 12 ? String(Number(row) + 1) : row)), text]));

  test.each<[string, DrawnSheet]>([
    ["with the day", { "B12:G12": "取組内容", "H12:I12": "期間", "J12:M12": "目標", "N12:Q12": "中間評価（9月末）", "R12:T12": "年度末評価（3月末）" }],
    ["wrapped and in brackets", { "B12:G12": "取組\n内容", "H12:I12": "【期間】", "J12:M12": "目標値", "N12:Q12": "中間\n評価", "R12:T12": "年度末\n評価" }],
    ["of another year's form", { "B12:G12": "取組項目", "H12:I12": "期限", "J12:M12": "目標（指標）", "N12:Q12": "上半期の状況", "R12:T12": "実績" }],
  ])("%s", (_, again) => {
    expect(read({ ...further, ...first, ...again })).toMatchObject({ missingColumns: [], rows: ["B9", "B10", "B11", "B13"].map((address) => ({ cells: { initiative: { address } } })) });
  });

  test("what a row says in the words of headings is a row", () => {
    const row = { A12: "④", "B12:G12": "取組内容の見直し", "H12:I12": "通年", "J12:M12": "目標", "N12:Q12": "中間の評価を終えた。", "R12:T12": "実績" };
    expect(read({ ...further, ...first, ...row })).toMatchObject({ rows: ["B9", "B10", "B11", "B12", "B13"].map((address) => ({ cells: { initiative: { address } } })) });
  });
});

test("a list that begins in the middle of a line of headings: the first one alone may be merged over the line above", () => {
  const { "B8:G8": heading, ...others } = goalSheet;
  expect(read({ ...others, "B7:G8": heading! })).toMatchObject({ missingColumns: [], rows: [{ ordinal: 1 }, { ordinal: 2 }] });
});

test("below the title of a table with two columns one heading is enough", () => {
  expect(read({ "A1:D1": "現状と課題", "B2:D2": "現状", A3: "1", "B3:D3": "橋が古い。" })).toMatchObject({ form: "situation", missingColumns: ["issue"], rows: [{ marker: "1" }] });
});

describe("a header again after a single row", () => {
  const lines = (drawn: DrawnSheet, change: (row: number) => number) => Object.fromEntries(Object.entries(drawn).map(([address, text]) => [address.replace(/\d+/g, (row) => String(change(Number(row)))), text]));
  const headings = (drawn: DrawnSheet) => Object.fromEntries(Object.entries(drawn).filter(([address]) => /^[A-Z]+8:/.test(address)));
  const again = (first: DrawnSheet, second: DrawnSheet) => read({ ...lines({ ...goalSheet, ...first }, (row) => (row >= 10 ? row + 1 : row)), ...lines({ ...headings(goalSheet), ...second }, (row) => row + 2) });
  const OTHERS = { "B8:G8": "取組内容", "H8:I8": "実施時期", "J8:M8": "目標値", "N8:Q8": "上半期実績", "R8:T8": "年度末実績" };
  const BRACKETED = Object.fromEntries(Object.entries(headings(goalSheet)).map(([address, text]) => [address, `【${text}】`]));

  test.each<[string, DrawnSheet, DrawnSheet]>([
    ["under the same names", {}, {}],
    ["under the same other names", OTHERS, OTHERS],
    ["in brackets", {}, BRACKETED],
    ["without its brackets", BRACKETED, {}],
    ["three of them under names that are known", {}, { "N8:Q8": "水準", "R8:T8": "備考" }],
  ])("%s", (_, first, second) => {
    expect(again(first, second)).toMatchObject({ rows: ["9", "11"].map((row) => ({ cells: { initiative: { address: `B${row}` }, midYear: { address: `N${row}` }, final: { address: `R${row}` } } })) });
  });
});

test("a table of other columns below, under common words, is no further page", () => {
  const next = { "B14:E14": "取組内容", "F14:I14": "期間", "J14:L14": "目標", "M14:P14": "進捗状況", "Q14:T14": "達成状況", "B15:E15": "次年度の準備", "F15:I15": "4月", "J15:L15": "10件", "M15:P15": "未定", "Q15:T15": "未定" };
  expect(read({ ...goalSheet, ...next })).toMatchObject({ rows: [{ ordinal: 1 }, { ordinal: 2 }] });
});

test("what was written below a header with other names is no header", () => {
  const other = { ...goalSheet, "J8:M8": "目標", "R8:T8": "実績" };
  expect(read({ ...other, "J10:M10": "目標（1）30件", "R10:T10": "実績（1）31件" })).toMatchObject({ rows: [{ ordinal: 1 }, { ordinal: 2 }] });
});

test("a department is found behind a blank line", () => {
  const moved = Object.fromEntries(Object.entries(section).map(([address, text]) => [address.replace(/\d+/g, (row) => String(Number(row) + (row === "1" ? 0 : 1))), text]));
  expect(read(section)).toMatchObject({ department: expect.any(String) as string });
  expect(read(moved)).toMatchObject({ department: (read(section) as GoalSheet).department });
});

test("… or behind several", () => {
  const moved = Object.fromEntries(Object.entries(section).map(([address, text]) => [address.replace(/\d+/g, (row) => String(Number(row) + (row === "1" ? 0 : 3))), text]));
  expect(read(moved)).toMatchObject({ department: (read(section) as GoalSheet).department });
});

test("a blank department is not taken from the table below it", () => {
  const table = Object.entries(section).filter(([address]) => Number(/\d+/.exec(address)) >= 5);
  const raised = Object.fromEntries(table.map(([address, text]) => [address.replace(/\d+/g, (row) => String(Number(row) - 2)), text]));
  expect(read({ "A1:C1": "■平成30年度", "D1:N1": "組織目標管理シート", ...raised, "A3:A4": "留意事項" })).toMatchObject({ department: null, rows: [{ ordinal: 1 }] });
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
  ["重点目標管理シート　令和８年度", { fiscalYear: 2026 }],
  ["（様式第１号）令和8年度 重点目標管理シート", { fiscalYear: 2026 }],
  ["■令和8年度 重点目標管理シート■", { fiscalYear: 2026 }],
  ["令和8年度 部の目標の管理表", { fiscalYear: 2026 }],
  ["令和８年　重点目標管理シート", { fiscalYear: 2026 }],
  ["2026 部局重点目標管理シート", { fiscalYear: 2026 }],
  ["重点目標管理シート【令和8年】", { fiscalYear: 2026 }],
  ["重点目標管理シート R8", { fiscalYear: 2026 }],
  ["港町　令和8年度　重点目標管理シート", { fiscalYear: 2026 }],
  ["重点目標管理シート　令和8年度　港湾部", { fiscalYear: 2026 }],
  ["港町 令和8年度 部の目標管理表", { fiscalYear: 2026 }],
  ["部の目標管理表（令和8年度）", { fiscalYear: 2026 }],
  ["令和8年10月 重点目標管理シート", { fiscalYear: null }],
  ["※部の目標管理シートは令和6年度の様式", { fiscalYear: null }],
  ["部の目標管理シートを令和6年度に改めた", { fiscalYear: null }],
])("the year of the title %s", (title, expected) => {
  expect(read({ ...goalSheet, "A1:T1": title })).toMatchObject(expected);
});

test.each<[string, DrawnSheet, number | null]>([
  ["beside the title", { "S1:T1": "令和8年度" }, 2026],
  ["with a mark and what it is of", { "S1:T1": "■令和8年度（中間）" }, 2026],
  ["behind its label", { P2: "対象年度", R2: "令和8年度" }, 2026],
  ["without 年度 right beside the title", { "S1:T1": "令和8年" }, 2026],
  ["without 年度 behind its label", { P2: "年度", R2: "2026" }, 2026],
  ["behind its label in the same cell", { P2: "年度： R8" }, 2026],
  ["and its label in the same cell", { P2: "対象年度：令和8年度" }, 2026],
  ["in cells side by side", { R1: "令和", S1: "8", T1: "年度" }, 2026],
  ["with its number in the era's cell", { S1: "令和 8", T1: "年度" }, 2026],
  ["with its number in the cell of 年度", { Q2: "令和", R2: "元年度" }, 2019],
  ["of the calendar, in two cells behind its label", { P2: "対象年度", R2: "2026", S2: "年度" }, 2026],
  ["before 年度 and without an era", { S1: "8", T1: "年度" }, null],
  ["in cells side by side behind the label of another year", { P2: "開始年度", R2: "令和", S2: "4", T2: "年度" }, null],
  ["before a month", { S1: "令和8年", T1: "4月" }, null],
  ["without 年度 and elsewhere", { S2: "令和8年" }, null],
  ["left blank", { "S1:T1": "令和　年度" }, null],
  ["behind the label of another year", { P2: "開始年度", R2: "令和4年度" }, null],
  ["in a sentence", { S2: "令和8年度の状況を書く" }, null],
  ["over some of the columns", { "J7:Q7": "令和8年度" }, null],
])("the year in a cell of its own %s", (_, year, expected) => {
  const head = Object.fromEntries(Object.entries(goalSheet).filter(([address]) => address !== "A1:T1"));
  expect(read({ ...head, "A1:P1": "重点目標管理シート", ...year })).toMatchObject({ family: "ueda-r07", fiscalYear: expected });
});

test("a year over cells before the title's words", () => {
  const head = Object.fromEntries(Object.entries(goalSheet).filter(([address]) => address !== "A1:T1"));
  expect(read({ ...head, A1: "令和", B1: "8", "C1:T1": "年度　重点目標管理シート" })).toMatchObject({ family: "ueda-r07", fiscalYear: 2026 });
});

test("a year in the title goes before one beside it", () => {
  expect(read({ ...goalSheet, "V1": "令和9年度" })).toMatchObject({ fiscalYear: 2025 });
});

test.each<[string, DrawnSheet]>([
  ["a space that somebody typed", { D3: "", Q3: " ", R3: "1位" }],
  ["nothing", { D3: "", R3: "1位" }],
])("a value is looked for behind %s, and no note beside the form is one", (_, head) => {
  const table = Object.fromEntries(Object.entries(goalSheet).filter(([address]) => !/^[DR]3/.test(address)));
  expect(read({ ...table, ...head, X3: "提出期限 10月10日" })).toMatchObject({ title: null, priority: 1 });
  expect((read({ ...table, ...head, X7: "中間報告の欄" }) as GoalSheet).fields.find(({ key }) => key === "sdgs")?.text).toBe("");
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

test("a blank value in cells that are not merged stands over that of the label below, or right of its own label", () => {
  const head = { A3: "重点目標", K3: "部局名", P3: "優先順位", R3: "1位", A4: "総合計画における位置付け", D4: "第1編 第2章 第3節" };
  const table = Object.fromEntries(Object.entries(goalSheet).filter(([address]) => !/^[A-Z]+[34](?!\d)/.test(address)));
  const fields = (read({ ...table, ...head }) as GoalSheet).fields;
  expect(["title", "department", "priority", "plan"].map((key) => fields.find((field) => field.key === key)?.address)).toEqual(["D3", "L3", "R3", "D4"]);
});

test.each(["2部", "12課", "3部局"])("a count in the table (%s) is no label of the head", (count) => {
  const drawn = { ...drawnSectionSheet({ target: "15課" }), F7: count, C8: "停留所の改修", G8: "3月", H8: count, L8: "1か所" };
  expect(read(drawn)).toMatchObject({ department: "地域部", section: "地域課", rows: [{ ordinal: 1 }, { ordinal: 2 }] });
});

test.each(["港町 令和8年度 重点目標管理シート", "重点目標管理シート 令和8年度 港湾部"])("under the title %s the columns may bear other names", (title) => {
  expect(read({ ...goalSheet, "A1:T1": title, "B8:G8": "事業名", "H8:I8": "時期" })).toMatchObject({ missingColumns: [], rows: [{ ordinal: 1 }, { ordinal: 2 }] });
});

test("a department with its section in one cell is told apart, also where the title names the section", () => {
  expect(read({ ...section, "A3:N3": "地域課 組織目標管理シート" })).toMatchObject({ department: "地域部", section: "地域課" });
  expect(read({ ...section, "A3:N3": "港湾課 組織目標管理シート" })).toMatchObject({ section: "港湾課" });
});

test.each<[string, string, string, Partial<GoalSheet>]>([
  ["部局名　北地域局", "課室所名　地域課", "behind a space", { department: "北地域局", section: "地域課" }],
  ["部局名：北地域局", "所属名: 北保育園", "behind a colon", { department: "北地域局", section: "北保育園" }],
  ["部局名", "課室所長名　山野課", "nowhere", { department: null, section: null }],
])("the values of %s and %s stand %s", (department, section, _, owner) => {
  const table = Object.fromEntries(Object.entries(drawnSectionSheet({})).filter(([address]) => Number(/\d+/.exec(address)) >= 5));
  expect(read({ "A1:C1": "平成30年度", "A2:N2": "組織目標振り返りシート", "A3:C3": department, "A4:C4": section, ...table })).toMatchObject({ family: "yokote-h30", fiscalYear: 2018, ...owner });
});

describe("the head of a section's sheet with labels instead of the unlabelled department", () => {
  const table = Object.fromEntries(Object.entries(section).filter(([address]) => Number(/\d+/.exec(address)) >= 5));
  const head = { "A1:N1": "令和3年度　組織目標管理シート", A2: "部局名", "B2:D2": "地域部", E2: "課室所名", "F2:G2": "地域課", H2: "課室所長名", I2: "山野 一郎" };
  const others = { "C5:C6": "組織目標", "B5:B6": "担当課" };

  test.each<[string, DrawnSheet]>([
    ["two lines above the headings", { ...head, ...table }],
    ["above other names of the columns", { ...head, ...table, ...others }],
    ["a line above the headings", { ...Object.fromEntries(Object.entries(head).map(([address, text]) => [address.replace("2", "3"), text])), ...table }],
    ["a line above other names of the columns", { ...Object.fromEntries(Object.entries(head).map(([address, text]) => [address.replaceAll("2", "3"), text])), ...table, ...others }],
    ["directly above other names of the columns", { ...Object.fromEntries(Object.entries(head).map(([address, text]) => [address.replaceAll("2", "4"), text])), ...table, ...others }],
    ["a line above the headings, none of which is the section's", { ...Object.fromEntries(Object.entries({ ...head, ...table }).map(([address, text]) => [address.replaceAll("2", "3"), text])), "B5:B6": "" }],
    ["directly above the headings, none of which is the section's", { ...Object.fromEntries(Object.entries({ ...head, ...table }).map(([address, text]) => [address.replaceAll("2", "4"), text])), "B5:B6": "" }],
    ["directly above the headings", { ...head, ...Object.fromEntries(Object.entries(table).map(([address, text]) => [address.replace(/\d+/g, (row) => String(Number(row) - 2)), text])) }],
    ["with the year in a line of its own", { ...head, "A1:C1": "令和3年度", "D1:N1": "組織目標振り返りシート", ...table }],
  ])("%s", (_, drawn) => {
    expect(read(drawn)).toMatchObject({ family: "yokote-h30", fiscalYear: 2021, department: "地域部", section: "地域課", missingColumns: [], rows: [{ marker: "重点取組①", cells: { initiative: { text: "循環バスの運行" } } }] });
  });
});

test.each<[string, Partial<GoalSheet>]>([
  ["地域部 地域課", { department: "地域部", section: "地域課" }],
  ["地域部　地域課 窓口係", { department: "地域部", section: "地域課 窓口係" }],
  ["地　域　部", { department: "地域部", section: null }],
  ["地 域部", { department: "地域部", section: null }],
  ["こども 未来部", { department: "こども未来部", section: null }],
  ["まち　づくり　部", { department: "まちづくり部", section: null }],
  ["こども 未来部 保育課", { department: "こども未来部", section: "保育課" }],
  ["監査委員 事務局", { department: "監査委員事務局", section: null }],
  ["教育委員会 学校課", { department: "教育委員会", section: "学校課" }],
  ["地域 窓口課", { department: "地域", section: "窓口課" }],
  ["本庁 地域部", { department: "本庁", section: "地域部" }],
  ["地域部（窓口課）", { department: "地域部", section: "窓口課" }],
  ["地 域 部 （窓口課、保育センター）", { department: "地域部", section: "窓口課、保育センター" }],
  ["教育委員会事務局【学校課】", { department: "教育委員会事務局", section: "学校課" }],
  ["地域部(部長)", { department: "地域部(部長)", section: null }],
  ["地域部（部長 山野）", { department: "地域部（部長 山野）", section: null }],
  ["地域部・窓口課", { department: "地域部", section: "窓口課" }],
  ["地域部、窓口課、保育課", { department: "地域部", section: "窓口課、保育課" }],
  ["地域部／出納室", { department: "地域部", section: "出納室" }],
  ["地域部 窓口課・保育課", { department: "地域部", section: "窓口課・保育課" }],
  ["福祉部・福祉事務所", { department: "福祉部・福祉事務所", section: null }],
  ["地域部・福祉部", { department: "地域部・福祉部", section: null }],
  ["地域部・福祉部・窓口課", { department: "地域部・福祉部・窓口課", section: null }],
  ["地域部窓口課", { department: "地域部", section: "窓口課" }],
  ["水道局総務課", { department: "水道局", section: "総務課" }],
  ["行政内部統制課", { department: "行政内部統制課", section: null }],
  ["市南部整備課", { department: "市南部整備課", section: null }],
  ["学校部活動課", { department: "学校部活動課", section: null }],
  ["地域部長直属窓口課", { department: "地域部長直属窓口課", section: null }],
])("%j in one cell names department and section", (text, owner) => {
  expect(read(drawnGoalSheet([{}], { department: text }))).toMatchObject(owner);
});

test.each(["■令和3年度 組織目標管理シート", "令和3年度組織目標評価表"])("the title %s names the year, and the department stands below it", (title) => {
  expect(read({ ...drawnSectionSheet({}), "A1:C1": "", "A2:C2": "", "A3:N3": title, "A4:C4": "地域部 地域課" })).toMatchObject({ fiscalYear: 2021, department: "地域部", section: "地域課", fields: [{ key: "fiscalYear" }, { key: "department" }] });
});

test("a title with the year in both eras tells the form", () => {
  const drawn = { ...drawnSectionSheet({}), "A1:C1": "", "A2:C2": "", "A3:N3": "平成31年度（令和元年度）組織目標管理シート", J6: "現状" };
  expect(read(drawn)).toMatchObject({ fiscalYear: 2019, missingColumns: [] });
});

test.each([
  ["C5:C6", "目標名"],
  ["C5:C6", "重点項目"],
  ["G6", "期間・期限\n(いつまでに)"],
  ["J6", "【現況】\n上期(4月～9月)の取組実績"],
  ["J6", "【上期実績】\n(具体的活動・行動)"],
])("a section's column at %s under the name %j", (address, heading) => {
  expect(read({ ...section, [address]: heading })).toMatchObject({ family: "yokote-h30", missingColumns: [] });
});

test.each(["組織目標管理シート（中間）", "令和3年度 地域課 組織目標管理シート", "組織目標振返りシート", "組織目標管理票"])("the title %s of a section's sheet", (title) => {
  const without = Object.fromEntries(Object.entries(section).filter(([address]) => !["J6", "L6", "M6", "N6", "I6", "F6"].includes(address)));
  expect(read({ ...without, "A3:N3": title, J6: "現状" })).toMatchObject({ family: "yokote-h30", missingColumns: ["final"] });
});

test.each<[string, Partial<GoalSheet>]>([
  ["令和3年度 地域課 組織目標管理シート", { department: null, section: "地域課" }],
  ["令和3年度 地域部 地域課 組織目標管理シート", { department: "地域部", section: "地域課" }],
  ["R3 地域部 地域課 組織目標管理シート", { fiscalYear: 2021, department: "地域部", section: "地域課" }],
  ["令和○年度 地域部組織目標評価表", { department: "地域部", section: null }],
  ["東部支所組織目標管理シート", { department: null, section: null }],
  ["各課組織目標管理シート", { department: null, section: null }],
])("whose sheet the title %s names", (title, owner) => {
  const table = Object.fromEntries(Object.entries(section).filter(([address]) => Number(/\d+/.exec(address)) >= 5));
  expect(read({ ...table, "A3:N3": title })).toMatchObject({ family: "yokote-h30", ...owner });
});

test.each<[string, number | null]>([["2位", 2], ["第２位", 2], ["②", 2], ["二位", 2], ["第十一位", 11], ["2位（最優先）", 2], ["最優先", null], ["一番", null]])("the priority %s", (printed, priority) => {
  expect(read({ ...goalSheet, "R3:T3": printed })).toMatchObject({ priority });
});

describe("a heading alone in the upper one of two lines, over no other", () => {
  const lower = Object.fromEntries(Object.entries(section).map(([address, text]) => [address.replace(/^([A-D])5:[A-D]6$/, "$16"), text]));

  test.each<[Role, DrawnSheet]>([
    ["marker", { A5: "No.", A6: "" }],
    ["department", { B6: "", O5: "課室所名", O7: "地域課" }],
  ])("is the heading of the %s", (role, changed) => {
    const drawn = { ...lower, "E5:I5": "", "J5:K5": "", ...changed };
    expect(columnsOf(drawn)?.map((column) => column.role)).toEqual(expect.arrayContaining([role, "initiative", "target", "final"]));
  });
});

test("what somebody wrote above the table is no group heading, though it names a time", () => {
  const said = (text: string) => ({ ...goalSheet, "A7:M7": "", "A7:T7": text, "N7:O7": "", "N8:Q8": "進捗状況（9月末）\n※簡潔に", "R8:T8": "最終報告" });
  for (const text of ["利用者が年間9千人を超えている。", "年度末までに、どの地区にも移動手段があるようにし、出かける機会を増やす"])
    expect(columnsOf(said(text))?.map(({ role }) => role)).toEqual(expect.arrayContaining(["midYear", "final"]));
});

test("達成度 with its marks is no report beside one", () => {
  const columns = columnsOf({ ...section, L6: "達成度\n(◎○△×)", M6: "年度末\n実績値" });
  expect(columns?.find(({ role }) => role === "final")?.heading).toBe("年度末実績値");
});
