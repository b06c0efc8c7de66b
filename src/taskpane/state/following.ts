import type { PanePorts } from "../ports";
import type { WorkbookActions } from "./workbookActions";
import { debounced, type Debounced } from "./debounced";
import type { PaneState } from "./paneState";
import type { Store } from "./store";

/** How long after the last edit of a sheet it is checked again, in milliseconds. */
const EDIT_DELAY = 600;

/**
 * Follows the open workbook: an edited sheet is checked again, the sheet in front is remembered, and worksheets that
 * come or go have the whole workbook read. Returns the way to stop; rejects when Excel does not tell of events.
 */
export async function followWorkbook(store: Store<PaneState>, { excel }: PanePorts, actions: WorkbookActions): Promise<() => Promise<void>> {
  const rechecks = new Map<string, Debounced>();
  const edited = (sheet: string) => {
    const known = rechecks.get(sheet) ?? debounced(() => actions.recheck(sheet), EDIT_DELAY);
    rechecks.set(sheet, known);
    known.call();
  };
  const all = debounced(() => actions.checkAll(), EDIT_DELAY);
  return excel.watch((event) => {
    switch (event.kind) {
      case "changed":
        return edited(event.sheet);
      case "activated":
        return store.update((state) => ({ ...state, activeSheet: event.sheet }));
      case "sheets":
        return all.call();
    }
  });
}
