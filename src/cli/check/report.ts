import { accessSync, constants } from "node:fs";
import path from "node:path";
import { xlsxFile } from "../../exports/xlsxFile";
import type { FolderFile } from "../../folder/checkedFile";
import { folderFindingsTable, matrixTable } from "../../folder/folderTables";
import { FOLDER_RUN_WORDS } from "../../messages/cliFolder";
import { FOLDER_WORDS } from "../../messages/folder";
import type { Language } from "../../messages/language";
import { EXIT_BAD_INPUT } from "../exit";
import type { InputFault } from "../files/inputs";
import { tellLine } from "../terminal/printing";
import { writeWholeFile } from "../files/wholeFile";
import type { PrintedCheck } from "./checkFile";
import { folderJson } from "./folderOutput";
import { belowShared } from "./shortNames";

/** Why no report can be written to a file, as far as that is known before anything is checked; null when nothing speaks against it. */
export function reportRefusal(file: string, language: Language): string | null {
  const words = FOLDER_RUN_WORDS[language];
  if (!/\.(xlsx|json)$/i.test(file)) return words.notReport(file);
  try {
    accessSync(path.dirname(file), constants.W_OK);
    return null;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? words.noReportFolder(file) : words.notWritten(file, code);
  }
}

/** Writes the matrix and the findings of a folder as a workbook or as JSON, and says so on standard error. */
export async function writeReport(file: string, files: readonly FolderFile<InputFault, PrintedCheck>[], language: Language): Promise<void> {
  const content = /\.json$/i.test(file) ? `${JSON.stringify(folderJson(files, language), null, 2)}\n` : await reportBook(files, language);
  try {
    writeWholeFile(file, content);
    tellLine(FOLDER_RUN_WORDS[language].written(file));
  } catch (error) {
    tellLine(FOLDER_RUN_WORDS[language].notWritten(file, (error as NodeJS.ErrnoException).code ?? String(error)));
    process.exitCode = EXIT_BAD_INPUT;
  }
}

function reportBook(given: readonly FolderFile<InputFault, PrintedCheck>[], language: Language): Promise<Uint8Array> {
  const words = FOLDER_WORDS[language];
  const { files } = belowShared(given);
  return xlsxFile([matrixTable(files, words), folderFindingsTable(files, words)]);
}
