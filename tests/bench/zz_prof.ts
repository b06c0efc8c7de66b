import { readFileSync, readdirSync } from "node:fs";
import { read } from "hucre";
import ExcelJS from "exceljs";
import { readWorkbookFile } from "/tmp/wt/folder/src/xlsx/readXlsx";
import { readGoalWorkbook } from "/tmp/wt/folder/src/goal/readGoalWorkbook";
import { checkWorkbook } from "/tmp/wt/folder/src/checks/checkWorkbook";
import { findingMessage } from "/tmp/wt/folder/src/messages/findings";
const dir = "/tmp/wt/folder/src/workbench/samples/files";
const files = readdirSync(dir).map((f) => [f, new Uint8Array(readFileSync(`${dir}/${f}`))] as const);
async function cpu(work: () => Promise<unknown>) { const b = process.cpuUsage(); await work(); const { user, system } = process.cpuUsage(b); return (user + system) / 1000; }
import { unzipSync, zipSync } from "fflate";
const keep = /^(\[Content_Types\]\.xml|_rels\/|xl\/(_rels\/|worksheets\/[^/]*$|workbook|sharedStrings|styles))/;
const stored = (b: Uint8Array) => zipSync(unzipSync(b, { filter: ({ name }) => keep.test(name) }), { level: 0 });
const works: Record<string, (b: Uint8Array) => Promise<unknown>> = {
  bare: (b) => read(b),
  styles: (b) => read(b, { readStyles: true }),
  storedStyles: (b) => read(stored(b), { readStyles: true }),
  store: async (b) => stored(b),
  snapshot: (b) => readWorkbookFile(b, "x.xlsx"),
  goal: async (b) => readGoalWorkbook(await readWorkbookFile(b, "x.xlsx")),
  check: async (b) => { const w = readGoalWorkbook(await readWorkbookFile(b, "x.xlsx")); return checkWorkbook(w); },
  words: async (b) => { const w = readGoalWorkbook(await readWorkbookFile(b, "x.xlsx")); return checkWorkbook(w).map((f) => findingMessage(f, "ja")); },
  exceljs: async (b) => { const w = new ExcelJS.Workbook(); await w.xlsx.load(Buffer.from(b) as any); let n = 0; w.eachSheet((s) => s.eachRow((r) => r.eachCell((c) => { n += String(c.value ?? '').length; }))); return n; },
};
const only = process.argv[2];
for (let r = 0; r < 8; r++) {
  const out: string[] = [];
  for (const [n, w] of Object.entries(works)) { if (only && only !== n) continue; out.push(`${n} ${(await cpu(async () => { for (let i = 0; i < 3; i++) for (const [, b] of files) await w(b); }) / 3 / files.length).toFixed(2)}`); }
  console.log(out.join("  "));
}
