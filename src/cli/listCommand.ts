import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { LIST_WORDS } from "../messages/cliList";
import type { Language } from "../messages/language";
import { configErrorMessage, listProblemMessage } from "../messages/sharepoint";
import { readConfig, type Config } from "../sharepoint/config";
import { ListError } from "../sharepoint/problem";
import { provisionList, type ProvisionReport } from "../sharepoint/provision";
import { localTokens } from "../sharepoint/signIn/localTokens";
import type { TokenProvider } from "../sharepoint/tokenProvider";
import { EXIT_BAD_INPUT } from "./exit";

interface ListArguments {
  config: string;
  format: "text" | "json";
  lang: Language;
}

/** Where a token for the real service is taken from; it is never an argument, which other users could see. */
const TOKEN_VARIABLE = "GOAL_SHEET_TOKEN";

/** `list create`: makes the configured list or completes it; a second run changes nothing. */
export async function listCreateCommand({ config: file, format, lang }: ListArguments): Promise<void> {
  const config = configFrom(file, lang);
  const tokens = config && tokensFor(config, lang);
  if (!config || !tokens) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  try {
    const report = await provisionList(config, tokens, fetch, { sleep: (milliseconds) => sleep(milliseconds), random: Math.random });
    process.stdout.write(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : `${reportLines(report, lang).join("\n")}\n`);
    process.exitCode = report.faults.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    process.stderr.write(`${listProblemMessage(error.problem, lang)}\n`);
    process.exitCode = 1;
  }
}

function configFrom(file: string, language: Language): Config | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    process.stderr.write(`${LIST_WORDS[language].noConfig(file)}\n`);
    return null;
  }
  const read = readConfig(text, pathToFileURL(file).href);
  if (read.ok) return read.config;
  for (const error of read.errors) process.stderr.write(`${file}: ${configErrorMessage(error, language)}\n`);
  return null;
}

function tokensFor(config: Config, language: Language): TokenProvider | null {
  const person = { name: LIST_WORDS[language].administrator, id: null };
  if (config.mode === "local") return localTokens(person);
  const token = process.env[TOKEN_VARIABLE];
  if (token) return { token: () => Promise.resolve(token), account: () => Promise.resolve(person) };
  process.stderr.write(`${LIST_WORDS[language].noToken(TOKEN_VARIABLE)}\n`);
  return null;
}

function reportLines({ listId, webUrl, created, added, changed, faults }: ProvisionReport, language: Language): string[] {
  const words = LIST_WORDS[language];
  return [
    created ? words.created(webUrl) : words.found(webUrl),
    ...(added.length > 0 ? [words.added(added)] : []),
    ...(changed.length > 0 ? [words.changed(changed)] : []),
    ...(added.length + changed.length === 0 ? [words.nothingToDo] : []),
    ...faults.map((fault) => listProblemMessage(fault, language)),
    words.listId(listId),
  ];
}
