import { formatValue, type CellValue } from "hucre";

/**
 * The text that Excel shows for a stored value under a number format; text cells as they are.
 * Dates arrive as UTC midnights from the library and stay on their day.
 */
export function displayText(value: CellValue, numberFormat: string | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return formatValue(value, numberFormat ?? "General");
}
