import { FAMILIES_NAMESPACE, familiesFromXml, familiesToXml } from "../../forms/mapping/familiesPart";
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

type Change = (kept: readonly FamilyDeclaration[]) => FamilyDeclaration[];

/** @param reread checks the workbook as it was read last with the forms that are known now */
export function formActions(store: Store<PaneState>, { excel }: PanePorts, reread: () => void): FormActions {
  const turn = inTurn();
  /** What is not in the workbook yet. */
  const unsaved: Change[] = [];
  const changed: Change = (kept) => unsaved.reduce<FamilyDeclaration[]>((forms, change) => change(forms), [...kept]);
  const readBy = (kept: FamilyDeclaration[]) => {
    if (JSON.stringify(kept) === JSON.stringify(store.get().forms.kept)) return;
    store.update((state) => ({ ...state, forms: { ...state.forms, kept } }));
    reread();
  };
  /** The workbook's own forms may be others than were read at first: another pane may have put some there, or they could not be read. */
  const save = async () => {
    const part = await excel.loadPart(FAMILIES_NAMESPACE);
    const inWorkbook = part === null ? [] : familiesFromXml(part);
    const saving = unsaved.length;
    const kept = changed(inWorkbook);
    await excel.savePart(FAMILIES_NAMESPACE, familiesToXml(kept));
    unsaved.splice(0, saving);
    readBy(changed(kept));
  };
  const keep = (change: Change) => {
    unsaved.push(change);
    readBy(change(store.get().forms.kept));
    return turn(() =>
      save().then(
        () => null,
        (error: unknown) => asExcelError(error).fault,
      ),
    );
  };
  return {
    accept: (form) => keep((kept) => [...kept.filter(({ id }) => id !== form.id), form]),
    drop: (id) => keep((kept) => kept.filter((form) => form.id !== id)),
  };
}
