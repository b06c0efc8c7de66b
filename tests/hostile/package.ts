import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";

/** The parts of a workbook package by name, as text. */
export type Parts = Record<string, string>;

/** npm scripts and the test runner both start in the project folder. */
const folder = path.resolve("src/workbench/samples/files");

/** The sample files: what honest workbooks look like before they are spoilt. */
export const HONEST: readonly Uint8Array[] = readdirSync(folder).sort().map((file) => new Uint8Array(readFileSync(path.join(folder, file))));

export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

export function packageOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])), { level: 1 });
}

/** Names of the worksheet parts. */
export function worksheetsOf(parts: Parts): string[] {
  return Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
}
