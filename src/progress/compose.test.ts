import { segments } from "../japanese/subItems/subItems";
import { composeReport, textOfSub } from "./compose";
import type { ReportStyle } from "./numberStyle";

const spaced: ReportStyle = { mark: "(1)", gap: " ", between: "\n" };
const tight: ReportStyle = { mark: "（１）", gap: "", between: "\n\n" };

function compose(existing: string, answers: Record<number, string>, style = spaced): string {
  const subs = Object.entries(answers).map(([sub, text]) => ({ sub: Number(sub), text }));
  return composeReport({ existing, parts: segments(existing), answers: subs, style });
}

test.each<[string, Record<number, string>, ReportStyle, string]>([
  ["", { 1: "桟橋を直した。", 2: "案内板を立てた。" }, spaced, "(1) 桟橋を直した。\n(2) 案内板を立てた。"],
  ["", { 1: "桟橋を直した。", 2: "案内板を立てた。" }, tight, "（１）桟橋を直した。\n\n（２）案内板を立てた。"],
  ["", { 1: "", 2: "案内板を立てた。" }, spaced, "(2) 案内板を立てた。"],
  ["(1) 準備中\n(3) 完了", { 2: "設計中" }, spaced, "(1) 準備中\n(2) 設計中\n(3) 完了"],
  ["(2) 設計中", { 1: "準備中" }, spaced, "(1) 準備中\n(2) 設計中"],
  ["(1)準備中\n\n(2)設計中", { 2: "設計を終えた" }, spaced, "(1)準備中\n\n(2)設計を終えた"],
  ["(1)(2) 通年で実施", { 1: "4月に終えた" }, spaced, "(1) 4月に終えた\n(2) 通年で実施"],
  ["(1)(2)(3) 通年で実施", { 2: "やめた" }, spaced, "(1)(3) 通年で実施\n(2) やめた"],
  ["全体に順調\n(1) 準備中", { 1: "完了" }, spaced, "全体に順調\n(1) 完了"],
  ["全体に順調", { 1: "完了" }, spaced, "全体に順調\n(1) 完了"],
  ["(1) 5月 (2) 8月", { 2: "9月" }, spaced, "(1) 5月 (2) 9月"],
  ["(1) 準備中\n(2) 設計中", { 1: "", 2: "設計中" }, spaced, "(2) 設計中"],
  ["（１） 準備中", { 2: "完了\n式典は10月" }, spaced, "（１） 準備中\n(2) 完了\n式典は10月"],
])("%j with %j", (existing, answers, style, result) => {
  expect(compose(existing, answers, style)).toBe(result);
});

test("answers that say what stands there leave the cell as it is, to the character", () => {
  const existing = " (1)　準備中 \n\n(2)(3) 設計中\n";
  expect(compose(existing, { 1: "準備中", 2: "設計中", 3: "設計中" })).toBe(existing);
});

test("a row without sub-items takes the text as it is", () => {
  const whole = (existing: string, text: string) =>
    composeReport({ existing, parts: segments(existing), answers: [{ sub: null, text }], style: spaced });
  expect(whole("", "岸壁を直した。\n")).toBe("岸壁を直した。");
  expect(whole("岸壁を直した。\n", "岸壁を直した。")).toBe("岸壁を直した。\n");
});

test("what was composed is read back, sub-item by sub-item", () => {
  const text = compose("(1)(2) 通年で実施", { 2: "8月に2回", 3: "（参考）資料を配布" });
  expect([1, 2, 3].map((sub) => textOfSub(segments(text), sub))).toEqual(["通年で実施", "8月に2回", "（参考）資料を配布"]);
});
