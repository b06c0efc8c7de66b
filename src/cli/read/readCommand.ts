import { firstLine } from "../../sheet/firstLine";
import { CLI_WORDS } from "../../messages/cli";
import { STATUS_NAMES } from "../../messages/statuses";
import { inputFaultLine } from "../../messages/inputFaults";
import type { Language } from "../../messages/language";
import { EXIT_BAD_INPUT } from "../exit";
import { familiesFrom } from "../options/familyFiles";
import { workbookFiles, type InputProblem } from "../files/inputs";
import type { PrintedSheet } from "./printedSheet";
import type { PrintedWorkbook } from "./printedWorkbook";
import { printJson, printLine, tellLine } from "../terminal/printing";
import { fileThread } from "../threads/fileThreads";

interface ReadArguments {
  format: "text" | "json";
  lang: Language;
  mapping: string[];
}

/** `read FILE…`: prints every goal sheet as it was understood. An input that cannot be read is told and stops no other. */
export async function readCommand(paths: string[], { format, lang, mapping }: ReadArguments): Promise<void> {
  const families = familiesFrom(mapping, lang);
  if (!families) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  const { files, problems } = workbookFiles(paths);
  process.exitCode = problems.length === 0 ? 0 : EXIT_BAD_INPUT;
  const tell = ({ file, fault }: InputProblem) => tellLine(inputFaultLine(file, fault, lang));
  problems.forEach(tell);
  const read: PrintedWorkbook[] = [];
  const thread = fileThread({ kind: "read", options: { families } });
  for (const file of files) {
    const done = await thread.work(file);
    if ("fault" in done) {
      tell(done);
      process.exitCode = EXIT_BAD_INPUT;
    } else if (format === "json") read.push(done);
    else printLine([file, ...done.sheets.flatMap((sheet) => sheetLines(sheet, lang))].join("\n"));
  }
  thread.stop();
  if (format === "json") printJson(read);
}

function sheetLines(sheet: PrintedSheet, language: Language): string[] {
  const words = CLI_WORDS[language];
  const statuses = STATUS_NAMES[language];
  const heading = [
    words.sheet(sheet.name),
    sheet.fiscalYear === null ? null : words.year(sheet.fiscalYear),
    sheet.department,
    sheet.section,
    sheet.title,
    words.rows(sheet.rows.length),
  ];
  return [
    `  ${heading.filter((part) => part !== null).join("  ")}`,
    ...sheet.rows.flatMap(({ ordinal, marker, initiative, status }) => {
      const lines = status.map(({ sub, midYear, final }) => `${sub === null ? "" : `(${sub}) `}${statuses[midYear]} → ${statuses[final]}`);
      return [`    ${ordinal}. ${marker ?? ""} ${firstLine(initiative ?? "")}`.trimEnd(), ...lines.map((line) => `       ${line}`)];
    }),
  ];
}
