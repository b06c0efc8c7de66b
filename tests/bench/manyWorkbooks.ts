import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { CONTENTS } from "../../src/workbench/samples/contents";
import type { SampleSheet, SampleWorkbook } from "../../src/workbench/samples/sampleWorkbook";
import { writeSample } from "../../src/workbench/samples/writeSample";
import { ownSentences } from "./ownWords";

/** Sentences added to each line that is one: departments write more than the samples do. */
const ADDED = 1;

/**
 * Writes `count` workbooks of the size that departments' workbooks have (four to eight worksheets, 140 to 220 filled
 * cells, 4,900 to 9,200 characters, about 21 numbers in 1,000 of them) into a folder: the samples with their goal sheets twice, every clause with a word of its own.
 */
export async function writeManyWorkbooks(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workbooks = Object.values(CONTENTS);
  for (let at = 0; at < count; at += 1) {
    const { workbook } = workbooks[at % workbooks.length]!;
    await writeFile(path.join(folder, `${String(at).padStart(4, "0")}.xlsx`), await writeSample(grown(workbook, at + 1)));
  }
}

function grown({ sheets }: SampleWorkbook, seed: number): SampleWorkbook {
  const sentences = ownSentences(seed);
  const again = sheets.filter(({ hidden, cells }) => !hidden && cells.some(isReport)).map((sheet) => ({ ...sheet, name: `${sheet.name}（続き）` }));
  return { sheets: [...sheets, ...again].map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (isReport(cell) ? { ...cell, value: lengthened(cell.value as string, sentences) } : cell)) })) };
}

/** Headings and labels end in no full stop. */
function isReport({ value }: SampleSheet["cells"][number]): boolean {
  return typeof value === "string" && value.includes("。");
}

function lengthened(text: string, sentences: (count: number) => string): string {
  return text
    .split("\n")
    .map((line) => (line.endsWith("。") ? `${line}${sentences(ADDED)}` : line))
    .join("\n");
}
