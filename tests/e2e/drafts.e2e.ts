import { readFile } from "node:fs/promises";
import { openIn, type Language } from "./paneLooks";
import { openWorkbenchPage, WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";

jest.setTimeout(120_000);

const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
const TYPED = "奨励金を52団体に交付し、残りの";

const WORDS = {
  ja: { sample: "令和7年度 重点目標（中間・要修正）", pane: "シート一覧", understood: "わかりました", report: "報告", field: "(1) の報告の文", draft: "下書き", save: "Excelファイルとして保存" },
  en: { sample: "FY2025 goals, mid-year, with faults", pane: "Sheets", understood: "Got it", report: "Report", field: "Report on (1)", draft: "Draft", save: "Save as Excel file" },
} as const;
const ROW = /② ○ 集団回収の支援/;

const stage = withWorkbench();

describe.each<[Language]>([["ja"], ["en"]])("a draft, in %s", (language) => {
  const words = WORDS[language];

  async function beginTyping(offline = false): Promise<WorkbenchPage> {
    const workbench = await openIn(stage.browser, stage.server.url, language, "light", OCTOBER);
    const { page, pane } = workbench;
    await workbench.openSample(words.sample);
    await workbench.ribbonButton(words.pane).click();
    await pane.getByRole("button", { name: words.understood }).click();
    await pane.getByRole("navigation").getByRole("button", { name: words.report }).click();
    await pane.getByRole("button", { name: ROW }).click();
    await pane.getByRole("textbox", { name: words.field }).focus();
    if (offline) await page.context().setOffline(true);
    await page.keyboard.insertText(TYPED);
    return workbench;
  }

  /** Ends the tab's process: nothing of the page runs any more. */
  async function kill({ page }: WorkbenchPage): Promise<void> {
    const crashed = page.waitForEvent("crash");
    const devtools = await page.context().newCDPSession(page);
    void devtools.send("Page.crash").catch(() => undefined);
    await crashed;
    await page.close();
  }

  async function expectDraft(workbench: WorkbenchPage): Promise<void> {
    const { page, pane } = workbench;
    await page.clock.setFixedTime(OCTOBER);
    await page.getByRole("banner").getByRole("combobox").last().selectOption(language);
    await workbench.ribbonButton(words.pane).click();
    await pane.getByRole("navigation").getByRole("button", { name: words.report }).click();
    await pane.getByRole("button", { name: ROW }).getByText(words.draft).waitFor();
    await pane.getByRole("button", { name: ROW }).click();
    expect(await pane.getByRole("textbox", { name: words.field }).inputValue()).toBe(TYPED);
    await page.context().close();
  }

  test.each([
    ["killed", false],
    ["killed without a network", true],
  ])("is found in the workbook opened anew after the tab was %s in the middle of typing", async (_, offline) => {
    const workbench = await beginTyping(offline);
    const context = workbench.page.context();
    await kill(workbench);
    await context.setOffline(false);
    const again = new WorkbenchPage(await context.newPage());
    await again.page.goto(stage.server.url);
    await again.page.getByRole("banner").getByRole("combobox").last().selectOption(language);
    await again.openSample(words.sample);
    await expectDraft(again);
  });

  test("travels with the file to another computer", async () => {
    const workbench = await beginTyping();
    const frame = workbench.page.frames().find((one) => one.url().includes("/addin/"))!;
    // The copy on this computer goes as soon as the workbook holds the draft.
    await frame.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("goal-sheet.answers")));
    const download = workbench.page.waitForEvent("download");
    await workbench.page.getByRole("banner").getByRole("button", { name: words.save }).click();
    const file = await readFile(await (await download).path());
    await kill(workbench);
    await workbench.page.context().close();
    const other = await openWorkbenchPage(stage.browser, stage.server.url);
    await other.page.locator("input[type=file]").setInputFiles({ name: "写し.xlsx", mimeType: "", buffer: file });
    await other.page.getByText("写し.xlsx").waitFor();
    await expectDraft(other);
  });
});
