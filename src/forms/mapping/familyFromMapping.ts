import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { FieldKey } from "../fieldKey";
import type { Role } from "../role";
import type { Family } from "../family";
import type { ColumnDeclaration, FamilyDeclaration, FieldDeclaration } from "./declaration";
import { declaredFamily } from "./declaredFamily";
import { IDENTIFYING } from "./fieldWords";
import type { MappedColumn, MappingProposal } from "./mapping";
import { YEAR_MARK } from "./plainText";
import { taughtId } from "./taughtId";

/** Why a mapping cannot be used yet. */
export type MappingProblem = { kind: "no-initiative" } | { kind: "role-twice"; role: Role } | { kind: "field-twice"; field: FieldKey };

/** Fiscal year of a form that names none: only tells templates of several years apart. */
const NO_YEAR = 2026;
const REQUIRED: readonly Role[] = ["initiative", "target"];

/** What must be put right before a mapping can be used; [] when nothing. */
export function mappingProblems({ columns, fields }: Pick<MappingProposal, "columns" | "fields">): MappingProblem[] {
  const roles = columns.flatMap(({ role }) => role ?? []);
  return [
    ...(roles.includes("initiative") ? [] : [{ kind: "no-initiative" } as const]),
    ...repeated(roles).map((role) => ({ kind: "role-twice" as const, role })),
    ...repeated(fields.flatMap(({ field }) => field ?? [])).map((field) => ({ kind: "field-twice" as const, field })),
  ];
}

function repeated<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

/** The family file of a mapping. Its id comes from the form's own words, so the same form gets the same id everywhere. */
export function declarationFromMapping(mapping: MappingProposal): FamilyDeclaration {
  const columns = mapping.columns.flatMap((column) => (column.role === null ? [] : declaredColumn(column, column.role)));
  const has = (role: Role) => columns.some((column) => column.role === role);
  const reported = (...roles: Role[]) => roles.filter(has);
  const reports = { midYear: reported("midYear"), final: has("final") ? reported("final", "activity", "outcome") : [] };
  const title = mapping.title?.replaceAll(YEAR_MARK, "") || mapping.sheet;
  const words = JSON.stringify([mapping.title, columns.map(({ heading, under }) => [heading, under])]);
  return {
    id: taughtId(bytesToHex(sha256(utf8ToBytes(words)))),
    name: title,
    year: mapping.year ?? NO_YEAR,
    sheets: [{ id: "goal", ...(mapping.title !== null && { title: mapping.title }), columns, fields: declaredFields(mapping) }],
    phases: ["planning", ...(reports.midYear.length > 0 ? (["mid-year"] as const) : []), ...(reports.final.length > 0 ? (["final"] as const) : [])],
    reports,
    ...(has("midYearPlan") && reports.midYear.length > 0 && { plan: "midYearPlan" as const }),
    finalTarget: "target",
    subItemsFrom: reported("method", "target", "indicator"),
  };
}

/** The family that reads worksheets by a mapping. */
export function familyFromMapping(mapping: MappingProposal): Family {
  return declaredFamily(declarationFromMapping(mapping));
}

function declaredColumn({ heading, under, line }: MappedColumn, role: Role): ColumnDeclaration {
  const required = REQUIRED.includes(role);
  return { role, heading, ...(under !== null && { under }), ...(line !== null && { line }), ...(required && { required, filled: required }) };
}

function declaredFields({ fields }: MappingProposal): FieldDeclaration[] {
  return fields.flatMap(({ field, label, place }) =>
    field === null ? [] : { field, ...(label !== null && { label }), place, ...(IDENTIFYING.includes(field) && { identifies: true as const }) },
  );
}
