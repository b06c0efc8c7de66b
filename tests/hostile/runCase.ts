import { checkWorkbook } from "../../src/checks/checkWorkbook";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import { findingLines, printedFinding } from "../../src/cli/check/printedFinding";
import { readWorkbookFile, WorkbookFileError } from "../../src/xlsx/readWorkbookFile";
import type { HostileCase } from "./cases";

/** How the product took a broken workbook: read (with so many findings), or refused for a stated reason. */
export type Outcome = { read: number } | { refused: string };

/** Reads, checks and words one case as the command line does; any other error than a refusal is a crash and thrown. */
export async function runCase({ kind, bytes }: HostileCase): Promise<Outcome> {
  const snapshot = await readWorkbookFile(bytes, `${kind}.xlsx`).catch((error: unknown) => {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  });
  if (snapshot instanceof WorkbookFileError) {
    if (isOwnMistake(snapshot.cause)) throw snapshot.cause;
    return { refused: snapshot.fault };
  }
  const workbook = readGoalWorkbook(snapshot);
  const findings = checkWorkbook(workbook);
  for (const language of ["ja", "en"] as const) {
    findingLines(workbook.file, findings.map((finding) => printedFinding(workbook.file, finding, language)), language);
  }
  JSON.stringify([workbook, findings]);
  return { read: findings.length };
}

/** A refusal because our own code stumbled (and not a library, or a limit) hides a crash. */
function isOwnMistake(cause: unknown): boolean {
  return cause instanceof Error && /^\s+at .*[\\/]src[\\/]xlsx[\\/]/.test(cause.stack?.split("\n").find((line) => line.startsWith("    at ")) ?? "");
}
