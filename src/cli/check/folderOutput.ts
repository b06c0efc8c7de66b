import { linesOf, wasRead, type FileLines, type FolderFile } from "../../folder/checkedFile";
import { matrixTable, resultOf } from "../../folder/folderTables";
import { filesWithOthers, otherVersions, type OtherFiles } from "../../folder/otherVersions";
import type { OwnerLine } from "../../folder/ownerLine";
import { FOLDER_RUN_WORDS } from "../../messages/cliFolder";
import { FOLDER_WORDS } from "../../messages/folder";
import { INPUT_FAULTS, inputFaultLine } from "../../messages/inputFaults";
import type { Language } from "../../messages/language";
import type { InputFault } from "../files/inputs";
import type { PrintedFinding } from "./printedFinding";
import { withColumns, type PlainTable } from "../../tables/dataTable";
import { tableLines } from "../terminal/tableLines";
import type { PrintedCheck } from "./checkFile";
import { belowShared } from "./shortNames";

/**
 * The matrix of a folder for people: a line for each department, and what they come to. Why files were not read and which
 * files share goals stands below: in columns it would push all others off the screen.
 */
export function folderLines(given: readonly FolderFile<InputFault, FileLines>[], language: Language): string[] {
  const words = FOLDER_WORDS[language];
  const runWords = FOLDER_RUN_WORDS[language];
  const { folder, files } = belowShared(given);
  const lines = linesOf(files);
  const sum = (of: (line: OwnerLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  const read = files.filter(wasRead);
  const unread = files.flatMap((file) => (wasRead(file) ? [] : [inputFaultLine(file.file, file.fault, language)]));
  const others = otherVersions(files);
  const doubled = filesWithOthers(files, others).length;
  const versions = [...new Set(lines.flatMap((line) => versionLine(line, others.get(line), words)))];
  return [
    ...(lines.length > 0 ? titled(runWords.matrixOf(words.matrix, folder), tableLines(withoutNotes(matrixTable(read, words)), language)) : []),
    ...(unread.length > 0 ? titled(runWords.unread, unread) : []),
    ...(doubled > 0 ? titled(runWords.doubled, versions) : []),
    "",
    runWords.total(
      read.length,
      unread.length,
      sum(({ errors }) => errors),
      sum(({ warnings }) => warnings),
      sum(({ due }) => due),
    ),
    ...(doubled > 0 ? [runWords.versions(doubled)] : []),
  ];
}

const titled = (title: string, lines: readonly string[]) => ["", title, ...lines];

const withoutNotes = (table: PlainTable) => withColumns(table, (at) => table.columns[at]!.id !== "note");

function versionLine({ file }: OwnerLine, others: OtherFiles | undefined, { alsoIn }: typeof FOLDER_WORDS.ja): string[] {
  return others ? [`${file}: ${alsoIn(others.files, others.more)}`] : [];
}

/** A folder as `check --report FILE.json` writes it. */
interface PrintedFolder {
  findings: PrintedFinding[];
  /** One entry for each department and section of a file, one for each file that was not read. */
  matrix: (PrintedLine | { file: string; fault: InputFault; message: string })[];
}

interface PrintedLine extends Omit<OwnerLine, "names"> {
  result: string;
  /** Other files that have some of its goal sheets too, the first three of them. */
  alsoIn: string[];
}

/** The findings and the matrix of a folder as data. */
export function folderJson(files: readonly FolderFile<InputFault, PrintedCheck>[], language: Language): PrintedFolder {
  const others = otherVersions(files);
  const printed = (line: OwnerLine): PrintedLine => {
    const { names, ...shown } = line;
    return { ...shown, result: resultOf(line), alsoIn: others.get(line)?.files ?? [] };
  };
  return {
    findings: files.filter(wasRead).flatMap(({ findings }) => findings),
    matrix: files.flatMap((file): PrintedFolder["matrix"] =>
      wasRead(file) ? file.lines.map(printed) : [{ ...file, message: INPUT_FAULTS[language][file.fault] }],
    ),
  };
}
