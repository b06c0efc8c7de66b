import type { SettingsProblem } from "../checks/settings";
import type { Language } from "./language";

type Words = Record<SettingsProblem["problem"], (place: string, given: string, expected: string) => string>;

const WORDS: Record<Language, Words> = {
  ja: {
    "not-json": () => "JSON として読めません。括弧、引用符、コンマを確かめてください。",
    "unknown-name": (place) => `「${place}」という名前はありません。つづりを確かめてください。`,
    "unknown-value": (place, given, expected) => `「${place}」の値「${given}」は使えません。${expected} のどれかにしてください。`,
    "wrong-type": (place, given) => `「${place}」の値「${given}」の形が違います。docs/settings.md の例を見てください。`,
  },
  en: {
    "not-json": () => "not readable as JSON. Check brackets, quotes and commas.",
    "unknown-name": (place) => `There is no name "${place}". Check its spelling.`,
    "unknown-value": (place, given, expected) => `"${place}": the value "${given}" is unknown. Use one of ${expected}.`,
    "wrong-type": (place, given) => `"${place}": the value "${given}" has the wrong shape. See the example in docs/settings.md.`,
  },
};

/** What is wrong with the settings of the checks, as a sentence. */
export function settingsMessage({ problem, path, given, expected }: SettingsProblem, language: Language): string {
  return WORDS[language][problem](path, given, expected.join(language === "ja" ? "、" : ", "));
}
