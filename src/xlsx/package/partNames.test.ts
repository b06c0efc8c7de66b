import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readTestFile, sampleFiles } from "../../../tests/support/workbooks";
import { workbookBytes } from "../../../tests/support/workbookBytes";
import { namedAsCalled } from "./partNames";
import { readWorkbookFile } from "../readWorkbookFile";

type Rename = (name: string) => string;
const capital: Rename = (name) => name.replace(/[a-z](?=[^/]*$)/, (letter) => letter.toUpperCase());

async function sample(): Promise<Uint8Array> {
  return workbookBytes(await readTestFile(sampleFiles()[0]!), "text");
}

/** The package with parts under other names, as it is on disk and large. */
function renamed(bytes: Uint8Array, rename: Rename, beside: Uint8Array = new Uint8Array(1)): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [rename(name), part] as const);
  return zipSync({ ...Object.fromEntries(parts), "xl/media/image1.png": [beside, { level: 0 }] });
}

test.each<[string, Rename]>([
  ["the texts' part", (name) => name.replace("sharedStrings", "SharedStrings")],
  ["every part's own name", (name) => (name.endsWith(".rels") ? name : capital(name))],
  ["every name", (name) => name.toUpperCase()],
])("texts are read when %s has other letters than it is called by", async (_, rename) => {
  const bytes = await sample();
  const expected = await readWorkbookFile(bytes, "a.xlsx");
  expect(expected.sheets.some(({ cells }) => cells.length > 0)).toBe(true);
  expect(await readWorkbookFile(renamed(bytes, rename), "a.xlsx")).toEqual(expected);
  expect(await readWorkbookFile(renamed(bytes, rename, new Uint8Array(2 ** 20)), "a.xlsx")).toEqual(expected);
});

test("texts are read when the relationship has other letters than the part", async () => {
  const bytes = await sample();
  const parts = unzipSync(bytes);
  const targets = "xl/_rels/workbook.xml.rels";
  const called = zipSync({ ...parts, [targets]: strToU8(strFromU8(parts[targets]!).replaceAll("sharedStrings.xml", "SHAREDSTRINGS.xml").replaceAll("styles.xml", "Styles.xml")) });
  expect(await readWorkbookFile(called, "a.xlsx")).toEqual(await readWorkbookFile(bytes, "a.xlsx"));
});

test("a package whose parts are called by their own letters stays as it is", async () => {
  const bytes = await sample();
  expect(namedAsCalled(bytes)).toBe(bytes);
});
