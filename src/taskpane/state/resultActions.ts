import type { Finding, Severity } from "../../checks/finding";
import { asExcelError } from "../../excel/excelError";
import type { CellMark, OwnSheetOutcome } from "../../excel/excelPort";
import { areaAddress, overlaps, parseAddress } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { PanePorts } from "../ports";
import type { CheckedWorkbook, PaneState, ResultsState } from "./paneState";
import { phaseOf } from "./paneState";
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

const KEY = "findings";

/** Name of the worksheet of findings as it was read last; null when there is none. */
export function findingsSheet({ sheets }: WorkbookSnapshot): string | null {
  return sheets.find(({ own }) => own === KEY)?.name ?? null;
}

export function resultActions(store: Store<PaneState>, { excel, now }: PanePorts): ResultActions {
  const during = async (work: (checked: CheckedWorkbook) => Promise<ResultsState>) => {
    const { checked } = store.get();
    if (!checked) return;
    const end = (results: ResultsState) => store.update((state) => ({ ...state, results }));
    end({ step: "working" });
    try {
      end(await work(checked));
    } catch (error) {
      end({ step: "failed", fault: asExcelError(error).fault });
    }
  };

  const write = async (checked: CheckedWorkbook): Promise<ResultsState> => {
    const { goals, findings, snapshot } = checked;
    const { language } = store.get();
    const { findingsTable } = await import("../../messages/findingsTable");
    const { findingsSheetWords } = await import("../../messages/findingsSheet");
    const words = findingsSheetWords(language, { workbook: snapshot.name, phase: phaseOf(store.get()), at: now() });
    const outcome = await excel.writeTables({ key: KEY, ...words }, [findingsTable(goals, findings, language)]);
    return outcome.outcome === "written" ? { step: "written", sheet: outcome.sheet, asked: words.name, rows: findings.length } : refused(outcome);
  };

  const mark = async (checked: CheckedWorkbook, findings: readonly Finding[]): Promise<ResultsState> => {
    const marks = marksOf(checked, findings);
    const { protectedSheets } = await excel.markCells(marks);
    const cells = marks.filter(({ sheet }) => !protectedSheets.includes(sheet)).length;
    return { step: marks.length > 0 ? "marked" : "unmarked", cells, protectedSheets };
  };

  return {
    write: () =>
      during(async (checked) => {
        const results = await write(checked);
        if (results.step === "written") await excel.select(results.sheet, "A1");
        return results;
      }),
    async refresh() {
      const { checked, reading } = store.get();
      if (reading.state !== "failed" && checked && findingsSheet(checked.snapshot) !== null) await during(write);
    },
    remove: () =>
      during(async ({ snapshot }) => {
        const outcome = await excel.removeTables(KEY);
        if (outcome && outcome.outcome !== "written") return refused(outcome);
        return { step: "removed", sheet: outcome?.sheet ?? findingsSheet(snapshot) ?? "" };
      }),
    mark: () => during((checked) => mark(checked, checked.findings)),
    unmark: () => during((checked) => mark(checked, [])),
  };
}

function refused(outcome: Exclude<OwnSheetOutcome, { outcome: "written" }>): ResultsState {
  return outcome.outcome === "protected" ? { step: "protected", sheet: outcome.sheet } : { step: "structure-protected" };
}

const GRAVITY: readonly Severity[] = ["info", "warning", "error"];

/** One mark for each cell with findings, as grave as the gravest of them, over the whole of a merged area. */
function marksOf({ snapshot }: CheckedWorkbook, findings: readonly Finding[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { sheet, cell, severity } of findings) {
    if (!cell) continue;
    const known = marks.get(`${sheet}!${cell}`);
    if (known && GRAVITY.indexOf(known.severity) >= GRAVITY.indexOf(severity)) continue;
    const area = parseAddress(cell);
    const merge = snapshot.sheets.find(({ name }) => name === sheet)?.merges.find((one) => overlaps(one, area));
    marks.set(`${sheet}!${cell}`, { sheet, address: areaAddress(merge ?? area), severity });
  }
  return [...marks.values()];
}
