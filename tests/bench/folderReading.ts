import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { read } from "hucre";

/** What a process spent on a folder, in milliseconds. */
export interface Spent {
  wall: number;
  processor: number;
}

/** Bare reading: the library alone, with the number formats that displayed texts need. */
async function bare(bytes: Uint8Array): Promise<void> {
  await read(bytes, { readStyles: true });
}

/** What anybody would write with another library: every cell's text, and three checks that look at one cell each. */
async function naive(bytes: Uint8Array): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  let findings = 0;
  workbook.eachSheet((sheet) => {
    let period = 0;
    let target = 0;
    sheet.eachRow((row) => {
      const texts = new Map<number, string>();
      row.eachCell({ includeEmpty: true }, (cell, column) => texts.set(column, textOf(cell.value)));
      for (const [column, text] of texts) {
        if (/期間|期限|時期/.test(text)) period = column;
        else if (/目標/.test(text)) target = column;
        if (/未着手|できなかった|見送/.test(text)) findings += 1;
      }
      if (period > 0 && (texts.get(period) ?? "") === "") findings += 1;
      if (target > 0 && !/[0-9０-９]/.test(texts.get(target) ?? "")) findings += 1;
    });
  });
  return findings;
}

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" && "richText" in value ? value.richText.map(({ text }) => text).join("") : String(value);
}

/** Process of its own for one peer: its name and the folder are the arguments; tells what it spent, start not counted. */
const [, , peer, folder] = process.argv;
const readers = { bare, naive };
if (folder !== undefined && (peer === "bare" || peer === "naive")) {
  const from = performance.now();
  const begun = process.cpuUsage();
  for (const name of readdirSync(folder)) await readers[peer](readFileSync(path.join(folder, name)));
  const { user, system } = process.cpuUsage(begun);
  process.send?.({ wall: performance.now() - from, processor: (user + system) / 1_000 } satisfies Spent);
}
