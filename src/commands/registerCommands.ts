import type { Pane } from "../taskpane/state/Pane";
import type { View } from "../taskpane/state/paneState";

/** What Office gives a ribbon function to say that it has ended. */
export interface CommandEvent {
  completed(): void;
}

/** The part of Office that ribbon functions need. */
export interface CommandHost {
  associate(name: string, command: (event: CommandEvent) => void): void;
  showTaskpane(): Promise<void>;
}

/** Names that manifest.xml calls the ribbon functions by. */
const SHOWN: Record<string, View> = { showProgress: "report", showSubmit: "submit", showSummary: "totals" };

/**
 * Gives Office the ribbon functions. They run in the shared runtime, with the pane open or not: 点検 checks first and
 * shows the pane with what it found, the others open the pane at their view. Every call ends with `completed`, as
 * Office otherwise leaves the button waiting.
 */
export function registerCommands(host: CommandHost, pane: Promise<Pane>): void {
  const command = (name: string, work: (pane: Pane) => Promise<void> | void) =>
    host.associate(name, (event) => {
      void pane
        .then(async (ready) => {
          await work(ready);
          await host.showTaskpane();
        })
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  command("checkGoalSheets", async ({ workbook, store }) => {
    await workbook.checkAll();
    store.update((state) => ({ ...state, view: "check" }));
  });
  for (const [name, view] of Object.entries(SHOWN)) {
    command(name, ({ store }) => store.update((state) => ({ ...state, view })));
  }
}
