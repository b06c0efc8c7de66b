import { Refusal } from "../../workbench/batch/apiError";
import type { ModelValidation } from "../../workbench/model/dataValidation";
import { openExcel, settle } from "../../../tests/support/openExcel";

const SHEET = "1位";
const write = { address: "C4", text: "(1) 実施した\n(2) 準備中", expected: "" };

test("a text goes into its cell and nothing else changes", async () => {
  const { port, goal, session } = openExcel();
  const before = [...goal.cells()].filter(({ row }) => row !== 3);
  expect(await port.writeCells(SHEET, [write])).toEqual({ outcome: "written" });
  expect(goal.cell(3, 2)).toMatchObject({ value: "(1) 実施した\n(2) 準備中", numberFormat: "General" });
  expect([...goal.cells()].filter(({ row }) => row !== 3)).toEqual(before);
  await settle();
  expect(session.traffic.batches).toBe(3);
});

test("a cell that holds something else is left alone", async () => {
  const { port, model, goal } = openExcel();
  model.setCell(goal.id, 3, 2, "別の人の報告", "user");
  expect(await port.writeCells(SHEET, [write])).toEqual({ outcome: "changed", address: "C4", present: "別の人の報告" });
  expect(goal.cell(3, 2)?.value).toBe("別の人の報告");
});

test("of several cells none is written when one refuses", async () => {
  const { port, goal } = openExcel();
  const outcome = await port.writeCells(SHEET, [
    { address: "C4", text: "一", expected: "" },
    { address: "A3", text: "二", expected: "2" },
  ]);
  expect(outcome).toEqual({ outcome: "changed", address: "A3", present: "1" });
  expect(goal.cell(3, 2)).toBeUndefined();
});

test("a protected sheet takes text into unlocked cells only", async () => {
  const { port, model, goal } = openExcel();
  model.formatCells(goal.id, { top: 6, left: 0, bottom: 6, right: 0 }, (cell) => ({ ...cell, locked: false }), "user");
  goal.protected = true;
  expect(await port.writeCells(SHEET, [write])).toEqual({ outcome: "protected", address: "C4" });
  expect(await port.writeCells(SHEET, [{ ...write, address: "A7" }])).toEqual({ outcome: "written" });
});

test("a missing sheet is told", async () => {
  expect(await openExcel().port.writeCells("2位", [write])).toEqual({ outcome: "missing-sheet" });
});

test("writing the former text back restores a number under its format", async () => {
  const { port, model, goal } = openExcel();
  model.setCell(goal.id, 8, 0, 12, "user");
  model.formatCells(goal.id, { top: 8, left: 0, bottom: 8, right: 0 }, (cell) => ({ ...cell, numberFormat: '0"件"', text: "12件" }), "user");
  await port.writeCells(SHEET, [{ ...write, address: "A9", expected: "12件" }]);
  expect(await port.writeCells(SHEET, [{ ...write, address: "A9", text: "12件", expected: write.text }])).toEqual({ outcome: "written" });
  expect(goal.cell(8, 0)).toMatchObject({ value: 12, numberFormat: '0"件"' });
});

test.each([
  ["a text that begins with =", { value: "=1+2", text: "=1+2" }],
  ["a truth value", { value: true, text: "TRUE" }],
])("writing the former text back restores %s", async (_, held) => {
  const { port, goal } = openExcel();
  goal.put(8, 0, { ...held, numberFormat: "General", locked: true });
  await port.writeCells(SHEET, [{ ...write, address: "A9", expected: held.text }]);
  await port.writeCells(SHEET, [{ ...write, address: "A9", text: held.text, expected: write.text }]);
  expect(goal.cell(8, 0)).toMatchObject({ value: held.value });
  expect(goal.cell(8, 0)?.formula).toBeUndefined();
});

test.each([["", "=IF(B1=\"\",\"\",B1)"], ["5回行った。", "=別紙!B4"]])("a cell that computes %p is left alone, and so are the others", async (text, formula) => {
  const { port, goal } = openExcel();
  goal.put(8, 0, { value: text, text, formula, numberFormat: "General", locked: true });
  const outcome = await port.writeCells(SHEET, [write, { ...write, address: "A9", expected: text }]);
  expect(outcome).toEqual({ outcome: "formula", address: "A9" });
  expect(goal.cell(8, 0)).toMatchObject({ value: text, formula });
  expect(goal.cell(3, 2)).toBeUndefined();
});

test("a cell that another cell's formula spills into is left alone, also where it is blank", async () => {
  const { port, goal } = openExcel();
  goal.put(7, 0, { value: "5回", text: "5回", formula: "=FILTER(別紙!B4:B6,別紙!C4:C6)", numberFormat: "General", locked: true });
  goal.spills = [{ top: 7, left: 0, bottom: 9, right: 0 }];
  const outcome = await port.writeCells(SHEET, [write, { ...write, address: "A9", expected: "" }]);
  expect(outcome).toEqual({ outcome: "formula", address: "A9" });
  expect([goal.cell(8, 0), goal.cell(3, 2)]).toEqual([undefined, undefined]);
  goal.spills = [];
  expect(await port.writeCells(SHEET, [{ ...write, address: "A9", expected: "" }])).toEqual({ outcome: "written" });
});

test.each(["=1+1", "+81", "-", "@総務課", "'引用", "12", "１２", "50%", "4月1日", "2026/4/1", "(3)", "TRUE", "1/2", "R8.4.1", "令和8年4月1日", "12:30", "¥1,200"])(
  "%s stays text",
  async (text) => {
    const { port, goal } = openExcel();
    await port.writeCells(SHEET, [{ ...write, text }]);
    expect(goal.cell(3, 2)).toMatchObject({ value: text, text, numberFormat: "General" });
    expect(goal.cell(3, 2)?.formula).toBeUndefined();
  },
);

test("a text formatted cell gets no apostrophe", async () => {
  const { port, model, goal } = openExcel();
  model.formatCells(goal.id, { top: 3, left: 2, bottom: 3, right: 2 }, (cell) => ({ ...cell, numberFormat: "@" }), "user");
  await port.writeCells(SHEET, [{ ...write, text: "=1+1" }]);
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
    const { port, model, goal } = openExcel();
    model.setCell(goal.id, 3, 2, "前の文", "user");
    goal.validations.push(rule());
    await expect(port.writeCells(SHEET, [{ ...write, expected: "前の文" }])).rejects.toMatchObject({ fault: "not-valid", message: "10文字まで" });
    expect(goal.cell(3, 2)?.value).toBe("前の文");
  });

  test("a text that fits is written", async () => {
    const { port, goal } = openExcel();
    goal.validations.push(rule());
    expect(await port.writeCells(SHEET, [{ ...write, text: "済み" }])).toEqual({ outcome: "written" });
  });

  test("what the cell held is put back even where the rule has come to forbid it", async () => {
    const { port, model, goal } = openExcel();
    const former = "十文字より長い前の文です";
    model.setCell(goal.id, 3, 2, former, "user");
    goal.validations.push(rule());
    expect(await port.writeCells(SHEET, [{ ...write, text: "済み", expected: former }])).toEqual({ outcome: "written" });
    expect(await port.writeCells(SHEET, [{ ...write, text: former, expected: "済み" }])).toEqual({ outcome: "written" });
    expect(goal.cell(3, 2)?.value).toBe(former);
  });

  test("a rule that only warns does not refuse", async () => {
    const { port, goal } = openExcel();
    goal.validations.push(rule({ style: "warning" }));
    expect(await port.writeCells(SHEET, [write])).toEqual({ outcome: "written" });
  });
});

test("more than a cell holds is refused before anything is sent", async () => {
  const { port, session } = openExcel();
  await expect(port.writeCells(SHEET, [{ ...write, text: "あ".repeat(32_768) }])).rejects.toMatchObject({ fault: "text-too-long" });
  expect(session.traffic.batches).toBe(0);
});

describe("when Excel refuses in the middle of writing", () => {
  const both = [
    { address: "A7", text: "一", expected: "前の文" },
    { address: "A8", text: "二", expected: "" },
  ];
  /** The sheet is protected by somebody after the first of the cells was written. */
  function protectedInTheMiddle(then: (opened: ReturnType<typeof openExcel>) => void = () => undefined) {
    const opened = openExcel();
    const { model, goal } = opened;
    model.setCell(goal.id, 6, 0, "前の文", "user");
    model.formatCells(goal.id, { top: 6, left: 0, bottom: 6, right: 0 }, (cell) => ({ ...cell, locked: false }), "user");
    const stop = model.subscribe((event) => {
      if (event.type !== "cell-changed" || event.source !== "addin") return;
      stop();
      goal.protected = true;
      then(opened);
    });
    return opened;
  }

  test("what was written before is put back", async () => {
    const { port, goal } = protectedInTheMiddle();
    expect(await port.writeCells(SHEET, both)).toEqual({ outcome: "protected", address: "A8" });
    expect([goal.cell(6, 0)?.value, goal.cell(7, 0)?.value]).toEqual(["前の文", undefined]);
    goal.protected = false;
    expect(await port.writeCells(SHEET, both)).toEqual({ outcome: "written" });
  });

  test("a cell that somebody begins to edit after the look leaves everything as it was, and none is said to be written", async () => {
    const { port, model, goal, session } = openExcel();
    const execute = session.execute.bind(session);
    jest.spyOn(session, "execute").mockImplementation((body) => {
      model.cellEditing = session.traffic.batches > 0;
      return execute(body);
    });
    await expect(port.writeCells(SHEET, [write])).rejects.toMatchObject({ fault: "cell-editing" });
    expect(goal.cell(3, 2)).toBeUndefined();
  });

  test("cells that cannot be put back are named", async () => {
    const { port, goal } = protectedInTheMiddle(({ goal: sheet }) => sheet.put(6, 0, { ...sheet.cell(6, 0)!, locked: true }));
    expect(await port.writeCells(SHEET, both)).toEqual({ outcome: "partly-written", addresses: ["A7"] });
    expect([goal.cell(6, 0)?.value, goal.cell(7, 0)?.value]).toEqual(["一", undefined]);
  });

  test("when Excel does not even tell, every cell is named", async () => {
    const { port } = protectedInTheMiddle(({ session }) => (session.refusal = Refusal.sessionLost()));
    expect(await port.writeCells(SHEET, both)).toEqual({ outcome: "partly-written", addresses: ["A7", "A8"] });
  });
});
