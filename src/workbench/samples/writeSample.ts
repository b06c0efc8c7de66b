import { writeXlsx, type Cell, type NamedRange, type WriteSheet } from "hucre";
import { parseAddress } from "../../sheet/address";
import type { SampleCell, SampleSheet, SampleValue, SampleWorkbook } from "./sampleWorkbook";
import { STYLES } from "./styles";

/** Written into every file so that building twice gives the same bytes. */
const WRITTEN_ON = new Date("2026-04-01T00:00:00Z");

function cellOf(value: SampleValue): Partial<Cell> {
  if (typeof value === "string") return value === "" ? { value: null, type: "empty" } : { value, type: "string" };
  if ("runs" in value) return { value: value.runs.map((run) => run.text).join(""), type: "richText", richText: value.runs };
  return { value: value.number, type: "number" };
}

/** Style and content of every grid cell under an area; only the first one carries the content. */
function cellsUnder({ area, value, style }: SampleCell): [string, Partial<Cell>][] {
  const { top, left, bottom, right } = parseAddress(area);
  const look = typeof value === "object" && "format" in value ? { ...STYLES[style], numFmt: value.format } : STYLES[style];
  const cells: [string, Partial<Cell>][] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const content = row === top && column === left ? cellOf(value) : ({ value: null, type: "empty" } as const);
      cells.push([`${row},${column}`, { ...content, style: look }]);
    }
  }
  return cells;
}

function worksheet(sheet: SampleSheet): WriteSheet {
  const areas = sheet.cells.map((cell) => parseAddress(cell.area));
  const bottom = Math.max(...areas.map((area) => area.bottom));
  return {
    name: sheet.name,
    hidden: sheet.hidden ?? false,
    rows: Array.from({ length: bottom + 1 }, () => []),
    cells: new Map(sheet.cells.flatMap(cellsUnder)),
    merges: areas
      .filter((area) => area.bottom > area.top || area.right > area.left)
      .map((area) => ({ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right })),
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(Object.entries(sheet.heights).map(([row, height]) => [Number(row) - 1, { height }])),
    pageSetup: {
      paperSize: sheet.paper,
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: "&C&P / &N" },
    view: { showGridLines: false, zoomScale: 85 },
    ...(sheet.freeze === undefined ? {} : { freezePane: sheet.freeze }),
    dataValidations: (sheet.lists ?? []).map((list) => ({ type: "list", range: list.area, formula1: list.source, allowBlank: true })),
  };
}

/** The rows repeated on every printed page. A name that begins with a digit (1位) must stand in quotes for Excel. */
function printTitles({ name, printTitles: rows }: SampleSheet): NamedRange[] {
  return rows === undefined ? [] : [{ name: "_xlnm.Print_Titles", scope: name, range: `'${name}'!$${rows.from}:$${rows.to}` }];
}

/** The sample as .xlsx bytes. */
export function writeSample(workbook: SampleWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map(worksheet),
    namedRanges: workbook.sheets.flatMap(printTitles),
    properties: { creator: "Goal Sheet", created: WRITTEN_ON, modified: WRITTEN_ON },
  });
}
