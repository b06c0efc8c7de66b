import type { SubAnswer } from "./answer";
import { measuredQuantity, printedQuantity, reaches, share, textWithResult, typedNumber, type TargetQuantity } from "./value";

const people: TargetQuantity = { value: 800, unit: "人", comparator: "=" };
const rate: TargetQuantity = { value: 2.7, unit: "%", comparator: "<=" };
const accidents: TargetQuantity = { value: 0, unit: "件", comparator: "=" };

test.each([
  ["782", 782],
  ["１，２００", 1200],
  [" 2.7 ", 2.7],
  ["-3", -3],
  ["七百", null],
  ["782人", null],
  ["", null],
  ["1e9", null],
])("%j is typed as %p", (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

test.each<[number, TargetQuantity, boolean, string | null]>([
  [782, people, false, "97.8"],
  [800, people, true, "100"],
  [2.8, rate, false, null],
  [2.7, rate, true, null],
  [0, accidents, true, null],
  [1, accidents, false, null],
  [800, { ...people, comparator: ">" }, false, "100"],
  [801, { ...people, comparator: ">" }, true, "100.1"],
  [2.7, { ...rate, comparator: "<" }, false, null],
  [2.6, { ...rate, comparator: "<" }, true, null],
  [-8, people, false, null],
])("%d against %j", (result, target, reached, percent) => {
  expect(reaches(result, target)).toBe(reached);
  expect(share(result, target)).toBe(percent);
});

test.each([
  ["説明会を開いた。", "782", "説明会を開いた。（実績782人、達成率97.8％）"],
  ["", "1200", "実績1,200人、達成率150％"],
  ["782人が参加した。", "782", "782人が参加した。"],
  ["1,782人が参加した。", "782", "1,782人が参加した。（実績782人、達成率97.8％）"],
  ["説明会を開いた。（実績700人、達成率87.5％）", "782", "説明会を開いた。（実績782人、達成率97.8％）"],
  ["実績700人、達成率87.5％", "782", "実績782人、達成率97.8％"],
  ["説明会を開いた。", "", "説明会を開いた。"],
  ["説明会を開いた。", "たくさん", "説明会を開いた。"],
])("%j with %j becomes %j", (text, value, result) => {
  const answer: SubAnswer = { sub: null, text, status: null, value };
  expect(textWithResult(answer, people)).toBe(result);
  expect(textWithResult(answer, null)).toBe(text);
});

test("a former number is replaced at the text's end alone, whatever it counts", () => {
  const homes: TargetQuantity = { value: 800, unit: "世帯", comparator: "=" };
  const told = (text: string) => textWithResult({ sub: null, text, status: null, value: "782" }, homes);
  expect(told("実績1,700世帯、達成率212.5％")).toBe("実績782世帯、達成率97.8％");
  expect(told("説明会（実績700世帯）を開いた。")).toBe("説明会（実績700世帯）を開いた。（実績782世帯、達成率97.8％）");
  expect(told("実績700世帯、達成率87.5％だった。")).toBe("実績700世帯、達成率87.5％だった。（実績782世帯、達成率97.8％）");
});

test.each([
  ["来場者800人", 800],
  ["800人以上、満足度90%", undefined],
  ["事故を10%減らす", undefined],
  ["全3校で実施し、600人が参加", 600],
  ["内容を充実する", undefined],
])("%j is measured by %p", (raw, value) => {
  const readings = { periods: [], status: [], targets: [{ sub: 1, raw, quantities: [] }] };
  expect(measuredQuantity(readings, 1)?.value).toBe(value);
  expect(measuredQuantity(readings, 2)).toBeNull();
});

test("quantities are printed with thousands separators", () => {
  expect([1200, 0.5, -1234567.25].map((value) => printedQuantity(value, "人"))).toEqual(["1,200人", "0.5人", "-1,234,567.25人"]);
});
