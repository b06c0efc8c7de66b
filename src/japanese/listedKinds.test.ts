import { compareQuantities } from "./comparison";

const seen = (target: string, result: string) => compareQuantities(target, result).map(({ short, target: { value }, result: { value: got } }) => `${got}/${value} ${short ? "short" : "kept"}`);

test.each([
  ["子宮がん検診 12.0%\n肺がん検診 20.0%", "子宮がん検診 11.1%、肺がん検診 20.4%", ["11.1/12 short", "20.4/20 kept"]],
  ["割合は次のとおりとする。\n・犬 90%\n・猫 40%", "・犬は92%\n・猫は38%", ["92/90 kept", "38/40 short"]],
  ["①徒歩 30%\n②自転車 20%", "①徒歩 31%\n②自転車 19%", ["31/30 kept", "19/20 short"]],
  ["2歳8か月児検査 90％、5歳児検査 80％", "受検率は2歳8か月児検査 88％、5歳児検査 81％（2月末）", ["88/90 short", "81/80 kept"]],
  ["徒歩 30人\n自転車 20人", "徒歩 31%\n自転車 21人", ["21/20 kept"]],
  ["平日便 300人、休日便 80人", "平日便の利用 310人、休日便の利用 70人", ["310/300 kept", "70/80 short"]],
  ["利用者 1,200人", "利用者 600人、その後の利用者 1,250人", ["1250/1200 kept"]],
])("of each kind its own number: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["各路線の定時運行率95%以上", "東線 97.2%、西線 96.0%、山手線 93.8%", ["93.8/95 short"]],
  ["各路線の定時運行率95%以上", "東線 97.2%、西線 96.0%、山手線 95.3%", ["97.2/95 kept"]],
  ["各路線の定時運行率95%以上", "定時運行率は97%、満足率は88%", ["97/95 kept"]],
  ["各会場の参加者30人", "南会場42人（うち学生9人）、北会場28人", ["28/30 short"]],
  ["各会場の参加者30人", "講師2人、補助員4人", []],
  ["各種会場の参加者30人", "南会場22人、北会場18人", []],
])("a target of each: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});
