import { linesOf, wasRead, type FileLines, type FolderFile } from "../../folder/checkedFile";
import { matrixTable, resultOf } from "../../folder/folderTables";
import { filesWithOthers, otherVersions } from "../../folder/otherVersions";
import type { UnitLine } from "../../folder/unitLine";
import { FOLDER_RUN_WORDS } from "../../messages/cliFolder";
import { FOLDER_WORDS } from "../../messages/folder";
import { INPUT_FAULTS } from "../../messages/inputFaults";
import type { Language } from "../../messages/language";
import type { InputFault } from "../inputs";
import type { PrintedFinding } from "../output";
import { tableLines } from "../tableLines";
import type { PrintedCheck } from "./checkFile";

/** The matrix of a folder for people: a line for each department, and what they come to. */
export function folderLines(files: readonly FolderFile<InputFault, FileLines>[], language: Language): string[] {
  const words = FOLDER_WORDS[language];
  const runWords = FOLDER_RUN_WORDS[language];
  const lines = linesOf(files);
  const sum = (of: (line: UnitLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  const read = files.filter(wasRead).length;
  const doubled = filesWithOthers(files, otherVersions(files));
  return [
    "",
    words.matrix,
    ...tableLines(matrixTable(files, words), language),
    "",
    runWords.total(read, files.length - read, sum(({ errors }) => errors), sum(({ warnings }) => warnings), sum(({ due }) => due)),
    ...(doubled > 0 ? [runWords.versions(doubled)] : []),
  ];
}

/** A folder as `check --report FILE.json` writes it. */
interface PrintedFolder {
  findings: PrintedFinding[];
  /** One entry for each department and section of a file, one for each file that was not read. */
  matrix: (PrintedLine | { file: string; fault: InputFault; message: string })[];
}

interface PrintedLine extends Omit<UnitLine, "names"> {
  result: string;
  /** Other files that have some of its goal sheets too, the first three of them. */
  alsoIn: string[];
}

/** The findings and the matrix of a folder as data. */
export function folderJson(files: readonly FolderFile<InputFault, PrintedCheck>[], language: Language): PrintedFolder {
  const others = otherVersions(files);
  const printed = (line: UnitLine): PrintedLine => {
    const { names, ...shown } = line;
    return { ...shown, result: resultOf(line), alsoIn: others.get(line)?.files ?? [] };
  };
  return {
    findings: files.filter(wasRead).flatMap(({ findings }) => findings),
    matrix: files.flatMap((file): PrintedFolder["matrix"] => (wasRead(file) ? file.lines.map(printed) : [{ ...file, message: INPUT_FAULTS[language][file.fault] }])),
  };
}
