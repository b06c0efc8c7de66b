import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const LINT_TIME = 120_000;

/** Rules that need the types of the whole source, which take ten times as long as the others; none of them is looked at here. */
const TYPED = ["no-floating-promises", "no-misused-promises", "switch-exhaustiveness-check"].flatMap((rule) => ["--rule", `@typescript-eslint/${rule}: off`]);
const ESLINT = [path.join(root, "node_modules/eslint/bin/eslint.js"), "--parser-options", "projectService:false", ...TYPED, "--format", "json", "--stdin", "--stdin-filename"];

const config = readFileSync(path.join(root, "eslint.config.js"), "utf8");
const listed = (name: string): unknown => JSON.parse(new RegExp(`^const ${name} = (\\[.*\\]);$`, "m").exec(config)![1]!);
const [CORE, EDGES] = [listed("CORE"), listed("EDGES")] as [string[], string[]];
/** The folders of rooms in their order, and the files beside them that they all know. */
const FOLDERS = [...config.matchAll(/^ {2}\{ room: "(\w+)",(?: base: (\[.*?\]),)? folders: (\[\[.*\]\]) \},$/gm)].map(([, room, base = "[]", folders]) => ({
  room: room!,
  base: JSON.parse(base) as string[],
  folders: (JSON.parse(folders!) as string[][]).flat(),
}));

/** Which of the lines lint objects to when they stand in a file. */
function refused(file: string, lines: readonly string[]): string[] {
  const { stdout } = spawnSync(process.execPath, [...ESLINT, file], { cwd: root, input: lines.join("\n"), encoding: "utf8" });
  const [{ messages }] = JSON.parse(stdout) as [{ messages: { ruleId: string | null; line: number }[] }];
  const numbers = messages.filter(({ ruleId }) => ruleId?.includes("no-restricted-")).map(({ line }) => line - 1);
  return lines.filter((_, at) => numbers.includes(at));
}

const IMPURE = [
  'import "react";',
  'import fs from "fs/promises";',
  'import { openDB } from "idb";',
  'import { languageOf } from "../messages/language";',
  'export * from "../../src/excel/cells/textEntry";',
  'export const late = () => import("../messages/language");',
  'export type Late = import("../messages/language").Language;',
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
  'export const sorted = ["い", "あ"].sort((a, b) => a.localeCompare(b));',
  "export const order = new Intl.Collator();",
  "export const noon = new Date(2026, 3, 1, 12);",
  "export const hour = new Date(0).getHours();",
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

test("a room of the core knows the rooms before it and none after it, not even their types", () => {
  const lines = CORE.map((room) => `import type { Thing } from "../${room}/thing";`);
  expect(refused("src/progress/thing.ts", lines)).toEqual(lines.slice(CORE.indexOf("progress") + 1));
}, LINT_TIME);

test.each([
  ["japanese", "quantities", "goal"],
  ["goal", "fields", "checks"],
  ["xlsx", "package", "excel"],
  ["excel", "reading", "sharepoint"],
  ["sharepoint", "columns", "taskpane"],
])("a folder of %s knows those before it and none after it, of the files beside it the base alone, and no later room", (room, folder, later) => {
  const importing = (from: string) => `import type { Thing } from "${from}";`;
  const { base, folders } = FOLDERS.find((one) => one.room === room)!;
  const inside = folders.map((one) => importing(`../${one}/thing`));
  const beside = base.map((file) => importing(`../${file}`));
  const closed = [...(base.length > 0 ? [importing("../putTogether")] : []), importing(`../../${later}/thing`)];
  expect(refused(`src/${room}/${folder}/thing.ts`, [...inside, ...beside, ...closed])).toEqual([...inside.slice(folders.indexOf(folder) + 1), ...closed]);
}, LINT_TIME);

test("an edge knows the edges before it and none after it; words know the others by type alone", () => {
  const [types, values] = ["import type { Thing }", "import { thing }"].map((thing) => EDGES.map((room) => `${thing} from "../${room}/thing";`)) as [string[], string[]];
  expect(refused("src/sharepoint/thing.ts", types)).toEqual(types.slice(EDGES.indexOf("sharepoint") + 1));
  expect(refused("src/messages/thing.ts", [...types, ...values])).toEqual(values.slice(1));
}, LINT_TIME);

test("lint keeps the workbench out of the product", () => {
  const lines = ['import { a } from "../workbench/page/App";', 'export const late = () => import("../workbench/page/App");'];
  expect([refused("src/exports/csv.ts", lines), refused("src/taskpane/App.tsx", lines)]).toEqual([lines, lines]);
}, LINT_TIME);

test("the page on the architecture tells the order that lint keeps", () => {
  const page = readFileSync(path.join(root, "docs/architecture.md"), "utf8");
  expect([CORE, EDGES].filter((rooms) => !page.includes(`    ${rooms.join(" → ")}\n`))).toEqual([]);
  const told = (room: string) => page.slice(page.indexOf(`| Folder of \`src/${room}\``)).split("\n\n", 1)[0]!;
  const foldersIn = (table: string) => [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, folder]) => folder);
  expect(FOLDERS.map(({ room }) => [room, foldersIn(told(room))])).toEqual(FOLDERS.map(({ room, folders }) => [room, folders]));
});

test("lint knows every room of the source as core or edge, and every folder of the rooms whose folders have an order", () => {
  expect([...CORE, ...EDGES].sort()).toEqual(readdirSync(path.join(root, "src")).sort());
  const found = (room: string) => readdirSync(path.join(root, "src", room), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "testing");
  expect(FOLDERS.map(({ room, folders }) => [room, folders.toSorted()])).toEqual(FOLDERS.map(({ room }) => [room, found(room).map(({ name }) => name).sort()]));
});
