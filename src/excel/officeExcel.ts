import { CellWriting } from "./cells/cellWriting";
import { ExcelError } from "./excelError";
import type { ExcelPort } from "./excelPort";
import { excelRun } from "./excelRun";
import { watchSelection } from "./selection";
import { watchWorkbook, type IsSetSupported } from "./watching";
import { WorkbookReading } from "./reading/workbookReading";
import { loadPart, savePart } from "./xmlPart";

/**
 * The open workbook through office.js.
 *
 * @param excel the global `Excel`; tests give the same library on a workbook of theirs
 * @param isSetSupported `Office.context.requirements.isSetSupported`
 */
export function officeExcel(excel: Pick<typeof Excel, "run">, isSetSupported: IsSetSupported): ExcelPort {
  const run = excelRun(excel);
  const reading = new WorkbookReading(run);
  const writing = new CellWriting(run);
  // Most workbooks are opened without any of this.
  const tables = async () => new (await import("./tables/tableWriting")).TableWriting(run);
  return {
    readWorkbook: () => reading.workbook(),
    readSheet: (name) => reading.sheet(name),

    activeSheet: () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      }),

    select: (name, address) =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.activate();
        sheet.getRange(address).select();
        await context.sync();
        if (sheet.isNullObject) throw new ExcelError("missing-sheet", name);
      }),

    writeCells: (sheet, writes) => writing.write(sheet, writes),
    watch: (listener) => watchWorkbook(run, isSetSupported, listener),
    watchSelection: (listener) => watchSelection(run, listener),
    loadPart: (namespace) => loadPart(run, namespace),
    savePart: (namespace, xml) => savePart(run, namespace, xml),
    writeTables: async (sheet, written) => (await tables()).write(sheet, written),
    removeTables: async (key) => (await tables()).remove(key),
    markCells: async (marks) => (await import("./cells/cellMarking")).markCells(run, marks),
  };
}
