import type { ColumnForm } from "../forms";
import { compact } from "../japanese/text";
import { cellAddress, type Area } from "../sheet/address";
import type { Block } from "../sheet/grid";
import { gridCellsOf, textOfCells, type Band } from "./gridCells";
import type { RowCell } from "./goalSheet";

/** The blocks of a row: under one heading, and all of them. */
interface RowBlocks {
  inColumn: readonly Block[];
  inBand: readonly Block[];
}

/** What a row says under one heading; `heading` is the block that the heading stands in, `band` the grid rows of the row. */
export function rowCell(column: ColumnForm, heading: Block, blocks: RowBlocks, band: Band): RowCell {
  const { chosen, top, left } = pickLines(column, heading, blocks, band.top);
  const first = chosen[0];
  const area: Area = first
    ? { ...first.area, bottom: Math.max(...chosen.map((block) => block.area.bottom)) }
    : { top, left, bottom: top, right: left };
  const gridCells = column.line === undefined ? gridCellsOf(chosen, blocks.inBand, band, left) : undefined;
  return {
    address: cellAddress({ row: area.top, column: area.left }),
    area,
    text: textOfCells(chosen),
    ...(gridCells && { gridCells }),
  };
}

/** The blocks of a column that belong to one role, where a band has several lines in it, and the cell they would begin in. */
function pickLines({ line }: ColumnForm, { area: { left } }: Block, { inColumn, inBand }: RowBlocks, top: number): { chosen: readonly Block[]; top: number; left: number } {
  if (line === undefined) return { chosen: inColumn, top, left };
  if (typeof line === "number") return { chosen: inColumn.slice(line, line + 1), top, left };
  const isLabel = (block: Block) => line.test(compact(block.text));
  const inside = inColumn.find(isLabel);
  const label = inside ?? inBand.find(isLabel);
  if (!label) return { chosen: [], top, left };
  const chosen = inColumn.filter((block) => block.area.top === label.area.top && block.area.left > label.area.right);
  return { chosen, top: label.area.top, left: inside ? label.area.right + 1 : left };
}
