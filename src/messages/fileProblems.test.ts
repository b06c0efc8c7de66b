import { FAMILY_FILE_MESSAGES } from "./familyFile";
import { settingsMessage } from "./settings";

test.each([
  ["ja", "ファイル全体の形が違います。docs/settings.md の例を見てください。", "ファイル全体の形が違います。docs/families.md の例を見てください。"],
  ["en", "The file as a whole has the wrong shape. See the example in docs/settings.md.", "The file as a whole has the wrong shape. See the example in docs/families.md."],
] as const)("a file that is wrong as a whole is told without a place, in %s", (language, ofSettings, ofFamilies) => {
  const whole = { path: "", problem: "wrong-type", given: "[]", expected: [] } as const;
  expect(settingsMessage(whole, language)).toBe(ofSettings);
  expect(FAMILY_FILE_MESSAGES[language].problem(whole)).toBe(ofFamilies);
  expect(settingsMessage({ ...whole, path: "rules" }, language)).toContain("rules");
});
