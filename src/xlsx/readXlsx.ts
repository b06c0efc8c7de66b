import { EncryptedFileError, HucreError, read, UnsupportedFormatError, type Sheet } from "hucre";
import type { Area } from "../sheet/address";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../sheet/snapshot";
import { displayText } from "./displayText";

/** Why a file could not be read as a workbook. */
export type WorkbookFileFault = "empty" | "encrypted" | "not-a-workbook" | "damaged";

/** A file that is no readable workbook; the words are made at the edge from `fault` and `file`. */
export class WorkbookFileError extends Error {
  override name = "WorkbookFileError";
  constructor(
    readonly file: string,
    readonly fault: WorkbookFileFault,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${fault}`, options);
  }
}

const ZIP_MAGIC = [0x50, 0x4b];

/**
 * Reads a workbook file (.xlsx, .xlsm; also .xls, .xlsb and .ods as far as the library can) into a snapshot.
 *
 * @param bytes the whole file
 * @param name file name without its folder, kept as the snapshot's name
 * @throws WorkbookFileError for anything that is no readable workbook
 */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  if (bytes.length === 0) throw new WorkbookFileError(name, "empty");
  const workbook = await read(bytes, { readStyles: true }).catch((cause: unknown) => {
    throw new WorkbookFileError(name, faultOf(cause, bytes), { cause });
  });
  return { name, sheets: workbook.sheets.map(sheetSnapshot) };
}

function faultOf(cause: unknown, bytes: Uint8Array): WorkbookFileFault {
  if (cause instanceof EncryptedFileError) return "encrypted";
  if (cause instanceof UnsupportedFormatError) return "not-a-workbook";
  const startsLikeZip = ZIP_MAGIC.every((byte, at) => bytes[at] === byte);
  if (!startsLikeZip && cause instanceof HucreError) return "not-a-workbook";
  return "damaged";
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const merges = (sheet.merges ?? []).map(
    (merge): Area => ({ top: merge.startRow, left: merge.startCol, bottom: merge.endRow, right: merge.endCol }),
  );
  return {
    name: sheet.name,
    visible: !sheet.hidden && !sheet.veryHidden,
    cells: filledCells(sheet),
    merges: merges.filter((area) => area.bottom > area.top || area.right > area.left),
  };
}

function filledCells(sheet: Sheet): SnapshotCell[] {
  const cells: SnapshotCell[] = [];
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === null || value === undefined || value === "") return;
      const text = displayText(value, sheet.cells?.get(`${row},${column}`)?.style?.numFmt);
      if (text !== "") cells.push({ row, column, text });
    });
  });
  return cells;
}
