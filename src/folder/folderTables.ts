import type { Finding, Severity } from "../checks/finding";
import type { RuleId } from "../checks/ruleIds";
import type { Phase } from "../forms/phase";
import type { PlainColumn, PlainTable, PlainValue } from "../tables/dataTable";
import { linesOf, wasRead, type FileLines, type FolderFile } from "./checkedFile";
import { otherVersions, type OtherFiles } from "./otherVersions";
import type { UnitLine } from "./unitLine";

const MATRIX_COLUMNS = ["department", "section", "file", "fiscalYear", "sheets", "rows", "phase", "planning", "midYear", "final", "due", "errors", "warnings", "infos", "result", "alsoIn"] as const;
type MatrixColumn = (typeof MATRIX_COLUMNS)[number];
type MatrixCells = Partial<Record<MatrixColumn, PlainValue>>;

const FINDING_COLUMNS = ["file", "sheet", "cell", "column", "severity", "rule", "message"] as const;
type FindingColumn = (typeof FINDING_COLUMNS)[number];

const TEXTS: readonly MatrixColumn[] = ["department", "section", "file", "phase", "result", "alsoIn"];

/** What the tables of a folder are worded with. */
export interface FolderWords<Fault extends string> {
  matrix: string;
  findings: string;
  headings: Record<MatrixColumn, string>;
  findingHeadings: Record<FindingColumn, string>;
  /** What stands in place of a department that its sheets do not name. */
  noDepartment: string;
  phases: Record<Phase, string>;
  severities: Record<Severity, string>;
  /** What may become of a workbook, worst first. */
  results: Record<UnitResult, string>;
  faults: Record<Fault, string>;
  column(column: string | null): string;
  rules: Record<RuleId, string>;
}

/** A workbook of a folder, its findings with their words. */
export interface WordedFile extends FileLines {
  findings: readonly (Pick<Finding, "sheet" | "cell" | "column" | "severity" | "rule"> & { message: string })[];
}

/** Whether a department's workbook may go out. */
export type UnitResult = "errors" | "due" | "warnings" | "fine";

/** What stands in the way of a line's workbook, the gravest first. */
export function resultOf({ errors, due, warnings }: Pick<UnitLine, "errors" | "due" | "warnings">): UnitResult {
  if (errors > 0) return "errors";
  if (due > 0) return "due";
  return warnings > 0 ? "warnings" : "fine";
}

/**
 * Departments by state: first one row for each file that was not read, then one for each department and section of a file.
 * Where goal sheets stand in several files, a last column names the others.
 */
export function matrixTable<Fault extends string>(files: readonly FolderFile<Fault, FileLines>[], words: FolderWords<Fault>): PlainTable {
  const others = otherVersions(files);
  const ids = MATRIX_COLUMNS.filter((id) => id !== "alsoIn" || others.size > 0);
  const columns = ids.map((id): PlainColumn => ({ id, heading: words.headings[id], kind: id === "fiscalYear" ? "ordinal" : TEXTS.includes(id) ? "text" : "whole" }));
  // Among many departments nobody would find the files that somebody has to be asked for again.
  const unread = files.flatMap((file): MatrixCells[] => (wasRead(file) ? [] : [{ file: file.file, result: words.faults[file.fault] }]));
  const units = linesOf(files).map((line): MatrixCells => ({ ...lineCells(line, words), alsoIn: namesOf(others.get(line)) }));
  const rows = [...unread, ...units].map((line) => ids.map((id): PlainValue => line[id] ?? null));
  return { id: "matrix", title: words.matrix, columns, rows, chart: null };
}

function namesOf(others: OtherFiles | undefined): string | null {
  return others ? [...others.files, ...(others.more ? ["…"] : [])].join("\n") : null;
}

function lineCells<Fault extends string>(line: UnitLine, words: FolderWords<Fault>): MatrixCells {
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
  const rows = files.filter(wasRead).flatMap(({ file, findings }) =>
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
