import { compareQuantities } from "./comparison";

const seen = (target: string, result: string) =>
  compareQuantities(target, result).map(({ short, target: { value }, result: { value: got } }) => `${got}/${value} ${short ? "short" : "kept"}`);

test.each([
  ["公園\n合計12か所 340基\n児童館\n合計5か所 60基", "公園\n合計11か所 331基\n児童館\n合計5か所 62基", ["11/12 short", "331/340 short", "5/5 kept", "62/60 kept"]],
  ["●保育園\n12か所\n●幼稚園\n5か所", "●保育園\n12か所\n●幼稚園\n4か所", ["12/12 kept", "4/5 short"]],
  ["端末を使った学級の割合 100%\n理解が深まった学級の割合 85%", "端末を使った学級は100%、理解が深まった学級は82%", ["100/100 kept", "82/85 short"]],
  ["受診率40%、指導率50%", "41.3%・49.6%", ["41.3/40 kept", "49.6/50 short"]],
  ["受診率40%\n指導率50%", "39.8%\n51%", ["39.8/40 short", "51/50 kept"]],
  ["1回目 30人、2回目 30人", "1回目 26人、2回目 41人", ["26/30 short", "41/30 kept"]],
])("a report of the target's own build is held against it number by number: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["初級 30人、上級 20人", "上級 22人、初級 31人", ["31/30 kept", "22/20 kept"]],
  ["保育園\n12か所\n幼稚園\n5か所", "幼稚園\n5か所\n保育園\n12か所", []],
  ["受診率40%、指導率50%", "49.6%", []],
  ["年3回、各30人", "年2回、28人", ["2/3 short", "28/30 short"]],
])("any other is compared by its words: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});
