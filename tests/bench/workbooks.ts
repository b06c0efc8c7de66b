import { uedaR07Clean } from "../../src/workbench/samples/data/uedaR07";
import { uedaR07Faulty } from "../../src/workbench/samples/data/uedaR07Faulty";
import { uedaSheet, type UedaRow } from "../../src/workbench/samples/forms/uedaForm";
import { formH25 } from "../../src/workbench/samples/forms/uedaForms";
import type { SampleSheet, SampleWorkbook } from "../../src/workbench/samples/sampleWorkbook";
import { writeSample } from "../../src/workbench/samples/writeSample";

/** Sizes of the workbooks that are measured, in goal sheets: a section, a town, a prefecture. */
export const SIZES = [5, 50, 200] as const;

/** A workbook of `count` goal sheets, as .xlsx bytes: the samples' sheets over and over under names of their own. */
export function workbookOf(count: number): Promise<Uint8Array> {
  const goals = [...uedaR07Faulty.sheets, ...uedaR07Clean.sheets].filter((sheet) => sheet.name.endsWith("位"));
  const lists = uedaR07Clean.sheets.filter((sheet) => sheet.hidden);
  const copies = Array.from({ length: count }, (_, at): SampleSheet => ({ ...goals[at % goals.length]!, name: `${at + 1}位` }));
  const workbook: SampleWorkbook = { sheets: [...copies, ...lists] };
  return writeSample(workbook);
}

/** Rows as people write them, one with something to find, one without. */
const ROWS: readonly UedaRow[] = [
  { initiative: "研修の充実\n(1)計画の作成\n(2)実施\n(3)効果の確認", period: "(1) 5月\n(2)(3) 6月～2月", target: "(1)1件\n(2)12回実施し、300人が受講します。", midYear: "(1)5月に作成しました。", final: "(1)中間報告のとおり\n(2)11回実施し、280人が受講しました。" },
  { initiative: "広報の見直し", period: "年度内", target: "年12回発行します。", midYear: "6回発行しました。", final: "年12回発行しました。" },
];

/** A workbook with one goal sheet of `count` rows, as .xlsx bytes. */
export function longSheetOf(count: number): Promise<Uint8Array> {
  const rows = Array.from({ length: count }, (_, at) => ROWS[at % ROWS.length]!);
  return writeSample({ sheets: [uedaSheet(formH25, { sheet: "1位", fields: { title: "長い表", department: "総務部", priority: "1位" }, rows })] });
}
