import { drawnGoalSheet, drawnWorkbook, type DrawnRow } from "../checks/testing";
import { resolvedReport } from "./reports";
import type { Report } from "../japanese/status";

function statusOf(row: DrawnRow, report: Report): string | undefined {
  const sheet = drawnWorkbook([drawnGoalSheet([row])]).sheets[0]!;
  return resolvedReport(sheet, sheet.rows[0]!, null, report)?.status;
}

describe("half-year reports of work that falls due several times", () => {
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

describe("a final report that only points back to open work", () => {
  const final = "中間報告のとおり";
  test.each([
    ["手引の改訂", "年度内", "手引の改訂案を作成し、庁内で協議している。", "in-progress"],
    ["手引の改訂", "年度内", "手引を改訂した。", "done"],
    ["交流事業の推進", "年度内", "交流事業を進めている。", "done"],
    ["手引の配布", "通年", "窓口で配布している。", "done"],
  ])("%s (%s): %s", (initiative, period, midYear, wanted) => {
    expect(statusOf({ initiative, period, midYear, final }, "final")).toBe(wanted);
  });
});
