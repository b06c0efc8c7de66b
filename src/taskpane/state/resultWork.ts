import type { Finding, Severity } from "../../checks/finding";
import type { CellMark, ExcelPort, OwnSheetOutcome } from "../../excel/excelPort";
import { findingsSheetWords } from "../../messages/findingsSheet";
import { findingsTable } from "../../messages/findingsTable";
import { areaAddress, overlaps, parseAddress } from "../../sheet/address";
import { phaseOf, type CheckedWorkbook, type PaneState, type ResultsState } from "./paneState";
import { FINDINGS_KEY } from "./resultActions";

/** Writes the worksheet of findings. */
export async function writeFindings(excel: ExcelPort, state: PaneState, { goals, findings, snapshot }: CheckedWorkbook, at: Date): Promise<ResultsState> {
  const words = findingsSheetWords(state.language, { workbook: snapshot.name, phase: phaseOf(state), at });
  const outcome = await excel.writeTables({ key: FINDINGS_KEY, ...words }, [findingsTable(goals, findings, state.language)]);
  return outcome.outcome === "written" ? { step: "written", sheet: outcome.sheet, asked: words.name, rows: findings.length } : refused(outcome);
}

/** Takes the worksheet of findings away. */
export async function removeFindings(excel: ExcelPort): Promise<ResultsState> {
  const outcome = await excel.removeTables(FINDINGS_KEY);
  return outcome && outcome.outcome !== "written" ? refused(outcome) : { step: "removed", sheet: outcome?.sheet ?? "" };
}

/** Marks the cells of findings; none takes all marks away. */
export async function markFindings(excel: ExcelPort, checked: CheckedWorkbook, findings: readonly Finding[]): Promise<ResultsState> {
  const marks = marksOf(checked, findings);
  const { protectedSheets } = await excel.markCells(marks);
  const cells = marks.filter(({ sheet }) => !protectedSheets.includes(sheet)).length;
  return { step: marks.length > 0 ? "marked" : "unmarked", cells, protectedSheets };
}

function refused(outcome: Exclude<OwnSheetOutcome, { outcome: "written" }>): ResultsState {
  return outcome.outcome === "protected" ? { step: "protected", sheet: outcome.sheet } : { step: "structure-protected" };
}

const GRAVITY: readonly Severity[] = ["info", "warning", "error"];

/** One mark for each cell with findings, as grave as the gravest of them, over the whole of a merged area. */
function marksOf({ snapshot }: CheckedWorkbook, findings: readonly Finding[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { sheet, cell, severity } of findings) {
    if (!cell) continue;
    const known = marks.get(`${sheet}!${cell}`);
    if (known && GRAVITY.indexOf(known.severity) >= GRAVITY.indexOf(severity)) continue;
    const area = parseAddress(cell);
    const merge = snapshot.sheets.find(({ name }) => name === sheet)?.merges.find((one) => overlaps(one, area));
    marks.set(`${sheet}!${cell}`, { sheet, address: areaAddress(merge ?? area), severity });
  }
  return [...marks.values()];
}
