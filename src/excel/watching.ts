import type { WorkbookEvent } from "./excelPort";
import type { ExcelRun } from "./excelRun";

/** The part of Office that tells which API sets this Excel has. */
export type IsSetSupported = (name: string, version: string) => boolean;

type Listener = (event: WorkbookEvent) => void;

/** `triggerSource` of changes that this add-in made itself. */
const OWN_CHANGE = "ThisLocalAddin";

/** Registers for the events of the worksheets; the result ends it. */
export async function watchWorkbook(run: ExcelRun, isSetSupported: IsSetSupported, listener: Listener): Promise<() => Promise<void>> {
  const tellsOfNames = isSetSupported("ExcelApi", "1.17") || isSetSupported("ExcelApiOnline", "1.1");
  const names = new SheetNames(run);
  const named = async (id: string, tell: (sheet: string) => void) => {
    if (!tellsOfNames) names.forget();
    const sheet = await names.of(id);
    if (sheet === undefined) listener({ kind: "sheets" });
    else tell(sheet);
  };
  const listChanged = () => {
    names.forget();
    listener({ kind: "sheets" });
    return Promise.resolve();
  };

  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(({ worksheetId, address, triggerSource }) =>
        triggerSource === OWN_CHANGE ? Promise.resolve() : named(worksheetId, (sheet) => listener({ kind: "changed", sheet, address })),
      ),
      worksheets.onActivated.add(({ worksheetId }) => named(worksheetId, (sheet) => listener({ kind: "activated", sheet }))),
      worksheets.onAdded.add(listChanged),
      worksheets.onDeleted.add(listChanged),
    ];
    if (tellsOfNames) added.push(worksheets.onNameChanged.add(listChanged));
    worksheets.load("items/id,items/name");
    await context.sync();
    names.remember(worksheets.items);
    return added;
  });

  return async () => {
    const [first] = handlers;
    if (!first) return;
    for (const handler of handlers.splice(0)) handler.remove();
    await first.context.sync();
  };
}

/** Names of the worksheets by their ids, asked for again when they may have changed. */
class SheetNames {
  private known: Map<string, string> | undefined;

  constructor(private readonly run: ExcelRun) {}

  remember(sheets: readonly { id: string; name: string }[]): void {
    this.known = new Map(sheets.map(({ id, name }) => [id, name]));
  }

  forget(): void {
    this.known = undefined;
  }

  /** undefined when the worksheet is gone or Excel does not answer. */
  async of(id: string): Promise<string | undefined> {
    if (!this.known) await this.ask().catch(() => undefined);
    return this.known?.get(id);
  }

  private ask(): Promise<void> {
    return this.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      this.remember(worksheets.items);
    });
  }
}
