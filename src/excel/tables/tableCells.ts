import { areaAddress, type Area } from "../../sheet/address";
import { TABLE_PREFIX } from "../../sheet/ownSheet";
import { DATE_FORMATS } from "../../messages/dates";
import type { Language } from "../../messages/language";
import { TOWN_MINUTES_AHEAD } from "../../messages/townTime";
import { numberFormat } from "../../tables/columnFormats";
import type { DataTable } from "../../tables/dataTable";
import { rowGroups, type Budget } from "./budget";
import type { OwnSheet } from "../excelPort";
import { columnPoints, firstPage, hasLinks, HEADING_ROW, rowEntries, TABLE_TITLE_ROW, wrappedPoints, type TableBlock } from "./tableLayout";
import { textEntry } from "../cells/textEntry";

/** Rows that stay in view: all down to the headings. */
export const HEADINGS_FROZEN = HEADING_ROW + 1;

const NOTE_ROW = 1;
const TITLE_POINTS = 14;
const LINK_COLOR = "#0563C1";
const NOTE_COLOR = "#595959";

/** Name of a table in Excel. */
export function tableName(key: string, { id }: Pick<DataTable, "id">): string {
  return `${TABLE_PREFIX}${key}_${id}`.replace(/[^A-Za-z0-9_]/g, "_");
}

/**
 * Queues the worksheet's title and note, and the titles of its tables where there are several. The note wraps over the
 * first printed page: beyond it, it would make a further page when it is printed.
 */
export function queueTitles(sheet: Excel.Worksheet, { title, note }: OwnSheet, blocks: readonly TableBlock[]): void {
  const heading = label(sheet, 0, 0, title);
  heading.format.font.bold = true;
  heading.format.font.size = TITLE_POINTS;
  label(sheet, NOTE_ROW, 0, note).format.font.color = NOTE_COLOR;
  const { format } = rangeOf(sheet, noteArea(blocks));
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.rowHeight = wrappedPoints(note, firstPage(blocks).points);
  if (blocks.length < 2) return;
  for (const { table, area } of blocks) label(sheet, TABLE_TITLE_ROW, area.left, table.title).format.font.bold = true;
}

/** Queues that the note's cells are one. To be called for a new layout alone: a person may have written beside the note. */
export function mergeNote(sheet: Excel.Worksheet, blocks: readonly TableBlock[]): void {
  rangeOf(sheet, noteArea(blocks)).merge();
}

function noteArea(blocks: readonly TableBlock[]): Area {
  const { left, right } = firstPage(blocks);
  return { top: NOTE_ROW, bottom: NOTE_ROW, left, right };
}

function label(sheet: Excel.Worksheet, row: number, column: number, text: string): Excel.Range {
  const range = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
  range.values = [[textEntry(text, "General")]];
  return range;
}

/** Queues headings and rows, a part of them at a time. */
export async function writeRows(sheet: Excel.Worksheet, { table, area }: TableBlock, budget: Budget): Promise<void> {
  const blank = table.columns.map(() => null);
  const lines = [
    table.columns.map(({ heading }) => textEntry(heading, "General")),
    ...(table.rows.length > 0 ? table.rows : [blank]).map((row) => rowEntries(table, row, TOWN_MINUTES_AHEAD)),
  ];
  let top = area.top;
  for (const { rows, bytes } of rowGroups(lines)) {
    await budget.spend(bytes);
    rangeOf(sheet, { ...area, top, bottom: top + rows.length - 1 }).values = rows;
    top += rows.length;
  }
}

/** Queues the looks of a table: headings and texts that wrap, number formats, links in their colour. */
export function formatTable(sheet: Excel.Worksheet, { table, area }: TableBlock, language: Language): void {
  rangeOf(sheet, { ...area, bottom: area.top }).format.wrapText = true;
  table.columns.forEach(({ kind }, at) => {
    const body = rangeOf(sheet, { top: area.top + 1, bottom: area.bottom, left: area.left + at, right: area.left + at });
    // One format for all the cells; the declaration knows arrays only.
    body.numberFormat = numberFormat(kind, DATE_FORMATS[language]) as unknown as string[][];
    body.format.verticalAlignment = "Top";
    if (kind === "text") {
      if (at > 0 && table.columns[at - 1]!.kind !== "text") Object.assign(body.format, { horizontalAlignment: "Left", indentLevel: 1 });
      body.format.wrapText = true;
    } else {
      alignRight(rangeOf(sheet, cellIn(area, 0, at)));
      table.valueKinds?.forEach((own, row) => {
        if (own !== kind) rangeOf(sheet, cellIn(area, row + 1, at)).numberFormat = [[numberFormat(own, DATE_FORMATS[language])]];
      });
    }
    if (!hasLinks(table, at)) return;
    body.format.font.color = LINK_COLOR;
    body.format.font.underline = "Single";
  });
}

/** Steps from the right edge that the button of a table's filter takes. */
const BUTTON_STEPS = 2;

/** Queues that a heading stands over its figures, beside the button of its filter. */
function alignRight({ format }: Excel.Range): void {
  format.horizontalAlignment = "Right";
  format.indentLevel = BUTTON_STEPS;
}

/** Queues the width of each column. */
export function sizeColumns(sheet: Excel.Worksheet, { table, area }: TableBlock): void {
  table.columns.forEach((_, at) => {
    rangeOf(sheet, { ...area, left: area.left + at, right: area.left + at }).format.columnWidth = columnPoints(table, at);
  });
}

/** Queues that what a person wrote below a table goes down as far as the table grows. */
export function moveAside(sheet: Excel.Worksheet, former: Area, area: Area, lastRow: number): void {
  if (area.bottom <= former.bottom || lastRow <= former.bottom) return;
  const below = rangeOf(sheet, { ...area, top: former.bottom + 1, bottom: lastRow });
  below.moveTo(rangeOf(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + lastRow - former.bottom }));
}

/** Queues that what a table held below its new last row is cleared; what stands beside it is not the table's. */
export function clearLeftOver(sheet: Excel.Worksheet, former: Area, area: Area): void {
  if (former.bottom > area.bottom) rangeOf(sheet, { ...area, top: area.bottom + 1, bottom: former.bottom }).clear();
}

/** The cell of a table, counted from its top left. */
function cellIn({ top, left }: Area, row: number, column: number): Area {
  return { top: top + row, bottom: top + row, left: left + column, right: left + column };
}

/** A range for this batch alone. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRange(areaAddress(area));
  range.untrack();
  return range;
}
