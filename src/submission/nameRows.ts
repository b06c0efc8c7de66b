import type { GoalRow, GoalSheet, GoalWorkbook } from "../goal/goalSheet";
import { sheetOwners } from "../goal/sheetOwner";
import { compact } from "../japanese/text/text";
import { rowKey, ownerKeyOf, type NamedOwner } from "./key";
import type { RowDocument } from "./schema";

/** Whose a row is, and its keys. */
export type RowIdentity = Pick<RowDocument, "key" | "unit" | "fiscalYear" | "department" | "section">;

/** A row with its identity in the list. */
export interface NamedRow {
  sheet: GoalSheet;
  row: GoalRow;
  identity: RowIdentity;
}

/** A worksheet with rows that have no identity because the header does not say whose they are. */
export interface UnnamedSheet {
  sheet: string;
  missing: "fiscalYear" | "department";
}

/** A sheet with initiatives, and what names it among all sheets of the list. */
export interface NamedSheet {
  sheet: GoalSheet;
  owner: NamedOwner;
  /** Its place among the owner's sheets of its form (see rowKey). */
  mark: string;
  /** The same text for the same owner, form and place, whatever the workbook. */
  name: string;
}

/**
 * Every initiative row of the workbook with its identity, in the order of the sheets; see sheetOwners.
 */
export function nameRows(workbook: GoalWorkbook): { rows: NamedRow[]; unnamed: UnnamedSheet[] } {
  const { sheets, unnamed } = nameSheets(workbook);
  const rows = sheets.flatMap(({ sheet, owner, mark: sheetMark }) => {
    const unit = ownerKeyOf(owner);
    return sheet.rows.map((row): NamedRow => ({
      sheet,
      row,
      identity: { key: rowKey(unit, { form: sheet.form, sheetMark, row: row.ordinal }), unit, ...owner },
    }));
  });
  return { rows, unnamed };
}

/** The sheets of the workbook that have initiatives, named, and those whose header does not say whose they are. */
export function nameSheets(workbook: GoalWorkbook): { sheets: NamedSheet[]; unnamed: UnnamedSheet[] } {
  const ownerOf = sheetOwners(workbook);
  const taken = new Set<string>();
  const sheets: NamedSheet[] = [];
  const unnamed: UnnamedSheet[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.rows.length === 0) continue;
    const { fiscalYear, department, section } = ownerOf(sheet);
    if (fiscalYear === null) addOnce(unnamed, { sheet: sheet.name, missing: "fiscalYear" });
    else if (department === null) addOnce(unnamed, { sheet: sheet.name, missing: "department" });
    else {
      const nameOf = (mark: string) => JSON.stringify([fiscalYear, compact(department), compact(section ?? ""), sheet.form, compact(mark)]);
      const mark = sheetMark(sheet, (one) => taken.has(nameOf(one)));
      taken.add(nameOf(mark));
      sheets.push({ sheet, owner: { fiscalYear, department, section }, mark, name: nameOf(mark) });
    }
  }
  return { sheets, unnamed };
}

/** A worksheet with several goal sheets that lack the same is told once. */
function addOnce(told: UnnamedSheet[], { sheet, missing }: UnnamedSheet): void {
  if (!told.some((one) => one.sheet === sheet && one.missing === missing)) told.push({ sheet, missing });
}

/**
 * What stands for a sheet in its rows' keys: its priority, or its name when it has none or an earlier sheet of the
 * same owner and form already bears that priority; a number behind the name where an earlier one bears that, too. The
 * marks stand in every key of the list: they never change between releases.
 */
function sheetMark({ name, priority, area, title }: GoalSheet, isTaken: (mark: string) => boolean): string {
  const byPriority = `priority ${priority}`;
  if (priority !== null && !isTaken(byPriority)) return byPriority;
  const byName = area ? `sheet ${name} ${title ?? ""}` : `sheet ${name}`;
  let mark = byName;
  for (let count = 2; isTaken(mark); count += 1) mark = `${byName} ${count}`;
  return mark;
}
