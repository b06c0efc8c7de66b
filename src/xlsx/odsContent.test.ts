import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeOds, writeXlsx } from "hucre";
import { boundedOds } from "./odsContent";
import { readWorkbookFile } from "./readXlsx";

const rows = [["重点目標", "取組項目"], ["研修の充実", 12]];

/** The file with its content changed. */
async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeOds({ sheets: [{ name: "1位", rows }] }));
  return zipSync({ mimetype: parts.mimetype!, ...parts, "content.xml": strToU8(change(strFromU8(parts["content.xml"]!))) });
}

const row = (count: number, cells: string) => `<table:table-row table:number-rows-repeated="${count}">${cells}</table:table-row>`;
const cell = (count: number) => `<table:table-cell table:number-columns-repeated="${count}" office:value-type="string"><text:p>x</text:p></table:table-cell>`;
const before = (end: string, added: string) => (xml: string) => xml.replace(end, () => `${added}${end}`);

test("an OpenDocument spreadsheet is read as it stands", async () => {
  const { sheets } = await readWorkbookFile(await changed((xml) => xml), "a.ods");
  expect(sheets).toMatchObject([{ name: "1位", visible: true, cells: [{ text: "重点目標" }, { text: "取組項目" }, { text: "研修の充実" }, { row: 1, column: 1, text: "12" }] }]);
});

test("blank rows and columns to the end of the sheet cost nothing", async () => {
  const bytes = await changed(before("</table:table>", row(1_048_000, `<table:table-cell table:number-columns-repeated="16384"/>`)));
  expect((await readWorkbookFile(bytes, "a.ods")).sheets[0]!.cells).toHaveLength(4);
});

test("a cell repeated over the sheet ends at the bounds", async () => {
  const { sheets } = await readWorkbookFile(await changed(before("</table:table>", row(1, cell(16_384)))), "a.ods");
  expect(Math.max(...sheets[0]!.cells.map(({ column }) => column))).toBe(127);
});

test.each<[string, (xml: string) => string]>([
  ["rows repeated over and over", before("</table:table>", row(20_000, cell(16_384)).repeat(20))],
  ["more sheets than can share the cells", before("</office:spreadsheet>", `<table:table table:name="x">${row(1, cell(1))}</table:table>`.repeat(300_000))],
])("%s are too large", async (_, change) => {
  await expect(readWorkbookFile(await changed(change), "a.ods")).rejects.toMatchObject({ fault: "too-large" });
});

test("a package of another kind is left alone", async () => {
  expect(boundedOds(await writeXlsx({ sheets: [{ name: "1位", rows }] }))).toBeNull();
});
