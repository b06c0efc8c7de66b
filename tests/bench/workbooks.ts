import { uedaR07Clean } from "../../src/workbench/samples/data/uedaR07";
import type { SampleSheet, SampleWorkbook } from "../../src/workbench/samples/sampleWorkbook";
import { writeSample } from "../../src/workbench/samples/writeSample";

/** Sizes of the workbooks that are measured, in goal sheets: a section, a town, a prefecture. */
export const SIZES = [5, 50, 200] as const;

/** A workbook of `count` goal sheets, as .xlsx bytes: the sample's sheets over and over under names of their own. */
export function workbookOf(count: number): Promise<Uint8Array> {
  const goals = uedaR07Clean.sheets.filter((sheet) => sheet.name.endsWith("位"));
  const lists = uedaR07Clean.sheets.filter((sheet) => sheet.hidden);
  const copies = Array.from({ length: count }, (_, at): SampleSheet => ({ ...goals[at % goals.length]!, name: `${at + 1}位` }));
  const workbook: SampleWorkbook = { sheets: [...copies, ...lists] };
  return writeSample(workbook);
}
