import { asExcelError, type ExcelFault } from "../../excel/excelError";
import type { ExcelPort } from "../../excel/excelPort";
import type { CellChange } from "../../progress/rowReport";

/** How writing a row's cells ended. Unless it is "written" or "partly-written", nothing was written. */
export type RowWriteOutcome =
  | { outcome: "written" }
  /** These cells hold the new text, or may hold it; the others do not. */
  | { outcome: "partly-written"; addresses: string[] }
  /** A cell holds another text than the one shown. */
  | { outcome: "changed"; address: string; present: string; wanted: string }
  | { outcome: "protected" | "formula"; address: string }
  | { outcome: "failed"; fault: ExcelFault };

/** Writes the cells of one row, unless one of them holds another text than the one that was shown. */
export async function writeRow(excel: ExcelPort, sheet: string, changes: readonly CellChange[]): Promise<RowWriteOutcome> {
  if (changes.length === 0) return { outcome: "written" };
  try {
    const writes = changes.map(({ address, before, after }) => ({ address, text: after, expected: before }));
    const result = await excel.writeCells(sheet, writes);
    if (result.outcome === "missing-sheet") return { outcome: "failed", fault: "missing-sheet" };
    if (result.outcome !== "changed") return result;
    return { ...result, wanted: changes.find(({ address }) => address === result.address)?.after ?? "" };
  } catch (error) {
    return { outcome: "failed", fault: asExcelError(error).fault };
  }
}
