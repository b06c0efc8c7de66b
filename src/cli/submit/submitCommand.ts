import { homedir } from "node:os";
import path from "node:path";
import { settledFamilies } from "../../checks/settings";
import { FAMILIES } from "../../forms";
import type { Phase } from "../../forms/phase";
import { LIST_WORDS } from "../../messages/cliList";
import { SUBMIT_WORDS } from "../../messages/cliSubmit";
import type { Language } from "../../messages/language";
import { townDay } from "../../messages/townTime";
import type { Config } from "../../sharepoint/config";
import { ListError } from "../../sharepoint/problem";
import { goalListSessions } from "../../sharepoint/session";
import type { TokenProvider } from "../../sharepoint/graph/tokenProvider";
import { digest } from "../../submission/digest";
import { EXIT_BAD_INPUT } from "../exit";
import { familiesFrom } from "../options/familyFiles";
import { workbookFiles, type InputProblem } from "../files/inputs";
import { interrupted } from "../terminal/interrupt";
import { listConfig, listTokens, listTrouble } from "../options/listAccess";
import { openOutboxFolder, OutboxError, type OutboxFolder } from "./outboxFolder";
import { printJson, printLine, tellLine } from "../terminal/printing";
import { progressLine } from "../terminal/progressLine";
import { settingsFrom } from "../options/settingsFile";
import { fileThread } from "../threads/fileThreads";
import type { ArchivedFile, ArchiveOptions } from "./archive";
import { submitFiles, type FileOutcome } from "./submitFiles";
import { outcomeLines, totals } from "./submitOutput";

interface SubmitArguments {
  config: string;
  format: "text" | "json";
  lang: Language;
  phase?: Phase;
  settings?: string;
  mapping: string[];
}

/** `submit FOLDER…`: submits every workbook below; a later run goes on where this one ends. */
export async function submitCommand(paths: string[], given: SubmitArguments): Promise<void> {
  const { lang } = given;
  const families = familiesFrom(given.mapping, lang);
  const settings = settingsFrom(given.settings, lang, families ?? FAMILIES);
  const config = listConfig(given.config, lang);
  const tokens = config && listTokens(config, "submit", lang);
  if (!settings || !families || !config || !tokens) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  let outbox: OutboxFolder | null = null;
  try {
    outbox = openOutboxFolder(outboxOf(config));
    const now = new Date();
    const options: ArchiveOptions = {
      phase: given.phase,
      settings,
      families: settledFamilies(settings, families),
      today: townDay(now),
      submittedBy: await tokens.account(),
      submittedAt: now.toISOString(),
    };
    await submitPaths(paths, given, options, { config, tokens, outbox });
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ListError) tellLine(listTrouble(error.problem, lang));
    else if (error instanceof OutboxError) tellLine(LIST_WORDS[lang].outbox(error.fault));
    else throw error;
  } finally {
    outbox?.close();
  }
}

/** Each list has a folder of its own in the person's own: archives may be read-only. */
function outboxOf({ siteUrl, list }: Config): string {
  return path.join(homedir(), ".goal-sheet", "outbox", digest(JSON.stringify([siteUrl, list]), 16));
}

interface Ways {
  config: Config;
  tokens: TokenProvider;
  outbox: OutboxFolder;
}

async function submitPaths(
  paths: readonly string[],
  { lang, format }: SubmitArguments,
  options: ArchiveOptions,
  { config, tokens, outbox }: Ways,
): Promise<void> {
  const words = SUBMIT_WORDS[lang];
  const line = progressLine();
  const { signal, pacing, exitStatus, end } = interrupted(() => {
    line.clear();
    tellLine(words.stopping);
  });
  const { files, problems } = workbookFiles(paths);
  const outcomes: FileOutcome[] = [];
  const take = (outcome: FileOutcome) => {
    outcomes.push(outcome);
    line.clear();
    const lines = () => outcomeLines(outcome, lang).join("\n");
    if (outcome.state === "unread") tellLine(lines());
    else if (format === "text") printLine(lines());
  };
  for (const { file, fault } of problems) take({ file, state: "unread", fault });
  const read = await readFiles(files, options, {
    signal,
    progress: (done) => line.show(words.reading(done, files.length)),
    unread: ({ file, fault }) => take({ file, state: "unread", fault }),
  });
  const sessions = goalListSessions({ config, tokens, fetch, pacing });
  try {
    await submitFiles(read, {
      session: (file) => sessions(outbox.storeOf(path.resolve(file))),
      signal,
      take,
      progress: (done, rows) => line.show(rows?.kind === "pause" ? words.pause(rows.seconds) : words.sending(done, read.length, read[done]!.file)),
    });
  } catch (error) {
    if (!(error instanceof OutboxError)) throw error;
    line.clear();
    tellLine(LIST_WORDS[lang].outbox(error.fault));
  } finally {
    end();
    line.clear();
  }
  tellTotals(outcomes, { lang, format, stopped: signal.aborted });
  process.exitCode = exitStatus() ?? exitCodeOf(outcomes);
}

function tellTotals(outcomes: readonly FileOutcome[], { lang, format, stopped }: Pick<SubmitArguments, "lang" | "format"> & { stopped: boolean }): void {
  const words = SUBMIT_WORDS[lang];
  const total = totals(outcomes);
  if (format === "json") printJson({ workbooks: outcomes, written: total.written, unchanged: total.unchanged, stopped });
  else printLine(`\n${words.total(total)}`);
  if (stopped) tellLine(words.stopped);
  else if (outcomes.some(({ state }) => state === "left")) tellLine(words.again);
}

interface ReadingOptions {
  signal: AbortSignal;
  /** Told how many files are done. */
  progress: (done: number) => void;
  unread: (problem: InputProblem) => void;
}

/** The documents of workbooks, until somebody stops it; every file in a thread apart. */
async function readFiles(files: readonly string[], options: ArchiveOptions, { signal, progress, unread }: ReadingOptions): Promise<ArchivedFile[]> {
  const read: ArchivedFile[] = [];
  const thread = fileThread({ kind: "archive", options });
  for (const [at, file] of files.entries()) {
    progress(at);
    if (signal.aborted) break;
    const archived = await thread.work(file);
    if ("fault" in archived) unread(archived);
    else read.push(archived);
  }
  thread.stop();
  return read;
}

function exitCodeOf(outcomes: readonly FileOutcome[]): number {
  if (outcomes.some(({ state }) => state === "unread")) return EXIT_BAD_INPUT;
  return Number(outcomes.some((outcome) => !isWhole(outcome)));
}

/** Whether every row of the workbook stands in the list. */
function isWhole(outcome: FileOutcome): boolean {
  if (outcome.state === "duplicate") return outcome.duplicate.same;
  return outcome.state === "submitted" && outcome.unnamed.length === 0 && outcome.rows.waiting + outcome.rows.conflict + outcome.rows.refused === 0;
}
