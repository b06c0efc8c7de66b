import { addTo } from "./addTo";
import { cellAddress, type Area } from "./address";
import { cellKey, FilledCells } from "./hiddenCells";
import type { SheetSnapshot } from "./snapshot";

/** What a person sees as one cell: a merged area or a single cell, with its text. */
export interface Block {
  area: Area;
  /** Text as it stands, "" when blank. */
  text: string;
  /** A1 address of the top-left cell. */
  address: string;
}

/** Blocks of this many rows and more are kept apart instead of in every row's index. */
const TALL = 64;

/** The blocks of one worksheet: filled cells and merged areas (blank merged areas too). */
export class Grid {
  /** In reading order: by row, then by column. */
  readonly blocks: readonly Block[];
  private readonly byTop = new Map<number, Block[]>();
  private readonly byCell = new Map<number, Block>();
  private readonly byRow = new Map<number, Block[]>();
  private readonly tall: Block[] = [];

  constructor(sheet: SheetSnapshot) {
    const texts = new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell.text]));
    const filled = new FilledCells(sheet.cells);
    const blocks: Block[] = [];
    const covered = new Set<number>();
    for (const area of sheet.merges) {
      const key = cellKey(area.top, area.left);
      if (covered.has(key)) continue;
      blocks.push(block(area, texts.get(key) ?? ""));
      for (const cell of filled.in(area)) covered.add(cell);
      covered.add(key);
    }
    for (const { row, column, text } of sheet.cells) {
      if (!covered.has(cellKey(row, column))) blocks.push(block({ top: row, left: column, bottom: row, right: column }, text));
    }
    blocks.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
    this.blocks = blocks;
    for (const one of blocks) {
      addTo(this.byTop, one.area.top, one);
      this.byCell.set(cellKey(one.area.top, one.area.left), one);
      this.index(one);
    }
  }

  private index(one: Block): void {
    if (one.area.bottom - one.area.top >= TALL) {
      this.tall.push(one);
      return;
    }
    for (let row = one.area.top; row <= one.area.bottom; row++) addTo(this.byRow, row, one);
  }

  /** Blocks that cover at least one of these rows, in reading order. */
  overlapping(top: number, bottom: number): Block[] {
    const found = new Set(this.tall.filter(({ area }) => area.top <= bottom && area.bottom >= top));
    for (let row = top; row <= bottom; row++) for (const one of this.byRow.get(row) ?? []) found.add(one);
    return [...found].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  }

  /** Blocks whose first row is `row`, left to right. */
  startingAt(row: number): readonly Block[] {
    return this.byTop.get(row) ?? [];
  }

  /** The block whose top-left cell is here, or a blank single cell. */
  at(row: number, column: number): Block {
    return this.byCell.get(cellKey(row, column)) ?? blankCell(row, column);
  }

  /** Last filled row, -1 on an empty sheet. Blank merged areas below the last text do not count. */
  get lastRow(): number {
    return this.blocks.reduce((last, { area, text }) => (text === "" ? last : Math.max(last, area.bottom)), -1);
  }
}

/** A single cell with nothing in it. */
export function blankCell(row: number, column: number): Block {
  return block({ top: row, left: column, bottom: row, right: column }, "");
}

/** Whether a block is a cell that somebody typed a space into; a blank one that is merged is part of the form. */
export function isStraySpace({ text, area }: Block): boolean {
  return text.trim() === "" && area.left === area.right && area.top === area.bottom;
}

function block(area: Area, text: string): Block {
  return { area, text, address: cellAddress({ row: area.top, column: area.left }) };
}
