import { wasRead, type FileLines, type FolderFile, type FolderOptions } from "../../folder/checkedFile";
import type { Language } from "../../messages/language";
import { leftOutText } from "../../messages/otherSheets";
import { folderFile } from "../../xlsx/folderFile";
import { faultOf, workbookBytes, type InputFault } from "../files/inputs";
import { findingLines, printedFinding, type PrintedFinding } from "./printedFinding";
import { jsonItems } from "../terminal/printing";

/** How `check` reads a file, and what it wants of it. */
export interface CheckFileOptions extends FolderOptions {
  format: "text" | "json";
  language: Language;
  /** Whether a report is to be written, which needs the findings one by one. */
  reported: boolean;
}

/** A file as `check` prints it. Its words are made where the file was read, so that threads tell each other one text and not a thousand objects. */
export interface PrintedCheck extends FileLines {
  /** For a report; none where no report is asked for. */
  findings: PrintedFinding[];
  /** Its findings as lines for people or as items of a JSON array. */
  printed: string;
  /** Goal sheets that were left out as blank forms or samples, where no line for people says so; null for none. */
  leftOut: string | null;
  hasErrors: boolean;
}

/** Reads and checks one file of a folder, or says why not. */
export async function checkFile(file: string, { format, language, reported, ...options }: CheckFileOptions): Promise<FolderFile<InputFault, PrintedCheck>> {
  let bytes: Uint8Array;
  try {
    bytes = workbookBytes(file);
  } catch (error) {
    return { file, fault: faultOf(error) };
  }
  const checked = await folderFile(file, bytes, options);
  if (!wasRead(checked)) return checked;
  const findings = checked.findings.map((finding) => printedFinding(file, finding, language));
  const leftOut = leftOutText(checked.others, language);
  return {
    file,
    lines: checked.lines,
    findings: reported ? findings : [],
    printed: format === "json" ? jsonItems(findings) : [...findingLines(file, findings, language), ...(leftOut === null ? [] : [`  ${leftOut}`])].join("\n"),
    leftOut: format === "json" ? leftOut : null,
    hasErrors: findings.some(({ severity }) => severity === "error"),
  };
}
