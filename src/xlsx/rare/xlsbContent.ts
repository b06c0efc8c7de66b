import { strFromU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { LAST_COLUMN, LAST_ROW } from "../../sheet/address";
import { viewOf } from "../byteView";
import { MOST_SHEETS, rareBoundsFor } from "../fileLimits";
import { areTooManyCells, GridCost } from "./gridCost";
import { targetsOf } from "../package/relationships";
import { isCell, isShort, readableSheet, ROW, wideText, xlsbFormats } from "./xlsbCells";
import type { BoundedWorkbook } from "./boundedWorkbook";
import { xlsbRecords, type XlsbRecord } from "./xlsbRecords";

const [WORKBOOK, LOOKS, TARGETS] = ["xl/workbook.bin", "xl/styles.bin", "xl/_rels/workbook.bin.rels"] as const;
const WORKSHEET = /^xl\/worksheets\/[^/]+\.bin$/i;
/** The parts that say what stands in cells, each where Excel puts it. */
const PARTS = /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|sharedStrings|styles)\.bin|xl\/_rels\/workbook\.bin\.rels|xl\/worksheets\/[^/]+\.bin)$/i;
/** The record of a worksheet in the list, [MS-XLSB] 2.4.304: whether it is hidden, its number, the name of its part's target, its name. */
const SHEET = 156;
const TARGET_AT = 8;
/** What is said of the whole workbook (BrtWbProp): whether its days are counted from 1904. */
const PROPERTIES = 153;
const NO_TEXT = 0xffff_ffff;

/** A worksheet of the workbook's list. */
interface ListedSheet {
  hidden: boolean;
  /** Names the target that is its part. */
  target: string;
}

/**
 * An .xlsb workbook with only the parts that are read, after a look at the cells that they claim; null for a package of
 * another kind. The package's sizes are already known to be within bounds, and its parts have the names that they are called by.
 */
export function boundedXlsb(bytes: Uint8Array): BoundedWorkbook | "too-large" | "damaged" | null {
  let isXlsb = false;
  unzipSync(bytes, { filter: ({ name }) => ((isXlsb ||= name === WORKBOOK), false) });
  if (!isXlsb) return null;
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) });
  const sheets: ListedSheet[] = [];
  let largest = 0;
  for (const [name, content] of Object.entries(parts)) {
    if (!name.endsWith(".bin")) continue;
    const cost = costOf(content, sheets);
    if (cost === null) return "damaged";
    largest = Math.max(largest, cost);
    if (areTooManyCells(largest)) return "too-large";
  }
  // Several worksheets may name the same part, which is then read once for each.
  if (sheets.length > MOST_SHEETS || areTooManyCells(largest * sheets.length)) return "too-large";
  const formats = readableParts(parts);
  return {
    bytes: zipSync(parts, { level: 0 }),
    bounds: rareBoundsFor(sheets.length),
    hidden: sheets.map(({ hidden }) => hidden),
    formats: sheets.map(({ target }) => formats.get(target) ?? new Map()),
    is1904: countsFrom1904(parts[WORKBOOK]!),
  };
}

function countsFrom1904(workbook: Uint8Array): boolean {
  const properties = [...xlsbRecords(workbook)].find((record) => record?.id === PROPERTIES);
  return properties ? properties.from < properties.to && (workbook[properties.from]! & 1) === 1 : false;
}

/** Puts worksheets as the library reads them into their parts; gives the number formats of each by the name of its target. */
function readableParts(parts: Unzipped): Map<string, ReadonlyMap<string, string>> {
  const read = new Map<string, ReadonlyMap<string, string>>();
  const targets = targetsOf(strFromU8(parts[TARGETS] ?? new Uint8Array()), "xl/");
  for (const name of new Set(targets.values())) {
    const present = parts[name];
    if (!present || !WORKSHEET.test(name)) continue;
    const { part, styles } = readableSheet(present);
    parts[name] = part;
    read.set(name, xlsbFormats(parts[LOOKS] ?? new Uint8Array(), styles));
  }
  return new Map([...targets].map(([target, name]) => [target, read.get(name) ?? new Map()]));
}

/** A part's records and the grid cells that they fill; the worksheets that it lists are added to `sheets`. Null when it is broken. */
function costOf(part: Uint8Array, sheets: ListedSheet[]): number | null {
  const data = viewOf(part);
  const grid = new GridCost();
  let [row, column, records] = [0, -1, 0];
  for (const record of xlsbRecords(part)) {
    if (record === null) return null;
    const { id, from, to } = record;
    if ((isCell(id) || id === ROW || id === SHEET) && to - from < 4) return null;
    if (id === SHEET) sheets.push(listedSheet(part, record));
    else if (id === ROW) [row, column] = [data.getUint32(from, true), -1];
    else if (isCell(id)) {
      column = isShort(id) ? column + 1 : data.getUint32(from, true);
      grid.add(row, column);
    }
    if (row > LAST_ROW || column > LAST_COLUMN) return null;
    records += 1;
    if (areTooManyCells(grid.cells + records) || sheets.length > MOST_SHEETS) break;
  }
  return grid.cells + records;
}

function listedSheet(part: Uint8Array, { from, to }: XlsbRecord): ListedSheet {
  const data = viewOf(part);
  const names = from + TARGET_AT + 4 <= to && data.getUint32(from + TARGET_AT, true) !== NO_TEXT;
  return { hidden: data.getUint32(from, true) !== 0, target: names ? wideText(part, from + TARGET_AT, to) : "" };
}
