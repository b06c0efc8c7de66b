import { useCallback, type RefObject } from "react";
import type { Position } from "../../sheet/address";
import { areaOf, splitAddress } from "../batch/rangeAddress";
import type { WorkbookModel } from "../model/workbookModel";
import type { EntryHandle } from "./EntryField";

/** What a person does in the grid's cells; the functions stay the same, so that rows are not drawn anew for them. */
export function useGridActions(model: WorkbookModel, entry: RefObject<EntryHandle | null>) {
  const select = useCallback(
    ({ row, column }: Position) => {
      entry.current?.commit();
      model.select(model.activeSheet.id, { top: row, left: column, bottom: row, right: column });
    },
    [model, entry],
  );
  const follow = useCallback((target: string) => followLink(model, target), [model]);
  const edit = useCallback(() => entry.current?.edit(), [entry]);
  const onEditing = useCallback((editing: boolean) => setCellEditing(model, editing), [model]);
  return { select, follow, edit, onEditing };
}

/** A place of the workbook is selected, anything else opens in a window of its own. A place that is gone stays unselected. */
function followLink(model: WorkbookModel, target: string): void {
  if (!target.startsWith("#")) {
    window.open(target, "_blank", "noopener");
    return;
  }
  const { sheet: name, local } = splitAddress(target.slice(1));
  const sheet = name === undefined ? model.activeSheet : model.sheetByName(name);
  if (sheet?.visibility === "Visible") model.select(sheet.id, areaOf(local));
}

/** Excel refuses the add-in's batches while somebody types in a cell. */
function setCellEditing(model: WorkbookModel, editing: boolean): void {
  model.cellEditing = editing;
}
