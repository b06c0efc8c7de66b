import { isNumeric, shownText } from "./shownText";

test.each([
  [1234, "whole", "1,234"],
  [0, "whole", "0"],
  [null, "whole", "–"],
  [2026, "ordinal", "2026"],
  [null, "ordinal", "–"],
  [0.125, "share", "12.5%"],
  [1, "share", "100.0%"],
  [null, "share", "–"],
  ["2026-03-31", "day", "2026/3/31"],
  [null, "day", "–"],
  ["2026-03-31T09:05:00+09:00", "moment", "2026/3/31 9:05"],
  ["いつか", "moment", "いつか"],
  [null, "moment", "–"],
  [null, "text", ""],
  [{ text: "朝市", to: { url: "https://town.example/" } }, "text", "朝市"],
] as const)("%j as %s is %s", (value, kind, text) => {
  expect(shownText(value, kind, "ja")).toBe(text);
});

test.each([
  ["2026-03-31", "day", "31 Mar 2026"],
  ["2026-03-31T09:05:00+09:00", "moment", "31 Mar 2026 9:05"],
  [1234, "whole", "1,234"],
] as const)("%j as %s is %s in English", (value, kind, text) => {
  expect(shownText(value, kind, "en")).toBe(text);
});

test("numbers line up at their right edge, days and words do not", () => {
  expect((["whole", "ordinal", "share", "day", "moment", "text"] as const).map(isNumeric)).toEqual([true, true, true, false, false, false]);
});
