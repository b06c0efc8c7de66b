import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { openWorkbenchPage, type WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";

jest.setTimeout(120_000);

/** Within the fiscal year of the sample, after its half. */
const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
const RESULTS = "点検結果";

const stage = withWorkbench();
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbenchPage(stage.browser, stage.server.url);
  await workbench.page.clock.setFixedTime(OCTOBER);
});

/** Bytes of the open workbook, saved by the workbench. */
async function saved(): Promise<Buffer> {
  const download = workbench.page.waitForEvent("download");
  await workbench.page.getByRole("banner").getByRole("button", { name: "Excelファイルとして保存" }).click();
  return readFile(await (await download).path());
}

/** The worksheets of the saved workbook but the add-in's own. */
async function townSheets(): Promise<WorkbookSnapshot["sheets"]> {
  const { sheets } = await readWorkbookFile(await saved(), "保存.xlsx");
  return sheets.filter(({ own }) => own === undefined);
}

/** How many findings the table on the worksheet in front lists: its rows with a link. */
const listed = () => workbench.page.getByRole("gridcell").getByRole("link").count();

// One story in order: each test goes on where the one before ended.
describe("a supervisor looks a department's workbook over", () => {
  let before: WorkbookSnapshot["sheets"];
  let count: number;

  test("the ribbon's 点検, pane closed, answers first whether the workbook may go out", async () => {
    await workbench.openSample("令和7年度 重点目標（中間・要修正）");
    before = await townSheets();
    await workbench.ribbonButton("点検").click();
    const { pane } = workbench;
    await pane.getByRole("heading", { name: "まだ出せません。" }).waitFor();
    await pane.getByText("中間報告が済んでいない取組が").waitFor();
    await pane.getByRole("button", { name: "わかりました" }).click();
    await workbench.screenshot("supervisor-readiness");
    await pane.getByRole("button", { name: "N9へ" }).click();
    await workbench.page.getByRole("gridcell", { selected: true, name: /N9:Q9$/ }).waitFor();
  });

  test("on wish the findings are a worksheet, and its links lead to the cells", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "点検結果シートを作る" }).click();
    await pane.getByText(/「点検結果」シートに指摘\d+件を書きました。/).waitFor();
    await page.getByRole("grid", { name: /点検結果/ }).waitFor();
    count = await listed();
    expect(count).toBeGreaterThan(2);
    await workbench.screenshot("supervisor-sheet");
    await page.getByRole("link", { name: "N10", exact: true }).click();
    await page.getByRole("gridcell", { selected: true, name: /N10:Q10$/ }).waitFor();
    expect(await workbench.sheetTab("1位").getAttribute("aria-selected")).toBe("true");
  });

  test("a finding is fixed, and the next 点検 writes the same worksheet anew with one line less", async () => {
    const { page, pane } = workbench;
    await page.keyboard.type("順調に進めている。");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: /N10 「中間報告」が未記入です/ }).waitFor({ state: "detached" });
    await workbench.ribbonButton("点検").click();
    await page.getByText("「点検」が終わりました。").waitFor();
    await workbench.sheetTab(RESULTS).click();
    await page.getByRole("link", { name: "N10", exact: true }).waitFor({ state: "detached" });
    expect(await listed()).toBe(count - 1);
    expect(await page.getByRole("tab", { name: new RegExp(RESULTS) }).count()).toBe(1);
    await workbench.screenshot("supervisor-refreshed");
  });

  test("the town's sheets are unchanged but for the fixed cell", async () => {
    const now = await townSheets();
    const withoutReport = (sheets: typeof now) => sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row, column }) => row !== 9 || column !== 13) }));
    expect(withoutReport(now)).toEqual(withoutReport(before));
  });

  test("marks are put on the cells on wish, and leave no trace when they are removed", async () => {
    const { page, pane } = workbench;
    await workbench.openSample("令和7年度 重点目標（中間・要修正）");
    const untouched = unzipSync(await saved());
    const front = await page.getByRole("tablist", { name: "シート" }).getByRole("tab", { selected: true }).textContent();
    await pane.getByRole("button", { name: "セルに印を付ける" }).click();
    await pane.getByText(/か所のセルに印を付けました。/).waitFor();
    await workbench.sheetTab("1位").click();
    await workbench.screenshot("supervisor-marks");
    expect(await page.locator("#cell-N10").evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe("rgb(255, 217, 217)");
    expect(unzipSync(await saved())).not.toEqual(untouched);
    await pane.getByRole("button", { name: "印を消す" }).click();
    await pane.getByText("印をすべて消しました。").waitFor();
    await workbench.sheetTab(front!).click();
    expect(unzipSync(await saved())).toEqual(untouched);
  });

  test("no page complained on the way", () => {
    expect(workbench.errors).toEqual([]);
  });
});
