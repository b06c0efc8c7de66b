import { drawnGoalSheet, drawnSectionSheet } from "./testing/drawnForms";
import { drawnSnapshot, shifted, type DrawnSheet } from "../sheet/testing/drawnSheet";
import type { GoalSheet } from "./goalSheet";
import { readGoalWorkbook } from "./readGoalWorkbook";
import { readWorksheet } from "./readWorksheet";

const rowsOf = (drawn: DrawnSheet) =>
  readGoalWorkbook({ name: "a.xlsx", sheets: [drawnSnapshot("課", drawn)] }).sheets.map(({ rows }) => rows.map(({ marker, group, cells }) => [marker, group, cells.initiative?.address].filter(Boolean).join(" ")));

/** The lines of a drawn sheet above a line. */
const above = (drawn: DrawnSheet, line: number) => Object.fromEntries(Object.entries(drawn).filter(([address]) => Number(/\d+/.exec(address)) < line));

describe("the head of a section's sheet again on a further page", () => {
  const first = drawnSectionSheet({});
  const pages = (change: DrawnSheet) => ({ ...first, ...shifted({ ...first, A7: "重点取組②", ...change }, 8, 0) });

  test.each<[string, DrawnSheet]>([
    ["as it stands", {}],
    ["with the number of the page", { "A3:N3": "組織目標管理シート No.2" }],
    ["with another number of the page", { "A3:N3": "組織目標管理シート（２／２）", O1: "2" }],
    ["going on", { "A1:C1": "■平成30年度（続き）" }],
  ])("%s", (_, change) => {
    expect(rowsOf(pages(change))).toEqual([["重点取組① C7", "重点取組② C15"]]);
  });

  test("… and a line that stands in the place of initiatives", () => {
    const dated = { C4: "作成 4月10日" };
    expect(rowsOf({ ...first, ...dated, ...shifted({ ...first, ...dated, N4: "2/2", A7: "重点取組②" }, 8, 0) })).toEqual([["重点取組① C7", "重点取組② C15"]]);
  });

  test("is no head where it says something else", () => {
    expect(rowsOf({ ...pages({}), A12: "重点取組⑨", C12: "水道管の更新", G12: "年度末", H12: "5km" })[0]).toContain("重点取組⑨ C12");
  });
});

describe("the title of a goal sheet again on a further page", () => {
  const first = above(drawnGoalSheet([{}, {}]), 11);
  const second = shifted(above(drawnGoalSheet([{ marker: "③" }]), 10), 11, 0);

  test.each(["令和7年度 重点目標管理シート", "令和7年度 重点目標管理シート（続き）", "令和7年度 重点目標管理シート　その２", "重点目標管理シート（令和7年度）"])("%s", (title) => {
    expect(rowsOf({ ...first, ...second, "A12:T12": title })).toEqual([["① B9", "② B10", "③ B20"]]);
  });

  test("of another year is another goal sheet", () => {
    expect(rowsOf({ ...first, ...second, "A12:T12": "令和8年度 重点目標管理シート" })).toEqual([["① B9", "② B10"], ["③ B20"]]);
  });
});

test("a column stands again under a heading that the form does not know", () => {
  const first = above(drawnGoalSheet([{}, {}, {}]), 12);
  const second = shifted({ ...Object.fromEntries(Object.entries(drawnGoalSheet([{ target: "利用者 900人" }])).filter(([address]) => ["8", "9"].includes(/\d+/.exec(address)![0]))), "J8:M8": "水準" }, 4, 0);
  const [sheet] = readGoalWorkbook({ name: "a.xlsx", sheets: [drawnSnapshot("課", { ...first, ...second })] }).sheets;
  expect(sheet?.rows.map(({ cells }) => cells.target?.text)).toEqual(["利用者 1,200人", "利用者 1,200人", "利用者 1,200人", "利用者 900人"]);
});

describe("a further page with its columns arranged otherwise", () => {
  const first = above(drawnGoalSheet([{}]), 10);
  const rowsWith = (page: DrawnSheet) => {
    const [sheet] = readGoalWorkbook({ name: "a.xlsx", sheets: [drawnSnapshot("課", { ...first, ...page })] }).sheets;
    return sheet!.rows.slice(1).map(({ cells }) => Object.fromEntries(Object.entries(cells).map(([role, { text }]) => [role, text])));
  };

  test("has its own", () => {
    const wide = { "A14:F14": "取組項目", "G14:I14": "期間・期限", "J14:M14": "数値目標", "N14:Q14": "中間報告", "R14:T14": "期末報告", "A15:F15": "時刻表の配布", "G15:I15": "6月", "J15:M15": "800部", "N15:Q15": "配布した。", "R15:T15": "800部" };
    expect(rowsWith(wide)).toEqual([{ initiative: "時刻表の配布", period: "6月", target: "800部", midYear: "配布した。", final: "800部" }]);
  });

  test("may have two of them exchanged", () => {
    const exchanged = { "B14:G14": "取組項目", "H14:I14": "数値目標", "J14:M14": "期間・期限", "N14:Q14": "中間報告", "R14:T14": "期末報告", "B15:G15": "時刻表の配布", "H15:I15": "800部", "J15:M15": "6月", "N15:Q15": "配布した。", "R15:T15": "800部" };
    expect(rowsWith(exchanged)).toEqual([{ initiative: "時刻表の配布", period: "6月", target: "800部", midYear: "配布した。", final: "800部" }]);
  });

  test("may have moved one of them", () => {
    const moved = { "B14:G14": "取組項目", "H14:I14": "期間・期限", "J14:M14": "備考", "N14:Q14": "中間報告", "R14:T14": "期末報告", "U14:W14": "数値目標", "B15:G15": "時刻表の配布", "H15:I15": "6月", "J15:M15": "係で配る。", "N15:Q15": "配布した。", "R15:T15": "800部", "U15:W15": "800部" };
    expect(rowsWith(moved)).toEqual([{ initiative: "時刻表の配布", period: "6月", target: "800部", midYear: "配布した。", final: "800部" }]);
  });

  test("lacks what stands under none of its headings", () => {
    const short = { "B14:G14": "取組項目", "H14:I14": "数値目標", "J14:M14": "期末報告", "N14:Q14": "備考", "B15:G15": "時刻表の配布", "H15:I15": "800部", "J15:M15": "800部", "N15:Q15": "係で配る。" };
    expect(rowsWith(short)).toEqual([{ initiative: "時刻表の配布", target: "800部", final: "800部" }]);
  });

  test("has one that is wider now where the form does not know two headings", () => {
    const unknown = { "B14:G14": "取組項目", "H14:I14": "期間・期限", "J14:Q14": "数値目標", "R14:T14": "期末報告", "B15:G15": "時刻表の配布", "H15:I15": "6月", "J15:Q15": "800部", "R15:T15": "800部" };
    expect(rowsWith(unknown)).toEqual([{ initiative: "時刻表の配布", period: "6月", target: "800部", final: "800部" }]);
  });
});

test.each(["（参考）前年度の取組", "■前年度の結果", "【参考】"])("a table under %s is last year's, above the rows or below them", (caption) => {
  const table = (at: number, initiative: string): DrawnSheet => ({
    [`A${at}`]: "番号", [`B${at}`]: "目標項目", [`C${at}`]: "難易度(ABC)", [`D${at}`]: "目標達成時期", [`E${at}`]: "目標値", [`F${at}`]: "【現状】", [`G${at}`]: "①達成値・実績値",
    [`A${at + 1}`]: "1", [`B${at + 1}`]: initiative, [`D${at + 1}`]: "9月", [`E${at + 1}`]: "2回", [`F${at + 1}`]: "2回行った。",
  });
  const read = (...parts: DrawnSheet[]) => (readWorksheet(drawnSnapshot("目標", Object.assign({ "A1:G1": "令和5年度 組織目標管理シート" }, ...parts))) as GoalSheet).rows.map(({ cells }) => cells.initiative?.text);
  expect(read(table(3, "川の清掃"), { B6: caption }, table(7, "公園の清掃"))).toEqual(["川の清掃"]);
  expect(read({ A3: caption }, table(4, "公園の清掃"), { A7: "本年度の取組" }, table(8, "川の清掃"))).toEqual(["川の清掃"]);
  expect(read({ A3: caption }, table(4, "公園の清掃"))).toEqual(["公園の清掃"]);
  expect(read({ A3: "前年度の数は見込みである。" }, table(4, "公園の清掃"), table(8, "川の清掃"))).toEqual(["公園の清掃", "川の清掃"]);
});
