import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser } from "playwright-core";
import { createWorkbenchServer } from "../../src/workbench/server/workbenchServer";
import { launchBrowser } from "./browser";
import { FIXTURE_FOLDER, productManifest } from "./fixtureAddIn";
import { openWorkbenchPage, type WorkbenchPage } from "./workbench";

const root = path.join(__dirname, "../..");
let server: Server;
let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  const folders = {
    page: path.join(root, "dist/workbench/web"),
    addIn: FIXTURE_FOLDER,
    officeJs: path.join(root, "node_modules/@microsoft/office-js/dist"),
  };
  server = createWorkbenchServer(folders, [productManifest], {});
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(async () => {
  workbench = await openWorkbenchPage(browser, `http://localhost:${(server.address() as AddressInfo).port}/`);
});

afterEach(() => workbench.page.context().close());

/** Shows the pane and waits until the add-in listens to its host. */
async function showPane(): Promise<void> {
  await workbench.ribbonButton("シート一覧").click();
  await workbench.pane.locator("#state[data-ready]").waitFor();
}

async function press(button: string): Promise<void> {
  await workbench.pane.getByRole("button", { name: button }).click();
}

async function expectLog(text: string | RegExp): Promise<void> {
  await workbench.pane.locator("#log").getByText(text).waitFor();
}

describe("the unmodified office.js in the workbench", () => {
  test("starts, in the language of the workbench", async () => {
    await showPane();
    expect(await workbench.pane.getByRole("status").textContent()).toBe("Excel OfficeOnline ja-JP Taskpane");
    await workbench.choose("言語", "en");
    await workbench.pane.getByText("Excel OfficeOnline en-US Taskpane").waitFor();
    await workbench.ribbonButton("Check").waitFor();
    expect(workbench.errors).toEqual([]);
  });

  test("reads and writes cells; the grid shows what was written and the add-in hears of it", async () => {
    await showPane();
    await workbench.cell("A3").click();
    await press("read A1");
    await expectLog(/^\["R7重点目標!A1:B2",/);
    await press("write B3");
    await workbench.cell("B3").getByText("written by the add-in").waitFor();
    await expectLog("changed B3");
  });

  test("hears of an entry by the person, and is refused while one is being typed", async () => {
    await showPane();
    await workbench.cell("C8").dblclick();
    await workbench.page.keyboard.type("by hand");
    await workbench.pane.getByRole("button", { name: "read A1" }).evaluate((button: HTMLElement) => button.click());
    await expectLog(/^InvalidOperationInCellEditMode/);
    await workbench.page.keyboard.press("Enter");
    await workbench.cell("C8").getByText("by hand").waitFor();
    await expectLog("changed C8");
  });

  test("runs a function command without the pane; it can open the pane, and close it", async () => {
    await workbench.ribbonButton("点検").click();
    await workbench.page.getByText("「点検」が終わりました。").waitFor();
    await workbench.cell("A3").getByText("checked").waitFor();
    await workbench.pane.locator("#state[data-ready]").waitFor();
    await press("hide");
    await workbench.page.getByRole("complementary", { name: "作業ウィンドウ" }).waitFor({ state: "hidden" });
  });

  test("a function that the page does not have is said to be missing", async () => {
    await workbench.ribbonButton("提出").click();
    await workbench.page.getByText("「提出」の関数がアドインにありません").waitFor();
  });

  test("keeps document settings with the workbook", async () => {
    await showPane();
    await press("setting");
    await expectLog('succeeded {"name":"mid-year"}');
    await workbench.choose("言語", "en");
    await workbench.pane.getByText("en-US").waitFor();
    await press("stored");
    await expectLog('{"name":"mid-year"}');
  });

  test("an API that the workbench lacks fails loudly", async () => {
    await showPane();
    await press("pivot");
    await expectLog(/^ApiNotFound/);
    await workbench.page.getByText("ワークベンチが答えられない呼び出しがありました: Worksheet.pivotTables").waitFor();
    expect(workbench.errors.join()).toContain("Worksheet.pivotTables");
  });

  test("shows a dialog, carries its message, tells when the person closes it", async () => {
    const dialog = workbench.page.getByRole("dialog", { name: "ダイアログ" });
    await showPane();
    await press("dialog");
    await dialog.frameLocator("iframe").getByRole("button", { name: "answer" }).click();
    await expectLog("from the dialog");
    await dialog.waitFor({ state: "hidden" });
    await press("dialog");
    await dialog.getByRole("button", { name: "ダイアログを閉じる" }).click();
    await expectLog("closed 12006");
  });

  test("the pane is 350 pixels wide and can be drawn to 320 and wider, by pointer and keyboard", async () => {
    await showPane();
    const width = () => workbench.page.locator("aside iframe").evaluate((frame) => frame.clientWidth);
    const splitter = workbench.page.getByRole("separator", { name: "作業ウィンドウの幅" });
    expect(await width()).toBe(350);
    const box = (await splitter.boundingBox())!;
    await workbench.page.mouse.move(box.x + 3, box.y + 200);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(box.x + 203, box.y + 200, { steps: 4 });
    await workbench.page.mouse.up();
    expect(await width()).toBe(320);
    await splitter.press("ArrowLeft");
    await splitter.press("ArrowLeft");
    expect(await width()).toBe(340);
  });
});
