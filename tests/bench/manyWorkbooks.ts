import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { CONTENTS } from "../../src/workbench/samples/contents";
import type { SampleSheet, SampleWorkbook } from "../../src/workbench/samples/sampleWorkbook";
import { writeSample } from "../../src/workbench/samples/writeSample";

const SYLLABLES = [..."あかさたなはまやらわいきしちにひみりうくすつぬふむゆる"];
/** Texts this long are sentences; shorter ones are headings, labels and codes, which no two towns spell differently. */
const SENTENCE = 14;

/** Writes `count` workbooks into a folder: the samples over and over, every sentence in words of its own. */
export async function writeManyWorkbooks(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workbooks = Object.values(CONTENTS);
  for (let at = 0; at < count; at += 1) {
    const { workbook } = workbooks[at % workbooks.length]!;
    await writeFile(path.join(folder, `${String(at).padStart(4, "0")}.xlsx`), await writeSample(inOwnWords(workbook, placeName(at))));
  }
}

/** A name that no other number has. */
function placeName(at: number): string {
  const letter = (place: number) => SYLLABLES[Math.floor(at / SYLLABLES.length ** place) % SYLLABLES.length]!;
  return `${letter(0)}${letter(1)}${letter(2)}町`;
}

function inOwnWords(workbook: SampleWorkbook, name: string): SampleWorkbook {
  const cell = (one: SampleSheet["cells"][number]) => ({ ...one, value: typeof one.value === "string" && one.value.length > SENTENCE ? `${one.value}（${name}）` : one.value });
  return { sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(cell) })) };
}
