/**
 * Text of a cell for a snapshot. Text cells are taken as they are: what Excel shows of a long one formatted as text
 * is only number signs. Numbers, dates and truth values are taken as they are shown.
 *
 * @param value `Range.values` of the cell
 * @param shown `Range.text` of the cell
 */
export function cellText(value: unknown, shown: string): string {
  if (typeof value === "string") return value;
  const tooNarrow = /^#+$/.test(shown);
  return tooNarrow && typeof value === "number" ? String(value) : shown;
}
