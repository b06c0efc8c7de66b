import { isDigitSlip } from "./digitSlip";

test.each<[number, number, number, boolean]>([
  [83.1, 81.3, 1, true],
  [82.5, 62.5, 1, true],
  [24, 14, 1, true],
  [1_850, 1_950, 0, true],
  [218, 281, 0, true],
  [72, 62, 0, true],
  [34, 43, 0, true],
  [4_500_000, 3_500_000, 0, true],
  [62, 64, 0, false],
  [62, 92, 0, false],
  [83.1, 78.4, 1, false],
  [81.3, 81.3, 1, false],
  [1_024, 950, 0, false],
])("%d for %d with %d decimals is a slip: %s", (stated, exact, decimals, isSlip) => {
  expect(isDigitSlip(stated, exact, decimals)).toBe(isSlip);
});
