import type { ConfigError } from "../../sharepoint/config";
import type { ListProblem } from "../../sharepoint/problem";
import type { Language } from "../language";
import { en } from "./en";
import { ja } from "./ja";
import type { SharePointWords } from "./table";

const WORDS: Record<Language, SharePointWords> = { ja, en };

/** What happened with the list, why, and what to do next. */
export function listProblemMessage(problem: ListProblem, language: Language): string {
  return spoken(WORDS[language].problems, problem);
}

/** What is wrong in config.json and how to fix it. */
export function configErrorMessage(error: ConfigError, language: Language): string {
  return spoken(WORDS[language].configErrors, error);
}

/** The table's sentence for a datum; the table's type ties each sentence to the data of its own reason. */
function spoken<D extends { reason: string }>(table: { [R in D["reason"]]: (datum: Extract<D, { reason: R }>) => string }, datum: D): string {
  return (table[datum.reason as D["reason"]] as (datum: D) => string)(datum);
}

/** The sentences about the list by language; loaded with the first view that uses it. */
export const LIST_MESSAGES: Record<Language, { problem: (problem: ListProblem) => string; configError: (error: ConfigError) => string }> = {
  ja: { problem: (problem) => listProblemMessage(problem, "ja"), configError: (error) => configErrorMessage(error, "ja") },
  en: { problem: (problem) => listProblemMessage(problem, "en"), configError: (error) => configErrorMessage(error, "en") },
};
