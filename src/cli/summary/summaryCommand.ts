import { readAttention, rowStream, type GoingOut } from "../../exports/goingOut";
import { streamOf } from "../../exports/tableStream";
import type { Phase } from "../../forms/phase";
import { CLI_SUMMARY_WORDS } from "../../messages/cliSummary";
import type { Language } from "../../messages/language";
import { SUMMARY_WORDS } from "../../messages/summary";
import { townDay } from "../../messages/townTime";
import { memoryStore } from "../../sharepoint/outbox/store";
import { ListError } from "../../sharepoint/problem";
import { createGoalListSession } from "../../sharepoint/session";
import { Cancelled, readYears } from "../../sharepoint/summary/yearReading";
import { summarise } from "../../summary/summarise";
import { summaryTables } from "../../summary/summaryTables";
import { EXIT_BAD_INPUT } from "../exit";
import { EXIT_INTERRUPTED, interrupted } from "../interrupt";
import { listConfig, listTokens, listTrouble } from "../listAccess";
import { printJson, printLine, tellLine } from "../printing";
import { progressLine } from "../progressLine";
import { attentionLines, MOST_ATTENTION, summaryJson, summaryLines } from "./summaryOutput";
import { NotWritten } from "./diskErrors";
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

/** `summary`: prints what the list says of a fiscal year, and writes it into files where folders are given. */
export async function summaryCommand({ config: file, year, phase, format, csv, parquet, lang }: SummaryArguments): Promise<void> {
  const words = CLI_SUMMARY_WORDS[lang];
  const tableWords = SUMMARY_WORDS[lang];
  const line = progressLine();
  const fail = (sentence: string, status = EXIT_BAD_INPUT) => {
    line.clear();
    tellLine(sentence);
    process.exitCode = status;
  };
  if (!/^[12]\d{3}$/.test(year)) return fail(words.badYear(year));
  const config = listConfig(file, lang);
  const tokens = config && listTokens(config, "submit", lang);
  if (!config || !tokens) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  const { signal, pacing, end } = interrupted();
  const stoppable: typeof fetch = (input, init) => fetch(input, { ...init, signal });
  const session = createGoalListSession({ config, tokens, fetch: stoppable, pacing, store: memoryStore() });
  const telling = (sentence: (rows: number) => string) => (rows: number) => {
    if (signal.aborted) throw new Cancelled();
    line.show(sentence(rows));
  };
  const outputs = (
    [
      ["csv", csv],
      ["parquet", parquet],
    ] as const
  ).flatMap(([form, folder]) => (folder === undefined ? [] : [{ form, folder }]));
  let spool: RowSpool | undefined;
  try {
    spool = outputs[0] && (await rowSpool(outputs[0].folder));
    const now = () => new Date();
    const read = await readYears(Number(year), {
      session,
      day: townDay(now()),
      now,
      onRows: telling(words.reading),
      signal,
      ...(spool && { keep: spool.add }),
    });
    const summary = summarise(read.year, { phase: phase ?? read.year.reachedPhase(), expected: session.departments, lastYear: read.lastYear });
    const tables = summaryTables(summary, tableWords);
    const source: GoingOut = { session, reading: read, summary, words: tableWords, onRows: telling(words.reading) };
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
  } catch (error) {
    if (error instanceof NotWritten) fail(words.notWritten(error.folder, error.detail));
    else if (error instanceof Cancelled || (error instanceof ListError && signal.aborted)) fail(words.stopped, EXIT_INTERRUPTED);
    else if (error instanceof ListError) fail(listTrouble(error.problem, lang));
    else throw error;
  } finally {
    await spool?.end();
    end();
  }
}
