import { reportPlace } from "./reportPlace";
import { dropAnswer, findAnswer, putAnswer, type RowAnswer } from "./answer";
import { initialAnswer } from "./rowReport";
import { goalSheet } from "./testing/goalSheets";

const area = (top: number) => ({ top, left: 0, bottom: top + 19, right: 19 });
const alone = goalSheet([{ initiative: "窓口の案内" }]);
const upper = { ...alone, area: area(0), title: "港のにぎわいづくり" };
const lower = { ...alone, area: area(20), title: "灯台の公開" };

const answer = (sheet: typeof alone, text: string): RowAnswer => {
  const row = sheet.rows[0]!;
  const begun = initialAnswer({ sheet, row, report: "midYear", place: reportPlace(sheet, "midYear")! }, []);
  return { ...begun, subs: [{ ...begun.subs[0]!, text }] };
};
const textOf = (answers: readonly RowAnswer[], sheet: typeof alone) => findAnswer(answers, sheet, sheet.rows[0]!, "midYear")?.subs[0]!.text;

test("goal sheets of one worksheet that have the same initiative at the same place each have an answer of their own", () => {
  const both = putAnswer([answer(upper, "上")], answer(lower, "下"));
  expect([textOf(both, upper), textOf(both, lower)]).toEqual(["上", "下"]);
  const left = dropAnswer(both, answer(lower, ""));
  expect([textOf(left, upper), textOf(left, lower)]).toEqual(["上", undefined]);
});

describe("rows of one goal sheet", () => {
  const long = "防災訓練".repeat(20);
  const sheetOf = (...initiatives: string[]) => goalSheet(initiatives.map((initiative) => ({ initiative })));
  const given = answer(sheetOf(long), "答え");
  const found = (sheet: typeof alone, ...answers: RowAnswer[]) => sheet.rows.map((row) => findAnswer(answers, sheet, row, "midYear")?.subs[0]!.text);

  test("keep an answer wherever they stand, also when the end of a long initiative changes", () => {
    expect(found(sheetOf("別の取組", ` ${long}の見直し`), given)).toEqual([undefined, "答え"]);
    expect(found(sheetOf("別の取組", long.slice(1)), given)).toEqual([undefined, undefined]);
  });

  test("that have the same initiative keep the answer of their own place alone", () => {
    const twins = sheetOf(long, "別の取組", long);
    expect(found(twins, given)).toEqual(["答え", undefined, undefined]);
    expect(found(twins, { ...given, ordinal: 2 })).toEqual([undefined, undefined, undefined]);
    const third = { ...given, ordinal: 3, subs: [{ ...given.subs[0]!, text: "三つ目" }] };
    expect(found(twins, third, given)).toEqual(["答え", undefined, "三つ目"]);
    expect(dropAnswer([third, given], given)).toEqual([third]);
  });
});

test("a goal sheet that moved on its worksheet keeps its answer", () => {
  expect(textOf([answer(lower, "下")], { ...lower, area: area(60) })).toBe("下");
});

test("an answer stays when its worksheet gets a second goal sheet, or is left with one", () => {
  expect(textOf([answer(alone, "一つ")], upper)).toBe("一つ");
  expect(textOf([answer(upper, "上")], alone)).toBe("上");
  expect(putAnswer([answer(alone, "古い")], answer(upper, "新しい"))).toHaveLength(1);
});
