import { pathToFileURL } from "node:url";
import { LIST_WORDS } from "../../messages/cliList";
import type { Language } from "../../messages/language";
import { configErrorMessage, listProblemMessage } from "../../messages/sharepoint";
import { readConfig, type Config } from "../../sharepoint/config";
import type { ListProblem } from "../../sharepoint/problem";
import { localTokens } from "../../sharepoint/signIn/localTokens";
import type { TokenProvider, TokenPurpose } from "../../sharepoint/graph/tokenProvider";
import { tellLine } from "../terminal/printing";
import { textOrTold } from "../files/textFile";

/** Where a token for the real service is taken from; it is never an argument, which other users could see. */
const TOKEN_VARIABLE = "GOAL_SHEET_TOKEN";

/** The configuration in a file; null when it cannot be used, which has been told on standard error. */
export function listConfig(file: string, language: Language): Config | null {
  const text = textOrTold(file, language);
  if (text === null) return null;
  const read = readConfig(text, pathToFileURL(file).href);
  if (read.ok) return read.config;
  for (const error of read.errors) tellLine(`${file}: ${configErrorMessage(error, language)}`);
  return null;
}

/** What happened with the list; nobody signs in here, so a token that is no longer taken has to be replaced, and a list is completed by a command. */
export function listTrouble(problem: ListProblem, language: Language): string {
  const words = LIST_WORDS[language];
  if (problem.reason === "sign-in-needed") return words.tokenRefused(TOKEN_VARIABLE);
  const isCompletable = problem.reason === "columns-missing" || problem.reason === "column-not-indexed";
  return `${listProblemMessage(problem, language)}${isCompletable ? words.toComplete : ""}`;
}

/** Tokens for the configured list: none are needed in local mode. Null when there is none, which has been told. */
export function listTokens({ mode, signIn }: Config, purpose: TokenPurpose, language: Language): TokenProvider | null {
  const words = LIST_WORDS[language];
  const person = { name: words.administrator, id: null };
  if (mode === "local" || !signIn) return localTokens(person);
  const token = process.env[TOKEN_VARIABLE];
  if (token) return { token: () => Promise.resolve(token), quietToken: () => Promise.resolve(token), account: () => Promise.resolve(person) };
  tellLine(words.noToken(TOKEN_VARIABLE, purpose === "provision" ? "Sites.Manage.All" : signIn.permission));
  return null;
}
