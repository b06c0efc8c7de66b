import { writeXlsx } from "hucre";
import { packageOf, partsOf } from "../../../tests/support/packageParts";
import { withEmptyOtherSheets } from "./otherSheets";
import { readWorkbookFile } from "../readWorkbookFile";

const bytes = () => writeXlsx({ sheets: [{ name: "1位", rows: [["研修の充実"]] }, { name: "グラフ", rows: [["1"]] }] });

test.each(["chartsheet", "dialogsheet"])("a %s among the worksheets is one without cells", async (kind) => {
  const parts = partsOf(await bytes());
  const { "xl/worksheets/sheet2.xml": _, ...others } = parts;
  const rels = "xl/_rels/workbook.xml.rels";
  const part = `xl/${kind}s/sheet1.xml`;
  const relationship = new RegExp(`/worksheet"([^>]*)"(/xl/)?worksheets/sheet2\\.xml"`);
  expect(parts[rels]).toMatch(relationship);
  const named = { ...others, [rels]: parts[rels]!.replace(relationship, `/${kind}"$1"$2${kind}s/sheet1.xml"`), [part]: `<${kind} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>` };
  const { sheets } = await readWorkbookFile(packageOf(named), "a.xlsx");
  expect(sheets.map(({ name, visible, cells }) => [name, visible, cells.map(({ text }) => text)])).toEqual([["1位", true, ["研修の充実"]], ["グラフ", true, []]]);
});

test("a package of worksheets only stays as it is", async () => {
  const plain = await bytes();
  expect(withEmptyOtherSheets(plain)).toBe(plain);
});
