import { asExcelError } from "../excel/excelError";
import type { Pane } from "../taskpane/state/Pane";
import type { WorkView } from "../taskpane/state/paneState";

/** What Office gives a ribbon function to say that it has ended. */
export interface CommandEvent {
  completed(): void;
}

/** The part of Office that ribbon functions need. */
export interface CommandHost {
  associate(name: string, command: (event: CommandEvent) => void): void;
  showTaskpane(): Promise<void>;
}

/** The view that each ribbon function leads to, by the names that manifest.xml calls them. */
const VIEW_OF: Record<string, WorkView> = { checkGoalSheets: "check", showProgress: "report", showSubmit: "submit", showSummary: "summary" };

/** What a ribbon function does before its view is shown: a worksheet of findings that is there is never left behind a check. */
const WORK: Record<string, (pane: Pane) => Promise<void>> = {
  checkGoalSheets: async ({ workbook, results }) => {
    await workbook.checkAll();
    await results.refresh();
  },
};

/**
 * Gives Office the ribbon functions. They run in the shared runtime, with the pane open or not: 点検 checks first and
 * shows the pane with what it found, the others open the pane at their view. Whatever fails is told in the pane, now or
 * when it opens. Every call ends with `completed`, as Office otherwise leaves the button waiting.
 *
 * @param pane null when there is no Excel to work with, which the page says by itself
 */
export function registerCommands(host: CommandHost, pane: Promise<Pane | null>): void {
  for (const [name, view] of Object.entries(VIEW_OF)) {
    host.associate(name, (event) => {
      const run = async () => {
        const ready = await pane;
        ready?.store.update((state) => ({ ...state, view, commandFailed: null }));
        const told = async (step: () => Promise<void> | undefined) => {
          try {
            await step();
          } catch (cause) {
            ready?.store.update((state) => ({ ...state, commandFailed: { view, fault: asExcelError(cause).fault } }));
          }
        };
        await told(() => (ready ? WORK[name]?.(ready) : undefined));
        await told(() => host.showTaskpane());
      };
      void run().finally(() => event.completed());
    });
  }
}
