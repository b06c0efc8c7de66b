import { writeXlsx } from "hucre";
import { openWorkbook, saveWorkbook } from "./xlsxModel";
import { WorkbookModel } from "./workbookModel";

/** A small workbook of our own: one visible sheet with a merge, one hidden, one custom XML part. */
async function sampleFile(): Promise<Uint8Array> {
  const model = new WorkbookModel("見本.xlsx", 2026);
  const sheet = model.addSheet("1位", "user");
  model.addSheet("リスト", "user").visibility = "Hidden";
  sheet.merges = [{ top: 0, left: 0, bottom: 1, right: 2 }];
  model.setCell(sheet.id, 0, 0, "重点目標", "user");
  model.setCell(sheet.id, 2, 0, 0.5, "user");
  model.formatCells(sheet.id, { top: 2, left: 0, bottom: 2, right: 0 }, (cell) => ({ ...cell, numberFormat: "0%" }), "user");
  model.setCell(sheet.id, 2, 1, "'=1+1", "user");
  model.customXmlParts.push({ id: "{11111111-2222-3333-4444-555555555555}", namespaceUri: "urn:a", xml: '<a xmlns="urn:a">一</a>' });
  return saveWorkbook(model);
}

test("a saved workbook opens with its cells, merges, visibility and custom XML parts", async () => {
  const model = await openWorkbook(await sampleFile(), "見本.xlsx");
  const [first, second] = model.sheets;
  expect(first!.name).toBe("1位");
  expect(first!.cell(0, 0)?.text).toBe("重点目標");
  expect(first!.cell(2, 0)).toMatchObject({ value: 0.5, numberFormat: "0%", text: "50%" });
  expect(first!.cell(2, 1)).toMatchObject({ value: "=1+1" });
  expect(first!.cell(2, 1)?.formula).toBeUndefined();
  expect(first!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  expect(second!.visibility).toBe("Hidden");
  expect(model.customXmlParts).toEqual([
    { id: "{11111111-2222-3333-4444-555555555555}", namespaceUri: "urn:a", xml: '<a xmlns="urn:a">一</a>' },
  ]);
});

test("the area that an array formula fills is known", async () => {
  const formula = { value: 1, formula: "SEQUENCE(3)", formulaResult: 1, formulaType: "array", formulaRef: "A1:A3", formulaDynamic: true } as const;
  const file = await writeXlsx({ sheets: [{ name: "一", rows: [[1], [2], [3]], cells: new Map([["0,0", formula]]) }] });
  const model = await openWorkbook(file, "数.xlsx");
  expect(model.sheets[0]!.spills).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
});

test("a second save keeps what the first wrote", async () => {
  const model = await openWorkbook(await sampleFile(), "見本.xlsx");
  const sheet = model.sheets[0]!;
  model.setCell(sheet.id, 0, 0, "(1) 変更\n(2) そのまま", "addin");
  const added = model.addSheet("追加", "user");
  model.setCell(added.id, 0, 0, "新しいシート", "user");
  model.renameSheet(sheet.id, "第１位", "user");
  const again = await openWorkbook(await saveWorkbook(model), "見本.xlsx");
  expect(again.sheets.map(({ name }) => name)).toEqual(["第１位", "リスト", "追加"]);
  expect(again.sheets[0]!.cell(0, 0)?.value).toBe("(1) 変更\n(2) そのまま");
  expect(again.sheets[0]!.cell(2, 0)?.numberFormat).toBe("0%");
  expect(again.sheets[2]!.cell(0, 0)?.value).toBe("新しいシート");
  expect(again.customXmlParts).toHaveLength(1);
});

test("a part that was deleted is gone from the file", async () => {
  const model = await openWorkbook(await sampleFile(), "見本.xlsx");
  model.customXmlParts.length = 0;
  expect((await openWorkbook(await saveWorkbook(model), "見本.xlsx")).customXmlParts).toEqual([]);
});
