import type { FamilyFileProblem } from "../forms/mapping/familyFile";
import { fileProblemWords } from "./fileProblems";
import type { Language } from "./language";

const sentence = fileProblemWords<FamilyFileProblem["problem"]>("docs/families.md", {
  ja: {
    missing: (place) => `「${place}」がありません。書き加えてください。`,
    "no-initiative": (place) => `「${place}」に取組の列（initiative）がありません。取組の名前の列を1つ書いてください。`,
    "role-twice": (place) => `「${place}」に同じ役割の列が2つあります。1つだけにしてください。`,
    "taken-id": (place, given) => `「${place}」の値「${given}」は組み込みの様式が使っています。別の id にしてください。`,
  },
  en: {
    missing: (place) => `"${place}" is missing. Add it.`,
    "no-initiative": (place) => `"${place}": no column is the initiative. Give one column that role.`,
    "role-twice": (place) => `"${place}": two columns have the same role. Leave only one.`,
    "taken-id": (place, given) => `"${place}": "${given}" is the id of a built-in family. Choose another.`,
  },
});

/** What is wrong with family files, as sentences. */
export const FAMILY_FILE_MESSAGES: Record<Language, { problem(problem: FamilyFileProblem): string }> = {
  ja: { problem: (problem) => sentence(problem, "ja") },
  en: { problem: (problem) => sentence(problem, "en") },
};
