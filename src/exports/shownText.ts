import { dayText, momentText } from "../messages/dates";
import type { Language } from "../messages/language";
import { valueText, type ColumnKind, type DataValue } from "../tables/dataTable";

const NUMBERS: Partial<Record<ColumnKind, Intl.NumberFormatOptions>> = {
  whole: { maximumFractionDigits: 0 },
  ordinal: { maximumFractionDigits: 0, useGrouping: false },
  share: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
};

/** Stands where a figure cannot be told, or a day or moment is none. */
const NONE = "–";

/** A value as people read it: 1,234 for counts, 2026 for what a number names, 12.5% for shares; days and moments in the way of the language. */
export function shownText(value: DataValue, kind: ColumnKind, language: Language): string {
  if (value === null && kind !== "text") return NONE;
  if (kind === "day") return dayText(valueText(value), language);
  if (kind === "moment") return momentText(valueText(value), language);
  const format = NUMBERS[kind];
  if (!format) return valueText(value);
  return typeof value === "number" ? value.toLocaleString("en-US", format) : NONE;
}

/** Whether a column's values line up at their right edge. */
export const isNumeric = (kind: ColumnKind): boolean => NUMBERS[kind] !== undefined;
