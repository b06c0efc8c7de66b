import type { Finding, Severity } from "../checks/finding";
import type { RuleId } from "../checks/ruleIds";
import type { Phase } from "../forms/phase";
import type { PlainColumn, PlainTable, PlainValue } from "../tables/dataTable";
import { linesOf, wasRead, type FileLines, type FolderFile } from "./checkedFile";
import { otherVersions, type OtherFiles } from "./otherVersions";
import type { OwnerLine } from "./ownerLine";

/** What a person looks for first stands first, also of a file that was not read; sentences, which are long, stand last. */
const MATRIX_COLUMNS = [
  "result",
  "department",
  "section",
  "file",
  "phase",
  "errors",
  "warnings",
  "infos",
  "due",
  "fiscalYear",
  "sheets",
  "rows",
  "planning",
  "midYear",
  "final",
  "note",
] as const;
type MatrixColumn = (typeof MATRIX_COLUMNS)[number];
type MatrixCells = Partial<Record<MatrixColumn, PlainValue>>;

const FINDING_COLUMNS = ["file", "sheet", "cell", "column", "severity", "rule", "message"] as const;
type FindingColumn = (typeof FINDING_COLUMNS)[number];

const TEXTS: readonly MatrixColumn[] = ["result", "department", "section", "phase", "file", "note"];

/** What the tables of a folder are worded with. */
export interface FolderWords<Fault extends string> {
  matrix: string;
  findings: string;
  headings: Record<MatrixColumn, string>;
  /** Other files with some of a line's goal sheets; the first of them where there are more. */
  alsoIn(files: readonly string[], more: boolean): string;
  findingHeadings: Record<FindingColumn, string>;
  /** What stands in place of a department that its sheets do not name. */
  noDepartment: string;
  phases: Record<Phase, string>;
  severities: Record<Severity, string>;
  /** What may become of a workbook, worst first. */
  results: Record<LineResult, string>;
  /** Stands in place of a result for a file that was not read. */
  unread: string;
  faults: Record<Fault, string>;
  column(column: string | null): string;
  rules: Record<RuleId, string>;
}

/** A workbook of a folder, its findings with their words. */
export interface WordedFile extends FileLines {
  findings: readonly (Pick<Finding, "sheet" | "cell" | "column" | "severity" | "rule"> & { message: string })[];
}

/** Whether a department's workbook may go out. */
export type LineResult = "errors" | "due" | "warnings" | "fine";

/** What stands in the way of a line's workbook, the gravest first. */
export function resultOf({ errors, due, warnings }: Pick<OwnerLine, "errors" | "due" | "warnings">): LineResult {
  if (errors > 0) return "errors";
  if (due > 0) return "due";
  return warnings > 0 ? "warnings" : "fine";
}

/**
 * Departments by state: first one row for each file that was not read, then one for each department and section of a file.
 * Where there is anything of that kind, a last column says why a file was not read, and names the other files that a goal
 * sheet stands in too.
 */
export function matrixTable<Fault extends string>(files: readonly FolderFile<Fault, FileLines>[], words: FolderWords<Fault>): PlainTable {
  const others = otherVersions(files);
  // Among many departments nobody would find the files that somebody has to be asked for again.
  const unread = files.flatMap((file): MatrixCells[] => (wasRead(file) ? [] : [{ result: words.unread, file: file.file, note: words.faults[file.fault] }]));
  const read = linesOf(files).map((line): MatrixCells => ({ ...lineCells(line, words), note: noteOf(others.get(line), words) }));
  const lines = [...unread, ...read];
  const ids = MATRIX_COLUMNS.filter((id) => id !== "note" || lines.some(({ note }) => note));
  const columns = ids.map((id): PlainColumn => ({
    id,
    heading: words.headings[id],
    kind: id === "fiscalYear" ? "ordinal" : TEXTS.includes(id) ? "text" : "whole",
  }));
  const rows = lines.map((line) => ids.map((id): PlainValue => line[id] ?? null));
  return { id: "matrix", title: words.matrix, columns, rows, chart: null };
}

function noteOf<Fault extends string>(others: OtherFiles | undefined, { alsoIn }: FolderWords<Fault>): string | null {
  return others ? alsoIn(others.files, others.more) : null;
}

function lineCells<Fault extends string>(line: OwnerLine, words: FolderWords<Fault>): MatrixCells {
  const { department, section, file, fiscalYear, sheets, rows, planning, midYear, final, due, errors, warnings, infos } = line;
  return {
    ...{ department: department ?? words.noDepartment, section, file, fiscalYear, sheets, rows, due, errors, warnings, infos },
    phase: words.phases[line.phase],
    planning: planning.done,
    midYear: midYear?.done ?? null,
    final: final?.done ?? null,
    result: words.results[resultOf(line)],
  };
}

/** All findings of all files that were read, in their order. */
export function folderFindingsTable<Fault extends string>(files: readonly FolderFile<Fault, WordedFile>[], words: FolderWords<Fault>): PlainTable {
  const columns = FINDING_COLUMNS.map((id): PlainColumn => ({ id, heading: words.findingHeadings[id], kind: "text" }));
  const rows = files
    .filter(wasRead)
    .flatMap(({ file, findings }) =>
      findings.map((finding): PlainValue[] => [
        file,
        finding.sheet,
        finding.cell,
        words.column(finding.column),
        words.severities[finding.severity],
        words.rules[finding.rule],
        finding.message,
      ]),
    );
  return { id: "findings", title: words.findings, columns, rows, chart: null };
}
