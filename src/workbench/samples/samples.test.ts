import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { partsOf } from "../../../tests/support/packageParts";
import { RULE_IDS } from "../../checks/ruleIds";
import { FAMILIES } from "../../forms";
import { readWorkbookFile } from "../../xlsx/readWorkbookFile";
import { CONTENTS } from "./contents";
import { SAMPLES } from "./index";
import { writeSample } from "./writeSample";

const folder = path.join(__dirname, "files");
const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(folder, file)));

test("every family has a clean and a faulty sample, and every file is listed", () => {
  for (const { id } of FAMILIES) {
    expect(SAMPLES.filter((sample) => sample.family === id).map((sample) => sample.faulty).sort()).toEqual([false, true]);
  }
  expect(SAMPLES.map((sample) => sample.id).sort()).toEqual(Object.keys(CONTENTS).sort());
  expect(SAMPLES.map((sample) => sample.file).sort()).toEqual(readdirSync(folder).sort());
});

test("every rule is broken somewhere, and only in faulty samples", () => {
  const broken = new Set(SAMPLES.flatMap(({ id }) => CONTENTS[id]!.faults.map((fault) => fault.rule)));
  expect([...RULE_IDS].filter((rule) => !broken.has(rule))).toEqual([]);
  for (const { id, faulty } of SAMPLES) expect(CONTENTS[id]!.faults.length > 0).toBe(faulty);
});

test.each(SAMPLES.map(({ id, file }) => [file, id]))("%s is what its contents build (npm run samples writes it anew)", async (file, id) => {
  expect(partsOf(bytesOf(file))).toEqual(partsOf(await writeSample(CONTENTS[id]!.workbook)));
});

test.each(SAMPLES.map(({ id, file }) => [file, id]))("%s is read with its sheets, and the texts and merged areas of those in sight", async (file, id) => {
  const { sheets } = await readWorkbookFile(bytesOf(file), file);
  const { workbook, faults } = CONTENTS[id]!;
  expect(sheets.map((sheet) => [sheet.name, sheet.visible])).toEqual(workbook.sheets.map((sheet) => [sheet.name, sheet.hidden !== true]));
  expect(sheets.map((sheet) => sheet.merges.length)).toEqual(workbook.sheets.map((sheet) => (sheet.hidden ? 0 : sheet.cells.filter((cell) => cell.area.includes(":")).length)));
  expect(sheets.map((sheet) => sheet.cells.length)).toEqual(workbook.sheets.map((sheet) => (sheet.hidden ? 0 : sheet.cells.filter((cell) => cell.value !== "").length)));
  const names = sheets.map((sheet) => sheet.name);
  expect(faults.filter((fault) => fault.sheet !== null && !names.includes(fault.sheet))).toEqual([]);
});
