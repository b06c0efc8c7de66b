import { useCallback, useState } from "react";
import type { WorkbenchWords } from "../../messages/workbench";
import type { Position } from "../../sheet/address";
import { ModelRefusal } from "../model/modelRefusal";
import type { WorkbookModel } from "../model/workbookModel";
import { openWorkbook, saveWorkbook } from "../model/xlsxModel";
import type { Notice } from "./Notices";
import { downloadFile } from "./workbenchServices";

/** The open workbook, what a person does to it, and what they are told of it. */
export function useDocument(initial: WorkbookModel, words: WorkbenchWords) {
  const [model, setModel] = useState(initial);
  const [opening, setOpening] = useState(false);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const tell = useCallback((notice: Notice) => setNotices((shown) => [...shown.filter(({ text }) => text !== notice.text), notice]), []);
  const open = async (name: string, bytes: Promise<Uint8Array>) => {
    setOpening(true);
    try {
      const opened = await openWorkbook(await bytes, name);
      setModel(opened);
      setNotices([]);
    } catch (error) {
      console.error(error);
      tell({ intent: "error", text: words.notAWorkbook(name) });
    } finally {
      setOpening(false);
    }
  };
  const save = async () => {
    try {
      downloadFile(model.name, await saveWorkbook(model));
    } catch (error) {
      console.error(error);
      tell({ intent: "error", text: words.notSaved(model.name) });
    }
  };
  const enter = useCallback(
    ({ row, column }: Position, text: string) => {
      try {
        model.setCell(model.activeSheet.id, row, column, text, "user");
      } catch (error) {
        if (!(error instanceof ModelRefusal)) throw error;
        tell({ intent: "warning", text: words.refusedEntry(error.message) });
      }
    },
    [model, tell, words],
  );
  return { model, opening, notices, setNotices, tell, open, save, enter };
}
