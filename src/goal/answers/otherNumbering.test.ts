import { drawnGoalSheet, type DrawnRow } from "../testing/drawnForms";
import { drawnSnapshot } from "../../sheet/testing/drawnSheet";
import { cellSegments } from "./answers";
import type { GoalSheet } from "../goalSheet";
import { readWorksheet } from "../readWorksheet";

const initiative = "(1) 乗り場の追加\n(2) 予約の延長";
const numbers = (row: DrawnRow) => {
  const sheet = readWorksheet(drawnSnapshot("1位", drawnGoalSheet([{ marker: "1", initiative, ...row }]))) as GoalSheet;
  return cellSegments(sheet.rows[0]!, "midYear").map((part) => [part.numbers, part.text]);
};
const ANSWERED = [[[1], "2か所を加えた。"], [[2], "準備中"]];

test.each([
  "①2か所を加えた。\n②準備中",
  "①2か所を加えた。②準備中",
  "１）2か所を加えた。\n２）準備中",
  "1. 2か所を加えた。\n2. 準備中",
  "ア　2か所を加えた。\nイ　準備中",
  "ア）2か所を加えた。\nイ）準備中",
])("%j answers (1) and (2)", (midYear) => {
  expect(numbers({ midYear })).toEqual(ANSWERED);
});

test("ten and more answer, too, and wide spaces behind them make no difference", () => {
  const listed = (mark: (number: number) => string, behind: string) => Array.from({ length: 10 }, (_, at) => `${mark(at + 1)}${behind}`).join("\n");
  const all = listed((number) => `(${number}) `, "駅の改修");
  const answers = Array.from({ length: 10 }, (_, at) => [[at + 1], "終えた。"]);
  for (const midYear of [listed((number) => `${number}) `, "終えた。"), listed((number) => `${"アイウエオカキクケコ"[number - 1]}  　`, "終えた。")]) expect(numbers({ initiative: all, midYear })).toEqual(answers);
});

test("months behind numbers answer, too: 1.6月", () => {
  expect(numbers({ midYear: "1.4月に始めた。\n2.12月に始める。" })).toEqual([[[1], "4月に始めた。"], [[2], "12月に始める。"]]);
  expect(numbers({ midYear: "１．６月\n２．３月" })).toEqual([[[1], "６月"], [[2], "３月"]]);
});

test.each<[string, DrawnRow]>([
  ["more than are listed", { midYear: "①北口\n②南口\n③東口" }],
  ["fewer than are listed", { midYear: "①北口に加えた。" }],
  ["another order", { midYear: "２）準備中\n１）2か所" }],
  ["one without an answer", { midYear: "１）2か所\n２）" }],
  ["numbers behind words", { midYear: "次のとおり。\n①北口\n②南口" }],
  ["decimals", { midYear: "1.4件を受けた。\n2.6件を終えた。" }],
  ["months in another order", { midYear: "1.4月に始めた。\n3.6月に終えた。" }],
  ["a day", { midYear: "1.4に始めた。\n2.6に終えた。" }],
  ["other words that begin in kana", { midYear: "アプリを改めた。\nイベントを開いた。" }],
  ["what the markers use", { marker: "①", midYear: "①北口\n②南口" }],
  ["what the initiative lists below its own", { initiative: "(1) 乗り場の追加\nア 北口\nイ 南口\n(2) 予約の延長", midYear: "ア 終えた。\nイ 準備中" }],
])("a cell with %s has a list of its own", (_, row) => {
  expect(numbers(row)).toEqual([[[], row.midYear]]);
});
