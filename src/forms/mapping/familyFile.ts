import * as v from "valibot";
import { choicesOf } from "../choices";
import { FAMILIES } from "../index";
import { declarationSchema, type FamilyDeclaration } from "./declaration";

/** What is wrong at one place of a family file. */
export interface FamilyFileProblem {
  /** `sheets.0.columns.2.role`; "" for the file as a whole. */
  path: string;
  problem: "not-json" | "unknown-name" | "missing" | "unknown-value" | "wrong-type" | "no-initiative" | "role-twice" | "taken-id";
  given: string;
  /** What would be right, where there is a list of it. */
  expected: readonly string[];
}

const LONGEST_QUOTE = 40;

/** Reads the text of a family file; every wrong place is told, none is ignored. */
export function readFamilyFile(json: string): FamilyDeclaration | FamilyFileProblem[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return [{ path: "", problem: "not-json", given: json.slice(0, LONGEST_QUOTE), expected: [] }];
  }
  return readDeclaration(parsed);
}

/** Reads a list of family files in one text, as an administrator ships it; the paths of problems begin with the place in the list. */
export function readFamilyList(json: string): { families: FamilyDeclaration[]; problems: FamilyFileProblem[] } {
  const wrong = (problem: "not-json" | "wrong-type") => ({
    families: [],
    problems: [{ path: "", problem, given: json.slice(0, LONGEST_QUOTE), expected: [] }],
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return wrong("not-json");
  }
  if (!Array.isArray(parsed)) return wrong("wrong-type");
  const read = parsed.map(readDeclaration);
  return {
    families: read.flatMap((one) => (Array.isArray(one) ? [] : one)),
    problems: read.flatMap((one, at) =>
      Array.isArray(one) ? one.map((problem) => ({ ...problem, path: [String(at), problem.path].filter(Boolean).join(".") })) : [],
    ),
  };
}

/** The text of a family file. */
export function writeFamilyFile(family: FamilyDeclaration): string {
  return `${JSON.stringify(family, null, 2)}\n`;
}

function readDeclaration(parsed: unknown): FamilyDeclaration | FamilyFileProblem[] {
  if (Array.isArray(parsed)) return [{ path: "", problem: "wrong-type", given: "[]", expected: [] }];
  const result = v.safeParse(declarationSchema, parsed);
  if (!result.success) return result.issues.map(problemOf);
  const { id } = result.output;
  return FAMILIES.some((family) => family.id === id) ? [{ path: "id", problem: "taken-id", given: id, expected: [] }] : result.output;
}

function problemOf(issue: v.BaseIssue<unknown>): FamilyFileProblem {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join(".");
  const problem = kindOf(issue);
  const given = problem === "unknown-name" || problem === "missing" ? String(issue.path?.at(-1)?.key ?? "") : quoted(issue.input);
  return { path, problem, given, expected: problem === "unknown-value" ? choicesOf(issue) : [] };
}

function kindOf({ type, message, received, expected }: v.BaseIssue<unknown>): FamilyFileProblem["problem"] {
  if (message === "no-initiative" || message === "role-twice") return message;
  if (received === "undefined") return "missing";
  if (expected === "never") return "unknown-name";
  return type === "picklist" ? "unknown-value" : "wrong-type";
}

function quoted(input: unknown): string {
  return (typeof input === "string" ? input : (JSON.stringify(input) ?? "")).slice(0, LONGEST_QUOTE);
}
