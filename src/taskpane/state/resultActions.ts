import { asExcelError } from "../../excel/excelError";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { PanePorts } from "../ports";
import type { CheckedWorkbook, PaneState, ResultsState } from "./paneState";
import type * as work from "./resultWork";
import type { Store } from "./store";

/** Findings put into the workbook: as a worksheet of their own, as marks on the cells. Failure is part of the state. */
export interface ResultActions {
  /** Writes the worksheet of findings and brings it to the front. */
  write(): Promise<void>;
  /** Writes the worksheet anew where there is one; what a new check calls for. */
  refresh(): Promise<void>;
  remove(): Promise<void>;
  mark(): Promise<void>;
  unmark(): Promise<void>;
}

/** Key of the worksheet of findings among the add-in's own. */
export const FINDINGS_KEY = "findings";

/** Name of the worksheet of findings as it was read last; null when there is none. */
export function findingsSheet({ sheets }: WorkbookSnapshot): string | null {
  return sheets.find(({ own }) => own === FINDINGS_KEY)?.name ?? null;
}

type Work = typeof work;

/** The actions on what was checked last; nothing happens before a first check. */
export function resultActions(store: Store<PaneState>, { excel, now }: PanePorts): ResultActions {
  /** What does the work is loaded on first need. */
  const during = async (work: (results: Work, checked: CheckedWorkbook) => Promise<ResultsState>) => {
    const { checked } = store.get();
    if (!checked) return;
    const end = (results: ResultsState) => store.update((state) => ({ ...state, results }));
    end({ step: "working" });
    try {
      end(await work(await import("./resultWork"), checked));
    } catch (error) {
      end({ step: "failed", fault: asExcelError(error).fault });
    }
  };
  const write = ({ writeFindings }: Work, checked: CheckedWorkbook) => writeFindings(excel, store.get(), checked, now());

  return {
    write: () =>
      during(async (work, checked) => {
        const results = await write(work, checked);
        if (results.step === "written") await excel.select(results.sheet, "A1");
        return results;
      }),
    async refresh() {
      const { checked, reading } = store.get();
      if (reading.state !== "failed" && checked && findingsSheet(checked.snapshot) !== null) await during(write);
    },
    remove: () => during(({ removeFindings }) => removeFindings(excel)),
    mark: () => during(({ markFindings }, checked) => markFindings(excel, checked, checked.findings)),
    unmark: () => during(({ markFindings }, checked) => markFindings(excel, checked, [])),
  };
}
