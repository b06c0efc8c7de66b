import * as v from "valibot";
import { FIELD_KEYS } from "../fieldKey";
import { PHASES } from "../phase";
import { ROLES } from "../role";

const text = v.pipe(v.string(), v.nonEmpty());
const role = v.picklist(ROLES);
const fieldKey = v.picklist(FIELD_KEYS);
const isTrue = v.literal(true);

const column = v.strictObject({
  role,
  /** As printed; compared compacted. */
  heading: text,
  /** The group heading above it, where several columns share one heading. */
  under: v.optional(text),
  /** The printed label of the row's line, where a row has several lines in this column. */
  line: v.optional(text),
  required: v.optional(isTrue),
  filled: v.optional(isTrue),
  /** The values that may stand in it. */
  codes: v.optional(v.array(text)),
});

const place = v.union([v.picklist(["right", "below", "inside", "itself"]), v.strictObject({ below: fieldKey }), v.strictObject({ rightOf: fieldKey })]);

const field = v.strictObject({
  field: fieldKey,
  /** As printed; left out where the value has no label. */
  label: v.optional(text),
  place,
  identifies: v.optional(isTrue),
});

const sheet = v.strictObject({
  id: text,
  /** As printed, with {year} where it names the fiscal year; left out where none is printed. */
  title: v.optional(text),
  columns: v.pipe(
    v.array(column),
    v.check((columns) => columns.some((one) => one.role === "initiative"), "no-initiative"),
    v.check((columns) => new Set(columns.map((one) => one.role)).size === columns.length, "role-twice"),
  ),
  fields: v.optional(v.array(field), []),
});

/** A family of forms as data: the JSON of a family file (docs/families.md). */
export const declarationSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  name: text,
  /** Fiscal year of the form. */
  year: v.pipe(v.number(), v.integer(), v.minValue(1926), v.maxValue(2200)),
  sheets: v.pipe(v.array(sheet), v.minLength(1)),
  phases: v.array(v.picklist(PHASES)),
  reports: v.strictObject({ midYear: v.array(role), final: v.array(role) }),
  plan: v.optional(role),
  finalTarget: v.optional(role, "target"),
  subItemsFrom: v.optional(v.array(role), []),
});

export type FamilyDeclaration = v.InferOutput<typeof declarationSchema>;
export type SheetDeclaration = FamilyDeclaration["sheets"][number];
export type ColumnDeclaration = SheetDeclaration["columns"][number];
export type FieldDeclaration = SheetDeclaration["fields"][number];
