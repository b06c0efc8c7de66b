import { unzipSync, zipSync } from "fflate";
import { LAST_COLUMN, LAST_ROW } from "../sheet/address";
import { MOST_SHEETS, rareBoundsFor } from "./fileLimits";
import { areTooManyCells, GridCost } from "./gridCost";
import type { BoundedWorkbook } from "./xlsContent";

const WORKBOOK = "xl/workbook.bin";
/** The parts that say what stands in cells, each where Excel puts it. */
const PARTS = /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|sharedStrings|styles)\.bin|xl\/_rels\/workbook\.bin\.rels|xl\/worksheets\/[^/]+\.bin)$/;
/** Records of [MS-XLSB] 2.3.1: a row, a worksheet in the list, and the cells from blank to formula. */
const [ROW, SHEET] = [0, 156];
const [FIRST_CELL, LAST_CELL] = [1, 11];

/**
 * An .xlsb workbook with only the parts that are read, after a look at the cells that they claim; null for a package of
 * another kind. The package's sizes are already known to be within bounds.
 */
export function boundedXlsb(bytes: Uint8Array): BoundedWorkbook | "too-large" | "damaged" | null {
  let isXlsb = false;
  unzipSync(bytes, { filter: ({ name }) => (isXlsb ||= name === WORKBOOK, false) });
  if (!isXlsb) return null;
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) });
  const hidden: boolean[] = [];
  let largest = 0;
  for (const [name, content] of Object.entries(parts)) {
    if (!name.endsWith(".bin")) continue;
    const cost = costOf(content, hidden);
    if (cost === null) return "damaged";
    largest = Math.max(largest, cost);
    if (areTooManyCells(largest)) return "too-large";
  }
  // Several worksheets may name the same part, which is then read once for each.
  if (hidden.length > MOST_SHEETS || areTooManyCells(largest * hidden.length)) return "too-large";
  return { bytes: zipSync(parts, { level: 0 }), bounds: rareBoundsFor(hidden.length), hidden };
}

/** A part's records and the grid cells that they fill; the worksheets that it lists are added to `hidden`. Null when it is broken. */
function costOf(part: Uint8Array, hidden: boolean[]): number | null {
  const data = new DataView(part.buffer, part.byteOffset, part.byteLength);
  const grid = new GridCost();
  let [row, records] = [0, 0];
  for (let at = 0; at < part.length; ) {
    let id = part[at++]!;
    if (id & 0x80) id = (id & 0x7f) | ((part[at++]! & 0x7f) << 7);
    let size = 0;
    for (let digit = 0; digit < 4; digit += 1) {
      const byte = part[at++] ?? 0;
      size |= (byte & 0x7f) << (7 * digit);
      if ((byte & 0x80) === 0) break;
    }
    if (at + size > part.length) return null;
    const isCell = id >= FIRST_CELL && id <= LAST_CELL;
    if (isCell || id === ROW || id === SHEET) {
      if (size < 4) return null;
      const first = data.getUint32(at, true);
      if (id === SHEET) hidden.push(first !== 0);
      else if (id === ROW) row = first;
      else grid.add(row, first);
      if (row > LAST_ROW || (isCell && first > LAST_COLUMN)) return null;
    }
    records += 1;
    if (areTooManyCells(grid.cells + records) || hidden.length > MOST_SHEETS) break;
    at += size;
  }
  return grid.cells + records;
}
