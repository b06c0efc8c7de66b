import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Parts } from "../support/packageParts";
import { SAMPLE_FILES } from "../support/workbooks";

/** The sample files: what honest workbooks look like before they are spoilt. */
export const HONEST: readonly Uint8Array[] = readdirSync(SAMPLE_FILES).sort().map((file) => new Uint8Array(readFileSync(path.join(SAMPLE_FILES, file))));

/** Names of the worksheet parts. */
export function worksheetsOf(parts: Parts): string[] {
  return Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
}
