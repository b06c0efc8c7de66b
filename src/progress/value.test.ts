import type { SubAnswer } from "./answer";
import { measuredQuantity, printedQuantity, reaches, share, textWithResult, typedNumber, type TargetQuantity } from "./value";

const people: TargetQuantity = { value: 800, unit: "人", comparator: null };
const rate: TargetQuantity = { value: 2.7, unit: "%", comparator: "<=" };
const accidents: TargetQuantity = { value: 0, unit: "件", comparator: null };

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

test.each([
  [782, people, false, "97.8"],
  [800, people, true, "100"],
  [2.8, rate, false, null],
  [2.7, rate, true, null],
  [0, accidents, true, null],
  [1, accidents, false, null],
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

test("a sub-item is measured by the only quantity that its target states", () => {
  const target = (sub: number | null, quantities: TargetQuantity[]) => ({ sub, raw: "", quantities });
  const readings = { periods: [], status: [], targets: [target(1, [people]), target(2, [people, rate]), target(3, [])] };
  expect(measuredQuantity(readings, 1)).toEqual(people);
  expect(measuredQuantity(readings, 2)).toBeNull();
  expect(measuredQuantity(readings, 3)).toBeNull();
});

test("quantities are printed with thousands separators", () => {
  expect([1200, 0.5, -1234567.25].map((value) => printedQuantity(value, "人"))).toEqual(["1,200人", "0.5人", "-1,234,567.25人"]);
});
