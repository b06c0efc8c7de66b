import { namedNumber } from "./bareNumber";

test.each([
  ["30", "年間の開催回数", "年間の開催回数 30"],
  ["９８，４００", "利用者数（人）", "利用者数 98,400人"],
  ["87.5", "入居率（単位：％）", "入居率 87.5%"],
  ["30回", "開催回数", "30回"],
  ["30、40", "開催回数", "30、40"],
  ["30", "", "30"],
  ["30", "開催回数\n参加者数", "30"],
])("%s of %s is %s", (text, indicator, wanted) => {
  expect(namedNumber(text, indicator)).toBe(wanted);
});
