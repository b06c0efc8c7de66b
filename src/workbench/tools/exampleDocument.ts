import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../checks/checkWorkbook";
import { readGoalWorkbook } from "../../goal/readGoalWorkbook";
import { buildDocuments } from "../../submission/buildDocuments";
import { readWorkbookFile } from "../../xlsx/readWorkbookFile";

/** Where the example is taken from: the first row of a sample with findings. */
const SAMPLE = "r07-goals-midyear-faults.xlsx";
export const EXAMPLE_FILE = path.join("docs", "examples", "goal-row.json");

/** Text of docs/examples/goal-row.json: the document that submitting the sample's first row makes. */
export async function exampleDocumentText(): Promise<string> {
  const bytes = new Uint8Array(readFileSync(path.join("src", "workbench", "samples", "files", SAMPLE)));
  const workbook = readGoalWorkbook(await readWorkbookFile(bytes, SAMPLE));
  const { documents } = buildDocuments(workbook, {
    phase: "mid-year",
    findings: checkWorkbook(workbook),
    submittedBy: { name: "星川 灯", id: "hoshikawa@hoshimino.example" },
    submittedAt: "2025-10-20T00:00:00Z",
  });
  return `${JSON.stringify(documents[0], null, 2)}\n`;
}
