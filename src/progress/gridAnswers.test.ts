import { drawnGoalSheet } from "../goal/testing/drawnForms";
import { drawnSnapshot, type DrawnSheet } from "../sheet/testing/drawnSheet";
import type { GoalSheet } from "../goal/goalSheet";
import { readWorksheet } from "../goal/readWorksheet";
import type { RowReadings } from "../goal/answers/readings";
import type { RowAnswer } from "./answer";
import { reportPlace } from "./reportPlace";
import { answerCells, initialAnswer, withChanges, type ReportedRow } from "./rowReport";

const unread: RowReadings = { periods: [], targets: [], status: [] };
const ITEMS = "乗合タクシーの運行\n(1) 乗り場の追加\n(2) 予約の延長\n(3) 車両の更新";
/** The same with each sub-item in a line of its own. */
const LINES: DrawnSheet = { "A9:A12": "①", "B9:G9": "乗合タクシーの運行", "B10:G10": "(1) 乗り場の追加", "B11:G11": "(2) 予約の延長", "B12:G12": "(3) 車両の更新", "H9:I12": "通年", "J9:M12": "900人" };
const WHOLE: DrawnSheet = { "A9:A12": "①", "B9:G12": ITEMS, "H9:I12": "通年", "J9:M12": "900人" };
/** Four of them, with a line each. */
const FOUR: DrawnSheet = { ...LINES, "A9:A12": "", "H9:I12": "", "J9:M12": "", "A9:A13": "①", "B13:G13": "(4) 広報", "H9:I13": "通年", "J9:M13": "900人" };
const PLAIN: DrawnSheet = { ...WHOLE, "B9:G12": "乗合タクシーの運行" };

/** The mid-year report of a sheet's first row, with its cells below 中間報告 as drawn. */
function reported(row: DrawnSheet, cells: DrawnSheet, report: "midYear" | "final" = "midYear"): ReportedRow {
  const head = Object.entries(drawnGoalSheet([])).filter(([address]) => !/^[A-Z]9/.test(address));
  const sheet = readWorksheet(drawnSnapshot("1位", { ...Object.fromEntries(head), ...row, ...cells, A14: "特記事項" })) as GoalSheet;
  expect(sheet.rows).toHaveLength(1);
  return { sheet, row: sheet.rows[0]!, report, place: reportPlace(sheet, report)! };
}

function answered(asked: ReportedRow, texts: Record<number, string> | string, change?: string): RowAnswer {
  const answer = initialAnswer(asked, []);
  const subs = answer.subs.map((sub) => ({ ...sub, text: typeof texts === "string" ? texts : (texts[sub.sub ?? 0] ?? sub.text) }));
  return { ...answer, subs, ...(change !== undefined && { extras: { change } }) };
}

/** Cells that are written, by address. */
function written(asked: ReportedRow, answer: RowAnswer): DrawnSheet | "unclear" {
  const { changes, unclear } = answerCells(asked, answer, unread);
  return unclear === null ? Object.fromEntries(changes.map(({ address, after }) => [address, after])) : "unclear";
}

test.each<[string, DrawnSheet, DrawnSheet, Record<number, string> | string, DrawnSheet | "unclear"]>([
  ["into the cell of its number", WHOLE, { N9: "(1) 2か所", N10: "(2) 準備中", N11: "(3) 未着手" }, { 2: "10月から" }, { N10: "(2) 10月から" }],
  ["several into theirs", WHOLE, { N9: "(1) 2か所", N10: "(2) 準備中", N11: "(3) 未着手" }, { 1: "3か所", 3: "契約した" }, { N9: "(1) 3か所", N11: "(3) 契約した" }],
  ["a missing one into the blank cell between its neighbours", WHOLE, { N9: "(1) 2か所", N11: "(3) 未着手" }, { 2: "10月から" }, { N10: "(2) 10月から" }],
  ["missing ones into the next blank cells", WHOLE, { "N9:Q9": "（１）2か所", "N10:Q10": "", "N11:Q11": "", "N12:Q12": "" }, { 2: "10月から", 3: "契約した" }, { N10: "（２）10月から", N11: "（３）契約した" }],
  ["the last of two missing ones alone", WHOLE, { "N9:Q9": "(1) 2か所", "N10:Q10": "", "N11:Q12": "" }, { 3: "契約した" }, { N11: "(3) 契約した" }],
  ["beside its neighbour where only a cell above both is free", WHOLE, { N10: "(1) 2か所", N11: "(3) 未着手" }, { 2: "10月から" }, { N10: "(1) 2か所\n(2) 10月から" }],
  ["beside its neighbour where only a cell below both is free", WHOLE, { N9: "(1) 2か所", N10: "(3) 未着手" }, { 2: "10月から" }, { N9: "(1) 2か所\n(2) 10月から" }],
  ["the first one into the blank cell above the others", WHOLE, { N10: "(2) 準備中", N11: "(3) 未着手" }, { 1: "2か所" }, { N9: "(1) 2か所" }],
  ["beside its neighbour where no cell is free", WHOLE, { "N9:Q10": "(1) 2か所", "N11:Q12": "(3) 未着手" }, { 2: "10月から" }, { N9: "(1) 2か所\n(2) 10月から" }],
  ["into the line of its sub-item", LINES, { "N10:Q10": "(1) 2か所" }, { 3: "契約した" }, { N12: "(3) 契約した" }],
  ["into the lines of blank reports", LINES, {}, { 1: "2か所", 2: "10月から" }, { N10: "(1) 2か所", N11: "(2) 10月から" }],
  ["into the first of blank cells beside sub-items in one cell", WHOLE, {}, { 1: "2か所", 2: "10月から" }, { N9: "(1) 2か所\n(2) 10月から" }],
  ["without a number where the others have none in their lines", LINES, { N10: "2か所", N11: "準備中" }, { 2: "10月から", 3: "契約した" }, { N11: "10月から", N12: "契約した" }],
  ["behind a number in a column of its own", WHOLE, { N9: "(1)", O9: "2か所", N10: "(2)", O10: "準備中", N11: "(3)" }, { 2: "10月から", 3: "契約した" }, { O10: "10月から", O11: "契約した" }],
  ["behind its own number, whatever else is blank", WHOLE, { N9: "(1)", N10: "(2)", O10: "準備中", N11: "(3)" }, { 3: "契約した" }, { O11: "契約した" }],
  ["into the cell of its words, though the one beside is blank", WHOLE, { N9: "(1) 2か所", N10: "(2)", O10: "準備中" }, { 1: "3か所" }, { N9: "(1) 3か所" }],
  ["behind its number where its first words are gone", WHOLE, { N9: "(1) 2か所。", N10: "利用は倍増した。", N11: "(2) 準備中" }, { 1: "利用は倍増した。" }, { N9: "(1) 利用は倍増した。", N10: "" }],
  ["nowhere where its number stands twice in one of its cells", WHOLE, { N9: "(1) 2か所", N10: "(1) 増便\n(1) 増発", N11: "(2) 準備中" }, { 1: "3か所" }, "unclear"],
  ["nowhere where a label among its words has lost its line", WHOLE, { N9: "(1) 実績：", N10: "2か所", N11: "(2) 準備中" }, { 1: "3か所" }, "unclear"],
  ["where its words go on in the next cell, into the one that changes", WHOLE, { N9: "(1) 2か所。", N10: "利用は倍増した。", N11: "(2) 準備中" }, { 1: "2か所。\n利用は3倍。" }, { N10: "利用は3倍。" }],
  ["written anew, over both of its cells", WHOLE, { N9: "(1) 2か所。", N10: "利用は倍増した。", N11: "(2) 準備中" }, { 1: "3か所" }, { N9: "(1) 3か所", N10: "" }],
  ["taken away with its number", WHOLE, { N9: "(1) 2か所", N10: "(2) 準備中" }, { 1: "" }, { N9: "" }],
  ["apart from what it shared with others in one cell", WHOLE, { N9: "(1)(2) 準備中", N10: "(3) 未着手" }, { 2: "10月から" }, { N9: "(1) 準備中\n(2) 10月から" }],
  ["nowhere where others share its words over several cells", WHOLE, { N9: "(1)(2) 準備中。", N10: "秋に始める。", N11: "(3) 未着手" }, { 1: "2か所" }, "unclear"],
  ["nowhere where one line answers several", LINES, { "N10:Q11": "準備中", N12: "契約した" }, { 1: "2か所" }, "unclear"],
  ["beside its neighbour, not into what is said of them all", WHOLE, { N9: "おおむね順調である。", N10: "(2) 準備中" }, { 1: "2か所" }, { N10: "(1) 2か所\n(2) 準備中" }],
  ["into a cell that holds nothing but a space", WHOLE, { N9: "(1) 2か所", N10: " ", N11: "(3) 未着手" }, { 2: "10月から" }, { N10: "(2) 10月から" }],
  ["into the column of the texts, not of their numbers", WHOLE, { N9: "(1)", O9: "2か所" }, { 2: "10月から" }, { O10: "(2) 10月から" }],
  ["into the column of the texts, not of printed labels", WHOLE, { N9: "実績", O9: "(1) 2か所" }, { 2: "10月から" }, { O10: "(2) 10月から" }],
  ["one after the other, in whatever order the initiative lists them", { ...WHOLE, "B9:G12": "(2) 予約の延長\n(1) 乗り場の追加\n(3) 車両の更新" }, { N11: "(3) 未着手" }, { 1: "2か所", 2: "10月から" }, { N9: "(1) 2か所", N10: "(2) 10月から" }],
  ["together into the blank cell beside their lines", LINES, { "N9:Q9": "", "N10:Q11": "", "N12:Q12": "" }, { 1: "2か所", 2: "10月から", 3: "契約した" }, { N10: "(1) 2か所\n(2) 10月から", N12: "(3) 契約した" }],
  ["with its number into a cell beside another line, too", FOUR, { N10: "2か所", N11: "準備中", "N12:Q13": "" }, { 3: "契約した" }, { N12: "(3) 契約した" }],
  ["to its neighbours where the blank cells stand beside other lines", LINES, { N11: "(1) 2か所\n(3) 未着手" }, { 2: "10月から" }, { N11: "(1) 2か所\n(2) 10月から\n(3) 未着手" }],
  ["into the first line, though a later one is answered there", { ...LINES, "B9:G9": "(4) 広報" }, { N12: "(3) 未着手" }, { 4: "配布した" }, { N9: "(4) 配布した" }],
  ["nowhere where the cells are numbered in another way than the row", { ...WHOLE, "A9:A12": "1" }, { N9: "①2か所", N10: "②準備中", N11: "③未着手" }, { 2: "10月から" }, "unclear"],
  ["behind its number in a cell with several in a line", WHOLE, { N9: "(1) 2か所 (3) 未着手", N10: "以上" }, { 1: "3か所" }, { N9: "(1) 3か所 (3) 未着手" }],
  ["of a row without sub-items, line by line", PLAIN, { N9: "9月に始めた。", N10: "620人が乗った。" }, "9月に始めた。\n700人が乗った。", { N10: "700人が乗った。" }],
  ["a further line into the next blank cell", PLAIN, { N9: "9月に始めた。", N10: "620人が乗った。" }, "9月に始めた。\n620人が乗った。\n好評だった。", { N11: "好評だった。" }],
  ["a line between others, with no cell free", PLAIN, { N9: "9月に始めた。", N10: "620人が乗った。" }, "9月に始めた。\n好評だった。\n620人が乗った。", { N9: "9月に始めた。\n好評だった。" }],
  ["fewer lines", PLAIN, { N9: "9月に始めた。", N10: "620人が乗った。" }, "10月に始める。", { N9: "10月に始める。", N10: "" }],
  ["paragraphs anew", PLAIN, { N9: "9月に始めた。\n好評だった。", N10: "620人が乗った。" }, "10月に始める。\n未定。", { N9: "10月に始める。\n未定。", N10: "" }],
  ["below a printed label", PLAIN, { N9: "【実績】", N11: "【課題】" }, "【実績】\n620人が乗った。\n【課題】\n運転手が足りない。", { N10: "620人が乗った。", N12: "運転手が足りない。" }],
  ["anew below its printed label", PLAIN, { N9: "実績：", N10: "準備中", N11: "課題：", N12: "なし" }, "実績：\n620人が乗った。\n課題：\n運転手が足りない。", { N10: "620人が乗った。", N12: "運転手が足りない。" }],
  ["nowhere without the line of a printed label", PLAIN, { N9: "実績：", N10: "準備中", N11: "課題：", N12: "なし" }, "620人が乗った。", "unclear"],
])("an answer goes %s", (_, row, cells, texts, expected) => {
  const asked = reported(row, cells);
  expect(answerCells(asked, initialAnswer(asked, []), unread)).toEqual({ changes: [], unclear: null });
  expect(written(asked, answered(asked, texts))).toEqual(expected);
});

test("what is written is read back", () => {
  const asked = reported(LINES, { N10: "2か所", N11: "準備中" });
  const answer = answered(asked, { 2: "10月から\n試行", 3: "契約した" });
  const row = withChanges(asked.row, answerCells(asked, answer, unread).changes);
  expect(row.cells.midYear?.text).toBe("2か所\n10月から\n試行\n契約した");
  expect(initialAnswer({ ...asked, row }, []).subs.map(({ text }) => text)).toEqual(["2か所", "10月から\n試行", "契約した"]);
});

describe("the change of method below a report in several cells", () => {
  const heading = { "N8:Q8": "中間報告\n（方法・手段の見直しを行った点）" };
  const cells = { N9: "(1) 2か所", N10: "(2) 準備中\n【見直し】電話でも", N11: "受ける" };

  test("stays where it is", () => {
    const asked = reported(WHOLE, { ...heading, ...cells });
    expect(initialAnswer(asked, []).extras).toEqual({ change: "電話でも\n受ける" });
    expect(written(asked, answered(asked, { 2: "10月から" }))).toEqual({ N10: "(2) 10月から\n【見直し】電話でも" });
  });

  test("is written anew in its cells", () => {
    const asked = reported(WHOLE, { ...heading, ...cells });
    expect(written(asked, answered(asked, {}, "窓口でも受ける"))).toEqual({ N10: "(2) 準備中\n【見直し】窓口でも受ける", N11: "" });
  });

  test("keeps its cell where it stands in one of its own", () => {
    const asked = reported(WHOLE, { ...heading, N9: "(1) 2か所", N10: "(2) 準備中", N11: "【見直し】電話でも", N12: "受ける" });
    expect(initialAnswer(asked, []).extras).toEqual({ change: "電話でも\n受ける" });
    expect(written(asked, answered(asked, { 3: "契約した" }))).toEqual({ N10: "(2) 準備中\n(3) 契約した" });
    expect(written(asked, answered(asked, {}, ""))).toEqual({ N11: "", N12: "" });
  });

  test("stays in the first cell below a new report", () => {
    const asked = reported(WHOLE, { ...heading, N9: "【見直し】電話でも", N10: "受ける" });
    expect(initialAnswer(asked, []).extras).toEqual({ change: "電話でも\n受ける" });
    expect(written(asked, answered(asked, { 1: "2か所" }))).toEqual({ N9: "(1) 2か所\n【見直し】電話でも" });
    expect(written(asked, answered(asked, {}, "窓口でも受ける"))).toEqual({ N9: "【見直し】窓口でも受ける", N10: "" });
  });

  test("stays in cells with blank ones between, and with spaces around it", () => {
    const asked = reported(WHOLE, { ...heading, N9: "(1) 2か所", N10: " \n【見直し】電話でも", N12: "受ける" });
    expect(initialAnswer(asked, []).extras).toEqual({ change: "電話でも\n受ける" });
    expect(written(asked, answered(asked, { 1: "3か所" }))).toEqual({ N9: "(1) 3か所" });
    expect(written(asked, answered(asked, { 2: "10月から" }, "電話でも\n受ける\n"))).toEqual({ N9: "(1) 2か所\n(2) 10月から" });
    expect(written(asked, answered(asked, {}, "窓口でも受ける"))).toEqual({ N10: "【見直し】窓口でも受ける", N12: "" });
  });

  test("is all that is left in its cell where the answer above it is taken away", () => {
    const asked = reported(WHOLE, { ...heading, ...cells });
    expect(written(asked, answered(asked, { 2: "" }))).toEqual({ N10: "【見直し】電話でも" });
  });

  test("begins below the last line", () => {
    const asked = reported(WHOLE, { ...heading, N9: "(1) 2か所", N10: "(2) 準備中", N11: " " });
    expect(written(asked, answered(asked, {}, "電話でも受ける"))).toEqual({ N10: "(2) 準備中\n【見直し】電話でも受ける" });
  });
});
