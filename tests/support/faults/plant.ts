import { checkSheet } from "../../../src/checks/checkWorkbook";
import type { Finding } from "../../../src/checks/finding";
import type { RuleId } from "../../../src/checks/ruleIds";
import { familyOf } from "../../../src/forms";
import { cellSegments, usesNumbers } from "../../../src/goal/answers/answers";
import type { Phase } from "../../../src/forms/phase";
import type { Role } from "../../../src/forms/role";
import type { GoalRow, GoalSheet, GoalWorkbook, RowCell } from "../../../src/goal/goalSheet";
import { readGoalWorkbook } from "../../../src/goal/readGoalWorkbook";
import { compact } from "../../../src/japanese/text/text";
import type { Segment } from "../../../src/japanese/subItems/subItems";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { withSheet, withText } from "../snapshotEdits";

/** A finding as far as it must agree; `sub` null agrees with any sub-item of the row. */
export interface Expected {
  rule: RuleId;
  sheet: string;
  row: number | null;
  column: string | null;
  sub: number | null;
}

/** One fault planted in a workbook. */
export interface Plant {
  /** Where and what, for the report of a failure. */
  name: string;
  /** The only worksheet whose findings can change; all of them when left out. */
  sheet?: string;
  snapshot: WorkbookSnapshot;
  /** The workbook without the fault where more than the fault was changed. */
  before?: WorkbookSnapshot;
  expected: Expected[];
  /** Findings that follow from the fault and may be there as well. */
  allowed?: Partial<Expected>[];
}

/** A workbook to plant faults in. */
export interface Soil {
  snapshot: WorkbookSnapshot;
  workbook: GoalWorkbook;
  phase: Phase;
}

/** Every place in a workbook where one kind of fault can be planted. */
export type Planter = (soil: Soil) => Plant[];

/** A row with the sheet that it stands on. */
export interface RowOf {
  sheet: GoalSheet;
  row: GoalRow;
}

/** Rows of the workbook's reported goals; with `all`, those of every form. */
export function rowsOf({ workbook }: Soil, all = false): RowOf[] {
  return workbook.sheets.filter((sheet) => all || formOf(sheet).reported).flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row })));
}

export function formOf(sheet: GoalSheet) {
  return familyOf(sheet.family).sheets.find(({ id }) => id === sheet.form)!;
}

/** The snapshot with one cell of a row written anew. */
export function withCell(snapshot: WorkbookSnapshot, { sheet, row }: RowOf, role: Role, text: string): WorkbookSnapshot {
  const { area } = row.cells[role]!;
  return withSheet(snapshot, sheet.name, (one) => withText(one, area, text));
}

/** One answering part of a cell. */
export interface Part extends RowOf {
  role: Role;
  cell: RowCell;
  segment: Segment;
  /** The sub-items that it answers, [null] on rows without any. */
  subs: (number | null)[];
}

/** The filled parts of a row's cell that answer sub-items the row lists; the whole cell where it uses no numbers. */
export function partsOf({ sheet, row }: RowOf, role: Role): Part[] {
  const cell = row.cells[role];
  if (!cell || cell.text.trim() === "") return [];
  const segments = cellSegments(row, role).filter(({ text }) => text !== "");
  const listed = row.subItems.length > 0 ? row.subItems : [null];
  const whole = { numbers: [], text: cell.text, offset: 0 };
  const parts: Segment[] = row.subItems.length > 0 && usesNumbers(segments) ? segments.filter(({ numbers }) => numbers.length > 0 && numbers.every((number) => row.subItems.includes(number))) : [whole];
  return parts.map((segment) => ({ sheet, row, role, cell, segment, subs: segment.numbers.length > 0 ? segment.numbers : listed }));
}

/** The cell's text with one part's words replaced, its numbers kept. */
export function replacedPart({ cell, segment }: Part, words: string): string {
  const separator = cell.text.slice(0, segment.offset).endsWith(")") || cell.text.slice(0, segment.offset).endsWith("）") ? " " : "";
  return cell.text.slice(0, segment.offset) + separator + words + cell.text.slice(segment.offset + segment.text.length);
}

/** A sub-item's finding in a row. */
export function expected({ sheet, row }: RowOf, rule: RuleId, column: Role, sub: number | null = null): Expected {
  return { rule, sheet: sheet.name, row: row.ordinal, column, sub };
}

/** Name and worksheet of a plant in one row. */
export function at({ sheet, row }: RowOf, role: Role, what: string): Pick<Plant, "name" | "sheet"> {
  return { name: `${sheet.name} row ${row.ordinal} ${role}: ${what}`, sheet: sheet.name };
}

/** What must agree between a finding and an expectation, as the scorer of the labelled workbooks has it. */
const BY_ROW_AND_COLUMN: readonly RuleId[] = ["value-not-in-list", "blank-cell", "report-missing", "subitem-missing", "subitem-orphan", "arithmetic-mismatch"];
const BY_SHEET: readonly RuleId[] = ["duplicate-priority", "fiscal-year-mismatch", "cover-mismatch"];
const BY_COLUMN: readonly RuleId[] = ["missing-column", "missing-field", "unfilled-placeholder"];

function looseKey({ rule, sheet, row, column }: Expected): string {
  if (BY_SHEET.includes(rule)) return [rule, sheet].join(" | ");
  if (BY_COLUMN.includes(rule)) return [rule, sheet, compact(column ?? "")].join(" | ");
  return [rule, sheet, row ?? "", ...(BY_ROW_AND_COLUMN.includes(rule) ? [column ?? ""] : [])].join(" | ");
}

const key = (one: Expected) => `${looseKey(one)} (${one.sub ?? "-"})`;

function agrees(one: Expected, other: Expected): boolean {
  return looseKey(one) === looseKey(other) && (one.sub === null || other.sub === null || one.sub === other.sub);
}

/** What is planted may be typed in another width than the rest of its cell. */
const TYPING: readonly RuleId[] = ["digit-width"];

function isAllowed(finding: Finding, allowed: readonly Partial<Expected>[]): boolean {
  return TYPING.includes(finding.rule) || allowed.some((one) => Object.entries(one).every(([name, value]) => finding[name as keyof Expected] === value));
}

/** What is wrong about a plant's findings: expected and not found, or new and not expected; [] when nothing is. */
export function faultsOf(plant: Plant, { snapshot, phase }: Soil): string[] {
  const before = findingsOf(plant.before ?? snapshot, phase, plant.sheet);
  const after = findingsOf(plant.snapshot, phase, plant.sheet);
  const missed = plant.expected.filter((want) => !after.some((finding) => agrees(finding, want)));
  const added = after.filter((finding) => !before.some((old) => agrees(old, finding)) && !plant.expected.some((want) => agrees(finding, want)));
  return [
    ...missed.map((want) => `${plant.name} — not found: ${key(want)}`),
    ...added.filter((finding) => !isAllowed(finding, plant.allowed ?? [])).map((finding) => `${plant.name} — false: ${key(finding)} ${JSON.stringify(finding.args)}`),
  ];
}

const found = new WeakMap<WorkbookSnapshot, Map<string | undefined, Finding[]>>();

/** Findings of a worksheet (or of all), kept for the snapshots that many plants share. */
function findingsOf(snapshot: WorkbookSnapshot, phase: Phase, only: string | undefined): Finding[] {
  const kept = found.get(snapshot) ?? new Map<string | undefined, Finding[]>();
  found.set(snapshot, kept);
  const known = kept.get(only);
  if (known) return known;
  const workbook = readGoalWorkbook(snapshot);
  const sheets = workbook.sheets.filter(({ name }) => only === undefined || name === only);
  const findings = sheets.flatMap((sheet) => checkSheet(workbook, sheet, { phase }));
  kept.set(only, findings);
  return findings;
}
