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
  const sheets = editableSheets(workbook);
  const edits = listeners<WorkbookEvent>();
  const selections = listeners<Selection>();
  let front = workbook.sheets[0]?.name ?? "";

  async function called<T>(member: keyof ExcelPort, detail: string, work: () => T): Promise<T> {
    fake.calls.push(detail === "" ? member : `${member} ${detail}`);
    const fault = fake.faults[member];
    if (fault) throw fault;
    return work();
  }

  const fake: FakeExcel = {
    calls: [],
    written: {},
    parts: new Map(),
    protectedSheets: new Set(),
    structureProtected: false,
    ownSheets: new Map(),
    marks: [],
    faults: {},
    cell: (sheet, address) => textAt(sheets.named(sheet)!, address),
    edit(sheet, address, text) {
      sheets.replace(sheet, address, text);
      fake.tell({ kind: "changed", sheet, address });
    },
    tell: edits.tell,
    readWorkbook: () => called("readWorkbook", "", sheets.all),
    readSheet: (name) => called("readSheet", name, () => sheets.named(name) ?? null),
    activeSheet: () => called("activeSheet", "", () => front),
    select: (sheet, address) =>
      called("select", `${sheet} ${address}`, () => {
        front = sheet;
        selections.tell({ sheet, address });
      }),
    watchSelection: (listener) => called("watchSelection", "", () => selections.add(listener)),
    watch: (listener) => called("watch", "", () => edits.add(listener)),
    writeCells: (sheet, writes) => called("writeCells", sheet, () => writeCells(fake, sheets, sheet, writes)),
    loadPart: (namespace) => called("loadPart", "", () => fake.parts.get(namespace) ?? null),
    savePart: (namespace, xml) => called("savePart", "", () => void fake.parts.set(namespace, xml)),
    writeTables: (sheet, tables) => called("writeTables", sheet.key, () => writeOwn(fake, sheet, tables)),
    markCells: (marks) => called("markCells", String(marks.length), () => mark(fake, marks)),
    removeTables: (key) => called("removeTables", key, () => removeOwn(fake, key)),
  };
  return fake;
}

/** The workbook's worksheets, whose texts can be replaced. */
function editableSheets(workbook: WorkbookSnapshot) {
  let present = workbook;
  return {
    all: () => present,
    named: (name: string) => present.sheets.find((sheet) => sheet.name === name),
    replace(name: string, address: string, text: string) {
      present = { ...present, sheets: present.sheets.map((sheet) => (sheet.name === name ? withText(sheet, address, text) : sheet)) };
    },
  };
}

function listeners<T>() {
  const listening = new Set<(event: T) => void>();
  return {
    tell: (event: T) => listening.forEach((listener) => listener(event)),
    add(listener: (event: T) => void) {
      listening.add(listener);
      return () => Promise.resolve(void listening.delete(listener));
    },
  };
}

function writeCells(fake: FakeExcel, sheets: ReturnType<typeof editableSheets>, sheet: string, writes: readonly CellWrite[]): WriteOutcome {
  if (!sheets.named(sheet)) return { outcome: "missing-sheet" };
  for (const { address, expected } of writes) {
    const text = fake.cell(sheet, address);
    if (fake.protectedSheets.has(sheet)) return { outcome: "protected", address };
    if (text !== expected) return { outcome: "changed", address, present: text };
  }
  for (const { address, text } of writes) {
    sheets.replace(sheet, address, text);
    fake.written[`${sheet}!${address}`] = text;
  }
  return { outcome: "written" };
}

function writeOwn(fake: FakeExcel, sheet: OwnSheet, tables: readonly DataTable[]): OwnSheetOutcome {
  if (!fake.ownSheets.has(sheet.key) && fake.structureProtected) return { outcome: "structure-protected" };
  if (fake.protectedSheets.has(sheet.name)) return { outcome: "protected", sheet: sheet.name };
  fake.ownSheets.set(sheet.key, { sheet, tables });
  return { outcome: "written", sheet: sheet.name };
}

function removeOwn(fake: FakeExcel, key: string): OwnSheetOutcome | null {
  const own = fake.ownSheets.get(key);
  fake.ownSheets.delete(key);
  return own ? { outcome: "written", sheet: own.sheet.name } : null;
}

function mark(fake: FakeExcel, marks: readonly CellMark[]) {
  fake.marks = marks.filter(({ sheet }) => !fake.protectedSheets.has(sheet));
  return { protectedSheets: [...fake.protectedSheets] };
}
