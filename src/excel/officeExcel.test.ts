import { loadExcel } from "../workbench/batch/routeB";
import { Refusal } from "../workbench/batch/apiError";
import type { ModelValidation } from "../workbench/model/dataValidation";
import { WorkbookModel } from "../workbench/model/workbookModel";
import { officeExcel } from "./officeExcel";
import type { WorkbookEvent } from "./excelPort";

function open(prepare: (model: WorkbookModel) => void = () => undefined) {
  const model = new WorkbookModel("見本.xlsx", 2026);
  const goal = model.addSheet("1位", "user");
  const list = model.addSheet("リスト", "user");
  list.visibility = "Hidden";
  model.setCell(goal.id, 0, 0, "重点目標管理シート", "user");
  model.setCell(goal.id, 2, 0, 1, "user");
  goal.merges.push({ top: 0, left: 0, bottom: 0, right: 5 }, { top: 3, left: 2, bottom: 4, right: 5 });
  prepare(model);
  const { Excel: excel, session } = loadExcel(model);
  return { model, goal, list, session, port: officeExcel(excel, () => true) };
}

/** Lets the asynchronous requests of the library arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("reading", () => {
  test("a workbook takes two round trips, and one sheet of it one more", async () => {
    const { port, session } = open();
    expect(await port.readWorkbook()).toEqual({
      name: "見本.xlsx",
      sheets: [
        {
          name: "1位",
          visible: true,
          cells: [
            { row: 0, column: 0, text: "重点目標管理シート" },
            { row: 2, column: 0, text: "1" },
          ],
          merges: [
            { top: 0, left: 0, bottom: 0, right: 5 },
            { top: 3, left: 2, bottom: 4, right: 5 },
          ],
        },
        { name: "リスト", visible: false, cells: [], merges: [] },
      ],
    });
    await settle();
    expect(session.traffic.batches).toBe(2);
    expect(session.referenceCount).toBe(0);
    await port.readSheet("1位");
    await settle();
    expect(session.traffic.batches).toBe(3);
  });

  test("a sheet that is larger than was known takes one more round trip, and its next reading one", async () => {
    const { port, session, model, goal } = open(({ sheets }) => {
      sheets[0]!.merges.push({ top: 300, left: 40, bottom: 301, right: 41 }, { top: 113, left: 0, bottom: 116, right: 0 });
    });
    model.setCell(goal.id, 300, 40, "下の方", "user");
    const first = await port.readSheet("1位");
    expect(session.traffic.batches).toBe(2);
    expect(first?.merges).toHaveLength(4);
    expect(await port.readSheet("1位")).toEqual(first);
    expect(session.traffic.batches).toBe(3);
  });

  test("cells hidden under a merged area are left out", async () => {
    const { port, goal } = open();
    goal.put(0, 3, { value: "残り", text: "残り", numberFormat: "General", locked: true });
    expect((await port.readSheet("1位"))?.cells.map(({ text }) => text)).toEqual(["重点目標管理シート", "1"]);
  });

  test("long text in a cell formatted as text is read whole", async () => {
    const { port, model, goal } = open();
    const long = "長い報告".repeat(100);
    model.formatCells(goal.id, { top: 5, left: 0, bottom: 5, right: 0 }, (cell) => ({ ...cell, numberFormat: "@" }), "user");
    model.setCell(goal.id, 5, 0, long, "user");
    expect((await port.readSheet("1位"))?.cells.at(-1)?.text).toBe(long);
  });

  test.each([
    ["one sheet of more than 5 MB", 90, 0],
    ["a stray cell in the last row and column", 3, 1_048_575],
  ])("%s is read in pieces, beside the others", async (_, rows, stray) => {
    const { port } = open((model) => {
      const large = model.addSheet("大きい", "user");
      for (let row = 0; row < rows; row++) model.setCell(large.id, row, 1, `${row}`.padEnd(30_000, "あ"), "user");
      large.merges.push({ top: 1, left: 1, bottom: 1, right: 3 });
      if (stray) model.setCell(large.id, stray, 16_383, "迷子", "user");
      model.addSheet("2位", "user");
    });
    const first = await port.readWorkbook();
    expect(first.sheets.map(({ name, cells, merges }) => [name, cells.length, merges.length])).toEqual([
      ["1位", 2, 2],
      ["リスト", 0, 0],
      ["大きい", rows, 1],
      ["2位", 0, 0],
    ]);
    expect(await port.readSheet("大きい")).toEqual(first.sheets[2]);
  });

  test("a date in a column that is too narrow is read all the same", async () => {
    const { port, model, goal, session } = open();
    const place = { top: 5, left: 1, bottom: 5, right: 1 };
    model.setCell(goal.id, 5, 1, 46113, "user");
    model.formatCells(goal.id, place, (cell) => ({ ...cell, numberFormat: '[$-411]ggge"年"m"月"d"日"', text: "令和8年4月1日" }), "user");
    goal.columnWidths.set(1, 40);
    expect((await port.readSheet("1位"))?.cells.at(-1)).toEqual({ row: 5, column: 1, text: "令和8年4月1日" });
    await settle();
    expect(session.traffic.batches).toBe(2);
  });

  test("a sheet that is not there is null", async () => {
    expect(await open().port.readSheet("2位")).toBeNull();
  });

  test("a workbook above 5 MB is read in several round trips", async () => {
    const { port, session } = open((model) => {
      for (let number = 0; number < 8; number++) {
        const sheet = model.addSheet(`部${number}`, "user");
        for (let row = 0; row < 15; row++) model.setCell(sheet.id, row, 0, "あ".repeat(20_000), "user");
      }
    });
    const { sheets } = await port.readWorkbook();
    expect(sheets.map(({ cells }) => cells.length)).toEqual([2, 0, 15, 15, 15, 15, 15, 15, 15, 15]);
    const cold = session.traffic.batches;
    await port.readWorkbook();
    expect(session.traffic.batches - cold).toBeLessThan(cold);
  });
});

describe("writing", () => {
  const write = { sheet: "1位", address: "C4", text: "(1) 実施した\n(2) 準備中", expected: "" };

  test("a text goes into its cell and nothing else changes", async () => {
    const { port, goal, session } = open();
    const before = [...goal.cells()].filter(({ row }) => row !== 3);
    expect(await port.writeCell(write)).toEqual({ outcome: "written" });
    expect(goal.cell(3, 2)).toMatchObject({ value: "(1) 実施した\n(2) 準備中", numberFormat: "General" });
    expect([...goal.cells()].filter(({ row }) => row !== 3)).toEqual(before);
    await settle();
    expect(session.traffic.batches).toBe(3);
  });

  test("a cell that holds something else is left alone", async () => {
    const { port, model, goal } = open();
    model.setCell(goal.id, 3, 2, "別の人の報告", "user");
    expect(await port.writeCell(write)).toEqual({ outcome: "changed", address: "C4", present: "別の人の報告" });
    expect(goal.cell(3, 2)?.value).toBe("別の人の報告");
  });

  test("of several cells none is written when one refuses", async () => {
    const { port, goal } = open();
    const outcome = await port.writeCells("1位", [
      { address: "C4", text: "一", expected: "" },
      { address: "A3", text: "二", expected: "2" },
    ]);
    expect(outcome).toEqual({ outcome: "changed", address: "A3", present: "1" });
    expect(goal.cell(3, 2)).toBeUndefined();
  });

  test("a protected sheet takes text into unlocked cells only", async () => {
    const { port, model, goal } = open();
    model.formatCells(goal.id, { top: 6, left: 0, bottom: 6, right: 0 }, (cell) => ({ ...cell, locked: false }), "user");
    goal.protected = true;
    expect(await port.writeCell(write)).toEqual({ outcome: "protected", address: "C4" });
    expect(await port.writeCell({ ...write, address: "A7" })).toEqual({ outcome: "written" });
  });

  test("a missing sheet is told", async () => {
    expect(await open().port.writeCell({ ...write, sheet: "2位" })).toEqual({ outcome: "missing-sheet" });
  });

  test("writing the former text back restores a number under its format", async () => {
    const { port, model, goal } = open();
    model.setCell(goal.id, 8, 0, 12, "user");
    model.formatCells(goal.id, { top: 8, left: 0, bottom: 8, right: 0 }, (cell) => ({ ...cell, numberFormat: '0"件"', text: "12件" }), "user");
    await port.writeCell({ ...write, address: "A9", expected: "12件" });
    expect(await port.writeCell({ ...write, address: "A9", text: "12件", expected: write.text })).toEqual({ outcome: "written" });
    expect(goal.cell(8, 0)).toMatchObject({ value: 12, numberFormat: '0"件"' });
  });

  test.each([
    ["a formula", { value: 3, text: "3", formula: "=1+2" }],
    ["a text that begins with =", { value: "=1+2", text: "=1+2" }],
    ["a truth value", { value: true, text: "TRUE" }],
  ])("writing the former text back restores %s", async (_, held) => {
    const { port, goal } = open();
    goal.put(8, 0, { ...held, numberFormat: "General", locked: true });
    await port.writeCell({ ...write, address: "A9", expected: held.text });
    await port.writeCell({ ...write, address: "A9", text: held.text, expected: write.text });
    const { formula, value } = goal.cell(8, 0)!;
    expect(formula ?? value).toBe("formula" in held ? held.formula : held.value);
  });

  test.each(["=1+1", "+81", "-", "@総務課", "'引用", "12", "１２", "50%", "4月1日", "2026/4/1", "(3)", "TRUE", "1/2", "R8.4.1", "令和8年4月1日", "12:30", "¥1,200"])(
    "%s stays text",
    async (text) => {
      const { port, goal } = open();
      await port.writeCell({ ...write, text });
      expect(goal.cell(3, 2)).toMatchObject({ value: text, text, numberFormat: "General" });
      expect(goal.cell(3, 2)?.formula).toBeUndefined();
    },
  );

  test("a text formatted cell gets no apostrophe", async () => {
    const { port, model, goal } = open();
    model.formatCells(goal.id, { top: 3, left: 2, bottom: 3, right: 2 }, (cell) => ({ ...cell, numberFormat: "@" }), "user");
    await port.writeCell({ ...write, text: "=1+1" });
    expect(goal.cell(3, 2)).toMatchObject({ value: "=1+1" });
    expect(goal.cell(3, 2)?.quotePrefix).toBeUndefined();
  });

  describe("under an input rule of the workbook", () => {
    const rule = (alert: Partial<ModelValidation["alert"]> = {}): ModelValidation => ({
      areas: [{ top: 3, left: 2, bottom: 3, right: 2 }],
      type: "textLength",
      operator: "lessThanOrEqual",
      formulas: ["10"],
      allowBlank: true,
      alert: { shown: true, style: "stop", title: "", message: "10文字まで", ...alert },
    });

    test("a text that it forbids is refused with the rule's words, and the cell is as it was", async () => {
      const { port, model, goal } = open();
      model.setCell(goal.id, 3, 2, "前の文", "user");
      goal.validations.push(rule());
      await expect(port.writeCell({ ...write, expected: "前の文" })).rejects.toMatchObject({ fault: "not-valid", message: "10文字まで" });
      expect(goal.cell(3, 2)?.value).toBe("前の文");
    });

    test("a text that fits is written", async () => {
      const { port, goal } = open();
      goal.validations.push(rule());
      expect(await port.writeCell({ ...write, text: "済み" })).toEqual({ outcome: "written" });
    });

    test("a rule that only warns does not refuse", async () => {
      const { port, goal } = open();
      goal.validations.push(rule({ style: "warning" }));
      expect(await port.writeCell(write)).toEqual({ outcome: "written" });
    });
  });

  test("more than a cell holds is refused before anything is sent", async () => {
    const { port, session } = open();
    await expect(port.writeCell({ ...write, text: "あ".repeat(32_768) })).rejects.toMatchObject({ fault: "text-too-long" });
    expect(session.traffic.batches).toBe(0);
  });
});

test.each([
  ["session-lost", Refusal.sessionLost()],
  ["too-large", Refusal.requestTooLarge()],
  ["cell-editing", Refusal.cellEditMode()],
])("a refused batch is told as %s", async (fault, refusal) => {
  const { port, session } = open();
  session.refusal = refusal;
  await expect(port.activeSheet()).rejects.toMatchObject({ name: "ExcelError", fault });
});

test("reading during cell editing says so", async () => {
  const { port, model } = open();
  model.cellEditing = true;
  await expect(port.readWorkbook()).rejects.toMatchObject({ fault: "cell-editing" });
});

test("cells are selected on their sheet, and a missing sheet is an error", async () => {
  const { port, model } = open();
  const other = model.addSheet("2位", "user");
  await port.select("2位", "B3");
  expect(await port.activeSheet()).toBe("2位");
  expect(model.activeSheet).toBe(other);
  expect(model.selection).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  await expect(port.select("3位", "A1")).rejects.toMatchObject({ fault: "missing-sheet" });
});

test("events are told with sheet names, without the add-in's own edits, until the end", async () => {
  const { port, model, goal } = open();
  const heard: WorkbookEvent[] = [];
  const stop = await port.watch((event) => void heard.push(event));
  model.setCell(goal.id, 4, 0, "編集", "user");
  await settle();
  await port.writeCell({ sheet: "1位", address: "C4", text: "報告", expected: "" });
  const added = model.addSheet("2位", "user");
  await settle();
  model.activate(added.id);
  await settle();
  model.renameSheet(added.id, "二位", "user");
  await settle();
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
  const { port, model } = open();
  const namespace = "urn:goal-sheet:draft";
  expect(await port.loadPart(namespace)).toBeNull();
  await port.savePart(namespace, `<draft xmlns="${namespace}">一</draft>`);
  await port.savePart("urn:other", '<other xmlns="urn:other"/>');
  await port.savePart(namespace, `<draft xmlns="${namespace}">二</draft>`);
  expect(await port.loadPart(namespace)).toBe(`<draft xmlns="${namespace}">二</draft>`);
  expect(model.customXmlParts).toHaveLength(2);
});
