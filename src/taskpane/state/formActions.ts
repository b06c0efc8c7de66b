import { FAMILIES_NAMESPACE, familiesToXml } from "../../forms/mapping/familiesPart";
import type { FamilyDeclaration } from "../../forms/mapping/declaration";
import { asExcelError, type ExcelFault } from "../../excel/excelError";
import type { PanePorts } from "../ports";
import { inTurn } from "./inTurn";
import type { PaneState } from "./paneState";
import type { Store } from "./store";

/** Forms that a person taught the pane; used at once and kept in the workbook. */
export interface FormActions {
  /** Reads worksheets by this form from now on. Why it could not be kept in the workbook, null when it was. */
  accept(form: FamilyDeclaration): Promise<ExcelFault | null>;
  /** Reads them no longer by it. */
  drop(id: string): Promise<ExcelFault | null>;
}

/** @param reread checks the workbook as it was read last with the forms that are known now */
export function formActions(store: Store<PaneState>, { excel }: PanePorts, reread: () => void): FormActions {
  const turn = inTurn();
  const keep = (change: (kept: FamilyDeclaration[]) => FamilyDeclaration[]) => {
    store.update((state) => ({ ...state, forms: { ...state.forms, kept: change(state.forms.kept) } }));
    reread();
    return turn(async () => {
      try {
        await excel.savePart(FAMILIES_NAMESPACE, familiesToXml(store.get().forms.kept));
        return null;
      } catch (error) {
        return asExcelError(error).fault;
      }
    });
  };
  return {
    accept: (form) => keep((kept) => [...kept.filter(({ id }) => id !== form.id), form]),
    drop: (id) => keep((kept) => kept.filter((form) => form.id !== id)),
  };
}
