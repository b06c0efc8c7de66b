import type { ColumnForm } from "../../forms";
import { cellAddress, type Area } from "../../sheet/address";
import type { Block } from "../../sheet/grid";
import { gridCellsOf, textOfCells, type Band } from "./gridCells";
import type { RowCell } from "../goalSheet";
import { isLabelLike, isLineLabel } from "./lineLabels";

/** The blocks of a row: under one heading, and all of them; and the form's labels of a row's lines. */
interface RowBlocks {
  inColumn: readonly Block[];
  inBand: readonly Block[];
  labels: readonly RegExp[];
}

/** What a row says under one heading; `heading` is the block that the heading stands in, `band` the grid rows of the row. */
export function rowCell(column: ColumnForm, heading: Block, blocks: RowBlocks, band: Band): RowCell {
  const { chosen, top, left } = pickLines(column, heading, blocks, band);
  const first = chosen[0];
  const area: Area = first ? { ...first.area, bottom: Math.max(...chosen.map((block) => block.area.bottom)) } : { top, left, bottom: top, right: left };
  const gridCells = column.line === undefined ? gridCellsOf(chosen, blocks.inBand, band, left) : chosen.length > 1 ? chosen : undefined;
  return {
    address: cellAddress({ row: area.top, column: area.left }),
    area,
    text: textOfCells(chosen),
    ...(gridCells && { gridCells }),
  };
}

/** The blocks of a column that belong to one role, where a band has several lines in it, and the cell they would begin in. */
function pickLines(
  { line }: ColumnForm,
  { area: { left } }: Block,
  { inColumn, inBand, labels }: RowBlocks,
  band: Band,
): { chosen: readonly Block[]; top: number; left: number } {
  const { top } = band;
  if (line === undefined) return { chosen: inColumn, top, left };
  const labelled = inBand.filter(({ text }) => labels.some((label) => isLineLabel(label, text)));
  if (typeof line === "number") return { chosen: nthLine(inColumn, line, labelled, band.top), top: Math.min(band.bottom, band.top + line), left };
  if (labelled.length === 0) return { chosen: unlabelledLine(inColumn, labels.indexOf(line), labels.length), top, left };
  const isLabel = (block: Block) => isLineLabel(line, block.text);
  const inside = inColumn.find(isLabel);
  const label = inside ?? inBand.find(isLabel);
  if (!label) return { chosen: [], top, left };
  const next = inBand.find((block) => block.area.top > label.area.top && (labelled.includes(block) || isOtherLabel(block, label)));
  const chosen = inColumn.filter(({ area }) => area.top >= label.area.top && area.top < (next?.area.top ?? Infinity) && area.left > label.area.right);
  return { chosen, top: label.area.top, left: inside ? label.area.right + 1 : left };
}

/** Whether the line of a label ends here: at a label that the form does not know (達成度 between 実績 and 評価). */
function isOtherLabel({ text, area }: Block, label: Block): boolean {
  return area.left === label.area.left && area.right === label.area.right && isLabelLike(text);
}

/** The n-th of a row's `lines` that bears no label: its block; of fewer blocks the first line has all. */
function unlabelledLine(inColumn: readonly Block[], line: number, lines: number): readonly Block[] {
  if (inColumn.length === lines) return inColumn.slice(line, line + 1);
  return line === 0 ? inColumn : [];
}

/**
 * The blocks of the n-th line of a column, from 0. Of more blocks than lines, texts were wrapped: a new line begins beside
 * each printed label of a line. A single block below the row's top (`begin`) leaves its first line blank.
 */
function nthLine(inColumn: readonly Block[], line: number, labelled: readonly Block[], begin: number): readonly Block[] {
  if (inColumn.length === 1 && inColumn[0]!.area.top > begin) return line === 0 ? [] : inColumn;
  const tops = [...new Set(labelled.map(({ area }) => area.top))];
  if (inColumn.length <= tops.length) return inColumn.slice(line, line + 1);
  const lineOf = ({ area }: Block) => Math.max(0, tops.filter((top) => top <= area.top).length - 1);
  const beside = inColumn.filter((block) => lineOf(block) === line);
  return beside.length > 0 && tops.length > 1 ? beside : inColumn.slice(line, line + 1);
}
