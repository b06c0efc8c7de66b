import { familyOf } from "../../src/forms";
import type { GoalRow, GoalSheet } from "../../src/goal/goalSheet";
import { findHeaders } from "../../src/goal/headings/header";
import { printedBlocks } from "../../src/goal/headings/printedText";
import { tableEnd } from "../../src/goal/rows/tableEnd";
import type { Area } from "../../src/sheet/address";
import { Grid, type Block } from "../../src/sheet/grid";
import type { SheetSnapshot } from "../../src/sheet/snapshot";

/** The grid rows of a goal sheet's row. */
export interface Band {
  ordinal: number;
  top: number;
  bottom: number;
}

/** One table of a goal sheet: its header, its rows, and the columns that stay together when they are moved. */
export interface TableLayout {
  header: Area;
  /** First grid row below the table. */
  end: number;
  bands: Band[];
  /** Leftmost and rightmost grid columns of each movable group, markers with their initiative, left to right. */
  groups: { left: number; right: number }[];
}

/** Where the tables of a goal sheet stand on its worksheet; none for forms without a table. */
export function tableLayouts(sheet: SheetSnapshot, goalSheet: GoalSheet): TableLayout[] {
  const family = familyOf(goalSheet.family);
  const form = family.sheets.find(({ id }) => id === goalSheet.form)!;
  if (form.columns.length === 0) return [];
  const grid = new Grid(sheet);
  const printed = printedBlocks(grid, [family]);
  const headers = findHeaders(grid, printed.get(form) ?? [], form, true);
  return headers.map((header, at) => {
    const end = tableEnd(grid, form, family, printed, headers, at);
    const bands = goalSheet.rows.map(bandOf).filter(({ top }) => top > header.bottom && top < end);
    const blocks = grid.overlapping(header.top, end - 1);
    const left = Math.min(...blocks.map(({ area }) => area.left));
    const initiative = header.columns.find((column) => column.form.role === "initiative")?.block.area ?? header.columns[0]!.block.area;
    return { header: { top: header.top, bottom: header.bottom, left, right: header.right }, end, bands, groups: groupsOf(blocks, left, header.right, initiative) };
  });
}

function bandOf({ ordinal, cells }: GoalRow): Band {
  const areas = Object.values(cells).map(({ area }) => area);
  return { ordinal, top: Math.min(...areas.map(({ top }) => top)), bottom: Math.max(...areas.map(({ bottom }) => bottom)) };
}

/** Columns that no block of the table crosses are where it can be cut. */
function groupsOf(blocks: readonly Block[], left: number, right: number, initiative: Area): TableLayout["groups"] {
  const inside = blocks.filter(({ area }) => area.right - area.left + 1 < (right - left + 1) * 0.8);
  const groups: TableLayout["groups"] = [];
  for (let column = left; column <= right; column++) {
    const last = groups.at(-1);
    const isJoined = column <= initiative.right || inside.some(({ area }) => area.left < column && area.right >= column);
    if (last && isJoined) last.right = column;
    else groups.push({ left: column, right: column });
  }
  return groups;
}
