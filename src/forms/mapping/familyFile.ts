import * as v from "valibot";
import { choicesOf, parsedJson, pathOf, quoted, wrongFile, type FileProblem } from "../fileProblem";
import { FAMILIES } from "../index";
import { declarationSchema, type FamilyDeclaration } from "./declaration";

/** What is wrong at one place of a family file. */
export type FamilyFileProblem = FileProblem<
  "not-json" | "unknown-name" | "missing" | "unknown-value" | "wrong-type" | "no-initiative" | "role-twice" | "taken-id"
>;

/** Reads the text of a family file; every wrong place is told, none is ignored. */
export function readFamilyFile(json: string): FamilyDeclaration | FamilyFileProblem[] {
  const parsed = parsedJson(json);
  return parsed === undefined ? [wrongFile("not-json", json)] : readDeclaration(parsed);
}

/** Reads a list of family files in one text, as an administrator ships it; the paths of problems begin with the place in the list. */
export function readFamilyList(json: string): { families: FamilyDeclaration[]; problems: FamilyFileProblem[] } {
  const parsed = parsedJson(json);
  if (!Array.isArray(parsed)) return { families: [], problems: [wrongFile(parsed === undefined ? "not-json" : "wrong-type", json)] };
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
  if (Array.isArray(parsed)) return [wrongFile("wrong-type", [])];
  const result = v.safeParse(declarationSchema, parsed);
  if (!result.success) return result.issues.map(problemOf);
  const { id } = result.output;
  return FAMILIES.some((family) => family.id === id) ? [{ path: "id", problem: "taken-id", given: id, expected: [] }] : result.output;
}

function problemOf(issue: v.BaseIssue<unknown>): FamilyFileProblem {
  const problem = kindOf(issue);
  const given = problem === "unknown-name" || problem === "missing" ? String(issue.path?.at(-1)?.key ?? "") : quoted(issue.input);
  return { path: pathOf(issue), problem, given, expected: problem === "unknown-value" ? choicesOf(issue) : [] };
}

function kindOf({ type, message, received, expected }: v.BaseIssue<unknown>): FamilyFileProblem["problem"] {
  if (message === "no-initiative" || message === "role-twice") return message;
  if (received === "undefined") return "missing";
  if (expected === "never") return "unknown-name";
  return type === "picklist" ? "unknown-value" : "wrong-type";
}
