import type { PanePorts } from "../ports";
import type { Edits } from "./edits";
import type { PaneState } from "./paneState";
import type { Store } from "./store";

/**
 * Follows the open workbook: an edited sheet is checked again, the sheet in front is remembered, and worksheets that
 * come or go have the whole workbook read. Returns the way to stop; rejects when Excel does not tell of events.
 */
export async function followWorkbook(store: Store<PaneState>, { excel }: PanePorts, edits: Edits): Promise<() => Promise<void>> {
  return excel.watch((event) => {
    switch (event.kind) {
      case "changed":
        return edits.ofSheet(event.sheet);
      case "activated":
        return store.update((state) => ({ ...state, activeSheet: event.sheet }));
      case "sheets":
        return edits.ofWorkbook();
    }
  });
}
