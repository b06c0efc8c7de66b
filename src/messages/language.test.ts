import { languageOf } from "./language";

test.each([
  ["ja-JP", "ja"],
  ["ja", "ja"],
  ["en-US", "en"],
  ["EN-gb", "en"],
  ["fr-FR", "ja"],
  ["enx", "ja"],
  [undefined, "ja"],
])("display language %p is shown in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
