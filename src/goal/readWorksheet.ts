import { FAMILIES, type Family } from "../forms";
import type { Area } from "../sheet/address";
import { withFilledAreas } from "../sheet/filledAreas";
import { Grid } from "../sheet/grid";
import type { SheetSnapshot } from "../sheet/snapshot";
import { readCover } from "./cover";
import { areaOf, isFurtherPage, titledAreas } from "./goalAreas";
import type { CoverGoal, GoalSheet, OtherSheet } from "./goalSheet";
import { readGoalSheet } from "./readGoalSheet";
import { recognise, type Recognised } from "./headings/recognise";

/** Why a worksheet is no goal sheet, and the cover goals it lists. */
interface NoGoalSheet {
  reason: OtherSheet["reason"];
  cover: CoverGoal[];
}

/** Reads one worksheet alone: the (first) goal sheet on it, or why there is none. */
export function readWorksheet(worksheet: SheetSnapshot, families: readonly Family[] = FAMILIES): GoalSheet | NoGoalSheet {
  const read = readGoalSheets(worksheet, families);
  return Array.isArray(read) ? read[0]! : read;
}

/** The goal sheets on one worksheet, nearly always one, or why there is none. */
export function readGoalSheets(worksheet: SheetSnapshot, families: readonly Family[]): GoalSheet[] | NoGoalSheet {
  if (!worksheet.visible) return { reason: "hidden", cover: [] };
  if (worksheet.own) return { reason: "own", cover: [] };
  if (worksheet.cells.length === 0) return { reason: "empty", cover: [] };
  const shown = withFilledAreas(worksheet);
  const grid = new Grid(shown);
  const recognised = recognise(grid, families);
  if (recognised) {
    const sheets = severalSheets(shown, grid, recognised, families) ?? [readGoalSheet(worksheet.name, grid, recognised)];
    return shown === worksheet ? sheets : sheets.map((sheet) => ({ ...sheet, isUnmerged: true }));
  }
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
  return recognised && { ...readGoalSheet(worksheet.name, grid, recognised), area };
}
