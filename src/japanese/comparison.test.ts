import { compareQuantities } from "./comparison";

const seen = (target: string, result: string) => compareQuantities(target, result).map(({ short, target: { value }, result: { value: got } }) => `${got}/${value} ${short ? "short" : "kept"}`);

test.each([
  ["利用者数1,200人", "利用者数は1,150人だった。", "1150/1200 short"],
  ["利用者数を1万人とする。", "6,300人の利用があった。", "6300/10000 short"],
  ["講座を年10回開く", "講座を12回開いた。", "12/10 kept"],
  ["待機児童を0人にする", "待機児童は3人となった。", "3/0 short"],
  ["滞納率2.5%以下", "滞納率 2.6%", "2.6/2.5 short"],
  ["滞納率2.5%以下", "滞納率 2.4%", "2.4/2.5 kept"],
  ["来場者30万人", "約30万人", "300000/300000 kept"],
  ["交通事故件数50件", "交通事故件数は45件だった。", "45/50 kept"],
  ["参加者60人", "第1回は参加者30人、第2回は参加者62人", "62/60 kept"],
  ["実施件数800件", "目標値800件に対して実施件数782件", "782/800 short"],
  ["基準日から9人の減員を図る。", "前年度比7人の減員となった。", "7/9 short"],
  ["加入率90%", "新たに6名が加入【加入率84.3%】", "84.3/90 short"],
])("%s against %s: %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual([expected]);
});

test.each([
  ["利用者数1,200人", "講師は12人だった。"],
  ["利用者数1,200人", "説明会を3回開いた。"],
  ["団員の確保（定員1,850人）", "新たに6名が入団した。"],
  ["利用者数1,200人", "前年度の利用者数は1,100人だった。"],
  ["路線を見直す", "3路線を見直した。"],
])("%s and %s are not the same quantity", (target, result) => {
  expect(seen(target, result)).toEqual([]);
});
