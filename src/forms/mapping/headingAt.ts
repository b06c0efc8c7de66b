import { compact } from "../../japanese/text/text";
import { parseAddress } from "../../sheet/address";
import { Grid, type Block } from "../../sheet/grid";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { MappedColumn } from "./mapping";
import { groupOf } from "./proposeColumns";
import type { Leaf } from "./tableHeading";

/** Group headings stand at most this many rows above. */
const GROUP_ROWS = 2;

/** The heading in a cell, with the group heading that tells it from its neighbours; null when the cell is blank. */
export function headingAt(worksheet: SheetSnapshot, address: string): Pick<MappedColumn, "heading" | "under" | "address"> | null {
  const grid = new Grid(worksheet);
  const { top, left } = parseAddress(address);
  const block = blockAt(grid, top, left);
  if (block.text.trim() === "") return null;
  const leafOf = (one: Block): Leaf => ({ block: one, groups: groupsOver(grid, one) });
  const row = grid.startingAt(block.area.top).map(leafOf);
  return { heading: compact(block.text), under: groupOf(leafOf(block), row), address: block.address };
}

/** What a person sees as the cell here: the merged area over it, or the single cell. */
export function blockAt(grid: Grid, row: number, column: number): Block {
  return grid.overlapping(row, row).find((one) => covers(one, column)) ?? grid.at(row, column);
}

function groupsOver(grid: Grid, { area }: Block): Block[] {
  const above = grid.overlapping(area.top - GROUP_ROWS, area.top - 1);
  return above.filter((one) => one.area.bottom < area.top && one.text.trim() !== "" && covers(one, area.left) && covers(one, area.right));
}

function covers({ area }: Block, column: number): boolean {
  return area.left <= column && area.right >= column;
}
