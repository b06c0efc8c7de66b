import { readdirSync } from "node:fs";
import path from "node:path";

type Table = { [key: string]: Table | string | ((...args: unknown[]) => unknown) };

/** The English tables of every module of this room. */
const tables = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .flatMap((file) => {
    const exported = Object.entries(jest.requireActual<Record<string, { en?: Table }>>(path.join(__dirname, file)));
    return exported.flatMap(([name, value]) => (typeof value === "object" && typeof value?.en === "object" ? [[`${file} ${name}`, value.en] as const] : []));
  });

/** What the table's sentences say of one of everything, each with its place. */
function saidOfOne(table: Table, place: string): [place: string, sentence: string][] {
  return Object.entries(table).flatMap(([key, value]) => {
    const at = `${place}.${key}`;
    if (typeof value === "object" && value !== null) return saidOfOne(value, at);
    return typeof value === "function" ? [1, ["one"]].flatMap((argument): [string, string][] => said(value, argument).map((sentence) => [at, sentence])) : [];
  });
}

/** Nothing of what is made of other arguments. */
function said(sentence: (...args: unknown[]) => unknown, argument: unknown): string[] {
  try {
    const text = sentence(...Array.from({ length: sentence.length }, () => argument));
    return typeof text === "string" ? [text] : [];
  } catch {
    return [];
  }
}

/** What the product counts. */
const THINGS = "errors|warnings|notes|findings|files|workbooks|worksheets|sheets|rows|initiatives|cells|forms|rules|reports|departments|items|documents|submissions|columns|settings|seconds";
const MANY = new RegExp(`(?<![\\d.,])\\b1 (?:[a-zA-Z]+ )?(?:${THINGS})\\b`);

test("there is much to look at", () => {
  expect(tables.length).toBeGreaterThan(20);
});

test.each(tables)("%s speaks of one thing in the singular", (name, table) => {
  expect(saidOfOne(table, name).filter(([, sentence]) => MANY.test(sentence))).toEqual([]);
});
