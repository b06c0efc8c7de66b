import type { Area } from "../../sheet/address";

/** What was learned of a worksheet when it was last read, to read it again in one round trip. */
export interface SheetExtent {
  /** Where merged areas are looked for. */
  merges: Area;
  /** Bytes of its values and texts in a response. */
  bytes: number;
}

/**
 * Assumed of a worksheet that was never read: A1:AN127, six calls for its merged areas. Larger than any printed form
 * known; a sheet that is larger still takes one more round trip, once.
 */
export const UNKNOWN_EXTENT: SheetExtent = { merges: { top: 0, left: 0, bottom: 126, right: 39 }, bytes: 20_000 };

/** Blank rows below and columns beside the last text in which merged areas still belong to the form. */
const MARGIN_ROWS = 200;
const MARGIN_COLUMNS = 50;

/**
 * Where merged areas are worth looking for: the used range, but of formatting far away from any text only a margin.
 *
 * @param used used range, formats included
 * @param filled used range of values, null on a sheet without text
 */
export function mergeExtent(used: Area, filled: Area | null): Area {
  return {
    top: used.top,
    left: used.left,
    bottom: Math.min(used.bottom, (filled?.bottom ?? used.top) + MARGIN_ROWS),
    right: Math.min(used.right, (filled?.right ?? used.left) + MARGIN_COLUMNS),
  };
}

/** Whether one area lies within another. */
export function covers(outer: Area, inner: Area): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && inner.bottom <= outer.bottom && inner.right <= outer.right;
}
