import { Refusal } from "../workbench/batch/apiError";
import { loadExcel } from "../workbench/batch/routeB";
import type { Selection, WorkbookEvent } from "./excelPort";
import { officeExcel } from "./officeExcel";
import { openExcel, settle, until } from "../../tests/support/openExcel";

test.each([
  ["session-lost", Refusal.sessionLost()],
  ["too-large", Refusal.requestTooLarge()],
  ["cell-editing", Refusal.cellEditMode()],
])("a refused batch is told as %s", async (fault, refusal) => {
  const { port, session } = openExcel();
  session.refusal = refusal;
  await expect(port.activeSheet()).rejects.toMatchObject({ name: "ExcelError", fault });
});

test("reading during cell editing says so", async () => {
  const { port, model } = openExcel();
  model.cellEditing = true;
  await expect(port.readWorkbook()).rejects.toMatchObject({ fault: "cell-editing" });
});

test("cells are selected on their sheet, and a missing sheet is an error", async () => {
  const { port, model } = openExcel();
  const other = model.addSheet("2位", "user");
  await port.select("2位", "B3");
  expect(await port.activeSheet()).toBe("2位");
  expect(model.activeSheet).toBe(other);
  expect(model.selection).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  await expect(port.select("3位", "A1")).rejects.toMatchObject({ fault: "missing-sheet" });
});

test("new selections are told by sheet and first cell, until the end", async () => {
  const { port, model } = openExcel();
  model.addSheet("窓口, '改訂", "user");
  let heard: Selection | null = null;
  const stop = await port.watchSelection((selection) => (heard = selection));
  for (const [sheet, cells, first] of [["窓口, '改訂", "C2:D4", "C2"], ["1位", "D5", "C4"]] as const) {
    await port.select(sheet, cells);
    await until(() => heard?.address === first);
    expect(heard).toEqual({ sheet, address: first });
  }
  await stop();
  await port.select("1位", "A3");
  await settle();
  expect(heard).toEqual({ sheet: "1位", address: "C4" });
});

test("events are told with sheet names, without the add-in's own edits, until the end", async () => {
  const { port, model, goal } = openExcel();
  const heard: WorkbookEvent[] = [];
  const stop = await port.watch((event) => void heard.push(event));
  model.setCell(goal.id, 4, 0, "編集", "user");
  await until(() => heard.length === 1);
  await port.writeCells("1位", [{ address: "C4", text: "報告", expected: "" }]);
  const added = model.addSheet("2位", "user");
  await until(() => heard.length === 2);
  model.activate(added.id);
  await until(() => heard.length === 3);
  model.renameSheet(added.id, "二位", "user");
  await until(() => heard.length === 4);
  expect(heard).toEqual([
    { kind: "changed", sheet: "1位", address: "A5" },
    { kind: "sheets" },
    { kind: "activated", sheet: "2位" },
    { kind: "sheets" },
  ]);
  await stop();
  await settle();
  model.setCell(goal.id, 5, 0, "その後", "user");
  await settle();
  expect(heard).toHaveLength(4);
});

test("parts of the add-in are made, replaced and found by namespace", async () => {
  const { port, model } = openExcel();
  const namespace = "urn:goal-sheet:draft";
  expect(await port.loadPart(namespace)).toBeNull();
  await port.savePart(namespace, `<draft xmlns="${namespace}">一</draft>`);
  await port.savePart("urn:other", '<other xmlns="urn:other"/>');
  await port.savePart(namespace, `<draft xmlns="${namespace}">二</draft>`);
  expect(await port.loadPart(namespace)).toBe(`<draft xmlns="${namespace}">二</draft>`);
  expect(model.customXmlParts).toHaveLength(2);
  // A copy of the workbook's part, as merging two workbooks may leave it: the first counts, and the next saving takes the other away.
  model.customXmlParts.push({ id: "{11111111-2222-3333-4444-555555555555}", namespaceUri: namespace, xml: `<draft xmlns="${namespace}">古い</draft>` });
  expect(await port.loadPart(namespace)).toBe(`<draft xmlns="${namespace}">二</draft>`);
  await port.savePart(namespace, `<draft xmlns="${namespace}">三</draft>`);
  expect(model.customXmlParts.map(({ xml }) => xml)).toEqual([`<draft xmlns="${namespace}">三</draft>`, '<other xmlns="urn:other"/>']);
});

test("an Excel that does not tell of new names is asked for them", async () => {
  const { model, goal, session } = openExcel();
  const port = officeExcel(loadExcel(model).Excel, () => false);
  const heard: WorkbookEvent[] = [];
  await port.watch((event) => void heard.push(event));
  model.renameSheet(goal.id, "一位", "user");
  model.setCell(goal.id, 4, 0, "編集", "user");
  await until(() => heard.length === 1);
  expect(heard).toEqual([{ kind: "changed", sheet: "一位", address: "A5" }]);
  expect(session.registered.size).toBe(4);
});

test("an edit whose worksheet cannot be asked for counts as a change of the worksheets", async () => {
  const { port, model, session } = openExcel();
  const heard: WorkbookEvent[] = [];
  await port.watch((event) => void heard.push(event));
  const added = model.addSheet("2位", "user");
  session.refusal = Refusal.sessionLost();
  model.setCell(added.id, 0, 0, "編集", "user");
  await until(() => heard.length === 2);
  expect(heard).toEqual([{ kind: "sheets" }, { kind: "sheets" }]);
});
