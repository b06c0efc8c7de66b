import { cellAddress } from "../sheet/address";
import { parseRangeAddress } from "./areaAddresses";
import type { Selection } from "./excelPort";
import type { ExcelRun } from "./excelRun";

/** Tells of every new selection; the result ends it. A selection that Excel does not tell of in time is passed over: the next one counts. */
export async function watchSelection(run: ExcelRun, listener: (selection: Selection) => void): Promise<() => Promise<void>> {
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(() => selection(run).then(listener, () => undefined));
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

/** The event names a worksheet by its id and every selected area; what counts is the cell that a click or key has led to. */
function selection(run: ExcelRun): Promise<Selection> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    cell.worksheet.load("name");
    await context.sync();
    const { top, left } = parseRangeAddress(cell.address);
    return { sheet: cell.worksheet.name, address: cellAddress({ row: top, column: left }) };
  });
}
