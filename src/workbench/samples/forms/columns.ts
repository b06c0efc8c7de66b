import { columnNumber } from "../../../sheet/address";

/** First and last column letters of something that spans several columns. */
export type Span = readonly [from: string, to: string];

/** A1 address of a span over one or more rows (1 = first row). */
export function areaOf([from, to]: Span, row: number, rows = 1): string {
  return from === to && rows === 1 ? `${from}${row}` : `${from}${row}:${to}${row + rows - 1}`;
}

/** Width in characters of a span under the given column widths. */
export function spanWidth([from, to]: Span, widths: readonly number[]): number {
  return widths.slice(columnNumber(from), columnNumber(to) + 1).reduce((sum, width) => sum + width, 0);
}
