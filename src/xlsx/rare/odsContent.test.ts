import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeOds, writeXlsx } from "hucre";
import { boundedOds } from "./odsContent";
import { readWorkbookFile } from "../readWorkbookFile";

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

test("rows that are printed on every page, or grouped, are read in their places", async () => {
  const around = (xml: string) => xml.replace(/<table:table-row[\s>]/, (start) => `<table:table-header-rows>${start}`).replace("</table:table-row>", "</table:table-row></table:table-header-rows><table:table-row-group table:display=\"true\">").replace("</table:table>", "</table:table-row-group></table:table>");
  const { sheets } = await readWorkbookFile(await changed(around), "a.ods");
  expect(sheets[0]!.cells.map(({ row, text }) => [row, text])).toEqual([[0, "重点目標"], [0, "取組項目"], [1, "研修の充実"], [1, "12"]]);
});

test.each([
  ["a date in an era", 'office:value-type="date" office:date-value="2026-09-01"', "令和8年9月1日"],
  ["a share", "office:value-type='percentage' office:value='0.95'", "95%"],
  ["a number with its unit", 'office:value-type="float" office:value="1200" calcext:value-type="float"', "1,200件"],
])("%s is read as it is shown", async (_, attributes, shown) => {
  const note = "<office:annotation><text:p>覚え書き</text:p></office:annotation>";
  const cells = [note, ""].map((before) => `<table:table-cell ${attributes}>${before}<text:p>${shown}</text:p></table:table-cell>`).join("");
  const { sheets } = await readWorkbookFile(await changed(before("</table:table>", row(1, cells))), "a.ods");
  expect(sheets[0]!.cells.slice(-2).map(({ text }) => text)).toEqual([shown, shown]);
});

test("a number that holds no text is read by its value", async () => {
  const cells = '<table:table-cell office:value-type="float" office:value="3"/><table:table-cell office:value-type="float" office:value="4"><text:p>4件</text:p></table:table-cell>';
  const { sheets } = await readWorkbookFile(await changed(before("</table:table>", row(1, cells))), "a.ods");
  expect(sheets[0]!.cells.slice(-2).map(({ column, text }) => [column, text])).toEqual([[0, "3"], [1, "4件"]]);
});

describe("a spreadsheet under a password says so", () => {
  const entry = (name: string) => `<manifest:file-entry manifest:full-path="${name}"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>`;
  const under = async (name: string) => {
    const { mimetype } = unzipSync(await writeOds({ sheets: [{ name: "1位", rows }] }));
    return zipSync({ mimetype: mimetype!, [name]: Uint8Array.from([200, 3, 7]), "META-INF/manifest.xml": strToU8(`<manifest:manifest>${entry(name)}</manifest:manifest>`) });
  };

  test.each([
    ["part by part", "content.xml"],
    ["as a whole", "encrypted-package"],
  ])("%s", async (_, name) => {
    await expect(readWorkbookFile(await under(name), "a.ods")).rejects.toMatchObject({ fault: "encrypted" });
  });
});

test("a hidden worksheet is not read", async () => {
  const style = (name: string, display: boolean) => `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
  const sheet = (name: string, style: string) => `<table:table table:name="${name}" table:style-name="${style}">${row(1, cell(1))}</table:table>`;
  const change = (xml: string) =>
    before("</office:spreadsheet>", sheet("選択肢", "ta9") + sheet("2位", "ta8"))(xml.replace(/(?=<office:body)/, `<office:automatic-styles>${style("ta8", true)}${style("ta9", false)}</office:automatic-styles>`));
  const { sheets } = await readWorkbookFile(await changed(change), "a.ods");
  expect(sheets.map(({ name, visible, cells }) => [name, visible, cells.length])).toEqual([["1位", true, 4], ["選択肢", false, 0], ["2位", true, 1]]);
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
