import { findingMessage } from "./findings";

test.each([
  ["ja", "優先順位2位がほかのシート（道路、水路）と重なっています。"],
  ["en", "Priority 2 is also borne by another sheet (道路, 水路)."],
] as const)("names are listed as the language lists them: %s", (language, expected) => {
  expect(findingMessage({ rule: "duplicate-priority", column: "優先順位", sub: null, args: { priority: 2, others: ["道路", "水路"] } }, language)).toBe(expected);
});
