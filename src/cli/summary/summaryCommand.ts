import type { Phase } from "../../goal/goalSheet";
import { CLI_SUMMARY_WORDS } from "../../messages/cliSummary";
import type { Language } from "../../messages/language";
import { listProblemMessage } from "../../messages/sharepoint";
import { SUMMARY_WORDS } from "../../messages/summary";
import { isoDay } from "../../progress/isoDay";
import { memoryStore } from "../../sharepoint/outbox/store";
import { ListError } from "../../sharepoint/problem";
import { createGoalListSession } from "../../sharepoint/session";
import { summarise } from "../../summary/summarise";
import { summaryTables } from "../../summary/summaryTables";
import { EXIT_BAD_INPUT } from "../exit";
import { listConfig, listTokens } from "../listAccess";
import { progressLine } from "../progressLine";
import { writeExports } from "./exports";
import { readYears } from "./readYears";
import { summaryJson, summaryLines } from "./summaryOutput";
import { NotWritten } from "./writeTables";

interface SummaryArguments {
  config: string;
  year: string;
  phase?: Phase;
  format: "text" | "json";
  csv?: string;
  parquet?: string;
  lang: Language;
}

/** `summary`: prints what the list says of a fiscal year, and writes it into files where folders are given. */
export async function summaryCommand({ config: file, year, phase, format, csv, parquet, lang }: SummaryArguments): Promise<void> {
  const words = CLI_SUMMARY_WORDS[lang];
  const fail = (sentence: string) => {
    process.stderr.write(`${sentence}\n`);
    process.exitCode = EXIT_BAD_INPUT;
  };
  if (!/^[12]\d{3}$/.test(year)) return fail(words.badYear(year));
  const config = listConfig(file, lang);
  const tokens = config && listTokens(config, "submit", lang);
  if (!config || !tokens) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  const session = createGoalListSession({ config, tokens, fetch, store: memoryStore() });
  const line = progressLine();
  try {
    const read = await readYears(session, Number(year), isoDay(new Date()), (rows) => line.show(words.reading(rows)));
    const summary = summarise(read.year, { phase: phase ?? read.year.reachedPhase(), expected: session.departments, lastYear: read.lastYear });
    const tables = summaryTables(summary, SUMMARY_WORDS[lang]);
    line.clear();
    process.stdout.write(format === "json" ? `${JSON.stringify(summaryJson(summary, tables), null, 2)}\n` : `${summaryLines(summary, tables, lang).join("\n")}\n`);
    for (const [form, folder] of [["csv", csv], ["parquet", parquet]] as const) {
      if (folder !== undefined) await writeExports(folder, form, { session, summary, tables, language: lang, line });
    }
  } catch (error) {
    line.clear();
    if (error instanceof ListError) fail(listProblemMessage(error.problem, lang));
    else if (error instanceof NotWritten) fail(words.notWritten(error.folder, error.detail));
    else throw error;
  }
}
