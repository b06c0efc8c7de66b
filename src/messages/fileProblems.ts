import type { FileProblem } from "../forms/fileProblem";
import type { Language } from "./language";

/** A sentence on one fault: the place in the file, what was given there, and what would be right. */
type FaultWords<Problem extends string> = Record<Problem, (place: string, given: string, expected: string) => string>;

type CommonProblem = "not-json" | "unknown-name" | "unknown-value" | "wrong-type";

/** What may be wrong with every JSON file that an administrator writes; `page` has an example of the file. */
function commonWords(page: string): Record<Language, FaultWords<CommonProblem>> {
  return {
    ja: {
      "not-json": () => "JSON として読めません。括弧、引用符、コンマを確かめてください。",
      "unknown-name": (place) => `「${place}」という名前はありません。つづりを確かめてください。`,
      "unknown-value": (place, given, expected) => `「${place}」の値「${given}」は使えません。${expected} のどれかにしてください。`,
      "wrong-type": (place, given) => `${place === "" ? "ファイル全体" : `「${place}」の値「${given}」`}の形が違います。${page} の例を見てください。`,
    },
    en: {
      "not-json": () => "The file is not valid JSON. Check brackets, quotes and commas.",
      "unknown-name": (place) => `There is no name "${place}". Check its spelling.`,
      "unknown-value": (place, given, expected) => `"${place}": the value "${given}" is unknown. Use one of ${expected}.`,
      "wrong-type": (place, given) =>
        `${place === "" ? "The file as a whole" : `"${place}": the value "${given}"`} has the wrong shape. See the example in ${page}.`,
    },
  };
}

/** Makes sentences of the faults of one kind of file: those of every file, and `own` words for its further ones. */
export function fileProblemWords<Problem extends string>(
  page: string,
  own: Record<Language, FaultWords<Exclude<Problem, CommonProblem>>>,
): (problem: FileProblem<Problem>, language: Language) => string {
  const common = commonWords(page);
  const words = { ja: { ...common.ja, ...own.ja }, en: { ...common.en, ...own.en } } as Record<Language, FaultWords<Problem>>;
  return ({ problem, path, given, expected }, language) => words[language][problem](path, given, expected.join(language === "ja" ? "、" : ", "));
}
