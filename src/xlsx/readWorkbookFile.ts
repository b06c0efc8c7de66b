import { EncryptedFileError, HucreError, read, UnsupportedFormatError, type NamedRange, type Sheet } from "hucre";
import { areaAddress, type Area } from "../sheet/address";
import { withoutHiddenCells } from "../sheet/hiddenCells";
import { markedKey, OWN_SHEET_MARK } from "../sheet/ownSheet";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../sheet/snapshot";
import { onlyFilledCells } from "./package/filledCells";
import { isCompoundFile } from "./rare/compoundFile";
import { displayText } from "./numberFormats/displayText";
import { disjointMerges, MOST_MERGES, packageBounds, unpackedBounds, type ReadBounds } from "./fileLimits";
import { withoutHiddenZeros } from "./package/hiddenZeros";
import { boundedOds } from "./rare/odsContent";
import { withEmptyOtherSheets } from "./package/otherSheets";
import { namedAsCalled } from "./package/partNames";
import { withRegionalFormats } from "./package/regionalFormats";
import { storedPackage } from "./package/storedPackage";
import type { BoundedWorkbook } from "./rare/boundedWorkbook";
import { boundedXls } from "./rare/xlsContent";
import { boundedXlsb } from "./rare/xlsbContent";

/** Why a file could not be read as a workbook. */
export type WorkbookFileFault = "empty" | "encrypted" | "not-a-workbook" | "damaged" | "too-large";

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

const WORKSHEET = /(?:^|\/)worksheets\/[^/]*\.xml$/i;
/** Parts that say nothing about what stands in cells: folders, looks, drawings, comments, prints, what Excel keeps for itself. */
const BESIDE_CELLS =
  /\/$|(?:^|\/)(?:theme|drawings|media|charts|printerSettings|tables|pivotTables|pivotCache|customXml|docProps|worksheets\/_rels)\/|(?:^|\/)(?:calcChain|comments|persons|threadedComments)/;

/**
 * Reads a workbook file (.xlsx, .xlsm; of .xls, .xlsb and .ods the values and merged areas) into a snapshot.
 * Cells far outside of what a goal sheet can fill (see fileLimits) are left out, so that one stray cell in the last
 * row of a worksheet costs nothing.
 *
 * @param bytes the whole file
 * @param name file name without its folder, kept as the snapshot's name
 * @throws WorkbookFileError for anything that is no readable workbook
 */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  if (bytes.length === 0) throw new WorkbookFileError(name, "empty");
  try {
    const bounded = boundedFile(bytes);
    if (typeof bounded === "string") throw new WorkbookFileError(name, bounded);
    const { bounds } = bounded;
    const hidden: { name: string; index: number }[] = [];
    const workbook = await read(bounded.bytes, {
      readStyles: true,
      range: areaAddress({ top: 0, left: 0, bottom: bounds.rows - 1, right: bounds.columns - 1 }),
      sheets: (sheet, index) => {
        if (index >= bounds.sheets) throw new WorkbookFileError(name, "damaged");
        const visible = !isHidden(sheet);
        if (!visible) hidden.push({ name: sheet.name, index });
        return visible;
      },
    });
    const keys = ownKeys(workbook.namedRanges ?? []);
    const is1904 = bounded.is1904 ?? workbook.dateSystem === "1904";
    const sheets = workbook.sheets.map((sheet, at) =>
      bounded.hidden?.[at] ? hiddenSnapshot(sheet.name) : sheetSnapshot(sheet, bounds, keys.get(sheet.name), { formats: bounded.formats?.[at], is1904 }),
    );
    if (sheets.reduce((sum, { merges }) => sum + merges.length, 0) > MOST_MERGES) throw new WorkbookFileError(name, "too-large");
    for (const { name, index } of hidden) sheets.splice(index, 0, hiddenSnapshot(name));
    return { name, sheets };
  } catch (cause) {
    throw cause instanceof WorkbookFileError ? cause : new WorkbookFileError(name, faultOf(cause, bytes), { cause });
  }
}

/** A file as the library may read it, within which bounds, or why it is not read. */
function boundedFile(bytes: Uint8Array): (Omit<BoundedWorkbook, "hidden"> & Partial<BoundedWorkbook>) | WorkbookFileFault {
  if (isCompoundFile(bytes)) return boundedXls(bytes);
  if (!startsLikeZip(bytes)) return { bytes, bounds: unpackedBounds };
  const bounds = packageBounds(bytes);
  if (typeof bounds === "string") return bounds;
  const ods = boundedOds(bytes);
  if (ods) return ods;
  const named = namedAsCalled(bytes);
  return boundedXlsb(named) ?? { bytes: readable(withEmptyOtherSheets(named)), bounds };
}

/** The package as the library reads it fastest, with Japan's number formats declared. */
function readable(bytes: Uint8Array): Uint8Array {
  const filled = (name: string, part: Uint8Array) => (WORKSHEET.test(name) ? onlyFilledCells(withoutHiddenZeros(part)) : part);
  return withRegionalFormats(storedPackage(bytes, (name) => !BESIDE_CELLS.test(name), filled) ?? bytes);
}

function startsLikeZip(bytes: Uint8Array): boolean {
  return ZIP_MAGIC.every((byte, at) => bytes[at] === byte);
}

function faultOf(cause: unknown, bytes: Uint8Array): WorkbookFileFault {
  if (cause instanceof EncryptedFileError) return "encrypted";
  if (cause instanceof UnsupportedFormatError) return "not-a-workbook";
  return !startsLikeZip(bytes) && cause instanceof HucreError ? "not-a-workbook" : "damaged";
}

const isHidden = ({ hidden, veryHidden }: Pick<Sheet, "hidden" | "veryHidden">) => hidden === true || veryHidden === true;

/** What stands on a hidden worksheet is nobody's goal sheet: it is not read. */
const hiddenSnapshot = (name: string): SheetSnapshot => ({ name, visible: false, cells: [], merges: [] });

/** Keys of the add-in's own worksheets, by their names. */
function ownKeys(names: readonly NamedRange[]): Map<string, string> {
  const marks = names.filter(({ name }) => name === OWN_SHEET_MARK);
  return new Map(marks.flatMap(({ scope, range }) => (scope === undefined ? [] : [[scope, markedKey(range) ?? ""] as const])).filter(([, key]) => key !== ""));
}

function sheetSnapshot(sheet: Sheet, bounds: ReadBounds, own: string | undefined, shown: Shown): SheetSnapshot {
  if (own !== undefined) return { name: sheet.name, visible: true, own, cells: [], merges: [] };
  if (isHidden(sheet)) return hiddenSnapshot(sheet.name);
  const merges = (sheet.merges ?? []).map((merge): Area => ({ top: merge.startRow, left: merge.startCol, bottom: merge.endRow, right: merge.endCol }));
  return withoutHiddenCells({ name: sheet.name, visible: true, cells: filledCells(sheet, bounds, shown), merges: disjointMerges(merges, bounds) });
}

/** How the numbers of a worksheet are shown: their formats by `row,column` where the library does not give them, and what its days are counted from. */
interface Shown {
  formats: ReadonlyMap<string, string> | undefined;
  is1904: boolean;
}

/** Not every format's reader keeps to the range that it was asked for. */
function filledCells(sheet: Sheet, { rows, columns }: ReadBounds, { formats, is1904 }: Shown): SnapshotCell[] {
  const cells: SnapshotCell[] = [];
  sheet.rows.forEach((values, row) => {
    if (row >= rows) return;
    values.forEach((value, column) => {
      if (value === null || value === undefined || value === "" || column >= columns) return;
      const cell = `${row},${column}`;
      const text = displayText(value, sheet.cells?.get(cell)?.style?.numFmt ?? formats?.get(cell), is1904);
      if (text !== "") cells.push({ row, column, text });
    });
  });
  return cells;
}
