import type { FamilyFileProblem } from "../forms/mapping/familyFile";
import type { Language } from "./language";

type Words = Record<FamilyFileProblem["problem"], (place: string, given: string, expected: string) => string>;

const WORDS: Record<Language, Words> = {
  ja: {
    "not-json": () => "JSON として読めません。括弧、引用符、コンマを確かめてください。",
    "unknown-name": (place) => `「${place}」という名前はありません。つづりを確かめてください。`,
    missing: (place) => `「${place}」がありません。書き加えてください。`,
    "unknown-value": (place, given, expected) => `「${place}」の値「${given}」は使えません。${expected} のどれかにしてください。`,
    "wrong-type": (place, given) => `「${place}」の値「${given}」の形が違います。docs/families.md の例を見てください。`,
    "no-initiative": (place) => `「${place}」に取組の列（initiative）がありません。取組の名前の列を1つ書いてください。`,
    "role-twice": (place) => `「${place}」に同じ役割の列が2つあります。1つだけにしてください。`,
    "taken-id": (place, given) => `「${place}」の値「${given}」は組み込みの様式が使っています。別の id にしてください。`,
  },
  en: {
    "not-json": () => "not readable as JSON. Check brackets, quotes and commas.",
    "unknown-name": (place) => `There is no name "${place}". Check its spelling.`,
    missing: (place) => `"${place}" is missing. Add it.`,
    "unknown-value": (place, given, expected) => `"${place}": the value "${given}" is unknown. Use one of ${expected}.`,
    "wrong-type": (place, given) => `"${place}": the value "${given}" has the wrong shape. See the example in docs/families.md.`,
    "no-initiative": (place) => `"${place}": no column is the initiative. Give one column that role.`,
    "role-twice": (place) => `"${place}": two columns have the same role. Leave only one.`,
    "taken-id": (place, given) => `"${place}": "${given}" is the id of a built-in family. Choose another.`,
  },
};

/** What is wrong with family files, as sentences. */
export const FAMILY_FILE_MESSAGES: Record<Language, { problem(problem: FamilyFileProblem): string }> = {
  ja: { problem: (problem) => sentence(problem, "ja") },
  en: { problem: (problem) => sentence(problem, "en") },
};

function sentence({ problem, path, given, expected }: FamilyFileProblem, language: Language): string {
  return WORDS[language][problem](path, given, expected.join(language === "ja" ? "、" : ", "));
}
