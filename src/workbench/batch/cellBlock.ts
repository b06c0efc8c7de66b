import type { Position } from "../../sheet/address";
import type { CellContent, ModelCell } from "../model/modelCell";
import { ApiError } from "./apiError";
import type { RangeTarget } from "./rangeTarget";

/** Above this many cells Excel gives null for a property of cells, without an error. */
const MOST_CELLS = 5_000_000;

/** One value for each cell of a range, row by row; null when the range is too large. */
export function readBlock<V>(range: RangeTarget, read: (cell: ModelCell, place: Position) => V): V[][] | null {
  if (range.rows * range.columns > MOST_CELLS) return null;
  const { top, left } = range.area;
  return Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (__, right) => {
      const place = { row: top + down, column: left + right };
      return read(range.sheet.cellOrBlank(place.row, place.column), place);
    }),
  );
}

/** A value that all cells of a range share, null when they differ. */
export function sharedValue<V>(range: RangeTarget, read: (cell: ModelCell) => V): V | null {
  const block = readBlock(range, read)?.flat() ?? [];
  const first = block[0];
  return first !== undefined && block.every((value) => value === first) ? first : null;
}

/**
 * What the client set on a range as one entry for each cell: a single value for all, or rows of values of the same
 * size. null leaves a cell alone.
 */
export function givenBlock(range: RangeTarget, given: unknown): (CellContent | null)[][] {
  const single = Array.isArray(given) ? undefined : given;
  if (!Array.isArray(given)) {
    return Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => content(single)));
  }
  const rows = given as unknown[];
  const fits = rows.length === range.rows && rows.every((row) => Array.isArray(row) && row.length === range.columns);
  if (!fits) {
    throw new ApiError(
      "InvalidArgument",
      `The number of rows or columns in the input array doesn't match the size of the range (${range.rows} × ${range.columns}).`,
    );
  }
  return (rows as unknown[][]).map((row) => row.map(content));
}

const LONGEST_TEXT = 32767;

function content(value: unknown): CellContent | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw new ApiError("InvalidArgument", `A cell holds at most ${LONGEST_TEXT} characters.`);
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new ApiError("InvalidArgument", "A cell holds text, a number, true or false.");
}
