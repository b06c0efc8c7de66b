import ExcelJS from "exceljs";
import { paneMessages } from "../../src/messages/pane";
import { submit } from "../../src/messages/pane/submit";
import { VIEWS } from "../../src/taskpane/state/paneState";
import { lookAtPane, LOOKS, openIn, overhangsInLargeText, wear } from "./paneLooks";
import type { WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";

jest.setTimeout(240_000);

const OCTOBER = new Date("2025-10-20T09:00:00+09:00");

const stage = withWorkbench();

/** A workbook without any goal sheet. */
async function noteBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("メモ").getCell("A1").value = "打合せの覚え書き";
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe.each(LOOKS)("with nothing to show, in %s, %s", (language, colours) => {
  const { shell, excel } = paneMessages(language);
  let workbench: WorkbenchPage;
  const faults: string[] = [];
  const look = async (name: string) => void faults.push(...(await lookAtPane(workbench, `state-${name}-${language}-${colours}`)));
  const go = (view: (typeof VIEWS)[number]) => workbench.pane.getByRole("navigation").getByRole("button", { name: shell.views[view], exact: true }).click();
  const openPane = () => workbench.ribbonButton(language === "ja" ? "シート一覧" : "Sheets").click();

  beforeEach(async () => {
    workbench = await openIn(stage.browser, stage.server.url, language, colours, OCTOBER);
    faults.length = 0;
  });

  afterEach(() => workbench.page.context().close());

  test("a workbook without goal sheets is told in every view", async () => {
    await workbench.page.locator("input[type=file]").setInputFiles({ name: "覚え書き.xlsx", mimeType: "", buffer: await noteBook() });
    await workbench.page.getByText("覚え書き.xlsx").waitFor();
    await openPane();
    await workbench.pane.getByRole("button", { name: shell.firstRun.dismiss }).click();
    for (const view of VIEWS) {
      await go(view);
      await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
      await workbench.pane.getByRole("progressbar").waitFor({ state: "detached" });
      await look(`empty-${view}`);
    }
    expect(faults).toEqual([]);
  });

  test("a workbook that cannot be read is told with what to do, and can be tried again", async () => {
    await workbench.cell("A1").dblclick();
    await workbench.page.keyboard.insertText("書きかけ");
    // A click would finish the entry.
    await workbench.ribbonButton(language === "ja" ? "シート一覧" : "Sheets").evaluate((button: HTMLElement) => button.click());
    await workbench.pane.getByText(excel.why["cell-editing"]).first().waitFor();
    await look("unread");
    await workbench.pane.getByRole("button", { name: shell.retry }).click();
    await workbench.pane.getByText(excel.why["cell-editing"]).first().waitFor({ state: "detached" });
    expect(faults).toEqual([]);
  });

  test("a view that is still loading, and a list without a network, are told", async () => {
    await openPane();
    await workbench.pane.getByRole("button", { name: shell.firstRun.dismiss }).click();
    const scripts = /\/addin\/.*\.js$/;
    await workbench.page.route(scripts, () => undefined);
    await go("report");
    await workbench.pane.getByText(shell.opening).waitFor();
    await look("loading");
    await workbench.page.unroute(scripts);
    await workbench.page.reload();
    await wear(workbench, language, colours);
    await openPane();
    await workbench.page.route(/\/graph\/v1\.0\//, (route) => route.abort());
    for (const view of ["submit", "summary"] as const) {
      await go(view);
      await workbench.pane.getByRole("alert").first().waitFor();
      await look(`offline-${view}`);
    }
    expect(await workbench.pane.getByRole("main").textContent()).not.toContain(submit[language].pause.throttled);
    expect(faults).toEqual([]);
  });
});

test.each(["ja", "en"] as const)("that the workbook is being read fits in text of twice the size, in %s", async (language) => {
  const workbench = await openIn(stage.browser, stage.server.url, language, "light", OCTOBER);
  await workbench.page.route(/\/addin\/\d+\..*\.js$/, () => undefined);
  await workbench.ribbonButton(language === "ja" ? "シート一覧" : "Sheets").click();
  await workbench.pane.getByText(paneMessages(language).shell.loading).waitFor();
  expect(await overhangsInLargeText(workbench)).toEqual([]);
  await workbench.page.context().close();
});
