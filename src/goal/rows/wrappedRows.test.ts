import { drawnSectionSheet } from "../testing/drawnForms";
import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import type { GoalSheet } from "../goalSheet";
import { readWorksheet } from "../readWorksheet";

const read = (drawn: DrawnSheet) => readWorksheet(drawnSnapshot("重点目標", drawn)) as GoalSheet;
const texts = (drawn: DrawnSheet, ...roles: (keyof GoalSheet["rows"][number]["cells"])[]) => read(drawn).rows.map(({ cells }) => roles.map((role) => cells[role]?.text));

describe("a row whose texts are wrapped into further lines without merging", () => {
  const head = drawnSectionSheet({ initiative: "乗合タクシーの", target: "利用者を延べ", midYear: "運行を始め、" });
  const second = { C8: "運行", H8: "1,200人とする。", J8: "延べ310人が利用した。" };

  test("is one row", () => {
    expect(texts({ ...head, ...second }, "initiative", "target", "midYear")).toEqual([["乗合タクシーの\n運行", "利用者を延べ\n1,200人とする。", "運行を始め、\n延べ310人が利用した。"]]);
  });

  test("may be wrapped into three lines, some columns in the first of them only", () => {
    expect(texts({ ...head, ...second, J9: "苦情はない。" }, "initiative", "midYear")).toEqual([["乗合タクシーの\n運行", "運行を始め、\n延べ310人が利用した。\n苦情はない。"]]);
  });

  test.each<[string, DrawnSheet]>([
    ["has a marker of its own", { A8: "重点取組②" }],
    ["fills every column that a row must fill", { G8: "9月末" }],
    ["says something where the line above is blank", { M8: "乗り場を増やした。" }],
  ])("goes no further than a line that %s", (_, own) => {
    expect(read({ ...head, ...second, ...own }).rows).toHaveLength(2);
  });

  test("without markers every line is a row", () => {
    expect(read({ ...head, ...second, A7: "" }).rows).toHaveLength(2);
  });

  test("ends after 32 lines", () => {
    const lines = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`C${8 + at}`, "運行"]));
    expect(read({ ...head, ...lines }).rows[0]!.cells.initiative!.gridCells).toHaveLength(32);
  });

  test("ends before a note", () => {
    expect(texts({ ...head, A8: "", C8: "※ 欄が足りないときは行を足す。" }, "initiative")).toEqual([["乗合タクシーの"]]);
  });
});

describe("a row with a line each for its result and its evaluation, all of them wrapped", () => {
  const head = { "B2:H2": "重点目標(H24評価とH25目標)", C3: "事務事業名", C4: "事務事業の概要", "E3:G3": "平成24年度", E4: "指標・目標", "F4:G4": "実績・評価等", "H3:H4": "平成25年度\n指標・目標" };
  const first = { B5: "1-1", C5: "下水道の", C6: "普及", C7: "下水道のある世帯を", C8: "増やす。", E5: "普及率を", E6: "80%とする。", F5: "実績", G5: "普及率は", G6: "81%である。", F7: "評価", G7: "目標を", G8: "達成した。", H5: "普及率 82%" };
  const whole = { initiative: "下水道の\n普及", summary: "下水道のある世帯を\n増やす。", baseline: "普及率を\n80%とする。", final: "普及率は\n81%である。", evaluation: "目標を\n達成した。", target: "普及率 82%" };
  const rowsOf = (drawn: DrawnSheet) => read(drawn).rows.map(({ cells }) => Object.fromEntries(Object.entries(cells).map(([role, { text }]) => [role, text])));

  test("is one row, each text in the line of its label", () => {
    expect(rowsOf({ ...head, ...first })).toEqual([whole]);
  });

  test.each<[string, DrawnSheet]>([
    ["marker", { B9: "1-2", C9: "雨水の浸透", H9: "浸透ます 40基" }],
    ["result of another item without a marker", { C9: "雨水の浸透", F9: "実績", G9: "40基を置いた。", H9: "浸透ます 40基" }],
  ])("ends before the next %s", (_, next) => {
    expect(rowsOf({ ...head, ...first, ...next })).toMatchObject([whole, { initiative: "雨水の浸透", target: "浸透ます 40基" }]);
  });

  test("ends before the next result also where labels stand in brackets", () => {
    const bracketed = { ...head, ...first, F5: "【実績】", F7: "【評価】", C9: "雨水の浸透", F9: "【実績】", G9: "40基を置いた。", H9: "浸透ます 40基" };
    expect(rowsOf(bracketed)).toMatchObject([whole, { initiative: "雨水の浸透", target: "浸透ます 40基" }]);
  });

  test("is one row without a marker, too, up to the next one's first label", () => {
    const plain = { C5: "下水道の普及", C6: "下水道のある世帯を増やす。", E5: "普及率 80%", F5: "実績", G5: "81%である。", F6: "評価", G6: "達成した。", H5: "普及率 82%" };
    const next = { C7: "雨水の浸透", C8: "ますを置く。", E7: "30基", F7: "実績", G7: "40基を置いた。", F8: "評価", G8: "上回った。", H7: "40基" };
    expect(rowsOf({ ...head, ...plain, ...next })).toEqual([
      { initiative: "下水道の普及", summary: "下水道のある世帯を増やす。", baseline: "普及率 80%", final: "81%である。", evaluation: "達成した。", target: "普及率 82%" },
      { initiative: "雨水の浸透", summary: "ますを置く。", baseline: "30基", final: "40基を置いた。", evaluation: "上回った。", target: "40基" },
    ]);
  });

  test("keeps the cells that a wrapped text stands in", () => {
    expect(read({ ...head, ...first }).rows[0]!.cells.final).toMatchObject({ address: "G5", gridCells: [{ address: "G5" }, { address: "G6" }] });
  });

  test.each([["H24\n実績", "H24\n評価"], ["平成24年度の実績", "平成24年度評価"]])("%s and %s are labels of its lines", (result, evaluation) => {
    const two = { "B5:B6": "1-1", "C5:C6": "下水道の普及", "E5:E6": "普及率を80%とする。", F5: result, G5: "普及率は81%である。", F6: evaluation, G6: "目標を達成した。", "H5:H6": "普及率 82%" };
    expect(rowsOf({ ...head, ...two })).toMatchObject([{ final: "普及率は81%である。", evaluation: "目標を達成した。" }]);
  });

  test.each(["達成度", "進捗", "事業費"])("leaves out the line of another label, %s", (label) => {
    const three = { "B5:B7": "1-1", "C5:C7": "下水道の普及", "E5:E7": "普及率を80%とする。", F5: "実績", G5: "普及率は81%である。", F6: label, G6: "B", F7: "評価", G7: "目標を達成した。", "H5:H7": "普及率 82%" };
    expect(rowsOf({ ...head, ...three })).toMatchObject([{ final: "普及率は81%である。", evaluation: "目標を達成した。" }]);
  });

  test("goes on below a label whose text is wrapped beside nothing else", () => {
    expect(rowsOf({ ...head, ...first, F6: "測定は3月末に、各区で行った。" })).toMatchObject([{ final: "普及率は\n81%である。" }]);
  });

  test("ends before a group heading", () => {
    expect(rowsOf({ ...head, ...first, "B9:H9": "2. 森を守る" })).toEqual([whole]);
  });
});
