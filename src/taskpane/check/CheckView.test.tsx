import { act, screen, within } from "@testing-library/react";
import { ExcelError } from "../../excel/excelError";
import { openPane, violations } from "../testing/openPane";
import { sheetOf, withText, worksheet } from "../testing/worksheets";

const inMain = () => within(screen.getByRole("main"));
const card = (name: string) => screen.getAllByRole("button", { name: new RegExp(name) }).find((button) => button.hasAttribute("aria-expanded"))!;

test("every goal sheet is listed with its counts, the others are named with the reason", async () => {
  const { container } = await openPane();
  expect(inMain().getByText(/2枚を点検しました。指摘は\d+件です。/)).toBeTruthy();
  expect(card("1位").textContent).toContain("エラー 1件");
  expect(card("2位").textContent).toContain("警告 2件");
  expect(screen.getByText("点検の対象外 1枚")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test("whose sheets these are is said of all departments that the workbook has sheets of", async () => {
  const [first, second] = ([1, 2] as const).map((priority) => worksheet(`${priority}位`, priority, [["桟橋の補修", "随時", "桟橋を直す", ""]]));
  await openPane({ workbook: { name: "港.xlsx", sheets: [first!, withText(second!, "D2", "空港部")] } });
  expect(screen.getByText("令和8年度 みなと部 ほか1部局")).toBeTruthy();
});

test("what could not be read from a cell is said so", async () => {
  const { user } = await openPane({ workbook: { name: "港.xlsx", sheets: [worksheet("1位", 1, [["桟橋の補修", "随時", "桟橋を直す", ""]])] } });
  if (card("1位").getAttribute("aria-expanded") === "false") await user.click(card("1位"));
  expect(screen.getByText("この期間から日付は読み取れませんでした。")).toBeTruthy();
  expect(screen.getByText("この目標から数は読み取れませんでした。")).toBeTruthy();
});

test("choosing a finding selects its cell in Excel", async () => {
  const { user, excel } = await openPane();
  await user.click(card("1位"));
  await user.click(screen.getByRole("button", { name: /中間報告.*未記入/ }));
  expect(excel.calls).toContain("select 1位 E7");
});

test("the sheet in front is open, and switching sheets follows", async () => {
  const { excel } = await openPane();
  expect(card("2位").getAttribute("aria-expanded")).toBe("false");
  act(() => excel.tell({ kind: "activated", sheet: "2位" }));
  expect(card("2位").getAttribute("aria-expanded")).toBe("true");
  expect(within(card("2位")).getByText("表示中")).toBeTruthy();
});

test("filtering shows one severity and can be taken back", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("button", { name: "警告 2件", pressed: false }));
  expect(screen.queryByRole("button", { name: /未記入/ })).toBeNull();
  expect(screen.getAllByRole("button", { name: /^警告.*取組|警告.*\(/ }).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: /すべて/ }));
  expect(screen.getByRole("button", { name: /すべて/, pressed: true })).toBeTruthy();
});

test("an edit checks that sheet again, and only that sheet is read", async () => {
  jest.useFakeTimers();
  try {
    const { excel } = await openPane();
    excel.calls.length = 0;
    await act(async () => {
      excel.edit("1位", "E7", "500人が来た。");
      excel.edit("1位", "E7", "520人が来た。");
      await jest.advanceTimersByTimeAsync(2000);
    });
    expect(excel.calls).toEqual(["readSheet 1位"]);
    expect(card("1位").textContent).not.toContain("エラー");
  } finally {
    jest.useRealTimers();
  }
});

test.each([
  ["another workbook", sheetOf("名簿", { A1: "氏名", B1: "電話" }), "どのシートにも「取組項目」「数値目標」などの見出しの行がありません。"],
  ["a new workbook", sheetOf("Sheet1", {}), "このブックには何も書かれていません。"],
  ["a workbook with nothing but findings", { ...sheetOf("点検結果", { A1: "点検結果" }), own: "findings" }, "このブックには何も書かれていません。"],
])("%s has nothing to check, which says why, what to do, and asks for no phase", async (_, sheet, why) => {
  await openPane({ workbook: { name: "名簿.xlsx", sheets: [sheet] } });
  expect((await screen.findByText(why)).parentElement!.textContent).toContain(`点検する目標管理シートがありません。${why}目標管理シートのブックを開いてください。`);
  // Said once.
  expect([screen.getByRole("status").textContent, screen.queryByRole("alert")]).toEqual(["点検する目標管理シートがありません。", null]);
  expect(screen.queryByRole("combobox", { name: "時期" })).toBeNull();
});

test("a workbook without goal sheets is read again on wish", async () => {
  const { user, excel } = await openPane({ workbook: { name: "名簿.xlsx", sheets: [sheetOf("Sheet1", {})] } });
  const again = await screen.findByRole("button", { name: "もう一度" });
  excel.calls.length = 0;
  await user.click(again);
  expect(excel.calls).toContain("readWorkbook");
});

test("a workbook that cannot be read says why and can be tried again", async () => {
  const { user, excel, container } = await openPane({ prepare: (excel) => (excel.faults.readWorkbook = new ExcelError("cell-editing", "5004")) });
  expect(screen.getByRole("alert").textContent).toContain("セルが編集中です。");
  expect(await violations(container)).toEqual([]);
  delete excel.faults.readWorkbook;
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(inMain().getByText(/2枚を点検しました/)).toBeTruthy();
});

test("a cell that cannot be selected is reported", async () => {
  const { user, excel } = await openPane();
  excel.faults.select = new ExcelError("missing-sheet", "gone");
  await user.click(card("1位"));
  await user.click(screen.getByRole("button", { name: /未記入/ }));
  expect(screen.getByRole("alert").textContent).toContain("1位 E7 を選べませんでした。");
});

test("in English every word of the view is English", async () => {
  await openPane({ language: "en" });
  expect(inMain().getByText(/Checked 2 sheets/)).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
});

test("the municipality's settings are in effect", async () => {
  await openPane({ ports: { checkSettings: () => Promise.resolve('{"rules":{"report-missing":"off"}}') } });
  expect(card("1位").textContent).toContain("指摘なし");
});

test("settings that cannot be fetched are told, and fetched with the next check", async () => {
  let answer = () => Promise.reject<string>(new Error("503"));
  const { user, container } = await openPane({ ports: { checkSettings: () => answer() } });
  expect(screen.getByRole("alert").textContent).toContain("点検の設定か、様式の一部を読めませんでした。");
  expect(screen.getByRole("alert").textContent).toContain("「点検し直す」");
  expect(card("1位").textContent).toContain("エラー 1件");
  expect(await violations(container)).toEqual([]);
  answer = () => Promise.resolve('{"rules":{"report-missing":"off"}}');
  await user.click(screen.getByRole("button", { name: "点検し直す" }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(card("1位").textContent).toContain("指摘なし");
});

test("wrong settings are told with their place, and the checks still work", async () => {
  const { container } = await openPane({ ports: { checkSettings: () => Promise.resolve('{"rules":{"report-mising":"off"}}') } });
  expect(screen.getByText(/report-mising/)).toBeTruthy();
  expect(card("1位").textContent).toContain("エラー 1件");
  expect(await violations(container)).toEqual([]);
});

test("in English severities are counted in the plural", async () => {
  await openPane({ language: "en" });
  expect(screen.getByRole("button", { name: "Warnings 2" })).toBeTruthy();
});
