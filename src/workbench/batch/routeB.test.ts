import { until } from "../../../tests/support/openExcel";
import { fileConditionalRules } from "../model/conditionalFormat";
import { WorkbookModel } from "../model/workbookModel";
import { loadExcel } from "./routeB";

function sample() {
  const model = new WorkbookModel("見本.xlsx", 2026);
  const first = model.addSheet("1位", "user");
  const second = model.addSheet("Data", "user");
  model.addSheet("リスト", "user").visibility = "Hidden";
  model.setCell(first.id, 0, 0, "重点目標", "user");
  model.setCell(first.id, 3, 2, 12.5, "user");
  first.merges.push({ top: 0, left: 0, bottom: 1, right: 3 });
  return { model, first, second, ...loadExcel(model) };
}

test("a used range is read in one round trip", async () => {
  const { Excel: excel, session } = sample();
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility");
    const used = sheets.getItem("1位").getUsedRange();
    used.load("address,values,text,numberFormat,rowCount,format/font/bold");
    const merged = used.getMergedAreasOrNullObject();
    merged.load("address,areaCount");
    const none = sheets.getItem("Data").getUsedRangeOrNullObject();
    none.load("address");
    await context.sync();
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["1位", "Visible"],
      ["Data", "Visible"],
      ["リスト", "Hidden"],
    ]);
    expect(used.address).toBe("'1位'!A1:D4");
    expect(used.values[3]).toEqual(["", "", 12.5, ""]);
    expect(used.text[0]![0]).toBe("重点目標");
    expect(used.format.font.bold).toBe(false);
    expect(merged.address).toBe("'1位'!A1:D2");
    expect(none.isNullObject).toBe(true);
    expect(session.traffic.batches).toBe(1);
  });
});

test("what was not loaded or is not known fails loudly", async () => {
  const { Excel: excel } = sample();
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("1位").getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
  const unknown = excel.run(async (context) => {
    context.workbook.worksheets.getItem("1位").showOutlineLevels(1, 1);
    await context.sync();
  });
  await expect(unknown).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.showOutlineLevels") });
  const unknownProperty = excel.run(async (context) => {
    context.workbook.worksheets.getItem("1位").load("tabColor");
    await context.sync();
  });
  await expect(unknownProperty).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.tabColor") });
});

test("a missing sheet is ItemNotFound with its place; members of a null object are null objects", async () => {
  const { Excel: excel } = sample();
  const missing = excel.run(async (context) => {
    context.workbook.worksheets.getItem("ない").getRange("A1").load("values");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("ない");
    sheet.delete();
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test("values are written, and a kept range serves a second round trip", async () => {
  const { Excel: excel, first, session } = sample();
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("1位").getRange("C4:D5");
    range.values = [
      ["'=1+1", 3],
      ["4月1日", null],
    ];
    await context.sync();
    range.load("values,numberFormat,formulas");
    await context.sync();
    expect(range.values[0]).toEqual(["=1+1", 3]);
    expect(range.numberFormat[1]![0]).toBe('m"月"d"日"');
  });
  expect(first.cell(3, 2)?.quotePrefix).toBe(true);
  await until(() => session.referenceCount === 0);
  expect(session.referenceCount).toBe(0);
});

test("blocks of more than 1500 cells are written in chunks of one batch", async () => {
  const { Excel: excel, second } = sample();
  const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 6 }, (__, column) => row * 6 + column));
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1:F400").values = values;
    await context.sync();
  });
  expect(second.cell(399, 5)?.value).toBe(2399);
});

test("events reach handlers that were registered, and no others", async () => {
  const { Excel: excel, model, first, second } = sample();
  const heard: string[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => void heard.push(`changed ${worksheetId === first.id} ${address} ${triggerSource}`));
    worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(`activated ${worksheetId === second.id}`));
    worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void heard.push(`${nameBefore} → ${nameAfter}`));
    worksheets.onAdded.add(async ({ source }) => void heard.push(`added ${source}`));
    worksheets.onDeleted.add(async ({ worksheetId }) => void heard.push(`deleted ${worksheetId.length > 0}`));
    await context.sync();
  });
  model.setCell(first.id, 5, 0, "x", "user");
  model.select(first.id, { top: 2, left: 2, bottom: 2, right: 2 });
  model.activate(second.id);
  model.renameSheet(second.id, "資料", "user");
  model.deleteSheet(model.addSheet("仮", "user").id, "user");
  await until(() => heard.length >= 5);
  expect(heard).toEqual(["changed true A6 Unknown", "activated true", "Data → 資料", "added Local", "deleted true"]);
});

test("a response above 5 MB is refused as a whole", async () => {
  const { Excel: excel, model, second } = sample();
  const long = "あ".repeat(30000);
  for (let row = 0; row < 60; row++) model.setCell(second.id, row, 0, long, "user");
  const reading = excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getUsedRange().load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("custom XML parts and settings are kept in the workbook", async () => {
  const { Excel: excel, model } = sample();
  const xml = '<draft xmlns="urn:goal-sheet:draft">一</draft>';
  await excel.run(async (context) => {
    const { customXmlParts, settings } = context.workbook;
    customXmlParts.add(xml);
    settings.add("phase", { name: "mid-year" });
    const part = customXmlParts.getByNamespace("urn:goal-sheet:draft").getOnlyItemOrNullObject();
    const text = part.getXml();
    await context.sync();
    expect(text.value).toBe(xml);
    part.setXml(xml.replace("一", "二"));
    const none = customXmlParts.getByNamespace("urn:other").getOnlyItemOrNullObject();
    const setting = settings.getItem("phase");
    setting.load("value");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(setting.value).toEqual({ name: "mid-year" });
  });
  expect(model.customXmlParts[0]?.xml).toContain("二");
});

test("tables are made, filled and renamed", async () => {
  const { Excel: excel, second, model } = sample();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:B1").values = [["部", "件数"]];
    const table = sheet.tables.add("A1:B1", true);
    table.name = "集計表";
    table.style = "TableStyleLight1";
    table.rows.add(undefined, [
      ["総務部", 3],
      ["市民部", 5],
    ]);
    const body = table.getDataBodyRange();
    body.load("address,values");
    await context.sync();
    expect(body.address).toBe("Data!A2:B3");
    expect(body.values[1]).toEqual(["市民部", 5]);
  });
  expect(model.sheets[1]).toBe(second);
  expect(second.tables[0]).toMatchObject({ name: "集計表", style: "TableStyleLight1" });
});

test("conditional formats are cleared in the given cells alone, and go once none of their cells is left", async () => {
  const { model, first, Excel: excel } = sample();
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  first.conditionalFormats = [
    { id: "{1}", areas: [area(0, 0, 9, 9)], formula: "=TRUE", looks: { borders: {} }, rule: { type: "expression", priority: 1, formula: "TRUE", range: "A1:J10" } },
    { id: "{2}", areas: [area(2, 2, 3, 3)], formula: "=TRUE", looks: { borders: {} } },
    { id: "{3}", areas: [area(20, 0, 21, 0)], formula: "=TRUE", looks: { borders: {} } },
  ];
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("1位").getRange("C3:D4").conditionalFormats.clearAll();
    await context.sync();
  });
  const [around, elsewhere] = model.sheets[0]!.conditionalFormats;
  expect(around!.areas).toEqual([area(0, 0, 1, 9), area(2, 0, 3, 1), area(2, 4, 3, 9), area(4, 0, 9, 9)]);
  expect([elsewhere!.id, model.sheets[0]!.conditionalFormats.length]).toEqual(["{3}", 2]);
  expect(fileConditionalRules([around!])![0]).toMatchObject({ priority: 1, range: "A1:J2 A3:B4 E3:J4 A5:J10" });
});
