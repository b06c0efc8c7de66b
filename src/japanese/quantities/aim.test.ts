import { compareQuantities } from "../comparison/comparison";

const seen = (target: string, result: string) => compareQuantities(target, result).map(({ short, target: { text, value }, result: { value: got } }) => `${got}/${value} ${short ? "short" : "kept"} ${text}`);

test.each([
  ["体操教室 月2回", "体操教室は年22回だった。", "22/24 short (月2回)×12"],
  ["体操教室 毎月2回", "体操教室は年間25回だった。", "25/24 kept (毎月2回)×12"],
  ["体操教室 月2回", "体操教室は月3回だった。", "3/2 kept 月2回"],
  ["説明会 4地区各2回", "説明会は計7回", "7/8 short (2回)×4"],
  ["説明会 4地区でそれぞれ2回", "説明会は延べ8回", "8/8 kept (2回)×4"],
  ["説明会 4地区各2回", "説明会は各2回", "2/2 kept 2回"],
  ["帳票の印刷を半減", "帳票の印刷を35%削減", "35/50 short 半減"],
  ["帳票の印刷を半減", "帳票の印刷を6割減", "6/50 kept 半減"],
  ["会員を倍増", "会員は80%増", "80/100 short 倍増"],
])("%s against %s: %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual([expected]);
});

test.each([
  ["体操教室 月2回", "体操教室は20回だった。"],
  ["帳票の印刷を半減", "帳票の印刷が10%増加"],
])("%s says nothing of %s", (target, result) => {
  expect(seen(target, result)).toEqual([]);
});
