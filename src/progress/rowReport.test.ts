import type { Role } from "../forms/role";
import type { GoalRow } from "../goal/goalSheet";
import type { RowReadings } from "../goal/answers/readings";
import { reportPlace } from "./reportPlace";
import { answerCells, givenAnswer, initialAnswer, type ReportedRow } from "./rowReport";
import { goalSheet, type RowTexts, type SheetTraits } from "./testing/goalSheets";

const unread: RowReadings = { periods: [], targets: [], status: [] };

function reported(texts: RowTexts, traits: SheetTraits = {}, report: "midYear" | "final" = "midYear"): ReportedRow {
  const sheet = goalSheet([texts], traits);
  return { sheet, row: sheet.rows[0]!, report, place: reportPlace(sheet, report)! };
}

test("an answer begins with what the cell says and changes nothing until it is edited", () => {
  const row = reported({ initiative: "桟橋\n(2) 工事\n(1) 設計", midYear: "(1) 設計を終えた\n(2) 工事中" });
  const answer = initialAnswer(row, []);
  expect(answer.subs.map(({ sub, text }) => [sub, text])).toEqual([
    [1, "設計を終えた"],
    [2, "工事中"],
  ]);
  expect(answerCells(row, answer, unread).changes).toEqual([]);
});

describe("a report that answers its sub-items in its own way", () => {
  const initiative = "桟橋\n(1) 設計\n(2) 工事\n(3) 式典";
  const edited = (midYear: string, texts: Record<number, string>) => {
    const row = reported({ initiative, midYear });
    const answer = initialAnswer(row, []);
    expect(answerCells(row, answer, unread).changes).toEqual([]);
    const subs = answer.subs.map((one) => ({ ...one, text: texts[one.sub!] ?? one.text }));
    return answerCells(row, { ...answer, subs }, unread).changes[0]?.after;
  };

  test.each<[string, string, Record<number, string>, string]>([
    ["by circled numbers", "①終えた\n②工事中\n③未着手", { 2: "終えた" }, "①終えた\n②終えた\n③未着手"],
    ["by circled numbers, one of them taken away,", "①終えた\n②工事中\n③未着手", { 2: "" }, "(1) 終えた\n(3) 未着手"],
    ["by numbers, one of them taken away,", "(1) 終えた\n(2) 工事中", { 2: "" }, "(1) 終えた"],
    ["by numbers with the words in the line below", "1)\n終えた\n2)\n工事中\n3)\n未着手", { 1: "検査も終えた" }, "1)\n検査も終えた\n2)\n工事中\n3)\n未着手"],
    ["with words for the others", "(1) 終えた\nその他は準備中", { 1: "検査も終えた" }, "(1) 検査も終えた\nその他は準備中"],
    ["with a number left out in one line", "(1) 終えた (3) 未着手", { 1: "検査も終えた" }, "(1) 検査も終えた (3) 未着手"],
    ["with a number left out in one line, and answered now", "(1) 終えた (3) 未着手", { 2: "工事中" }, "(1) 終えた\n(2) 工事中\n(3) 未着手"],
    ["twice", "(1) 終えた\n(2) 工事中\n(1) 検査中", { 2: "終えた" }, "(1) 終えた\n(2) 終えた\n(1) 検査中"],
  ])("%s keeps what was not edited", (_, midYear, texts, after) => {
    expect(edited(midYear, texts)).toBe(after);
  });

  test("is asked about in its words, line by line", () => {
    const row = reported({ initiative, midYear: "(1) 終えた\n(2) 工事中\n(1) 検査中" });
    expect(initialAnswer(row, []).subs.map(({ text }) => text)).toEqual(["終えた\n検査中", "工事中", ""]);
    expect(initialAnswer(reported({ initiative: "桟橋", midYear: " 終えた\n" }), []).subs.map(({ text }) => text)).toEqual(["終えた"]);
  });
});

test("a report whose text stands in each of several cells is not written into one of them; a blank one is", () => {
  const { sheet, row, ...rest } = reported({ initiative: "桟橋", midYear: "設計中" });
  const wide = { ...row, cells: { ...row.cells, midYear: { ...row.cells.midYear!, area: { top: 8, left: 3, bottom: 8, right: 6 } } } };
  const changed = (given: GoalRow) => {
    const one: ReportedRow = { sheet: { ...sheet, isUnmerged: true }, row: given, ...rest };
    const answer = initialAnswer(one, []);
    return answerCells(one, { ...answer, subs: [{ ...answer.subs[0]!, text: "工事中" }] }, unread);
  };
  expect(changed(wide)).toEqual({ changes: [], unclear: "D9:G9" });
  expect(changed({ ...wide, cells: { ...wide.cells, midYear: { ...wide.cells.midYear, text: "" } } }).changes).toHaveLength(1);
  expect(changed(row).changes).toHaveLength(1);
});

test("the number that was reached is written into its sub-item's text", () => {
  const row = reported({ initiative: "講座", target: "20回" });
  const readings = { ...unread, targets: [{ sub: null, raw: "20回", quantities: [] }] };
  const answer = initialAnswer(row, []);
  answer.subs[0] = { sub: null, text: "毎週開いた。", status: "done", value: "18" };
  expect(answerCells(row, answer, readings).changes).toEqual([
    { role: "midYear", address: "D9", before: "", after: "毎週開いた。（実績18回、達成率90％）" },
  ]);
  const again = initialAnswer(row, [givenAnswer(answer, readings)]);
  expect(again.subs[0]).toMatchObject({ status: "done", value: "18" });
});

test("further columns of the report are written too, and only those that change", () => {
  const columns: Role[] = ["initiative", "period", "target", "midYear", "midYearPlan", "final", "activity", "outcome"];
  const texts = { initiative: "窓口の混雑", midYear: "待ち時間を計った", final: "半分になった" };
  const midYear = reported(texts, { family: "yokote-h30", columns });
  const half = initialAnswer(midYear, []);
  half.extras.midYearPlan = "予約制を試す";
  expect(answerCells(midYear, half, unread).changes).toEqual([{ role: "midYearPlan", address: "E9", before: "", after: "予約制を試す" }]);
  const final = reported(texts, { family: "yokote-h30", columns }, "final");
  const end = initialAnswer(final, []);
  end.extras.outcome = "苦情が減った";
  expect(answerCells(final, end, unread).changes.map(({ role }) => role)).toEqual(["outcome"]);
});

test("the change of method has its place below the report", () => {
  const traits = { family: "ueda-r07", headings: { midYear: "中間報告（方法・手段の見直しを行った点）" } };
  const row = reported({ initiative: "桟橋\n(1) 設計\n(2) 工事", midYear: "(1) 設計中\n【見直し】工法を改めた" }, traits);
  const answer = initialAnswer(row, []);
  expect(answer.extras).toEqual({ change: "工法を改めた" });
  answer.subs[1]!.text = "未着手";
  expect(answerCells(row, answer, unread).changes[0]?.after).toBe("(1) 設計中\n(2) 未着手\n【見直し】工法を改めた");
});

test("without a column the answer comes from what was kept and changes no cell", () => {
  const columns: Role[] = ["initiative", "baseline", "final", "target"];
  const row = reported({ initiative: "桟橋", target: "1基" }, { family: "sagamihara-h25", columns });
  const answer = initialAnswer(row, []);
  answer.subs[0]!.text = "設計を終えた";
  expect(answerCells(row, answer, unread).changes).toEqual([]);
  expect(initialAnswer(row, [answer]).subs[0]?.text).toBe("設計を終えた");
});
