import { WorkbookModel } from "../model/workbookModel";
import { loadExcel } from "./routeB";

function opened(prepare: (model: WorkbookModel) => void = () => undefined) {
  const model = new WorkbookModel("任意.xlsx", 2026);
  const data = model.addSheet("Data", "user");
  model.setCells(data.id, { top: 0, left: 0, bottom: 2, right: 1 }, [["部", "件数"], ["総務部", 3], ["市民部", 5]], "user");
  prepare(model);
  const { Excel: excel } = loadExcel(model);
  const run = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
    excel.run(async (context) => {
      await work(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
    });
  return { model, data, run };
}

test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ["a table over another", "InvalidOperation", (sheet) => sheet.tables.add("B3:C5", true)],
  ["a table resized to another row of headings", "InvalidArgument", (sheet) => sheet.tables.getItem("Table1").resize("A2:B5")],
  ["a table resized onto another worksheet", "InvalidArgument", (sheet, { workbook }) => sheet.tables.getItem("Table1").resize(workbook.worksheets.getItem("Other").getRange("A1:B3"))],
  ["a table resized to its headings alone", "InvalidArgument", (sheet) => sheet.tables.getItem("Table1").resize("A1:B1")],
  ["a name that is there", "InvalidArgument", (sheet) => sheet.names.add("Mark", '="b"')],
  ["a name with a space", "InvalidArgument", (sheet) => sheet.names.add("My mark", '="b"')],
  ["a rule without =", "InvalidArgument", (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "TRUE")],
  ["a series that is not there", "InvalidArgument", (sheet) => sheet.charts.getItem("Chart 1").series.getItemAt(1).delete()],
])("Excel takes no %s", async (_, code, work) => {
  const { run } = opened((prepared) => prepared.addSheet("Other", "user"));
  await run((sheet) => {
    sheet.tables.add("A1:B3", true);
    sheet.names.add("Mark", '="a"');
    sheet.charts.add("BarClustered", sheet.getRange("B1:B3"), "Columns");
  });
  await expect(run(work)).rejects.toMatchObject({ code });
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ["added", (_, { workbook }) => workbook.worksheets.add("新しい")],
  ["renamed", (sheet) => (sheet.name = "別名")],
  ["hidden", (sheet) => (sheet.visibility = "Hidden")],
  ["deleted", (_, { workbook }) => workbook.worksheets.getItem("Other").delete()],
])("in a protected structure no worksheet is %s", async (_, work) => {
  const { run, model } = opened((prepared) => prepared.addSheet("Other", "user"));
  await run((__, { workbook }) => workbook.protection.protect());
  await expect(run(work)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(model.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(["Data Visible", "Other Visible"]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["charts", (sheet) => sheet.charts.add("BarClustered", sheet.getRange("B1:B3"), "Columns")],
  ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["column widths", (sheet) => (sheet.getRange("A1").format.columnWidth = 90)],
])("a protected worksheet takes no %s", async (_, work) => {
  const { run, data } = opened();
  data.protected = true;
  await expect(run(work)).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a name of a worksheet is known to it alone, and goes with it", async () => {
  const { run, model } = opened((prepared) => prepared.addSheet("Other", "user"));
  await run((sheet) => (sheet.names.add("Mark", '="a"').visible = false));
  await run(async (sheet, context) => {
    const marks = [sheet, context.workbook.worksheets.getItem("Other"), context.workbook].map(({ names }) => names.getItemOrNullObject("Mark"));
    marks.forEach((mark) => mark.load("value"));
    await context.sync();
    expect(marks.map(({ isNullObject }) => isNullObject)).toEqual([false, true, true]);
    expect(marks[0]!.value).toBe("a");
  });
  await run((sheet) => sheet.delete());
  expect(model.names).toEqual([]);
});

test("a chart takes no name that another one has, also once one was deleted", async () => {
  const { run, data } = opened();
  const addOne = (sheet: Excel.Worksheet) => sheet.charts.add("BarClustered", sheet.getRange("B1:B3"), "Columns");
  await run(addOne);
  await run(addOne);
  await run((sheet) => sheet.charts.getItem("Chart 1").delete());
  await run(addOne);
  expect(data.charts.map(({ name }) => name)).toEqual(["Chart 2", "Chart 3"]);
});

test("a chart names its bars by the text above the numbers", async () => {
  const { run, data } = opened();
  await run((sheet) => sheet.charts.add("BarStacked", sheet.getRange("A1:B3"), "Columns").setPosition("D1", "F4"));
  expect(data.charts).toMatchObject([
    { type: "BarStacked", left: 162, top: 0, width: 162, height: 54, series: [{ name: "部" }, { name: "件数", values: { top: 1, left: 1, bottom: 2, right: 1 } }] },
  ]);
});
