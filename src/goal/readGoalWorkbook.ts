import { FAMILIES, type Family, type SheetForm } from "../forms";
import { readNumber } from "../japanese/readNumber";
import { compact } from "../japanese/text";
import { columnYear, headingYear, YEAR_HEADING } from "../japanese/yearHeading";
import type { Area } from "../sheet/address";
import { Grid } from "../sheet/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { readCover } from "./cover";
import { readFields } from "./fields";
import { areaOf, isFurtherPage, titledAreas } from "./goalAreas";
import type { FieldKey } from "../forms/fieldKey";
import type { CoverGoal, GoalSheet, GoalWorkbook, HeaderField, OtherSheet } from "./goalSheet";
import type { TableHeader } from "./header";
import { recognise, type Recognised } from "./recognise";
import { remembered } from "./remembered";
import { readRows, tableEnd } from "./rows";

/**
 * Reads a workbook's snapshot: every goal sheet of a known family, the goals on its cover, and why the other
 * worksheets are none. Hidden worksheets are left alone. Never throws for what a sheet contains.
 */
export function readGoalWorkbook(snapshot: WorkbookSnapshot, families: readonly Family[] = FAMILIES): GoalWorkbook {
  const sheets: GoalSheet[] = [];
  const cover: CoverGoal[] = [];
  const others: OtherSheet[] = [];
  for (const worksheet of snapshot.sheets) {
    const read = readOnce(worksheet, families);
    if (Array.isArray(read)) sheets.push(...read);
    else {
      others.push({ name: worksheet.name, reason: read.reason });
      cover.push(...read.cover);
    }
  }
  return { file: snapshot.name, sheets: sheets.map((sheet) => withInherited(sheet, sheets)), cover, others };
}

/** Why a worksheet is no goal sheet, and the cover goals it lists. */
interface NoGoalSheet {
  reason: OtherSheet["reason"];
  cover: CoverGoal[];
}

/** Once for the same snapshot of a worksheet: an edit of one sheet leaves the others as they were read. */
const readOnce = remembered(readSheets);

/** Reads one worksheet alone: the (first) goal sheet on it, or why there is none. */
export function readWorksheet(worksheet: SheetSnapshot, families: readonly Family[] = FAMILIES): GoalSheet | NoGoalSheet {
  const read = readSheets(worksheet, families);
  return Array.isArray(read) ? read[0]! : read;
}

function readSheets(worksheet: SheetSnapshot, families: readonly Family[]): GoalSheet[] | NoGoalSheet {
  if (!worksheet.visible) return { reason: "hidden", cover: [] };
  if (worksheet.own) return { reason: "own", cover: [] };
  if (worksheet.cells.length === 0) return { reason: "empty", cover: [] };
  const grid = new Grid(worksheet);
  const recognised = recognise(grid, families);
  if (recognised) return severalSheets(worksheet, grid, recognised, families) ?? [goalSheet(worksheet.name, grid, recognised)];
  const cover = readCover(worksheet.name, grid);
  return { reason: cover.length > 0 ? "cover" : "unknown", cover };
}

/** No town stacks more goals on one worksheet; a broken file may print a title in every line. */
const MOST_TITLES = 100;

/** The goal sheets below or beside one another on one worksheet, each with a title, a head and a table of its own; null for a single one. */
function severalSheets(worksheet: SheetSnapshot, grid: Grid, { form, titles }: Recognised, families: readonly Family[]): GoalSheet[] | null {
  if (titles.length < 2 || titles.length > MOST_TITLES || form.columns.length === 0 || !form.fields.some(({ identifies }) => identifies)) return null;
  const found: { sheet: GoalSheet; area: Area; pages: number }[] = [];
  for (const area of titledAreas(grid, form, titles)) {
    const sheet = sheetIn(worksheet, area, families);
    const before = found.at(-1);
    if (before && (!sheet || (sheet.form === before.sheet.form && isFurtherPage(sheet, before.sheet)))) {
      before.area = { ...before.area, bottom: Math.max(before.area.bottom, area.bottom), right: Math.max(before.area.right, area.right) };
      before.pages += 1;
    } else if (sheet) found.push({ sheet, area, pages: 1 });
  }
  if (found.length < 2) return null;
  return found.map(({ sheet, area, pages }) => (pages === 1 ? sheet : (sheetIn(worksheet, area, families) ?? sheet)));
}

function sheetIn(worksheet: SheetSnapshot, area: Area, families: readonly Family[]): GoalSheet | null {
  const grid = new Grid(areaOf(worksheet, area));
  const recognised = recognise(grid, families);
  return recognised && { ...goalSheet(worksheet.name, grid, recognised), area };
}

function goalSheet(name: string, grid: Grid, { family, form, headers, titleYear, printed }: Recognised): GoalSheet {
  const ends = headers.map((header, at) => tableEnd(grid, form, family, printed, header, headers[at + 1]));
  const inTable = (row: number) => headers.some((header, at) => row >= header.top && row < ends[at]!);
  const fields = withYear(readFields(grid, form, printed.get(form) ?? [], inTable), grid, form, headers);
  const columns = columnsOf(headers);
  const text = (key: FieldKey) => textOf(fields, key);
  const [department, section] = splitDepartment(text("department"), text("section"));
  return {
    name,
    family: family.id,
    form: form.id,
    fiscalYear: yearInHeading(headers, form.yearColumn) ?? titleYear ?? headingYear(text("fiscalYear") ?? ""),
    department,
    section,
    priority: priorityOf(text("priority")),
    title: text("title"),
    fields,
    columns,
    missingColumns: form.columns
      .filter((column) => column.required && !columns.some(({ role }) => role === column.role))
      .map(({ role }) => role),
    rows: readRows(grid, form, headers, ends, family.subItemsFrom),
  };
}

function columnsOf(headers: readonly TableHeader[]): GoalSheet["columns"] {
  return (headers[0]?.columns ?? []).map(({ form, block }) => ({
    role: form.role,
    heading: block.text.replace(/\s*\n\s*/g, ""),
    address: block.address,
  }));
}

function textOf(fields: readonly HeaderField[], key: FieldKey): string | null {
  return fields.find((field) => field.key === key)?.text.trim() || null;
}

/** `総務部 庶務課` in one cell names department and section; `総 務 部` is one name, spaced out. */
function splitDepartment(department: string | null, section: string | null): [string | null, string | null] {
  if (department === null || section !== null) return [department, section];
  const words = department.split(/\s+/);
  if (words.every((word) => word.length === 1)) return [words.join(""), null];
  const [first, ...rest] = words;
  return [first ?? null, rest.join(" ") || null];
}

function priorityOf(text: string | null): number | null {
  const [digits] = /\d+|(?<=^第?)[一二三四五六七八九十]{1,3}(?=位?$)/.exec(compact(text ?? "")) ?? [];
  return digits === undefined ? null : readNumber(digits);
}

function yearInHeading(headers: readonly TableHeader[], role: GoalSheet["columns"][number]["role"] | undefined): number | null {
  const column = headers[0]?.columns.find(({ form }) => form.role === role);
  return column ? columnYear(column.block.text) : null;
}

/** A heading that names the year under another title than the form's own: 令和8年度 部の目標管理表. */
const OTHER_TITLE = new RegExp(`^[【「]?(?:${YEAR_HEADING}).{0,16}(?:目標|管理|シート)`);

/** The fields with the year that some other heading above the table names, where the form's own title is not printed. */
function withYear(fields: HeaderField[], grid: Grid, form: SheetForm, headers: readonly TableHeader[]): HeaderField[] {
  const asked = form.fields.find(({ key }) => key === "fiscalYear");
  if (!asked || fields.some(({ key }) => key === "fiscalYear")) return fields;
  const top = headers[0]?.top ?? 0;
  const title = grid.blocks.find(({ area, text }) => area.bottom < top && OTHER_TITLE.test(compact(text)));
  if (!title) return fields;
  return [...fields, { key: "fiscalYear", label: "fiscalYear", address: title.address, text: title.text, inside: true, identifies: asked.identifies ?? false }];
}

/** Sheets of one document share what only one of them prints: department and fiscal year. */
function withInherited(sheet: GoalSheet, sheets: readonly GoalSheet[]): GoalSheet {
  const prints = (key: FieldKey) => sheet.fields.some((field) => field.key === key);
  const first = <Key extends "department" | "fiscalYear">(key: Key) => sheets.find((other) => other.family === sheet.family && other[key] !== null)?.[key] ?? null;
  const department = prints("department") ? sheet.department : first("department");
  const fiscalYear = sheet.fiscalYear ?? (prints("fiscalYear") ? null : first("fiscalYear"));
  return department === sheet.department && fiscalYear === sheet.fiscalYear ? sheet : inheriting(sheet, department, fiscalYear);
}

const inheriting = remembered((sheet: GoalSheet, department: string | null, fiscalYear: number | null): GoalSheet => ({ ...sheet, department, fiscalYear }));
