import { checkWorkbook } from "../../checks/checkWorkbook";
import { drawnGoalSheet, drawnWorkbook } from "../testing/drawnForms";
import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import { FAMILIES } from "../../forms";
import { familyFromMapping } from "../../forms/mapping/familyFromMapping";
import { proposeMapping } from "../../forms/mapping/proposeMapping";
import { rowReadings } from "../answers/readings";

const HEAD = { A1: "令和8年度 事業進捗管理表", A3: "部名", B3: "港湾部" };

/** What the checks say at the year's end of a worksheet of a taught form, `row rule`, and how its targets were read. */
function read(drawn: DrawnSheet, families = [...FAMILIES, familyFromMapping(proposeMapping(drawnSnapshot("表", drawn))!)]) {
  const workbook = drawnWorkbook({ 表: drawn }, families);
  const [sheet] = workbook.sheets;
  const targets = sheet!.rows.map((row) => rowReadings(sheet!, row, families).targets.map(({ raw, quantities }) => [raw, ...quantities.map(({ comparator, value, unit }) => `${comparator} ${value}${unit}`)].join(" ")).join());
  const findings = checkWorkbook(workbook, { phase: "final", families }).filter(({ rule }) => rule.startsWith("target-"));
  return { targets, findings: findings.map(({ rule, row }) => `${row} ${rule}`) };
}

/** A taught form with a column of units; each row: indicator, unit, target, result. */
function table(heading: string, rows: readonly (readonly string[])[]): DrawnSheet {
  const cells = rows.map(([indicator, unit, target, result], at) => ({ [`A${at + 6}`]: `事業${at + 1}`, [`B${at + 6}`]: indicator!, [`C${at + 6}`]: unit!, [`D${at + 6}`]: target!, [`E${at + 6}`]: "年度末", [`F${at + 6}`]: result! }));
  return Object.assign({ ...HEAD, A5: "事業名", B5: "指標名", C5: heading, D5: "目標値", E5: "期限", F5: "実績値" }, ...cells) as DrawnSheet;
}

test.each(["単位", "指標の単位", "（単位）"])("a mere number is counted in the unit of the column %s", (heading) => {
  expect(
    read(
      table(heading, [
        ["受診率", "％", "80", "75"],
        ["参加者数", "人", "1,200", "1,250"],
        ["工事費", "千円", "500", "480"],
        ["保安灯", "灯", "30", "12"],
        ["苦情件数", "件", "5以下", "7"],
        ["処理日数", "日", "10", "12"],
        ["受診率", "(%)", "80%", "81%"],
        ["満足度", "－", "80", "81"],
        ["開始年度", "年度", "2026", "2026"],
        ["周知", "回", "広報に載せる", "載せた。"],
      ]),
    ),
  ).toEqual({
    targets: ["80 = 80%", "1,200 = 1200人", "500 = 500000円", "30 = 30灯", "5以下 <= 5件", "10", "80% = 80%", "80", "2026", "広報に載せる"],
    findings: ["1 target-missed", "3 target-missed", "4 target-missed", "5 target-missed", "6 target-missed", "8 target-not-measurable", "9 target-not-measurable", "10 target-not-measurable"],
  });
});

const withHeadings = (target: string, result: string) => ({ ...HEAD, A5: "事業名", B5: target, C5: "期限", D5: result, A6: "検診", B6: "80", C6: "年度末", D6: "75" });

test.each([
  ["目標値（％）", "実績値（％）", "80 = 80%", "1 target-missed"],
  ["目標値（％）", "実績値", "80 = 80%", "1 target-missed"],
  ["目標値（単位：灯）", "実績値", "80 = 80灯", "1 target-missed"],
  ["目標値（課）", "実績値（課）", "80", "1 target-not-measurable"],
  ["目標値（見込）", "実績値", "80", "1 target-not-measurable"],
])("under the headings %s and %s a mere number reads %s", (target, result, quantity, finding) => {
  expect(read(withHeadings(target, result))).toEqual({ targets: [quantity], findings: [finding] });
});

test("the unit that the indicator names is that of its target", () => {
  const named = { ...HEAD, A5: "事業名", B5: "指標名（単位）", C5: "目標値", D5: "期限", E5: "実績値", A6: "検診", B6: "受診率（％）", C6: "80", D6: "年度末", E6: "75" };
  expect(read(named)).toEqual({ targets: ["80 = 80%"], findings: ["1 target-missed"] });
});

test("indicators in lines of one row each have their own unit", () => {
  const lines = { ...table("単位", [["受診率", "％", "80", "85"], ["参加者数", "人", "30", "28"]]), A6: "", A7: "", "A6:A7": "検診" };
  expect(read(lines)).toEqual({ targets: ["80\n30 = 80% = 30人"], findings: ["1 target-missed"] });
});

test("a unit may stand beside the table of a form that has no column for it, and over several rows", () => {
  const drawn = { ...drawnGoalSheet([{ target: "80", final: "75" }, { target: "90", final: "受診率は95%となった。" }]), U8: "単位", "U9:U10": "％" };
  expect(read(drawn, [...FAMILIES])).toEqual({ targets: ["80 = 80%", "90 = 90%"], findings: ["1 target-missed"] });
});
