import { isReadOnlyKey } from "./builtInColumns";
import { isNote } from "./columnDefinition";
import type { Column } from "./columns";
import { generalException, invalidRequest } from "./refusal";
import type { Service } from "./service";

export type FieldValue = string | number | boolean;
export type Fields = Record<string, FieldValue>;

/** Longest text of a single-line and of a multi-line column, in UTF-16 units. */
const LONGEST_LINE = 255;
const LONGEST_NOTE = 63_999;

/**
 * The item's fields after a write. Unsent fields stay; null clears on a change and is refused on creation.
 * Refuses as SharePoint does: unknown and read-only keys by name, a wrong JSON type without one.
 */
export function writeFields(service: Service, columns: Map<string, Column>, before: Fields | null, sent: unknown): Fields {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) throw invalidRequest("The request body is malformed.");
  const fields: Fields = { ...before };
  for (const [key, value] of Object.entries(sent)) {
    if (key.includes("@odata.")) continue;
    if (before === null && key === "id") continue;
    if (isReadOnlyKey(key)) throw invalidRequest(`Field '${key}' is read-only`);
    const column = columns.get(key);
    if (!column) throw invalidRequest(`Field '${key}' is not recognized`);
    if (value !== null) fields[key] = accept(service, column, value);
    else if (before === null) throw invalidRequest("The request body contains a null value.");
    else delete fields[key];
  }
  return fields;
}

function accept(service: Service, column: Column, value: unknown): FieldValue {
  switch (column.facet) {
    case "text":
      return textValue(column, value);
    case "choice":
      if (typeof value !== "string") throw generalException();
      return value;
    case "number":
      if (typeof value === "number") return value;
      if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
      throw generalException();
    case "boolean":
      if (typeof value !== "boolean") throw generalException();
      return value;
    case "dateTime":
      return dateValue(service, column, value);
  }
}

function textValue(column: Column, value: unknown): string {
  if (typeof value !== "string") throw generalException();
  if (value.length > (isNote(column) ? LONGEST_NOTE : LONGEST_LINE)) {
    throw invalidRequest("Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.");
  }
  return value;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** UTC text of a moment; a date-only column keeps the midnight of its day in the site's time zone. */
function dateValue({ siteOffsetMinutes }: Service, { settings }: Column, value: unknown): string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}/.test(value)) throw generalException();
  const offset = siteOffsetMinutes * MINUTE;
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(value);
  const moment = zoned ? Date.parse(value) : Date.parse(value.length === 10 ? `${value}T00:00:00Z` : `${value}Z`) - offset;
  if (Number.isNaN(moment)) throw generalException();
  const kept = settings.format === "dateOnly" ? Math.floor((moment + offset) / DAY) * DAY - offset : moment;
  return new Date(kept).toISOString().replace(/\.\d{3}Z$/, "Z");
}
