import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const LINT_TIME = 120_000;

/** Rules that need the types of the whole source, which take ten times as long as the others; none of them is looked at here. */
const TYPED = ["no-floating-promises", "no-misused-promises", "switch-exhaustiveness-check"].flatMap((rule) => ["--rule", `@typescript-eslint/${rule}: off`]);
const ESLINT = [path.join(root, "node_modules/eslint/bin/eslint.js"), "--parser-options", "projectService:false", ...TYPED, "--format", "json", "--stdin", "--stdin-filename"];

/** Which of the lines lint objects to when they stand in a file. */
function refused(file: string, lines: readonly string[]): string[] {
  const { stdout } = spawnSync(process.execPath, [...ESLINT, file], { cwd: root, input: lines.join("\n"), encoding: "utf8" });
  const [{ messages }] = JSON.parse(stdout) as [{ messages: { ruleId: string | null; line: number }[] }];
  const numbers = messages.filter(({ ruleId }) => ruleId?.startsWith("no-restricted-")).map(({ line }) => line - 1);
  return lines.filter((_, at) => numbers.includes(at));
}

const IMPURE = [
  'import "react";',
  'import fs from "fs/promises";',
  'import { openDB } from "idb";',
  'import { languageOf } from "../messages/language";',
  'export * from "../../src/excel/textEntry";',
  'export const late = () => import("../messages/language");',
  "export const now = Date.now();",
  'export const again = Date["now"]();',
  "export const today = new Date();",
  "export const text = Date();",
  "export const { now: taken } = Date;",
  "export const chance = Math.random();",
  "export const { random } = Math;",
  "export const clock = performance.now();",
  "export const place = globalThis.location;",
  "export const stored = localStorage;",
  "export const mode = process.env.MODE;",
  "queueMicrotask(() => undefined);",
  'eval("1");',
  "export const shown = (1234).toLocaleString();",
];
const PURE = [
  'import { member } from "./remembered";',
  'import * as v from "valibot";',
  'import { parseAddress } from "../sheet/address";',
  "export const day = new Date(Date.UTC(2026, 3, 1)).getUTCDay();",
  "export const most = Math.max(1, 2);",
  'export const counted = (1234).toLocaleString("en-US");',
  "export const known = new WeakMap<object, Date>();",
];

test("lint keeps what surrounds a program out of the core, by whatever way it comes in", () => {
  expect(refused("src/goal/remembered.ts", [...IMPURE, ...PURE])).toEqual(IMPURE);
}, LINT_TIME);

test("lint keeps the workbench out of the product", () => {
  const lines = ['import { a } from "../workbench/page/App";', 'export const late = () => import("../workbench/page/App");'];
  expect([refused("src/exports/csv.ts", lines), refused("src/taskpane/App.tsx", lines)]).toEqual([lines, lines]);
}, LINT_TIME);

test("lint knows every room of the source as core or edge", () => {
  const config = readFileSync(path.join(root, "eslint.config.js"), "utf8");
  const rooms = ["CORE", "EDGES"].flatMap((name) => new RegExp(`^const ${name} = (\\[.*\\]);$`, "m").exec(config)!.slice(1).flatMap((list) => JSON.parse(list) as string[]));
  expect(rooms.sort()).toEqual(readdirSync(path.join(root, "src")).sort());
});
