import { writeXlsx, type Cell, type WriteSheet } from "hucre";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";

/** How a text is stored in a workbook file: as it is, in two differently marked runs, or as a number where it is one. */
export type Storage = "text" | "rich-text" | "number";

const WHOLE_NUMBER = /^[1-9]\d{0,8}$/;

/** A snapshot as the bytes of an .xlsx file. */
export function workbookBytes(snapshot: WorkbookSnapshot, storage: Storage): Promise<Uint8Array> {
  return writeXlsx({ sheets: snapshot.sheets.map((sheet) => worksheet(sheet, storage)) });
}

function worksheet({ name, visible, cells, merges }: SheetSnapshot, storage: Storage): WriteSheet {
  const bottom = Math.max(0, ...cells.map(({ row }) => row), ...merges.map((area) => area.bottom));
  return {
    name,
    hidden: !visible,
    rows: Array.from({ length: bottom + 1 }, () => []),
    cells: new Map(cells.map(({ row, column, text }) => [`${row},${column}`, stored(text, storage)])),
    merges: merges.map((area) => ({ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right })),
  };
}

function stored(text: string, storage: Storage): Partial<Cell> {
  if (storage === "number" && WHOLE_NUMBER.test(text)) return { value: Number(text), type: "number" };
  if (storage !== "rich-text" || text.length < 2) return { value: text, type: "string" };
  const half = Math.ceil(text.length / 2);
  return { value: text, type: "richText", richText: [{ text: text.slice(0, half), font: { bold: true } }, { text: text.slice(half) }] };
}
