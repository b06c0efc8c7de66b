import { checkWorkbook } from "../../src/checks/checkWorkbook";
import type { Finding } from "../../src/checks/finding";
import type { RuleId } from "../../src/checks/ruleIds";
import type { Phase } from "../../src/forms/phase";
import type { GoalRow, GoalSheet, GoalWorkbook } from "../../src/goal/goalSheet";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import { rowReadings } from "../../src/goal/answers/readings";
import { remembered } from "../../src/goal/remembered";
import { compact } from "../../src/japanese/text/text";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";

/** What a rewrite of the width fixes is no change of meaning. */
const TYPING: RuleId = "digit-width";

/** How a rewrite moves what an outcome names. */
export interface Explained {
  cell?: (sheet: string, address: string) => string;
  row?: (sheet: string, ordinal: number) => number;
  /** A printed label. */
  label?: (sheet: string, label: string) => string;
}

const UNMOVED: Explained = {};

/** Everything the product says of a workbook, one line each, sorted; without the words of findings. */
export function outcomeOf(snapshot: WorkbookSnapshot, phase: Phase, explained = UNMOVED): readonly string[] {
  return linesOf(snapshot, phase, explained);
}

// A workbook is compared with each of its rewrites, many of which leave it as it is.
const linesOf = remembered((snapshot: WorkbookSnapshot, phase: Phase, explained: Explained): readonly string[] => {
  const workbook = readGoalWorkbook(snapshot);
  const findings = findingsOf(snapshot, phase).map((finding) => findingLine(finding, explained));
  return [...findings, ...readingLines(workbook, explained), ...coverLines(workbook)].sort();
});
const findingsOf = remembered((snapshot: WorkbookSnapshot, phase: Phase) => checkWorkbook(readGoalWorkbook(snapshot), { phase }).filter(({ rule }) => rule !== TYPING));
const readingsOf = remembered((row: GoalRow, sheet: GoalSheet) => rowReadings(sheet, row));

/** Lines that only one of two outcomes has: `-` for the first, `+` for the second. */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [...before.filter((line) => !now.has(line)).map((line) => `- ${line}`), ...after.filter((line) => !old.has(line)).map((line) => `+ ${line}`)];
}

function findingLine({ rule, severity, sheet, cell, row, column, sub }: Finding, explained: Explained): string {
  const place = cell === null ? null : (explained.cell?.(sheet, cell) ?? cell);
  const named = row === null && column !== null ? (explained.label?.(sheet, column) ?? column) : column;
  return line("finding", sheet, rule, severity, place, ordinal(row, sheet, explained), plain(named), sub);
}

function readingLines(workbook: GoalWorkbook, explained: Explained): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const { name, family, form, fiscalYear, department, section, priority, title } = sheet;
    const rows = sheet.rows.flatMap((row) => {
      const at = ordinal(row.ordinal, name, explained);
      const { periods, targets, status } = readingsOf(row, sheet);
      const cells = Object.entries(row.cells).map(([role, { address }]) => `${role}=${explained.cell?.(name, address) ?? address}`);
      return [
        line("row", name, at, plain(row.marker), plain(row.group), row.isNew, row.subItems, row.columnItems, cells.sort()),
        ...periods.map(({ sub, start, end }) => line("period", name, at, sub, start, end)),
        ...targets.map(({ sub, quantities }) => line("target", name, at, sub, JSON.stringify(quantities))),
        ...status.map(({ sub, midYear, final }) => line("status", name, at, sub, midYear, final)),
      ];
    });
    return [line("sheet", name, family, form, fiscalYear, plain(department), plain(section), priority, plain(title)), ...rows];
  });
}

function coverLines({ cover }: GoalWorkbook): string[] {
  return cover.map(({ number, title }) => line("cover", number, plain(title)));
}

function ordinal(row: number | null, sheet: string, explained: Explained): number | null {
  return row === null ? null : (explained.row?.(sheet, row) ?? row);
}

/** Texts compare without white space, width and the many waves and dashes. */
function plain(text: string | null): string | null {
  return text === null ? null : compact(text).replace(/[〜∼˜~]/g, "~").replace(/[‐‑‒–—―─−-]/g, "-");
}

function line(...parts: unknown[]): string {
  return parts.map((part) => (Array.isArray(part) ? part.join(",") : String(part ?? "-"))).join(" | ");
}
