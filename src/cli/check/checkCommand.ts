import { settledFamilies } from "../../checks/settings";
import { FAMILIES } from "../../forms";
import { wasRead, type FolderFile } from "../../folder/checkedFile";
import type { Phase } from "../../forms/phase";
import { FOLDER_RUN_WORDS } from "../../messages/cliFolder";
import { inputFaultLine } from "../../messages/inputFaults";
import type { Language } from "../../messages/language";
import { townDay } from "../../messages/townTime";
import { EXIT_BAD_INPUT } from "../exit";
import { familiesFrom } from "../options/familyFiles";
import type { CheckFileOptions, PrintedCheck } from "./checkFile";
import { checkFiles } from "./checkFiles";
import { folderLines } from "./folderOutput";
import { reportRefusal, writeReport } from "./report";
import { withoutReport, workbookFiles, type InputFault, type Inputs } from "../files/inputs";
import { interrupted } from "../terminal/interrupt";
import { printJsonItems, printLine, tellLine } from "../terminal/printing";
import { progressLine } from "../terminal/progressLine";
import { settingsFrom } from "../options/settingsFile";

interface CheckArguments {
  format: "text" | "json";
  lang: Language;
  phase?: Phase;
  settings?: string;
  mapping: string[];
  report?: string;
}

/**
 * `check FILE…`: prints the findings of every workbook, and for folders the matrix of departments by state; the exit
 * status tells the worst of them.
 */
export async function checkCommand(paths: string[], given: CheckArguments): Promise<void> {
  const { format, lang, report } = given;
  const rules = rulesOf(given);
  const inputs = rules && (await inputsOf(paths, given));
  if (!rules || !inputs) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  const { all, stopped } = await checkInputs(inputs, rules, given);
  if (format === "json") printJsonItems(all.filter(wasRead).map(({ printed }) => printed));
  else if (inputs.fromFolder) printLine(folderLines(all, lang).join("\n"));
  process.exitCode = exitCodeOf(all);
  if (stopped !== null) {
    const words = FOLDER_RUN_WORDS[lang];
    tellLine(words.stopped(all.length - inputs.problems.length, inputs.files.length));
    if (report !== undefined) tellLine(words.noReport(report));
    process.exitCode = stopped;
  } else if (report !== undefined) await writeReport(report, all, lang);
}

type Rules = Pick<CheckFileOptions, "settings" | "families">;

/** What is checked by; null when it, or the report's file, cannot be used, which has been told. */
function rulesOf({ lang, settings: file, mapping, report }: CheckArguments): Rules | null {
  const families = familiesFrom(mapping, lang);
  const settings = settingsFrom(file, lang, families ?? FAMILIES);
  const refusal = report === undefined ? null : reportRefusal(report, lang);
  if (refusal !== null) tellLine(refusal);
  return settings && families && refusal === null ? { settings, families: settledFamilies(settings, families) } : null;
}

/** The files to be checked; null when the report would take the place of one of them, which has been told. */
async function inputsOf(paths: string[], { lang, report }: CheckArguments): Promise<Inputs | null> {
  const inputs = await withoutReport(workbookFiles(paths), report);
  if (!inputs) tellLine(FOLDER_RUN_WORDS[lang].reportIsInput(report!));
  return inputs;
}

type Checked = FolderFile<InputFault, PrintedCheck>;

/** Checks the files until somebody stops it, and tells of each as soon as it is its turn; what could not be read comes first. `stopped` is the exit status then. */
async function checkInputs(
  { files, problems }: Inputs,
  rules: Rules,
  { format, lang, phase, report }: CheckArguments,
): Promise<{ all: Checked[]; stopped: number | null }> {
  const line = progressLine();
  const beside = (write: (text: string) => void) => (text: string) => {
    line.clear();
    write(text);
  };
  const [print, tell] = [beside(printLine), beside(tellLine)];
  const all: Checked[] = [...problems];
  for (const { file, fault } of problems) tell(inputFaultLine(file, fault, lang));
  const options: CheckFileOptions = { phase, ...rules, today: townDay(new Date()), format, language: lang, reported: report !== undefined };
  const { signal, exitStatus, end } = interrupted();
  await checkFiles(files, {
    ...options,
    signal,
    progress: (done) => files.length > 1 && line.show(FOLDER_RUN_WORDS[lang].progress(done, files.length)),
    take(checked) {
      all.push(checked);
      if (!wasRead(checked)) return tell(inputFaultLine(checked.file, checked.fault, lang));
      if (format === "text") print(checked.printed);
      if (checked.leftOut !== null) tell(`${checked.file}: ${checked.leftOut}`);
    },
  });
  end();
  line.clear();
  return { all, stopped: exitStatus() };
}

function exitCodeOf(files: readonly Checked[]): number {
  if (!files.every(wasRead)) return EXIT_BAD_INPUT;
  return Number(files.some((file) => wasRead(file) && file.hasErrors));
}
