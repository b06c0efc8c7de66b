/** Grid cells that one file may fill, over all its worksheets: ten times what the largest goal workbook has. */
const MOST_CELLS = 3_000_000;

/** Whether so many grid cells are more than a file may fill. */
export const areTooManyCells = (cells: number) => cells > MOST_CELLS;

/** Counts what a reader spends on the cells of a worksheet: each row is filled up to its last column. */
export class GridCost {
  private readonly widths = new Map<number, number>();
  cells = 0;

  add(row: number, column: number): void {
    const width = this.widths.get(row) ?? 0;
    if (column < width) return;
    this.cells += column + 1 - width;
    this.widths.set(row, column + 1);
  }
}
