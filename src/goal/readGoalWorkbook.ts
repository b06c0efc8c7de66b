import { FAMILIES, type Family } from "../forms";
import type { FieldKey } from "../forms/fieldKey";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { GoalSheet, GoalWorkbook, OtherSheet } from "./goalSheet";
import { leftAside } from "./leftAside";
import { readGoalSheets } from "./readWorksheet";
import { rememberedOfWorkbook } from "./remembered";

/**
 * Reads a workbook's snapshot: every goal sheet of a known family, the goals on its cover, and why the other
 * worksheets are none. Hidden worksheets are left alone, and so are blank forms and samples beside goal sheets. Never
 * throws for what a sheet contains.
 */
export function readGoalWorkbook(snapshot: WorkbookSnapshot, families: readonly Family[] = FAMILIES): GoalWorkbook {
  const found = snapshot.sheets.map((worksheet) => ({ worksheet, read: readOnce(worksheet, families) }));
  const all = found.flatMap(({ read }) => (Array.isArray(read) ? read : []));
  const read = found.map(({ worksheet, read: one }) => {
    if (!Array.isArray(one)) return { worksheet, goals: [], ...one };
    return { worksheet, goals: one, cover: [], reason: leftAside(worksheet, one, all) };
  });
  const isAlone = read.every(({ goals, reason }) => goals.length === 0 || reason !== null);
  const isGoals = ({ goals, reason }: (typeof read)[number]) => goals.length > 0 && (reason === null || isAlone);
  const sheets = read.filter(isGoals).flatMap(({ goals }) => goals);
  const others = read.flatMap((one): OtherSheet[] => (isGoals(one) || one.reason === null ? [] : [{ name: one.worksheet.name, reason: one.reason }]));
  const cover = read.flatMap((one) => one.cover);
  return { file: snapshot.name, sheets: sheets.map((sheet) => withInherited(sheet, sheets)), cover, others };
}

/** Once for the same snapshot of a worksheet: an edit of one sheet leaves the others as they were read. */
const readOnce = rememberedOfWorkbook(readGoalSheets);

/** Sheets of one document share what only one of them prints: department and fiscal year. */
function withInherited(sheet: GoalSheet, sheets: readonly GoalSheet[]): GoalSheet {
  const prints = (key: FieldKey) => sheet.fields.some((field) => field.key === key);
  const first = <Key extends "department" | "fiscalYear">(key: Key) =>
    sheets.find((other) => other.family === sheet.family && other[key] !== null)?.[key] ?? null;
  const department = prints("department") ? sheet.department : first("department");
  const fiscalYear = sheet.fiscalYear ?? (prints("fiscalYear") ? null : first("fiscalYear"));
  return department === sheet.department && fiscalYear === sheet.fiscalYear ? sheet : inheriting(sheet, department, fiscalYear);
}

const inheriting = rememberedOfWorkbook((sheet: GoalSheet, department: string | null, fiscalYear: number | null): GoalSheet => ({
  ...sheet,
  department,
  fiscalYear,
}));
