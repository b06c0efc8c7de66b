import { readQuantities } from "./quantity";
import { drawn, seen } from "./quantityTesting";

test.each([
  ["近隣の3市と開催", true],
  ["3市で開催", false],
])("neighbours are a given set: %s", (text, fixedSet) => {
  expect(readQuantities(text).map((quantity) => quantity.fixedSet)).toEqual([fixedSet]);
});

test.each([
  ["窓口の書類を10件へ抑制する", "書類は12件だった。", "12/10 short"],
  ["窓口の書類を10件とする", "書類は12件だった。", "12/10 kept"],
  ["会員 500人", "説明会を開き、3月末時点で480人となった。", "480/500 short"],
])("%s, %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual([expected]);
});

test.each<[string, string[]]>([
  ["20施設のうち点検済み13施設、未了9施設", ["total 22 wrong"]],
  ["20施設のうち点検済み11施設、未了9施設", ["total 20"]],
])("what is done and what is not make the whole: %s", (text, expected) => {
  expect(drawn(text)).toEqual(expected);
});

test.each([
  ["土壌を6圃場で調べる", ["6圃場"]],
  ["出力4メガワット", ["4メガワット"]],
  ["口座振替を300口座増やす", ["300口座"]],
  ["見守り25ケース", ["25ケース"]],
  ["3ケースワーカー", []],
  ["県民会館で8公演", ["8公演"]],
])("what is counted by a word of its trade: %s", (text, expected) => {
  expect(readQuantities(text).map(({ value, unit }) => `${value}${unit}`)).toEqual(expected);
});
