import { openExcel, settle } from "../../../tests/support/openExcel";

test("a workbook takes two round trips, and one sheet of it one more", async () => {
  const { port, session } = openExcel();
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
  const { port, session, model, goal } = openExcel(({ sheets }) => {
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
  const { port, goal } = openExcel();
  goal.put(0, 3, { value: "残り", text: "残り", numberFormat: "General", locked: true });
  expect((await port.readSheet("1位"))?.cells.map(({ text }) => text)).toEqual(["重点目標管理シート", "1"]);
});

test("long text in a cell formatted as text is read whole", async () => {
  const { port, model, goal } = openExcel();
  const long = "長い報告".repeat(100);
  model.formatCells(goal.id, { top: 5, left: 0, bottom: 5, right: 0 }, (cell) => ({ ...cell, numberFormat: "@" }), "user");
  model.setCell(goal.id, 5, 0, long, "user");
  expect((await port.readSheet("1位"))?.cells.at(-1)?.text).toBe(long);
});

test.each([
  ["one sheet of more than 5 MB", 90, 0],
  ["a stray cell in the last row and column", 3, 1_048_575],
])("%s is read in pieces, beside the others", async (_, rows, stray) => {
  const { port } = openExcel((model) => {
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

test.each<[string, [number, number][], [number, number][]]>([
  ["of its first 2,000 rows and 128 columns each once", [[0, 0], [155, 0], [156, 3], [157, 127], [1_999, 127], [1_999, 128], [2_000, 0]], [[0, 0], [155, 0], [156, 3], [157, 127], [1_999, 127]]],
  ["none, where all stand below them", [[2_000, 0], [2_001, 5]], []],
  ["none, where all stand right of them", [[0, 128], [5, 129]], []],
])("of a sheet with a stray cell the cells are read, %s", async (_, filled, read) => {
  const { port, session } = openExcel((model) => {
    const large = model.addSheet("大きい", "user");
    for (const [row, column] of [...filled, [1_048_575, 16_383] as const]) model.setCell(large.id, row, column, "あ", "user");
  });
  expect((await port.readSheet("大きい"))?.cells.map(({ row, column }) => [row, column])).toEqual(read);
  expect(session.traffic.batches).toBeLessThan(20);
});

test("dates in narrow columns are read in every piece of a sheet of more than 5 MB", async () => {
  const { port } = openExcel((model) => {
    const large = model.addSheet("大きい", "user");
    for (let row = 0; row < 90; row++) model.setCell(large.id, row, 1, `${row}`.padEnd(30_000, "あ"), "user");
    large.columnWidths.set(0, 40);
    for (const row of [0, 89]) {
      model.setCell(large.id, row, 0, 46113, "user");
      model.formatCells(large.id, { top: row, left: 0, bottom: row, right: 0 }, (cell) => ({ ...cell, numberFormat: '[$-411]ggge"年"m"月"d"日"', text: "令和8年4月1日" }), "user");
    }
  });
  const cells = (await port.readSheet("大きい"))?.cells.filter(({ column }) => column === 0);
  expect(cells?.map(({ text }) => text)).toEqual(["令和8年4月1日", "令和8年4月1日"]);
});

test("a sheet that is read in pieces shows no more and no less: nothing hidden under merged areas, dates in narrow columns", async () => {
  const { port } = openExcel((model) => {
    const large = model.addSheet("大きい", "user");
    large.put(1, 2, { value: "残り", text: "残り", numberFormat: "General", locked: true });
    large.merges.push({ top: 1, left: 1, bottom: 1, right: 3 });
    model.setCell(large.id, 5, 1, 46113, "user");
    model.formatCells(large.id, { top: 5, left: 1, bottom: 5, right: 1 }, (cell) => ({ ...cell, numberFormat: '[$-411]ggge"年"m"月"d"日"', text: "令和8年4月1日" }), "user");
    large.columnWidths.set(1, 40);
    model.setCell(large.id, 1_048_575, 16_383, "迷子", "user");
  });
  expect((await port.readSheet("大きい"))?.cells).toEqual([{ row: 5, column: 1, text: "令和8年4月1日" }]);
});

test("a date in a column that is too narrow is read all the same", async () => {
  const { port, model, goal, session } = openExcel();
  const place = { top: 5, left: 1, bottom: 5, right: 1 };
  model.setCell(goal.id, 5, 1, 46113, "user");
  model.formatCells(goal.id, place, (cell) => ({ ...cell, numberFormat: '[$-411]ggge"年"m"月"d"日"', text: "令和8年4月1日" }), "user");
  goal.columnWidths.set(1, 40);
  expect((await port.readSheet("1位"))?.cells.at(-1)).toEqual({ row: 5, column: 1, text: "令和8年4月1日" });
  await settle();
  expect(session.traffic.batches).toBe(2);
});

test("a sheet that is not there is null", async () => {
  expect(await openExcel().port.readSheet("2位")).toBeNull();
});

test("a workbook above 5 MB is read in several round trips", async () => {
  const { port, session } = openExcel((model) => {
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
