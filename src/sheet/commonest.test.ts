import { commonest } from "./commonest";

test.each([
  ["nothing of no values", [], undefined],
  ["what stands most often", [2025, 2026, 2026], 2026],
  ["the first of what stands equally often", [2026, 2025, 2025, 2026, 2027], 2026],
])("is %s", (_, values, most) => {
  expect(commonest(values)).toBe(most);
});
