import { readAttention, rowStream, type GoingOut } from "../../exports/goingOut";
import { streamOf } from "../../exports/tableStream";
import type { Phase } from "../../forms/phase";
import { CLI_SUMMARY_WORDS } from "../../messages/cliSummary";
import type { Language } from "../../messages/language";
import { SUMMARY_WORDS } from "../../messages/summary";
import { townDay } from "../../messages/townTime";
import type { GoalListSession } from "../../sharepoint/goalList";
import { memoryStore } from "../../sharepoint/outbox/store";
import { ListError } from "../../sharepoint/problem";
import { createGoalListSession } from "../../sharepoint/session";
import { Cancelled, readYears } from "../../sharepoint/summary/yearReading";
import { summarise } from "../../summary/summarise";
import { summaryTables } from "../../summary/summaryTables";
import { EXIT_BAD_INPUT } from "../exit";
import { interrupted, type Interruption } from "../terminal/interrupt";
import { listConfig, listTokens, listTrouble } from "../options/listAccess";
import { printJson, printLine, tellLine } from "../terminal/printing";
import { progressLine, type ProgressLine } from "../terminal/progressLine";
import { yearOption } from "../options/yearOption";
import { attentionLines, MOST_ATTENTION, summaryJson, summaryLines } from "./summaryOutput";
import { NotWritten } from "./diskErrors";
import { outputFolder } from "./outputFolder";
import { rowSpool, type RowSpool } from "./rowSpool";
import { writeTables } from "./writeTables";

interface SummaryArguments {
  config: string;
  year: string;
  phase?: Phase;
  format: "text" | "json";
  csv?: string;
  parquet?: string;
  lang: Language;
}

/** Where the tables are written, and in which form. */
interface Output {
  form: "csv" | "parquet";
  folder: string;
}

/** `summary`: prints what the list says of a fiscal year, and writes it into files where folders are given. */
export async function summaryCommand(given: SummaryArguments): Promise<void> {
  const { config: file, year, lang } = given;
  const fiscalYear = yearOption("--year", year, lang);
  const config = fiscalYear === null ? null : listConfig(file, lang);
  const tokens = config && listTokens(config, "submit", lang);
  if (!config || !tokens) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  const interruption = interrupted();
  const { signal, pacing, end } = interruption;
  const stoppable: typeof fetch = (input, init) => fetch(input, { ...init, signal });
  const session = createGoalListSession({ config, tokens, fetch: stoppable, pacing, store: memoryStore() });
  const line = progressLine();
  const outputs = outputsOf(given);
  const takeAway: (() => Promise<void>)[] = [];
  let spool: RowSpool | undefined;
  try {
    for (const { folder } of outputs) takeAway.unshift(await outputFolder(folder));
    spool = outputs[0] && (await rowSpool(outputs[0].folder));
    await tellSummary(given, { session, signal, line, outputs, spool });
  } catch (error) {
    line.clear();
    tellFailure(error, interruption, lang);
  } finally {
    await spool?.end();
    for (const empty of takeAway) await empty();
    end();
  }
}

function outputsOf({ csv, parquet }: Pick<SummaryArguments, "csv" | "parquet">): Output[] {
  const given = [
    ["csv", csv],
    ["parquet", parquet],
  ] as const;
  return given.flatMap(([form, folder]) => (folder === undefined ? [] : [{ form, folder }]));
}

interface Means {
  session: GoalListSession;
  signal: AbortSignal;
  line: ProgressLine;
  outputs: readonly Output[];
  /** For the rows, where there are outputs. */
  spool: RowSpool | undefined;
}

/** Reads the list once; prints the summary, then writes the outputs. */
async function tellSummary({ year, phase, format, lang }: SummaryArguments, { session, signal, line, outputs, spool }: Means): Promise<void> {
  const [words, tableWords] = [CLI_SUMMARY_WORDS[lang], SUMMARY_WORDS[lang]];
  const telling = (sentence: (rows: number) => string) => (rows: number) => {
    if (signal.aborted) throw new Cancelled();
    line.show(sentence(rows));
  };
  const now = () => new Date();
  const onRows = telling(words.reading);
  const read = await readYears(Number(year), { session, day: townDay(now()), now, onRows, signal, ...(spool && { keep: spool.add }) });
  const summary = summarise(read.year, { phase: phase ?? read.year.reachedPhase(), expected: session.departments, lastYear: read.lastYear });
  const tables = summaryTables(summary, tableWords);
  const source: GoingOut = { session, reading: read, summary, words: tableWords, onRows };
  const attention = await readAttention(source, MOST_ATTENTION);
  line.clear();
  if (format === "json") printJson(summaryJson(summary, [...tables, attention]));
  else printLine([...summaryLines(summary, tables, lang), ...attentionLines(attention, lang)].join("\n"));
  for (const { form, folder } of outputs) {
    const streams = [...tables.map(streamOf), rowStream({ ...source, onRows: telling((rows) => words.writing(folder, rows)) }, spool?.rows())];
    await writeTables(folder, form, streams);
    line.clear();
    tellLine(words.written(streams.length, form, folder));
  }
}

/** Says why there is no summary, or not all of its files; throws on what nobody foresaw. */
function tellFailure(error: unknown, { exitStatus }: Interruption, language: Language): void {
  const words = CLI_SUMMARY_WORDS[language];
  const stopped = error instanceof Cancelled || error instanceof ListError ? exitStatus() : null;
  if (stopped !== null) tellLine(words.stopped);
  else if (error instanceof NotWritten) tellLine(error.detail === "EEXIST" ? words.notFolder(error.folder) : words.notWritten(error.folder, error.detail));
  else if (error instanceof ListError) tellLine(listTrouble(error.problem, language));
  else throw error;
  process.exitCode = stopped ?? EXIT_BAD_INPUT;
}
