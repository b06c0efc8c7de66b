import type { RibbonPane } from "../../commands/registerCommands";
import type { Pane } from "./Pane";

/** How long after its start the page says by itself what it has just read, in milliseconds: a press that started it is answered by that. */
const STARTING = 10_000;

/** The pane as the ribbon's functions see it, from the page's start on. */
export function ribbonPane({ store, ports, workbook, results }: Pane): RibbonPane {
  const start = ports.now().getTime();
  let isFirst = true;
  return {
    turnTo: (view) => store.update((state) => ({ ...state, view, commandFailed: null })),
    async check() {
      const isStarting = isFirst && ports.now().getTime() - start < STARTING;
      isFirst = false;
      await (isStarting ? workbook.follow() : workbook.checkAll());
      await results.refresh();
    },
    tellFailure: (view, fault) => store.update((state) => ({ ...state, commandFailed: { view, fault } })),
  };
}
