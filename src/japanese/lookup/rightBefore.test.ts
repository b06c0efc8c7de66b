import { rightBefore } from "./rightBefore";

test.each<[RegExp, string, number, boolean]>([
  [/第(?:\d ?[・-] ?)?|[A-C]\.?/, "第3", 1, true],
  [/第(?:\d ?[・-] ?)?|[A-C]\.?/, "第1-2", 3, true],
  [/第(?:\d ?[・-] ?)?|[A-C]\.?/, "第1・ 2", 4, true],
  [/第(?:\d ?[・-] ?)?|[A-C]\.?/, "1-2", 2, false],
  [/第(?:\d ?[・-] ?)?|[A-C]\.?/, "B.2", 2, true],
  [/第(?:\d ?[・-] ?)?|[A-C]\.?/, "D2", 1, false],
  [/第(?:\d ?[・-] ?)?|[A-C]\.?/, "2", 0, false],
  [/(?:^|、)計/, "計2", 1, true],
  [/(?:^|、)計/, "累計2", 2, false],
  [/目標[^、]/, "目標x2", 3, true],
  [/前年[\]()-]/, "前年-2", 3, true],
  [/前年[\]()-]/, "前年]2", 3, true],
])("%s right before a place of %j at %i: %s", (pattern, text, at, wanted) => {
  expect(rightBefore(pattern)(text, at)).toBe(wanted);
});
