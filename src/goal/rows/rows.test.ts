import { insertedAt, moved, stay, withBlock, withText } from "../../../tests/support/snapshotEdits";
import { drawnGoalSheet, drawnSectionSheet } from "../testing/drawnForms";
import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import { parseAddress } from "../../sheet/address";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { GoalSheet } from "../goalSheet";
import { answerTo } from "../answers/answers";
import { statedPeriods } from "../answers/periods";
import { readWorksheet } from "../readWorksheet";

const rows = [
  { initiative: "乗合タクシーの運行\n(1) 乗り場の追加\n(2) 予約の延長", period: "(1)(2) 8月", target: "利用者 900人" },
  { initiative: "駅前の駐輪場", period: "通年", target: "300台分" },
];
const plain = drawnSnapshot("1位", drawnGoalSheet(rows));
const HEADER_ROW = 7;
const FIRST_ROW = 8;

function readSheet(sheet: SheetSnapshot): GoalSheet {
  const read = readWorksheet(sheet);
  if (!("rows" in read)) throw new Error(`not read: ${read.reason}`);
  return read;
}

/** What matters of a sheet's rows, without where they stand. */
const contents = (sheet: GoalSheet) =>
  sheet.rows.map(({ ordinal, marker, subItems, cells }) => ({ ordinal, marker, subItems, texts: [cells.initiative, cells.period, cells.target, cells.final].map((cell) => cell?.text) }));

const area = (address: string) => parseAddress(address);
/** The sheet with a merged area cut out, text and all. */
const without = (sheet: SheetSnapshot, address: string): SheetSnapshot => {
  const { top, left } = area(address);
  return { ...withText(sheet, area(address), ""), merges: sheet.merges.filter((one) => one.top !== top || one.left !== left) };
};

/** The sheet with a further line before a grid row. */
const withLine = (row: number, texts: DrawnSheet): SheetSnapshot => Object.entries(texts).reduce((sheet, [address, text]) => withBlock(sheet, area(address), text), moved(plain, insertedAt(row), stay));

/** The sheet with 実績 and 評価 in a second line below 期末報告, and a judgement in every row. */
function judged(sheet: SheetSnapshot): SheetSnapshot {
  const grown = moved(sheet, insertedAt(FIRST_ROW), stay);
  const narrow = grown.merges.map((one) => (one.top > FIRST_ROW && one.left === area("R1").left ? { ...one, right: one.right - 1 } : one));
  const texts: [string, string][] = [["R9:S9", "実績"], ["T9", "評価"], ["T10", "A"], ["T11", "B"]];
  return texts.reduce((one, [address, text]) => withBlock(one, area(address), text), { ...grown, merges: narrow });
}

test("reads family, year, fields and rows with their addresses", () => {
  const sheet = readSheet(plain);
  expect(sheet).toMatchObject({ family: "ueda-r07", form: "goal", fiscalYear: 2025, department: "地域振興部", priority: 1, title: "地域の移動手段の確保", missingColumns: [] });
  expect(contents(sheet)).toEqual([
    { ordinal: 1, marker: "①", subItems: [1, 2], texts: [rows[0]!.initiative, "(1)(2) 8月", "利用者 900人", "延べ1,250人が利用した。"] },
    { ordinal: 2, marker: "②", subItems: [], texts: ["駅前の駐輪場", "通年", "300台分", "延べ1,250人が利用した。"] },
  ]);
  expect(Object.fromEntries(Object.entries(sheet.rows[1]!.cells).map(([role, { address }]) => [role, address]))).toEqual({
    initiative: "B10", period: "H10", target: "J10", midYear: "N10", final: "R10",
  });
});

describe("the same rows are read", () => {
  const cases: [string, SheetSnapshot][] = [
    ["below empty rows and right of empty columns", moved(plain, (row) => row + 4, (column) => column + 3)],
    ["with an empty column in the table", moved(plain, stay, insertedAt(area("J1").left))],
    ["under a header cell that covers marker and initiative", withBlock(without(plain, "B8:G8"), area("A8:G8"), "取組項目及び方法・手段\n（何をどのように）")],
    ["below a note over the whole table", withBlock(moved(plain, insertedAt(HEADER_ROW), stay), area("A8:T8"), "※ 欄が足りないときは枠を足す")],
    ["below a note in one cell", withText(moved(plain, insertedAt(HEADER_ROW), stay), area("B8"), "記入例は別紙のとおり")],
    ["with a blank row between them", moved(plain, insertedAt(FIRST_ROW + 1), stay)],
    ["with other line breaks and widths in the headings", withText(withText(plain, area("H8:I8"), "期 間・\n期　限 （いつ）"), area("J8:M8"), "数値目標（どの\n水準まで）")],
    ["above a note in one cell below them", withText(moved(plain, insertedAt(FIRST_ROW + 2), stay), area("B11"), "（注）取組は3つまでとする。")],
    ["above a note at the right", withText(moved(plain, insertedAt(FIRST_ROW + 2), stay), area("R11"), "※ 3月末までの実績")],
    ["under a heading of two columns, the second of which judges", judged(plain)],
    ["under two lines of headings that are merged over both", (({ merges, ...sheet }) => ({ ...sheet, merges: merges.map((one) => (one.top === HEADER_ROW && one.left !== 17 ? { ...one, bottom: HEADER_ROW + 1 } : one)) }))(judged(plain))],
    ["under a heading that is not merged over marker and initiative", withText(without(plain, "B8:G8"), area("A8"), "取組項目及び方法・手段\n（何をどのように）")],
    ["above hints in a line under the headings", withLine(FIRST_ROW, { B9: "（何を）", H9: "（いつまでに）", N9: "【9月末現在】", R9: "（3月末現在）" })],
    ["above the rest of what their headings ask for in brackets", withText(withLine(FIRST_ROW, { B9: "のように）", H9: "までに）", N9: "進捗度）" }), area("H8:I8"), "期間・期限\n（いつ・いつ")],
    ["above hints in several brackets", withLine(FIRST_ROW, { B9: "（何をどのように）", N9: "（目標に対する進捗状況）及び\n（方法の見直しを行った点）" })],
    ["above letters in a line under the headings", withLine(FIRST_ROW, { B9: "A", H9: "B", J9: "（C）" })],
    ["around the number of a page", withLine(FIRST_ROW + 1, { "A10:T10": "－ 1 －" })],
    ["around a page break with the title in one cell", withLine(FIRST_ROW + 1, { B10: "令和7年度 重点目標管理シート" })],
    ["above the number of a page", withLine(FIRST_ROW + 2, { K11: "1/2ページ" })],
    ["above a remark in brackets", withLine(FIRST_ROW + 2, { B11: "（事務担当：企画係 内線45）" })],
    ["beside a list at the right", [6, 7, 8, 9].reduce((sheet, row) => withText(sheet, area(`Z${row}`), "選択肢"), withLine(FIRST_ROW, { "A9:T9": "暮らしの足" }))],
    ["without merged areas in the rows", { ...plain, merges: plain.merges.filter(({ top }) => top < FIRST_ROW) }],
  ];
  test.each(cases)("%s", (_, sheet) => {
    expect(contents(readSheet(sheet))).toEqual(contents(readSheet(plain)));
  });

  test("with the header again before the second row", () => {
    const header = plain.cells.filter(({ row }) => row === HEADER_ROW).map((cell) => ({ ...cell, row: FIRST_ROW + 1 }));
    const merges = plain.merges.filter(({ top }) => top === HEADER_ROW).map((merge) => ({ ...merge, top: FIRST_ROW + 1, bottom: FIRST_ROW + 1 }));
    const apart = moved(plain, insertedAt(FIRST_ROW + 1), stay);
    expect(contents(readSheet({ ...apart, cells: [...apart.cells, ...header], merges: [...apart.merges, ...merges] }))).toEqual(contents(readSheet(plain)));
  });

  test("with period and target columns exchanged", () => {
    const exchanged = drawnGoalSheet(rows.map((row) => ({ ...row, period: row.target, target: row.period })));
    const sheet = drawnSnapshot("1位", { ...exchanged, "H8:I8": exchanged["J8:M8"]!, "J8:M8": exchanged["H8:I8"]! });
    expect(contents(readSheet(sheet))).toEqual(contents(readSheet(plain)));
    expect(readSheet(sheet).rows[0]!.cells.target?.address).toBe("H9");
  });
});

test("an initiative over two grid rows is one row; cells above one another are joined", () => {
  const drawn = drawnGoalSheet([{ initiative: "乗合タクシーの運行", target: "利用者 900人" }]);
  const twoLines = moved(drawnSnapshot("1位", drawn), insertedAt(FIRST_ROW + 1), stay);
  const tall = twoLines.merges.map((merge) => (merge.top === FIRST_ROW && merge.left === area("B1").left ? { ...merge, bottom: FIRST_ROW + 1 } : merge));
  const sheet = readSheet(withBlock({ ...twoLines, merges: tall }, area("J10:M10"), "満足度 80%"));
  expect(contents(sheet)).toEqual([{ ordinal: 1, marker: "①", subItems: [], texts: ["乗合タクシーの運行", "通年", "利用者 900人\n満足度 80%", "延べ1,250人が利用した。"] }]);
  expect(sheet.rows[0]!.cells.target).toMatchObject({ address: "J9", area: area("J9:M10") });
});

describe("an initiative with each sub-item in a line of its own beside a merged marker", () => {
  const lines = { "A9:A11": "①", "B9:G9": "乗合タクシーの運行", "B10:G10": "(1) 乗り場の追加", "B11:G11": "（２）予約の延長", "H10:I10": "(1) 8月", "H11:I11": "(2) 通年", "J9:M9": "利用者 900人" };
  const drawn = (changes: DrawnSheet) => {
    const head = drawnGoalSheet([]);
    return drawnSnapshot("1位", Object.fromEntries([...Object.entries(head).filter(([address]) => !/^[A-Z]9/.test(address)), ...Object.entries({ ...lines, ...changes })]));
  };

  test("is one row", () => {
    expect(readSheet(drawn({})).rows).toMatchObject([{ marker: "①", subItems: [1, 2], cells: { initiative: { text: "乗合タクシーの運行\n(1) 乗り場の追加\n（２）予約の延長" }, period: { text: "(1) 8月\n(2) 通年" } } }]);
  });

  test("is answered line by line, with or without numbers", () => {
    const periods = (changes: DrawnSheet) => statedPeriods(readSheet(drawn(changes)).rows[0]!, 2025).map(({ sub, raw }) => [sub, raw]);
    expect(periods({})).toEqual([[1, "8月"], [2, "通年"]]);
    expect(periods({ "H10:I10": "8月", "H11:I11": "通年" })).toEqual([[1, "8月"], [2, "通年"]]);
    expect(periods({ "H10:I10": "8月", "H11:I11": "" })).toEqual([[1, "8月"], [2, "8月"]]);
  });

  test("… and its number in a cell before it", () => {
    const read = (texts: DrawnSheet) => readSheet(drawnSnapshot("1位", { ...Object.fromEntries(Object.entries(drawnGoalSheet([])).filter(([address]) => !/^[A-Z]9/.test(address))), ...texts })).rows;
    const items = { B10: "(1)", "C10:G10": "乗り場の追加", B11: "（２）", "C11:G11": "予約の延長" };
    expect(read({ "A9:A11": "①", "C9:G9": "乗合タクシーの運行", ...items, "H9:I11": "通年" })).toMatchObject([{ marker: "①", subItems: [1, 2], cells: { initiative: { text: "乗合タクシーの運行\n(1) 乗り場の追加\n（２） 予約の延長" } } }]);
    expect(read({ "A10:A11": "①", ...items, A12: "②", B12: "(1)", "C12:G12": "駅前の駐輪場" })).toMatchObject([{ marker: "①", subItems: [1, 2] }, { marker: "②", subItems: [1], cells: { initiative: { text: "(1) 駅前の駐輪場" } } }]);
    expect(read({ B9: "(1)", "C9:G9": "駅前の駐輪場", B10: "(2)", "C10:G10": "予約の延長" })).toMatchObject([{ marker: "(1)", subItems: [] }, { marker: "(2)", subItems: [] }]);
  });

  test.each<[string, DrawnSheet, number[]]>([
    ["a list without numbers below it", { "B10:G10": "・乗り場の追加", "B11:G11": "・予約の延長" }, []],
    ["a list by kana below it", { "B10:G10": "ア　乗り場の追加", "B11:G11": "イ　予約の延長" }, []],
    ["circled sub-items under a marker that is not", { "A9:A11": "1", "B9:G9": "① 運行", "B10:G10": "② 乗り場の追加", "B11:G11": "③ 予約の延長" }, [1, 2, 3]],
  ])("… or %s", (_, changes, subItems) => {
    expect(readSheet(drawn(changes)).rows).toMatchObject([{ subItems, cells: { period: { text: "(1) 8月\n(2) 通年" } } }]);
  });

  test.each<[string, DrawnSheet]>([
    ["initiatives of their own", { "B10:G10": "駅前の駐輪場" }],
    ["a list of initiatives", { "B9:G9": "・運行", "B10:G10": "・乗り場の追加", "B11:G11": "・予約の延長" }],
    ["numbered as the markers are", { "B9:G9": "① 運行", "B10:G10": "② 乗り場の追加", "B11:G11": "③ 予約の延長" }],
  ])("is none where the lines are %s", (_, changes) => {
    expect(readSheet(drawn(changes)).rows).toHaveLength(3);
  });
});

describe("a line without a marker that begins with the next sub-item", () => {
  const first = Object.entries(drawnGoalSheet([{ initiative: "(1) 乗り場の追加", period: "(1) 8月", target: "(1) 3か所", midYear: "順調である。", final: "終えた。" }])).filter(([address]) => !/^[A-Z]10/.test(address));
  const lines = (texts: DrawnSheet) => readSheet(drawnSnapshot("1位", { ...(Object.fromEntries(first) as DrawnSheet), ...texts }));
  const next = { "B10:G10": "(2) 予約の延長", "H10:I10": "(2) 通年", "J10:M10": "(2) 900人", "N10:Q10": "準備した。", "R10:T10": "(2) 延べた。" };

  test("goes on with the row above, column by column", () => {
    const { rows: [row, ...more] } = lines(next);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ marker: "①", subItems: [1, 2], cells: { period: { text: "(1) 8月\n(2) 通年" } } });
    expect([1, 2].map((sub) => [answerTo(row!, "midYear", sub)?.text, answerTo(row!, "final", sub)?.text])).toEqual([["順調である。", "終えた。"], ["準備した。", "延べた。"]]);
  });

  test("comes next whatever numbers other columns use", () => {
    expect(lines({ ...next, "J9:M9": "(1) 3か所 (5) 2台" }).rows).toMatchObject([{ subItems: [1, 2] }]);
  });

  test("may begin with the first of them, below what they are parts of", () => {
    const title = { "B9:G9": "乗合タクシーの運行", "H9:I9": "", "J9:M9": "", "N9:Q9": "", "R9:T9": "" };
    const items = { "B10:G10": "(1) 乗り場の追加", "H10:I10": "8月", "B11:G11": "(2) 予約の延長", "H11:I11": "通年" };
    expect(lines({ ...title, ...items }).rows).toMatchObject([{ marker: "①", subItems: [1, 2], cells: { period: { text: "8月\n通年" } } }]);
    expect(lines({ ...title, ...items, A10: "②" }).rows).toHaveLength(2);
  });

  test("needs no marker above where the first of them stands below words in the same cell", () => {
    const head = Object.fromEntries(first.filter(([address]) => !/^[AB]9/.test(address)));
    const rowsBelow = (initiative: string) => readSheet(drawnSnapshot("1位", { ...head, "B9:G9": initiative, ...next })).rows;
    expect(rowsBelow("乗合タクシーの運行\n(1) 乗り場の追加")).toMatchObject([{ marker: null, subItems: [1, 2] }]);
    expect(rowsBelow("(1) 乗り場の追加")).toHaveLength(2);
    expect(rowsBelow("乗合タクシーの運行")).toHaveLength(2);
  });

  test("may have its number in a cell of its own", () => {
    const head = Object.fromEntries(first.filter(([address]) => !address.startsWith("B9")));
    const apart = { ...head, B9: "(1)", "C9:G9": "乗り場の追加", B10: "(2)", "C10:G10": "予約の延長", "H10:I10": "(2) 通年" };
    const { rows: [row, ...more] } = readSheet(drawnSnapshot("1位", apart));
    expect(more).toEqual([]);
    expect(row).toMatchObject({ marker: "①", subItems: [1, 2], cells: { initiative: { text: "(1) 乗り場の追加\n(2) 予約の延長" }, period: { text: "(1) 8月\n(2) 通年" } } });
    const { A9, ...unmarked } = apart as DrawnSheet;
    expect(A9).toBe("①");
    expect(readSheet(drawnSnapshot("1位", unmarked)).rows).toHaveLength(2);
  });

  test.each<[string, DrawnSheet]>([
    ["a marker of its own", { A10: "②" }],
    ["a number that does not come next", { "B10:G10": "(3) 予約の延長" }],
    ["another initiative", { "B10:G10": "予約の延長" }],
  ])("is a row where it has %s", (_, own) => {
    expect(lines({ ...next, ...own }).rows).toHaveLength(2);
  });
});

test.each<[string, string, string, string, string]>([
  ["a number before another", "1", "①", "①", "駅前の駐輪場"],
  ["a kind of work", "", "新規", "新規", "駅前の駐輪場"],
  ["what the initiative is about", "①", "駅前", "①", "駅前\n駅前の駐輪場"],
  ["a bullet", "①", "・", "①", "・\n駅前の駐輪場"],
])("the first of two cells under the initiatives' heading may be the marker: %s", (_, before, first, marker, initiative) => {
  const head = Object.fromEntries(Object.entries(drawnGoalSheet([{}])).filter(([address]) => !/^[AB]9/.test(address)));
  const { rows: [row] } = readSheet(drawnSnapshot("1位", { ...head, A9: before, B9: first, "C9:G9": "駅前の駐輪場" }));
  expect(row).toMatchObject({ marker, cells: { initiative: { text: initiative } } });
});

describe("circled numbers in an initiative", () => {
  const subItems = (...markers: string[]) => readSheet(drawnSnapshot("1位", drawnGoalSheet(markers.map((marker) => ({ marker, initiative: "駅前の整備\n①北口\n②南口" }))))).rows.map(({ subItems: own, style }) => [own, style]);

  test("are its sub-items where no row is marked by one", () => {
    expect(subItems("1", "")).toEqual([[[1, 2], "circled"], [[1, 2], "circled"]]);
  });

  test("are none where a row is", () => {
    expect(subItems("1", "②")).toEqual([[[], null], [[], null]]);
  });
});

test("sub-items that the method names are counted up, whatever their order", () => {
  const named = (method: string) => readSheet(drawnSnapshot("地域課", drawnSectionSheet({ method }))).rows.map(({ columnItems, style }) => [columnItems, style]);
  expect(named("②広報\n①調査\n③公表")).toEqual([[[1, 2, 3], "circled"]]);
  expect(named("調査と広報")).toEqual([[[], null]]);
});

test("a row with nothing but its marker and its section is spare", () => {
  expect(readSheet(drawnSnapshot("地域課", { ...drawnSectionSheet({}), A8: "重点取組②", B8: "地域課" })).rows).toHaveLength(1);
});

test("a spare row of the template is no row", () => {
  const blank = { initiative: "", period: "", target: "", midYear: "", final: "" };
  expect(readSheet(drawnSnapshot("1位", drawnGoalSheet([...rows, blank]))).rows).toHaveLength(2);
});

test("a spare row whose cells refer to blank ones is no row, and one with a target of 0 is one", () => {
  const linked = { initiative: "0", period: "0", target: "0", midYear: "0", final: "0" };
  const count = (row: typeof linked) => readSheet(drawnSnapshot("1位", drawnGoalSheet([...rows, row]))).rows.length;
  expect(count(linked)).toBe(2);
  expect(count({ ...linked, initiative: "事故をなくす" })).toBe(3);
});

test.each(["例", "（例）", "【記入例】"])("a row marked %s is a sample, and 例1 none", (marker) => {
  const marked = (first: string) => readSheet(drawnSnapshot("1位", drawnGoalSheet([{ marker: first, initiative: "○○の推進" }, { marker: "①" }]))).rows;
  expect(marked(marker)).toMatchObject([{ ordinal: 1, marker: "①" }]);
  expect(marked("例1")).toHaveLength(2);
});

test.each<[string, number]>([["（例）〇〇の推進", 1], ["【記入例】\n研修の実施", 1], ["例：研修の実施", 1], ["例規集の電子化", 2], ["（例規）電子化", 2], ["条例（例）の公開", 2]])("of %s and a further initiative, %d are rows", (initiative, count) => {
  expect(readSheet(drawnSnapshot("1位", drawnGoalSheet([{ initiative }, {}]))).rows).toHaveLength(count);
});

describe("the whole judged below the rows", () => {
  const unclosed = Object.fromEntries(Object.entries(drawnGoalSheet([{}, {}])).filter(([address]) => !/^[A-Z]11/.test(address)));
  const below = (texts: DrawnSheet) => readSheet(drawnSnapshot("1位", { ...unclosed, ...texts }));

  test.each(["総合評価", "課長所見", "部局長の評価", "今年度の総括", "所属長コメント"])("%s ends the table", (label) => {
    const { rows: read, fields } = below({ "A11:C11": label, "D11:E11": "B", "F11:H11": "評価理由", "I11:T11": "おおむね計画どおり進んだ。" });
    expect(read).toHaveLength(2);
    expect(fields.find(({ key }) => key === "note")).toMatchObject({ label, text: "B" });
  });

  test.each(["総合評価の見直し", "課長会議", "評価"])("%s does not", (initiative) => {
    expect(below({ A11: "③", "B11:G11": initiative, "H11:I11": "通年", "J11:M11": "12回", "N11:Q11": "6回" }).rows).toHaveLength(3);
  });
});

describe("what is merged over several columns below the rows", () => {
  const below = (texts: DrawnSheet) => readSheet(drawnSnapshot("地域課", { ...drawnSectionSheet({}), A8: "重点取組②", C8: "停留所の改修", G8: "3月", H8: "1か所", J8: "着工した。", L8: "1か所", ...texts })).rows;

  test.each<[string, DrawnSheet]>([
    ["a comment with its label", { "A10:C10": "課長所見", "D10:N10": "おおむね達成できた。" }],
    ["what is handed on", { "A10:C10": "次年度への申し送り", "D10:N10": "停留所の図面を引き継ぐ。" }],
    ["two of them", { "A9:C9": "課長所見", "D9:G9": "達成できた。", "H9:I9": "部長所見", "J9:N9": "続けること。" }],
  ])("%s is no row", (_, texts) => {
    expect(below(texts)).toHaveLength(2);
  });

  test("a row whose marker alone is merged over the next column is one", () => {
    expect(below({ "A9:B9": "重点取組③", C9: "時刻表の配布", G9: "6月", H9: "800部", J9: "配布した。", L9: "800部" })).toHaveLength(3);
  });
});

test("group headings hold for the rows below them, over a repeated header, and notes are none", () => {
  const heads = (line: number): DrawnSheet => ({ [`B${line}:E${line}`]: "主な取り組み", [`F${line}:G${line}`]: "部名/課名", [`H${line}:N${line}`]: "内容", [`O${line}:P${line}`]: "事業費(千円)" });
  const project = (line: number, marker: string): DrawnSheet => ({ [`B${line}`]: marker, [`C${line}:E${line}`]: `事業${marker}`, [`F${line}:G${line}`]: "環境部\n水環境課", [`H${line}:N${line}`]: "水質を測る。", [`O${line}:P${line}`]: "500" });
  const sheet = readSheet(
    drawnSnapshot("主な事業", { "B2:G2": "本年度の主な事業(取組)", ...heads(3), "B4:P4": "1. 水を守る", ...project(5, "1-1"), ...heads(6), ...project(7, "1-2"), "B8:P8": "※ 事業費は当初予算", ...project(9, "1-3"), "B10:P10": "2. 森を守る", ...project(11, "2-1") }),
  );
  expect(sheet.rows.map(({ marker, group }) => [marker, group])).toEqual([["1-1", "1. 水を守る"], ["1-2", "1. 水を守る"], ["1-3", "1. 水を守る"], ["2-1", "2. 森を守る"]]);
});

describe("a form with two lines a row whose areas are not merged", () => {
  const bureau = drawnSnapshot("重点目標", {
    "B2:H2": "重点目標(H24評価とH25目標)",
    "B3:B4": "", C3: "事務事業名", C4: "事務事業の概要", E4: "指標・目標", F4: "実績・評価等", H3: "平成25年度\n指標・目標",
    B5: "1. 川の水をきれいにする取組",
    "B6:B7": "1-1", "C6:D6": "下水道の普及", "C7:D7": "下水道のある世帯を増やす。", "E6:E7": "普及率 80%", F6: "実績", F7: "評価", G7: "目標を達成", "H6:H7": "普及率 82%",
  });

  test("is read by its headings, up to the next one", () => {
    const [row, ...more] = readSheet(bureau).rows;
    expect(more).toEqual([]);
    expect(row).toMatchObject({ marker: "1-1", group: "1. 川の水をきれいにする取組", cells: { initiative: { text: "下水道の普及" }, summary: { text: "下水道のある世帯を増やす。" }, evaluation: { text: "目標を達成" }, target: { text: "普及率 82%" } } });
  });

  test("keeps a blank report's cell beside its printed label", () => {
    expect(readSheet(bureau).rows[0]!.cells.final).toMatchObject({ address: "G6", text: "" });
  });

  test("has no further row at the second line where nothing is merged over both", () => {
    const loose = readSheet({ ...bureau, merges: [] });
    expect(loose.rows).toHaveLength(1);
    expect(loose.rows[0]!.cells).toMatchObject({ final: { address: "G6", text: "" }, evaluation: { address: "G7", text: "目標を達成" }, summary: { text: "下水道のある世帯を増やす。" } });
  });
});

describe("what stands left of the initiatives", () => {
  const beside = (heading: string, text: string) => {
    const unmarked = drawnGoalSheet(rows.map((row) => ({ ...row, marker: text })));
    return readSheet(drawnSnapshot("1位", { ...unmarked, A8: heading })).rows.map(({ marker }) => marker);
  };
  test.each([["", "①"], ["No.", "1"], ["No", "2"], ["番号", "1-1"], ["整理番号", "12"], ["項番", "3"], ["#", "4"], ["記号", "A"]])("under the heading %p is the marker %s", (heading, text) => {
    expect(beside(heading, text)).toEqual([text, text]);
  });
  test.each([["担当", "企画係"], ["所管課", "交通課"], ["更新日", "R7.6.1"], ["電話番号", "1234"], ["番号札", "12"], ["当番", "企画係"]])("under the heading %s is none: %s", (heading, text) => {
    expect(beside(heading, text)).toEqual([null, null]);
  });
});

test("a line with a marker of its own goes on with no row above, though it bears the next label of a line", () => {
  const lines = { "B2:H2": "重点目標(H24評価とH25目標)", C4: "事務事業名", E4: "指標・目標", F4: "実績・評価等", H4: "平成25年度\n指標・目標", B6: "1-1", C6: "下水道の普及", E6: "80%", F6: "実績", G6: "81%", H6: "82%", B7: "1-2", C7: "雨水の浸透", E7: "30基", F7: "評価", G7: "見送り", H7: "40基" };
  expect(readSheet(drawnSnapshot("重点目標", lines)).rows.map(({ marker }) => marker)).toEqual(["1-1", "1-2"]);
});

test("a group heading in the markers' place, under the heading that both share, is no row", () => {
  const shared = withBlock(without(plain, "B8:G8"), area("A8:G8"), "取組項目");
  const grouped = withText(moved(shared, insertedAt(FIRST_ROW), stay), area("A9"), "1. 暮らしの足を守る取組");
  expect(readSheet(grouped).rows.map(({ marker, group }) => [marker, group])).toEqual([["①", "1. 暮らしの足を守る取組"], ["②", "1. 暮らしの足を守る取組"]]);
});

test("a group heading merged over markers and initiatives alone is no row", () => {
  const shared = withBlock(without(plain, "B8:G8"), area("A8:G8"), "取組項目");
  const grouped = withBlock(moved(shared, insertedAt(FIRST_ROW), stay), area("A9:G9"), "1. 暮らしの足を守る取組");
  expect(readSheet(grouped).rows.map(({ marker, group }) => [marker, group])).toEqual([["①", "1. 暮らしの足を守る取組"], ["②", "1. 暮らしの足を守る取組"]]);
});

test("a heading below the rows, in the markers' place and not merged, is no row, nor is the text below it", () => {
  const shared = withBlock(without(plain, "B8:G8"), area("A8:G8"), "取組項目");
  const told = withText(withText(moved(shared, (row) => (row < FIRST_ROW + 2 ? row : row + 2), stay), area("A11"), "地域と進める取組の進め方"), area("A12"), "自治会とともに行き先を選ぶ。");
  expect(readSheet(told).rows.map(({ marker }) => marker)).toEqual(["①", "②"]);
});

describe("a column of the form in two", () => {
  const parted = (texts: DrawnSheet, column: string, line = 0) => {
    const narrow = Object.entries(drawnGoalSheet([{ initiative: "循環バスの運行" }])).filter(([address]) => !new RegExp(`^${column}(?:9|${line === 0 ? "8" : "9"}):`).test(address));
    const lower = narrow.map(([address, text]) => [address.replace(/\d+/g, (row) => (Number(row) >= 9 ? String(Number(row) + line) : row)), text]);
    return readSheet(drawnSnapshot("1位", { ...(Object.fromEntries(lower) as DrawnSheet), ...texts }));
  };
  const period = (sheet: GoalSheet) => statedPeriods(sheet.rows[0]!, 2025).map(({ reading }) => [reading.start, reading.end]);

  test.each([["開始", "終了"], ["着手時期", "完了時期"], ["始期", "終期"], ["開始予定日", "終了予定日"]])("beginning and end of the period: %s and %s", (from, until) => {
    expect(period(parted({ H8: from, I8: until, H9: "6月", I9: "10月" }, "H"))).toEqual([["2025-06-01", "2025-10-31"]]);
    const below = parted({ H9: from, I9: until, H10: "6月", I10: "10月" }, "H", 1);
    expect([below.rows.length, period(below)]).toEqual([1, [["2025-06-01", "2025-10-31"]]]);
  });

  test("what the target counts and how far it goes", () => {
    const beside = parted({ "J8:K8": "成果指標", "L8:M8": "目標値", "J9:K9": "利用者数", "L9:M9": "900人" }, "J");
    expect(beside.rows[0]!.cells.target).toMatchObject({ address: "L9", text: "900人" });
    const below = parted({ "J9:K9": "指標", "L9:M9": "目標値", "H9:I9": "（いつ）", "J10:K10": "利用者数", "L10:M10": "900人" }, "J", 1);
    expect(below.rows).toMatchObject([{ ordinal: 1, cells: { target: { text: "利用者数\n900人" } } }]);
  });
});
