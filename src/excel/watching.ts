import type { WorkbookEvent } from "./excelPort";
import type { ExcelRun } from "./excelRun";

/** The part of Office that tells which API sets this Excel has. */
export type IsSetSupported = (name: string, version: string) => boolean;

type Listener = (event: WorkbookEvent) => void;

/** `triggerSource` of changes that this add-in made itself. */
const OWN_CHANGE = "ThisLocalAddin";

/** Registers for the events of the worksheets; the result ends it. */
export async function watchWorkbook(run: ExcelRun, isSetSupported: IsSetSupported, listener: Listener): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const refresh = () =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      names.clear();
      for (const { id, name } of worksheets.items) names.set(id, name);
    });
  const named = async (id: string, tell: (sheet: string) => void) => {
    if (!names.has(id)) await refresh();
    const sheet = names.get(id);
    if (sheet !== undefined) tell(sheet);
  };
  const listChanged = async () => {
    names.clear();
    listener({ kind: "sheets" });
  };

  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(({ worksheetId, address, triggerSource }) =>
        triggerSource === OWN_CHANGE
          ? Promise.resolve()
          : named(worksheetId, (sheet) => listener({ kind: "changed", sheet, address })),
      ),
      worksheets.onActivated.add(({ worksheetId }) => named(worksheetId, (sheet) => listener({ kind: "activated", sheet }))),
      worksheets.onAdded.add(listChanged),
      worksheets.onDeleted.add(listChanged),
    ];
    // Older Excels do not tell of new names; the next reading finds them.
    if (isSetSupported("ExcelApi", "1.17") || isSetSupported("ExcelApiOnline", "1.1")) added.push(worksheets.onNameChanged.add(listChanged));
    await context.sync();
    return added;
  });
  await refresh();

  return async () => {
    const [first] = handlers;
    if (!first) return;
    for (const handler of handlers.splice(0)) handler.remove();
    await first.context.sync();
  };
}
