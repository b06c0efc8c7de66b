import type { CellMark, CellWrite, ExcelPort, OwnSheet, OwnSheetOutcome, Selection, WorkbookEvent, WriteOutcome } from "../../excel/excelPort";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { DataTable } from "../../tables/dataTable";
import { textAt, withText } from "./worksheets";

/** An open workbook for tests, with what happened to it. */
export interface FakeExcel extends ExcelPort {
  /** What the pane asked for, in order: `readWorkbook`, `readSheet 1位`, `select 1位 D7`. */
  calls: string[];
  /** Texts written, by sheet and address: `1位!D7`. */
  written: Record<string, string>;
  parts: Map<string, string>;
  protectedSheets: Set<string>;
  structureProtected: boolean;
  marks: readonly CellMark[];
  /** Worksheets of the add-in's own, by key, with what was written there last. */
  ownSheets: Map<string, { sheet: OwnSheet; tables: readonly DataTable[] }>;
  /** Thrown by the next calls of a member, by its name. */
  faults: Partial<Record<keyof ExcelPort, Error>>;
  cell(sheet: string, address: string): string;
  /** An edit by a person. */
  edit(sheet: string, address: string, text: string): void;
  tell(event: WorkbookEvent): void;
}

export function fakeExcel(workbook: WorkbookSnapshot): FakeExcel {
  let present = workbook;
  let front = workbook.sheets[0]?.name ?? "";
  const listeners = new Set<(event: WorkbookEvent) => void>();
  const selecting = new Set<(selection: Selection) => void>();
  const sheetNamed = (name: string) => present.sheets.find((sheet) => sheet.name === name);
  const replace = (name: string, address: string, text: string) => {
    present = { ...present, sheets: present.sheets.map((sheet) => (sheet.name === name ? withText(sheet, address, text) : sheet)) };
  };

  const fake: FakeExcel = {
    calls: [],
    written: {},
    parts: new Map(),
    protectedSheets: new Set(),
    structureProtected: false,
    ownSheets: new Map(),
    marks: [],
    faults: {},
    cell: (sheet, address) => textAt(sheetNamed(sheet)!, address),
    edit(sheet, address, text) {
      replace(sheet, address, text);
      fake.tell({ kind: "changed", sheet, address });
    },
    tell: (event) => listeners.forEach((listener) => listener(event)),
    readWorkbook: () => called("readWorkbook", "", () => present),
    readSheet: (name) => called("readSheet", name, () => sheetNamed(name) ?? null),
    activeSheet: () => called("activeSheet", "", () => front),
    select: (sheet, address) =>
      called("select", `${sheet} ${address}`, () => {
        front = sheet;
        selecting.forEach((listener) => listener({ sheet, address }));
      }),
    watchSelection: (listener) =>
      called("watchSelection", "", () => {
        selecting.add(listener);
        return () => Promise.resolve(void selecting.delete(listener));
      }),
    writeCells: (sheet, writes) => called("writeCells", sheet, () => put(sheet, writes)),
    watch: (listener) =>
      called("watch", "", () => {
        listeners.add(listener);
        return () => Promise.resolve(void listeners.delete(listener));
      }),
    loadPart: (namespace) => called("loadPart", "", () => fake.parts.get(namespace) ?? null),
    savePart: (namespace, xml) => called("savePart", "", () => void fake.parts.set(namespace, xml)),
    writeTables: (sheet, tables) => called("writeTables", sheet.key, () => writeOwn(sheet, tables)),
    markCells: (marks) =>
      called("markCells", String(marks.length), () => {
        fake.marks = marks.filter(({ sheet }) => !fake.protectedSheets.has(sheet));
        return { protectedSheets: [...fake.protectedSheets] };
      }),
    removeTables: (key) =>
      called("removeTables", key, () => {
        const own = fake.ownSheets.get(key);
        fake.ownSheets.delete(key);
        return own ? { outcome: "written", sheet: own.sheet.name } : null;
      }),
  };

  async function called<T>(member: keyof ExcelPort, detail: string, work: () => T): Promise<T> {
    fake.calls.push(detail === "" ? member : `${member} ${detail}`);
    const fault = fake.faults[member];
    if (fault) throw fault;
    return work();
  }

  function writeOwn(sheet: OwnSheet, tables: readonly DataTable[]): OwnSheetOutcome {
    const present = fake.ownSheets.get(sheet.key);
    if (!present && fake.structureProtected) return { outcome: "structure-protected" };
    if (fake.protectedSheets.has(sheet.name)) return { outcome: "protected", sheet: sheet.name };
    fake.ownSheets.set(sheet.key, { sheet, tables });
    return { outcome: "written", sheet: sheet.name };
  }

  function put(sheet: string, writes: readonly CellWrite[]): WriteOutcome {
    if (!sheetNamed(sheet)) return { outcome: "missing-sheet" };
    for (const { address, expected } of writes) {
      const text = fake.cell(sheet, address);
      if (fake.protectedSheets.has(sheet)) return { outcome: "protected", address };
      if (text !== expected) return { outcome: "changed", address, present: text };
    }
    for (const { address, text } of writes) {
      replace(sheet, address, text);
      fake.written[`${sheet}!${address}`] = text;
    }
    return { outcome: "written" };
  }

  return fake;
}
