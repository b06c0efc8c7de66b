import type { SheetForm } from "../forms";
import type { FieldKey } from "../forms/fieldKey";
import { compact } from "../japanese/text/text";
import { addTo } from "../sheet/addTo";
import { contains, LAST_COLUMN, LAST_ROW, type Area } from "../sheet/address";
import type { Block, Grid } from "../sheet/grid";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { GoalRow, GoalSheet, GoalWorkbook } from "./goalSheet";
import { columnOverlap } from "./headings/columnAreas";
import { isFieldLabel } from "./fields/fields";
import { rememberedOfWorkbook } from "./remembered";

/** Lines of a head above its title. */
const HEAD_HEIGHT = 4;

/**
 * The areas of a worksheet that begin with the form's title, in reading order: one below the other, or side by side where
 * titles stand in (nearly) the same rows. A single one where the title is printed once.
 *
 * @param titles blocks that bear the title
 */
export function titledAreas(grid: Grid, form: SheetForm, titles: readonly Block[]): Area[] {
  const bands: Block[][] = [];
  for (const title of titles) {
    const band = bands.at(-1);
    if (band?.every((one) => isBeside(one, title))) band.push(title);
    else bands.push([title]);
  }
  for (const band of bands) band.sort((a, b) => a.area.left - b.area.left);
  const tops = bands.map((band, at) => (at === 0 ? 0 : topOf(grid, form, band)));
  return bands.flatMap((band, at): Area[] => {
    const top = tops[at]!;
    const bottom = (tops[at + 1] ?? LAST_ROW + 1) - 1;
    const lefts = band.map((_, place) => (place === 0 ? 0 : leftOf(grid, form, band, place, { top, bottom })));
    return lefts.map((left, place) => ({ top, bottom, left, right: (lefts[place + 1] ?? LAST_COLUMN + 1) - 1 }));
  });
}

function isBeside({ area: one }: Block, { area: other }: Block): boolean {
  return Math.abs(one.top - other.top) <= HEAD_HEIGHT && columnOverlap(one, other) < 1;
}

/** Where an area begins: at its title, or at the year that stands above it in a line with little else. */
function topOf(grid: Grid, { fields }: SheetForm, titles: readonly Block[]): number {
  const top = Math.min(...titles.map(({ area }) => area.top));
  const labels = fields.flatMap(({ place, label }) => (place === "itself" && label ? [label] : []));
  for (let row = top - HEAD_HEIGHT; row < top; row++) {
    const texts = grid.startingAt(row).flatMap(({ text }) => (text.trim() === "" ? [] : [compact(text)]));
    if (texts.length <= 2 * titles.length && texts.some((text) => labels.some((label) => label.test(text)))) return row;
  }
  return top;
}

/** Where one of the titles in a line begins its area: at the form's labels that each of them has, perhaps left of a centred title. */
function leftOf(grid: Grid, form: SheetForm, titles: readonly Block[], place: number, { top, bottom }: Pick<Area, "top" | "bottom">): number {
  const lefts = new Map<string, number[]>();
  for (const block of grid.overlapping(top, Math.min(bottom, grid.lastRow))) {
    if (isFieldLabel(form, block)) addTo(lefts, compact(block.text), block.area.left);
  }
  const own = [...lefts.values()].flatMap((all) => (all.length === titles.length ? all.sort((a, b) => a - b)[place]! : []));
  return Math.min(titles[place]!.area.left, ...own.filter((left) => left > titles[place - 1]!.area.right));
}

/** What stands in one area of a worksheet, in its place. */
export function areaOf(worksheet: SheetSnapshot, area: Area): SheetSnapshot {
  const cells = worksheet.cells.filter((cell) => contains(area, cell));
  const merges = worksheet.merges.filter(({ top, left }) => contains(area, { row: top, column: left }));
  return { ...worksheet, cells, merges };
}

/**
 * Whether a goal sheet says nothing of itself that the one before does not say: a further page of it, its head printed
 * again, or a blank form below it.
 */
export function isFurtherPage(page: GoalSheet, before: GoalSheet): boolean {
  if (page.rows.length === 0 && page.title === null) return true;
  const own = page.fields.filter(({ identifies, text }) => identifies && text.trim() !== "");
  const isSame = (key: FieldKey, text: string) => before.fields.some((field) => field.key === key && compact(field.text) === compact(text));
  return own.every(({ key, text }) => (key === "fiscalYear" ? page.fiscalYear === before.fiscalYear : isSame(key, text)));
}

/**
 * The goal sheets of a workbook that go on with another one on a worksheet of its own: the same goal, its initiatives counted
 * on (②, then ③). A copy begins with ① again.
 */
export const furtherPages = rememberedOfWorkbook(({ sheets }: GoalWorkbook): ReadonlySet<GoalSheet> => {
  const pages = sheets.filter(({ title, rows }) => title !== null && (numberOf(rows[0]) ?? 1) > 1);
  if (pages.length === 0) return new Set();
  const lasts = new Map(sheets.map((sheet) => [sheet, numberOf(sheet.rows.at(-1))]));
  const goesOn = (page: GoalSheet) => {
    const last = numberOf(page.rows[0])! - 1;
    return sheets.some((before) => lasts.get(before) === last && before.family === page.family && isFurtherPage(page, before));
  };
  return new Set(pages.filter(goesOn));
});

const LAST_NUMBER = /(\d{1,2})\D*$/;

function numberOf(row: GoalRow | undefined): number | null {
  const digits = LAST_NUMBER.exec(compact(row?.marker ?? ""))?.[1];
  return digits === undefined ? null : Number(digits);
}
