import * as v from "valibot";
import { FAMILIES, type ColumnForm, type Family } from "../forms";
import { choicesOf, parsedJson, pathOf, quoted, wrongFile, type FileProblem } from "../forms/fileProblem";
import { isTaughtId } from "../forms/mapping/taughtId";
import { ROLES, type Role } from "../forms/role";
import { remembered } from "../goal/remembered";
import { SEVERITIES, type Severity } from "./finding";
import { RULE_IDS, type RuleId } from "./ruleIds";
import type { Rule } from "./rule";

const role = v.picklist(ROLES);
const words = v.array(v.pipe(v.string(), v.nonEmpty()));

/** A municipality's own choices for the checks; every part may be left out. The file is JSON of this shape. */
const settingsSchema = (families: readonly string[]) =>
  v.strictObject({
    /** Rules that are off or have another severity. */
    rules: v.optional(v.record(v.picklist(RULE_IDS), v.picklist(["off", ...SEVERITIES])), {}),
    /** Columns that must be in the table and filled in every row, by family id; replaces the family's own. */
    requiredColumns: v.optional(v.record(v.picklist(families), v.array(role)), {}),
    /** Values that a coded column may hold; replaces the list in its heading. */
    allowedValues: v.optional(v.record(role, words), {}),
    /** Periods that are taken as they are although they name no time. */
    acceptedPeriods: v.optional(words, []),
    /** Further texts that the template leaves in unfilled fields. */
    placeholders: v.optional(words, []),
  });

/** The choices as rules use them, with nothing left out. */
export type CheckSettings = v.InferOutput<ReturnType<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: CheckSettings = v.parse(settingsSchema([]), {});

/** What is wrong at one place of a settings file. */
export type SettingsProblem = FileProblem<"not-json" | "unknown-name" | "unknown-value" | "wrong-type">;

/**
 * Reads a settings file's text; every wrong place is told, none is ignored. Families are named by the ids of those
 * known, or by the id that a mapping gives: the settings are everybody's, the form may be kept in other workbooks.
 */
export function readSettings(json: string, families: readonly Pick<Family, "id">[] = FAMILIES): CheckSettings | SettingsProblem[] {
  const parsed = parsedJson(json);
  if (parsed === undefined) return [wrongFile("not-json", json)];
  if (Array.isArray(parsed)) return [wrongFile("wrong-type", [])];
  const ids = [...families.map(({ id }) => id), ...namedFamilies(parsed).filter(isTaughtId)];
  const result = v.safeParse(settingsSchema(ids), parsed);
  return result.success ? result.output : result.issues.map(problemOf);
}

function namedFamilies(parsed: unknown): string[] {
  const { requiredColumns } = (typeof parsed === "object" && parsed !== null ? parsed : {}) as { requiredColumns?: unknown };
  return typeof requiredColumns === "object" && requiredColumns !== null ? Object.keys(requiredColumns) : [];
}

function problemOf(issue: v.BaseIssue<unknown>): SettingsProblem {
  const last = issue.path?.at(-1);
  const isKey = issue.expected === "never" || (last !== undefined && "origin" in last && last.origin === "key");
  return {
    path: pathOf(issue),
    problem: isKey ? "unknown-name" : issue.type === "picklist" ? "unknown-value" : "wrong-type",
    given: isKey ? String(last?.key ?? "") : quoted(issue.input),
    expected: choicesOf(issue),
  };
}

/** The families with the settings' required columns and value lists; the reader and the checks must use the same. */
export function settledFamilies(settings: CheckSettings, families: readonly Family[] = FAMILIES): readonly Family[] {
  const areAsShipped = [settings.requiredColumns, settings.allowedValues].every((changes) => Object.keys(changes).length === 0);
  return areAsShipped ? families : settle(settings, families);
}

/** Once for the same settings, because what is remembered of a row is remembered for its family. */
const settle = remembered(({ requiredColumns, allowedValues }: CheckSettings, families: readonly Family[]) =>
  families.map((family): Family => ({
    ...family,
    sheets: family.sheets.map((form) => ({
      ...form,
      columns: form.columns.map((column) =>
        settledColumn(column, form.reported && Object.hasOwn(requiredColumns, family.id) ? requiredColumns[family.id] : undefined, allowedValues[column.role]),
      ),
    })),
  })),
);

function settledColumn(column: ColumnForm, required: readonly Role[] | undefined, codes: readonly string[] | undefined): ColumnForm {
  const isRequired = required?.includes(column.role);
  return { ...column, ...(required && { required: isRequired, filled: isRequired }), ...(codes && { coded: codes }) };
}

/** The rules that are not switched off, with the settings' severities. */
export const settledRules = remembered(({ rules }: CheckSettings, all: readonly Rule[]): readonly Rule[] =>
  all.flatMap((rule) => {
    const choice = (rules as Partial<Record<RuleId, "off" | Severity>>)[rule.id];
    return choice === "off" ? [] : [choice ? { ...rule, severity: choice } : rule];
  }),
);
