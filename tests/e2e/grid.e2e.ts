import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbench/model/xlsxModel";
import { openWorkbenchPage, type WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";
import { SAMPLE_FILES } from "../support/workbooks";


/** A sample with a hidden helper sheet. */
const HIDING = "h25-goals.xlsx";

const stage = withWorkbench();
let workbench: WorkbenchPage;
let page: Page;

beforeEach(async () => {
  workbench = await openWorkbenchPage(stage.browser, stage.server.url);
  page = workbench.page;
});

afterEach(() => page.context().close());

const nameBox = () => page.getByRole("textbox", { name: "名前ボックス" });
const formulaBar = () => page.getByRole("textbox", { name: "数式バー" });

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe("the grid of the workbench", () => {
  test("arrow keys pass over a merged area as one cell; name box and formula bar follow", async () => {
    await workbench.cell("A1").click();
    expect(await nameBox().inputValue()).toBe("A1");
    expect(await formulaBar().inputValue()).toBe("みどり環境部");
    await press("ArrowRight");
    expect(await nameBox().inputValue()).toBe("M1");
    await press("ArrowLeft", "ArrowDown", "ArrowDown", "ArrowDown");
    expect(await nameBox().inputValue()).toBe("A4");
  });

  test("typing replaces, F2 goes on with what is there, Alt+Enter breaks the line, Esc leaves the cell alone", async () => {
    await workbench.cell("A8").click();
    await page.keyboard.type("一行目");
    await press("Alt+Enter");
    await page.keyboard.type("二行目");
    await press("Enter");
    expect(await nameBox().inputValue()).toBe("A9");
    await press("ArrowUp");
    expect(await formulaBar().inputValue()).toBe("一行目\n二行目");
    await press("F2");
    await page.keyboard.type("の続き");
    await press("Enter", "ArrowUp");
    expect(await formulaBar().inputValue()).toBe("一行目\n二行目の続き");
    await press("F2");
    await page.keyboard.type("消えるもの");
    await press("Escape");
    expect(await formulaBar().inputValue()).toBe("一行目\n二行目の続き");
    await press("Delete");
    expect(await formulaBar().inputValue()).toBe("");
  });

  test("a click elsewhere enters what was typed, in the cell where it was typed", async () => {
    await workbench.cell("A8").click();
    await page.keyboard.type("最初のセル");
    await workbench.cell("C10").click();
    await workbench.cell("A8").getByText("最初のセル").waitFor();
    expect(await workbench.cell("C10").innerText()).toBe("");
  });

  test("the name box goes to an address, in full width too; the formula bar enters", async () => {
    await nameBox().fill("Ｃ10");
    await nameBox().press("Enter");
    expect(await workbench.cell("C10").getAttribute("aria-selected")).toBe("true");
    await formulaBar().fill("42");
    await formulaBar().press("Enter");
    expect(await workbench.cell("C10").innerText()).toBe("42");
    await nameBox().fill("nowhere at all");
    await nameBox().press("Enter");
    expect(await workbench.cell("C10").getAttribute("aria-selected")).toBe("true");
  });

  test("an edited workbook is saved and opens again", async () => {
    await workbench.cell("A8").click();
    await page.keyboard.type("保存する内容");
    await press("Enter");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Excelファイルとして保存" }).click()]);
    const bytes = await readFile(await download.path());
    const model = await openWorkbook(new Uint8Array(bytes), download.suggestedFilename());
    expect(model.sheets[0]?.cellOrBlank(7, 0).text).toBe("保存する内容");
    await page.getByLabel("ファイルを開く", { exact: true }).last().setInputFiles({ name: "again.xlsx", mimeType: "", buffer: bytes });
    await page.getByText("again.xlsx").waitFor();
    await workbench.cell("A8").getByText("保存する内容").waitFor();
  });

  test("hidden sheets have no tab; a file from disk replaces the open one", async () => {
    await page.locator("input[type=file]").setInputFiles(path.join(SAMPLE_FILES, HIDING));
    await page.getByText(HIDING).waitFor();
    const model = await openWorkbook(new Uint8Array(await readFile(path.join(SAMPLE_FILES, HIDING))), "x");
    const visible = model.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    expect(visible.length).toBeLessThan(model.sheets.length);
    expect(await page.getByRole("tablist", { name: "シート" }).getByRole("tab").allInnerTexts()).toEqual(visible);
  });

  test.each([
    ["no zip", Buffer.from("目標")],
    ["a zip cut short", async () => (await readFile(path.join(SAMPLE_FILES, "r07-goals-midyear.xlsx"))).subarray(0, 4000)],
    ["nothing", Buffer.alloc(0)],
  ])("a file that is %s is refused in a sentence and the open workbook stays", async (_name, content) => {
    const buffer = Buffer.isBuffer(content) ? content : await content();
    await page.locator("input[type=file]").setInputFiles({ name: "broken.xlsx", mimeType: "", buffer });
    await page.getByText("「broken.xlsx」を開けませんでした。").waitFor();
    await page.getByText("r07-goals-midyear-faults.xlsx").waitFor();
  });

  test("a cell shows text, never markup", async () => {
    await workbench.cell("A8").click();
    await page.keyboard.insertText('<img src=x onerror="document.title=1">');
    await press("Enter");
    await workbench.cell("A8").getByText("<img src=x").waitFor();
    expect(await page.locator("td img").count()).toBe(0);
  });
});
