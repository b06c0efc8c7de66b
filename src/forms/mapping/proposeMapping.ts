import type { Role } from "../role";
import { parseAddress } from "../../sheet/address";
import { Grid } from "../../sheet/grid";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { MappedColumn, MappingProposal } from "./mapping";
import { withYearMark } from "./plainText";
import { proposeColumns } from "./proposeColumns";
import { captionOf, proposeFields } from "./proposeFields";
import { tableHeadings, type TableHeading } from "./tableHeading";

/** What a table of goals is told by, besides its initiatives. */
const TELLING: readonly Role[] = ["period", "target", "midYear", "final", "indicator", "baseline", "evaluation"];
const NEEDED: readonly Role[] = ["target", "midYear", "final"];
const ENOUGH = 2;

/**
 * How a worksheet of no known form would be read: the table whose headings read like initiatives with targets, periods
 * or reports, and the labels around it. null when there is no such table with anything in it, or the worksheet is hidden.
 */
export function proposeMapping(worksheet: SheetSnapshot): MappingProposal | null {
  if (!worksheet.visible) return null;
  const grid = new Grid(worksheet);
  for (const heading of tableHeadings(grid)) {
    const caption = captionOf(grid, heading);
    const year = caption.year?.year ?? null;
    const columns = proposeColumns(grid, heading, year);
    if (!readsLikeGoals(columns) || !hasRows(grid, heading, columns)) continue;
    const title = caption.title && withYearMark(caption.title.text);
    return { sheet: worksheet.name, title, year, columns, fields: proposeFields(grid, heading, caption) };
  }
  return null;
}

function readsLikeGoals(columns: readonly MappedColumn[]): boolean {
  const has = (role: Role) => columns.some((column) => column.role === role);
  return has("initiative") && NEEDED.some(has) && TELLING.filter(has).length >= ENOUGH;
}

function hasRows(grid: Grid, { bottom }: TableHeading, columns: readonly MappedColumn[]): boolean {
  const initiative = columns.find(({ role }) => role === "initiative");
  if (!initiative) return false;
  const { left } = parseAddress(initiative.address);
  return grid.blocks.some(({ area, text }) => area.top > bottom && area.left <= left && area.right >= left && text.trim() !== "");
}
