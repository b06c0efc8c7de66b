import { screen, waitFor, within } from "@testing-library/react";
import { ExcelError } from "../../excel/excelError";
import { openPane, violations } from "../testing/openPane";
import { sheetOf, worksheet } from "../testing/worksheets";

const tool = (name: string) => screen.findByRole("button", { name });

test("whether the workbook may go out stands first, with what is due and where", async () => {
  const { user, excel } = await openPane();
  const readiness = (await screen.findByRole("heading", { level: 2, name: "まだ出せません。" })).closest("section")!;
  expect(readiness.textContent).toContain("エラー2件を直してください。");
  expect(readiness.textContent).toContain("中間報告が済んでいない取組が2件あります。");
  await user.click(within(readiness).getByRole("button", { name: "2位 E6へ" }));
  expect(excel.calls).toContain("select 2位 E6");
});

test("of many sheets with something due the first are named, the others on wish", async () => {
  const sheets = Array.from({ length: 9 }, (_, at) => worksheet(`${at + 1}位`, at + 1, [["桟橋の補修", "10月", "桟橋2基", ""]]));
  const { user } = await openPane({ workbook: { name: "みなと部.xlsx", sheets } });
  const readiness = (await screen.findByRole("heading", { level: 2, name: "まだ出せません。" })).closest("section")!;
  const named = () => within(readiness).getAllByRole("listitem").length;
  expect(named()).toBe(6);
  const more = within(readiness).getByRole("button", { name: "ほか3枚も表示", expanded: false });
  await user.click(more);
  expect(named()).toBe(9);
  expect(document.activeElement).toBe(more);
  await user.click(within(readiness).getByRole("button", { name: "はじめの分だけ表示", expanded: true }));
  expect(named()).toBe(6);
});

test("a workbook without faults may go out", async () => {
  await openPane({
    workbook: { name: "みなと部.xlsx", sheets: [worksheet("1位", 1, [["桟橋の補修", "10月", "桟橋2基", "図面を1式作った。"]])] },
  });
  expect(await screen.findByRole("heading", { name: /出せます。/ })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "セルに印を付ける" })).toBeNull();
});

test("the findings become a worksheet that is shown, in the pane's language", async () => {
  const { user, excel, container } = await openPane();
  await user.click(await tool("点検結果シートを作る"));
  const { sheet, tables } = excel.ownSheets.get("findings")!;
  expect(sheet).toMatchObject({ name: "点検結果", title: "点検結果　みなと部.xlsx（中間報告）", note: expect.stringContaining("2026/11/20 12:00") as string });
  expect(tables).toHaveLength(1);
  expect(excel.calls.slice(-2)).toEqual(["writeTables findings", "select 点検結果 A1"]);
  expect(await screen.findByText(/「点検結果」シートに指摘\d+件を書きました。/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await user.click(await tool("点検結果シートを消す"));
  expect(excel.ownSheets.size).toBe(0);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("group", { name: "点検結果の使い方" })));
});

test("a new check writes a worksheet of findings anew, and only where there is one", async () => {
  const { user, excel } = await openPane();
  await user.click(screen.getByRole("button", { name: "点検し直す" }));
  expect(excel.calls).not.toContain("writeTables findings");
  const own = { ...sheetOf("点検結果", {}), own: "findings" };
  excel.calls.length = 0;
  const { user: other, excel: second } = await openPane({ workbook: { name: "みなと部.xlsx", sheets: [worksheet("1位", 1, [["桟橋", "", ""]]), own] } });
  await other.click(screen.getAllByRole("button", { name: "点検し直す" }).at(-1)!);
  expect(second.calls).toContain("writeTables findings");
  expect(second.calls).not.toContain("select 点検結果 A1");
});

test("marks lie on the cells of findings once each, and can be taken away", async () => {
  const { user, excel } = await openPane();
  await user.click(await tool("セルに印を付ける"));
  const places = excel.marks.map(({ sheet, address }) => `${sheet} ${address}`);
  expect(places).toContain("1位 E7");
  expect(new Set(places).size).toBe(places.length);
  expect(await screen.findByText(`${places.length}か所のセルに印を付けました。`)).toBeTruthy();
  await user.click(await tool("印を消す"));
  expect(excel.marks).toEqual([]);
});

test("where all sheets with findings are protected, no cell is told to be marked", async () => {
  const { user, excel } = await openPane({ prepare: (excel) => ["1位", "2位"].forEach((name) => excel.protectedSheets.add(name)) });
  for (const name of ["セルに印を付ける", "印を消す"]) {
    await user.click(await tool(name));
    expect((await screen.findByRole("alert")).textContent).toContain("保護されているシート");
    expect(screen.queryByText(/印を付けました|消しました/)).toBeNull();
  }
  expect(excel.marks).toEqual([]);
});

test.each([
  ["a protected structure", { structureProtected: true }, "シートを足したり消したりできません。", "点検結果シートを作る"],
  ["a protected worksheet", { protectedSheets: new Set(["1位"]) }, /保護されているシート.*1位/, "セルに印を付ける"],
  ["a failure", { faults: { writeTables: new ExcelError("busy", "busy") } }, "Excelに書けませんでした。", "点検結果シートを作る"],
])("%s is told with what to do", async (_, traits, text, name) => {
  const { user } = await openPane({ prepare: (excel) => Object.assign(excel, traits) });
  await user.click(await tool(name));
  expect((await screen.findByRole("alert")).textContent).toMatch(text);
});
