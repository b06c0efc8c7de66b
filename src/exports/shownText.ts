import { isoDay } from "../progress/isoDay";
import { valueText, type ColumnKind, type DataValue } from "../tables/dataTable";

const NUMBERS: Partial<Record<ColumnKind, Intl.NumberFormatOptions>> = {
  whole: { maximumFractionDigits: 0 },
  ordinal: { maximumFractionDigits: 0, useGrouping: false },
  share: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
};

/** Stands where a figure cannot be told. */
const NONE = "–";

/** A value as people read it in any language: 1,234 for counts, 2026 for what a number names, 12.5% for shares, 2026-03-31 09:00 for moments in the machine's zone. */
export function shownText(value: DataValue, kind: ColumnKind): string {
  if (kind === "moment") return momentText(valueText(value));
  const format = NUMBERS[kind];
  if (!format) return valueText(value);
  return typeof value === "number" ? value.toLocaleString("en-US", format) : NONE;
}

/** Whether a column's values line up at their right edge. */
export const isNumeric = (kind: ColumnKind): boolean => NUMBERS[kind] !== undefined;

/** A moment by the clock of the machine, year first; a text that is none stays. */
export function momentText(moment: string): string {
  const time = new Date(moment);
  if (moment === "" || Number.isNaN(time.getTime())) return moment;
  return `${isoDay(time)} ${time.toTimeString().slice(0, "hh:mm".length)}`;
}
