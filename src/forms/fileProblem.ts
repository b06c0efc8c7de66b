import type * as v from "valibot";

/** What is wrong at one place of a JSON file that an administrator writes: forms, settings of the checks. */
export interface FileProblem<Problem extends string> {
  /** `sheets.0.columns.2.role`; "" for the file as a whole. */
  path: string;
  problem: Problem;
  given: string;
  /** What would be right, where there is a list of it. */
  expected: readonly string[];
}

const LONGEST_QUOTE = 40;

/** The value of a JSON text, perhaps with a mark of its byte order before it; undefined for anything else. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
  } catch {
    return undefined;
  }
}

/** A file that is wrong as a whole. */
export function wrongFile<Problem extends string>(problem: Problem, given: unknown): FileProblem<Problem> {
  return { path: "", problem, given: quoted(given), expected: [] };
}

/** The place that an issue is about. */
export function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? []).map(({ key }) => String(key)).join(".");
}

/** A wrong value as it is quoted in a sentence: shortened, and as JSON where it is no text. */
export function quoted(input: unknown): string {
  return (typeof input === "string" ? input : (JSON.stringify(input) ?? "")).slice(0, LONGEST_QUOTE);
}

/** The values that would have been right where something else than one of a list was given; [] where there is no list. */
export function choicesOf({ type, expected }: v.BaseIssue<unknown>): readonly string[] {
  return type === "picklist" ? (expected ?? "").replace(/[()"]/g, "").split(" | ") : [];
}
