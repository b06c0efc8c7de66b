import { drawnGoalSheet } from "../testing/drawnForms";
import { drawnSnapshot } from "../../sheet/testing/drawnSheet";
import { cellSegments } from "./answers";
import type { GoalSheet } from "../goalSheet";
import { readWorksheet } from "../readWorksheet";

const initiative = "(1) 乗り場の追加\n(2) 予約の延長\n(3) 車両の更新";

/** What a cell answers, by sub-items; each answer's words stand where its offset says. */
function answers(role: "period" | "midYear", text: string): (number[] | string)[][] {
  const sheet = readWorksheet(drawnSnapshot("1位", drawnGoalSheet([{ initiative, [role]: text }]))) as GoalSheet;
  const parts = cellSegments(sheet.rows[0]!, role);
  expect(parts.map((part) => text.slice(part.offset, part.offset + part.text.length))).toEqual(parts.map((part) => part.text));
  return parts.map((part) => [part.numbers, part.text]);
}

test.each<[string, (number[] | string)[][]]>([
  ["(1) 終えた。\nその他は準備中", [[[1], "終えた。"], [[2, 3], "準備中"]]],
  ["(1) 終えた。上記以外は準備中", [[[1], "終えた。"], [[2, 3], "準備中"]]],
  ["(2) 終えた。\n残りの項目は準備中", [[[2], "終えた。"], [[1, 3], "準備中"]]],
  ["すべて準備中\n(1) 終えた。", [[[2, 3], "すべて準備中"], [[1], "終えた。"]]],
  ["いずれも準備中\n(1)(3) 終えた。", [[[2], "いずれも準備中"], [[1, 3], "終えた。"]]],
  ["おおむね順調\n(1) 終えた。\nほかは準備中", [[[], "おおむね順調"], [[1], "終えた。"], [[2, 3], "準備中"]]],
])("%j answers what no number does", (text, expected) => {
  expect(answers("midYear", text)).toEqual(expected);
});

test.each<[string, (number[] | string)[][]]>([
  ["(1) 終えた。\nその他、広報も行った。", [[[1], "終えた。\nその他、広報も行った。"]]],
  ["(1) 終えた。その他は広報", [[[1], "終えた。その他は広報"]]],
  ["(1) 終えた。\n(2) 準備中\n(3) 未着手\nその他は順調", [[[1], "終えた。"], [[2], "準備中"], [[3], "未着手\nその他は順調"]]],
  ["おおむね順調\n(1) 終えた。", [[[], "おおむね順調"], [[1], "終えた。"]]],
  ["計画はすべて順調\n(1) 終えた。", [[[], "計画はすべて順調"], [[1], "終えた。"]]],
  ["通年\n(1) 終えた。", [[[], "通年"], [[1], "終えた。"]]],
])("%j answers no more than its numbers", (text, expected) => {
  expect(answers("midYear", text)).toEqual(expected);
});

test.each<[string, (number[] | string)[][]]>([
  ["(1) 8月 その他は通年", [[[1], "8月"], [[2, 3], "通年"]]],
  ["(1) 8月、上記以外 年度末", [[[1], "8月、"], [[2, 3], "年度末"]]],
  ...["通年", "年度末までに", "9月末", "11月中旬まで", "下半期。", "随時実施"].map((time): [string, (number[] | string)[][]] => [`${time}\n(1) 8月`, [[[2, 3], time], [[1], "8月"]]]),
  ...["【通年】", "■通年", "実施時期：通年", "準備ができ次第", "通年の予定を組む"].map((time): [string, (number[] | string)[][]] => [`${time}\n(1) 8月`, [[[], time], [[1], "8月"]]]),
])("the period %j", (text, expected) => {
  expect(answers("period", text)).toEqual(expected);
});
