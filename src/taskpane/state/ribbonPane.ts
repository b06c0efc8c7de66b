import type { RibbonPane } from "../../commands/registerCommands";
import type { Pane } from "./Pane";

/** The pane as the ribbon's functions see it. */
export function ribbonPane({ store, workbook, results }: Pane): RibbonPane {
  return {
    turnTo: (view) => store.update((state) => ({ ...state, view, commandFailed: null })),
    async check() {
      await workbook.checkAll();
      await results.refresh();
    },
    tellFailure: (view, fault) => store.update((state) => ({ ...state, commandFailed: { view, fault } })),
  };
}
