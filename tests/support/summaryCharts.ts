import ExcelJS from "exceljs";
import type { Locator } from "playwright-core";
import { openWorkbook } from "../../src/workbench/model/xlsxModel";
import { linesOf } from "./summaryForms";
import { STATUS_IDS } from "./summaryItems";
import type { SumTable, SumValue } from "./summaryTable";

/** Tables that are drawn, and the columns that a chart of each shows. */
export const CHARTS: Record<string, readonly string[]> = {
  status_by_department: STATUS_IDS.map((id) => id.replace("-", "_")),
  targets_by_department: ["achieved_share"],
  last_year: ["done_share", "done_share_last_year"],
};

/** What a chart shows: the names of its bars, and of each series its name and its values. */
export interface ShownChart {
  title: string;
  names: SumValue[];
  series: [name: string, ...values: SumValue[]][];
}

/** The chart that a table has to have. */
export function chartOf({ id, title, columns, rows }: SumTable): ShownChart {
  const at = (column: string) => columns.findIndex((one) => one.id === column);
  return { title, names: rows.map(([name]) => name!), series: CHARTS[id]!.map((column) => [columns[at(column)]!.heading, ...rows.map((row) => row[at(column)]!)]) };
}

/** The native charts of a worksheet, with what the cells hold that they refer to. */
export async function worksheetCharts(file: Buffer, name: string): Promise<ShownChart[]> {
  const { sheets } = await openWorkbook(new Uint8Array(file), "saved.xlsx");
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(file).buffer);
  const cells = book.getWorksheet(name)!;
  const values = ({ top, bottom, left }: { top: number; bottom: number; left: number }) => Array.from({ length: bottom - top + 1 }, (_, row) => cells.getCell(top + row + 1, left + 1).value as SumValue);
  const { charts } = sheets.find((sheet) => sheet.name === name)!;
  return charts.map(({ title, series }) => ({ title, names: values(series[0]!.categories!), series: series.map((one) => [one.name, ...values(one.values)]) }));
}

/** The bars of a printed chart: the name of each and the values written on it. */
export async function printedBars(section: Locator): Promise<string[][]> {
  return section.locator(".bars li").evaluateAll((bars) => bars.map((bar) => [bar.querySelector(".category")!.textContent!, ...[...bar.querySelectorAll("b")].map(({ textContent }) => textContent!)]));
}

/** The same as it has to be: nought and what cannot be told have no bar. */
export function barsOf(table: SumTable): string[][] {
  const drawn = CHARTS[table.id]!.map((id) => table.columns.findIndex((one) => one.id === id));
  return linesOf(table).slice(1).map((line, row) => [line[0]!, ...drawn.filter((at) => Number(table.rows[row]![at]) > 0).map((at) => line[at]!)]);
}
