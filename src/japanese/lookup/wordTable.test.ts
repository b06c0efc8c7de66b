import { codesOf, wordsEnding, wordsStarting } from "./wordTable";

const UNITS = ["時間半", "時間", "時", "人"].map((text) => ({ text }));

describe("wordsStarting", () => {
  const unitAt = wordsStarting(UNITS);

  test.each([
    ["3時間半で", 1, "時間半"],
    ["3時間で", 1, "時間"],
    ["3時に", 1, "時"],
    ["30人", 2, "人"],
    ["30人", 1, undefined],
    ["30人", 3, undefined],
    ["3時", -1, undefined],
  ])("%s at %i: %s", (text, at, expected) => {
    expect(unitAt(text, at)?.text).toBe(expected);
  });

  test("goes on to the next entry where one is refused", () => {
    const notBeforeNumber = wordsStarting(UNITS, (_entry, text, end) => text[end] !== "間");
    expect(notBeforeNumber("時間半", 0)?.text).toBe("時間半");
    expect(notBeforeNumber("時間", 0)?.text).toBe("時間");
    expect(notBeforeNumber("時間間", 0)).toBeUndefined();
  });
});

describe("wordsEnding", () => {
  const qualifierBefore = wordsEnding(["総計", "計", "最低", "最低でも"].map((text) => ({ text })));

  test.each([
    ["総計3人", 2, "総計"],
    ["合計3人", 2, "計"],
    ["最低でも3人", 4, "最低でも"],
    ["最低3人", 2, "最低"],
    ["最低3人", 1, undefined],
    ["計", 0, undefined],
    ["計", 2, undefined],
  ])("%s before %i: %s", (text, at, expected) => {
    expect(qualifierBefore(text, at)?.text).toBe(expected);
  });
});

test("codes stand for their characters", () => {
  const codes = codesOf("▲-");
  expect([..."▲-"].every((character) => codes.has(character.charCodeAt(0)))).toBe(true);
  expect(codes.has("△".charCodeAt(0))).toBe(false);
  expect(codes.has("".charCodeAt(0))).toBe(false);
});
