import { areaAddress } from "../../sheet/address";
import { markFormula, OWN_SHEET_MARK, TABLE_PREFIX } from "../../sheet/ownSheet";
import type { DataTable } from "../../tables/dataTable";
import { Budget } from "./budget";
import { queueChart } from "./chartWriting";
import type { OwnSheet, OwnSheetOutcome } from "../excelPort";
import type { ExcelRun } from "../excelRun";
import { findOwnSheet, freeName, type FoundSheets, type PresentSheet, type PresentTable } from "./ownSheets";
import { queuePrintSetup } from "./printSetup";
import { clearLeftOver, formatTable, HEADINGS_FROZEN, mergeNote, moveAside, queueTitles, rangeOf, sizeColumns, tableName, writeRows } from "./tableCells";
import { tableBlocks, type TableBlock } from "./tableLayout";

/** Tables on worksheets of the add-in's own. */
export class TableWriting {
  constructor(private readonly run: ExcelRun) {}

  /** See ExcelPort.writeTables. */
  write(own: OwnSheet, tables: readonly DataTable[]): Promise<OwnSheetOutcome> {
    return this.run(async (context) => {
      const found = await findOwnSheet(context, own.key);
      const refused = refusal(found, found.own === null);
      if (refused) return refused;
      const name = found.own?.name ?? freeName(own.name, found.sheetNames, (number) => `${own.name} (${number})`);
      const sheet = found.own ? context.workbook.worksheets.getItem(found.own.id) : queueSheet(context, name, own.key);
      if (found.own && !found.own.visible && !found.structureProtected) sheet.visibility = "Visible";
      await writeBlocks(context, sheet, own, tableBlocks(tables), found);
      await context.sync();
      return { outcome: "written", sheet: name };
    });
  }

  /** See ExcelPort.removeTables. */
  remove(key: string): Promise<OwnSheetOutcome | null> {
    return this.run(async (context) => {
      const found = await findOwnSheet(context, key);
      if (!found.own) return null;
      const refused = refusal({ ...found, own: { ...found.own, protected: false } }, true);
      if (refused) return refused;
      context.workbook.worksheets.getItem(found.own.id).delete();
      await context.sync();
      return { outcome: "written", sheet: found.own.name };
    });
  }
}

/** Queues all that is written to the worksheet; sends it whenever it has become as much as a request may hold. */
async function writeBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  own: OwnSheet,
  blocks: readonly TableBlock[],
  { own: present, tableNames }: FoundSheets,
): Promise<void> {
  const kept = present ? keptTables(own.key, present, blocks) : null;
  if (present && !kept) queueClearing(sheet, present);
  queueTitles(sheet, own, blocks);
  const budget = new Budget(context);
  const taken = present ? without(tableNames, present) : [...tableNames];
  for (const [at, block] of blocks.entries()) {
    const table = kept?.[at];
    if (table) refit(sheet, block, table, present?.lastRow ?? 0);
    // Before the texts: Excel makes a row as high as its texts need when they come, not when their column changes.
    else sizeColumns(sheet, block);
    await writeRows(sheet, block, budget);
    formatTable(sheet, block, own.language);
    if (!table) taken.push(queueTable(sheet, block, own.key, taken));
    queueChart(sheet, own.key, block, present?.charts ?? []);
  }
  if (kept) return;
  mergeNote(sheet, blocks);
  queuePrintSetup(sheet, blocks);
}

function refusal({ own, structureProtected }: FoundSheets, changesStructure: boolean): OwnSheetOutcome | null {
  if (changesStructure && structureProtected) return { outcome: "structure-protected" };
  return own?.protected ? { outcome: "protected", sheet: own.name } : null;
}

function queueSheet({ workbook }: Excel.RequestContext, name: string, key: string): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.names.add(OWN_SHEET_MARK, markFormula(key)).visible = false;
  sheet.freezePanes.freezeRows(HEADINGS_FROZEN);
  return sheet;
}

/**
 * The tables that stand where the blocks begin and have their columns; null unless that is all of them. A table may have
 * grown to the right: Excel takes what a person types beside it for a further column.
 */
function keptTables(key: string, { tables }: PresentSheet, blocks: readonly TableBlock[]): PresentTable[] | null {
  const kept = blocks.flatMap(({ table, area }) => {
    const base = tableName(key, table);
    const known = tables.find(({ name }) => name === base || (name.startsWith(`${base}_`) && /^\d+$/.test(name.slice(base.length + 1))));
    const fits = known && known.area.top === area.top && known.area.left === area.left && known.area.right >= area.right;
    return fits ? [known] : [];
  });
  return kept.length === blocks.length && tables.length === kept.length ? kept : null;
}

function queueClearing(sheet: Excel.Worksheet, { tables, charts }: PresentSheet): void {
  for (const { name, area } of tables) {
    sheet.tables.getItem(name).delete();
    rangeOf(sheet, area).clear();
  }
  for (const { name } of charts) if (name.startsWith(TABLE_PREFIX)) sheet.charts.getItem(name).delete();
  const lastColumn = Math.max(0, ...tables.map(({ area }) => area.right));
  rangeOf(sheet, { top: 0, left: 0, bottom: HEADINGS_FROZEN - 1, right: lastColumn }).clear();
}

/** Makes a table that stays as large as what comes; what stood below it keeps its distance. */
function refit(sheet: Excel.Worksheet, { area }: TableBlock, present: PresentTable, lastRow: number): void {
  const table = sheet.tables.getItem(present.name);
  table.clearFilters();
  table.sort.clear();
  moveAside(sheet, present.area, area, lastRow);
  table.resize(areaAddress(area));
  clearLeftOver(sheet, present.area, area);
}

/** Makes the block's cells a table and tells its name, which is none of those taken. */
function queueTable(sheet: Excel.Worksheet, { table, area }: TableBlock, key: string, taken: readonly string[]): string {
  const base = tableName(key, table);
  const name = freeName(base, taken, (number) => `${base}_${number}`);
  sheet.tables.add(areaAddress(area), true).name = name;
  return name;
}

function without(names: readonly string[], { tables }: PresentSheet): string[] {
  return names.filter((name) => !tables.some((table) => table.name === name));
}
