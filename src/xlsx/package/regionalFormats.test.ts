import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { readWorkbookFile } from "../readWorkbookFile";
import { withRegionalFormats } from "./regionalFormats";

/** A workbook with one number, a day's if none is given, whose style names a format by number only. */
async function fileWithFormat(id: number, value = 46266): Promise<Uint8Array> {
  const cells = new Map([["0,0", { value, type: "number" as const, style: { numFmt: "0.0000" } }]]);
  const files = unzipSync(await writeXlsx({ sheets: [{ name: "期限", rows: [], cells }] }));
  const styles = strFromU8(files["xl/styles.xml"]!)
    .replace(/<numFmts.*?<\/numFmts>/s, "")
    .replace(/(<cellXfs.*)numFmtId="\d{3}"/s, `$1numFmtId="${id}"`);
  return zipSync({ ...files, "xl/styles.xml": strToU8(styles) });
}

test.each([
  [31, "2026年9月1日"],
  [55, "2026年9月"],
  [56, "9月1日"],
  [57, "R8.9.1"],
  [58, "令和8年9月1日"],
])("format %i of a Japanese Excel shows %s", async (id, text) => {
  const { sheets } = await readWorkbookFile(await fileWithFormat(id), "期限.xlsx");
  expect(sheets[0]!.cells).toEqual([{ row: 0, column: 0, text }]);
});

test.each([
  [5, "¥-1,235"],
  [8, "¥-1,234.50"],
  [37, "-1,235"],
  [38, "-1,235"],
  [40, "-1,234.50"],
])("format %i shows a number below zero as %s", async (id, text) => {
  const { sheets } = await readWorkbookFile(await fileWithFormat(id, -1234.5), "増減.xlsx");
  expect(sheets[0]!.cells).toEqual([{ row: 0, column: 0, text }]);
});

test("a package without such formats is not touched", async () => {
  const bytes = await fileWithFormat(14);
  expect(withRegionalFormats(bytes)).toBe(bytes);
});
