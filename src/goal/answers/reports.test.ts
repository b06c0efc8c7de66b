import { drawnGoalSheet, drawnWorkbook, type DrawnRow } from "../testing/drawnForms";
import { drawnSnapshot } from "../../sheet/testing/drawnSheet";
import { readGoalWorkbook } from "../readGoalWorkbook";
import { sheetPeriods } from "./readings";
import { resolvedReport } from "./reports";
import type { Report } from "../../japanese/reports/status";

function statusOf(row: DrawnRow, report: Report): string | undefined {
  const sheet = drawnWorkbook([drawnGoalSheet([row])]).sheets[0]!;
  return resolvedReport(sheet, sheet.rows[0]!, null, report)?.status;
}

describe("mid-year reports of work that falls due several times", () => {
  const initiative = "報告会の開催";
  const midYear = "5月の報告会には92人が参加した。";
  test.each([
    ["5月、11月", "in-progress"],
    ["5月", "done"],
    ["4月、6月", "done"],
    ["11月", "done"],
  ])("%s", (period, wanted) => {
    expect(statusOf({ initiative, period, midYear }, "midYear")).toBe(wanted);
  });
});

describe("mid-year reports of a row without sub-items whose periods are numbered", () => {
  test.each([
    ["(1)5月\n(2)年度末", "in-progress"],
    ["(1)5月\n(2)8月", "done"],
  ])("%s", (period, wanted) => {
    expect(statusOf({ initiative: "点字の案内の充実", period, target: "(1)案内板を5基設置する\n(2)案内を20枚作る", midYear: "(1)5月に5基を設置した。\n(2)案内11枚を作った。" }, "midYear")).toBe(wanted);
  });
});

describe("an evaluation beside the result that answers by numbers", () => {
  const drawn = (evaluation: string) => ({
    "B2:H2": "重点目標(R4評価とR5目標)", C3: "事務事業名", C4: "事務事業の概要", "E3:G3": "令和4年度", E4: "指標・目標", "F4:G4": "実績・評価等", "H3:H4": "令和5年度\n指標・目標",
    B5: "1-1", C5: "里山の保全\n(1)散策路の補修\n(2)案内人の養成", C6: "里山を守る。", E5: "(1)6か所 (2)講座を開く。", F5: "実績", G5: "(1)6か所を補修した。\n(2)講座を開いた。", F6: "評価", G6: evaluation, H5: "(1)8か所 (2)講座を開く。",
  });
  test.each([
    ["(2)案内人の登録は見送った。", [false, true]],
    ["登録は見送った。", [true, true]],
  ])("%s", (evaluation, areNotAchieved) => {
    const sheet = readGoalWorkbook({ name: "a.xlsx", sheets: [drawnSnapshot("重点目標", drawn(evaluation))] }).sheets[0]!;
    expect([1, 2].map((sub) => resolvedReport(sheet, sheet.rows[0]!, sub, "final")?.notAchieved !== null)).toEqual(areNotAchieved);
  });
});

describe("a final report that only points back to open work", () => {
  const final = "中間報告のとおり";
  test.each([
    ["手引の改訂", "年度内", "手引の改訂案を作成し、庁内で協議している。", "in-progress"],
    ["手引の改訂", "年度内", "手引を改訂した。", "done"],
    ["交流事業の推進", "年度内", "交流事業を進めている。", "done"],
    ["手引の配布", "通年", "窓口で配布している。", "done"],
    ["手引の改訂", "通年", "手引の改訂案を作成し、庁内で協議している。", "done"],
    ["手引の改訂", "4月～3月", "手引の改訂案を作成し、庁内で協議している。", "done"],
    ["手引の改訂", "5月～3月", "手引の改訂案を作成し、庁内で協議している。", "in-progress"],
  ])("%s (%s): %s", (initiative, period, midYear, wanted) => {
    expect(statusOf({ initiative, period, midYear, final }, "final")).toBe(wanted);
  });
});

test.each([
  ["(1) 通年\n(2) 年度内", ["done", "in-progress"]],
  ["(1) 年度内\n(2) 4月～3月", ["in-progress", "done"]],
  ["年度内", ["in-progress", "in-progress"]],
  ["通年", ["done", "done"]],
])("each sub-item is judged by its own period, or by the one that all share: %s", (period, statuses) => {
  const row = { initiative: "手引の改訂\n(1) 本編\n(2) 別冊", period, midYear: "(1)(2) 改訂案を作成し、庁内で協議している。", final: "中間報告のとおり" };
  const sheet = drawnWorkbook([drawnGoalSheet([row])]).sheets[0]!;
  expect([1, 2].map((sub) => resolvedReport(sheet, sheet.rows[0]!, sub, "final")?.status)).toEqual(statuses);
});

describe("a report on last year beside this year's target", () => {
  const drawn = (result: string) => ({
    "B2:H2": "重点目標(R4評価とR5目標)", C3: "事務事業名", C4: "事務事業の概要", "E3:G3": "令和4年度", E4: "指標・目標", "F4:G4": "実績・評価等", "H3:H4": "令和5年度\n指標・目標",
    B5: "1-1", C5: "予約の窓口の統一", C6: "一つの画面で予約できるようにする。", E5: "10月に新しい窓口を始める。", F5: "実績", G5: result, F6: "評価", G6: "準備は整っている。", H5: "新しい窓口を始める。",
  });
  test.each([
    ["開始は令和5年7月に変更した。", true],
    ["開始は令和5年1月に変更し、1月から運用した。", false],
  ])("%s", (result, isNotAchieved) => {
    const sheet = readGoalWorkbook({ name: "a.xlsx", sheets: [drawnSnapshot("重点目標", drawn(result))] }).sheets[0]!;
    expect(sheet.fiscalYear).toBe(2023);
    expect(resolvedReport(sheet, sheet.rows[0]!, null, "final")?.notAchieved !== null).toBe(isNotAchieved);
  });
});

describe("sub-items that only another cell of the report answers by their numbers", () => {
  const drawn = (change: Record<string, string>) => ({
    "A1:H1": "令和元年度 組織目標管理表", "A3:A4": "番号", "B3:B4": "目標項目", "C3:C4": "目標達成のための具体的方法", "D3:D4": "目標値", "E3:E4": "期限",
    "F3:G3": "目標に対する活動(上半期レビュー)", F4: "【現状】", G4: "【ギャップと対策】", "H3:I3": "目標達成の状況", H4: "①達成値・実績値", I4: "②取組・行動内容",
    A5: "1", B5: "公園の管理", C5: "①園路の補修\n②案内板の更新", D5: "①②公園が利用しやすい。", E5: "9月", F5: "①園路を補修した。", G5: "②11月に更新する。", H5: "①園路 2km", I5: "②案内板を更新した。", ...change,
  });
  const told = (change: Record<string, string>, report: Report) => {
    const sheet = readGoalWorkbook({ name: "a.xlsx", sheets: [drawnSnapshot("公園課", drawn(change))] }).sheets[0]!;
    return resolvedReport(sheet, sheet.rows[0]!, 2, report);
  };

  test("a final report over several cells", () => {
    expect(told({}, "final")).toMatchObject({ role: "activity", status: "done" });
    expect(told({ I5: "案内板を更新した。" }, "final")).toBeNull();
    expect(told({ H5: "①園路 2km\n②1基" }, "final")).toMatchObject({ role: "final" });
  });

  test("the plan beside the half-year review", () => {
    expect(told({}, "midYear")).toMatchObject({ role: "midYearPlan", status: "not-started", unfinished: { text: "11月に更新する" } });
    expect(told({ G5: "①引き続き点検する。" }, "midYear")).toBeNull();
    expect(told({ G5: "11月に更新する。" }, "midYear")).toBeNull();
  });
});

describe("a sub-item whose words only point to another one", () => {
  const initiative = "(1) 方針の決定\n(2) 説明会の開催";
  test.each([
    ["(1) 方針の決定には至らなかった。\n(2) 同上", [true, true]],
    ["(1) 方針の決定には至らなかった。\n(2) 〃", [true, true]],
    ["(1) 方針の決定には至らなかった。\n(2) (1)に同じ", [true, true]],
    ["(1) 方針を決定した。\n(2) 同上", [false, false]],
    ["(1) 方針の決定には至らなかった。\n(2) (1)と併せて3月に開催した。", [true, false]],
  ])("%j", (final, areNotAchieved) => {
    const sheet = drawnWorkbook([drawnGoalSheet([{ initiative, period: "年度内", final }])]).sheets[0]!;
    expect([1, 2].map((sub) => Boolean(resolvedReport(sheet, sheet.rows[0]!, sub, "final")?.notAchieved))).toEqual(areNotAchieved);
  });

  test("has the period of that one", () => {
    const sheet = drawnWorkbook([drawnGoalSheet([{ initiative, period: "(1) 11月\n(2) 同上" }])]).sheets[0]!;
    const [own, same] = sheetPeriods(sheet, sheet.rows[0]!);
    expect(same!.reading).toEqual(own!.reading);
    expect(same!.raw).toBe("同上");
  });
});
