/**
 * Text of a cell for a snapshot. Text cells are taken as they are: what Excel shows of a long one formatted as text
 * is only number signs. Numbers, dates and truth values are taken as they are shown.
 *
 * @param value `Range.values` of the cell
 * @param shown `Range.text` of the cell
 */
export function cellText(value: unknown, shown: string): string {
  return typeof value === "string" ? value : shown;
}

/** Whether a number or date is shown as number signs only, because its column is too narrow. */
export function isTooNarrow(value: unknown, shown: string): value is number {
  return typeof value === "number" && /^#+$/.test(shown);
}
