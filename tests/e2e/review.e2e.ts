import type { Locator } from "playwright-core";
import { createGoalListSession } from "../../src/sharepoint/session";
import { memoryStore } from "../../src/sharepoint/outbox/store";
import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import { paneMessages } from "../../src/messages/pane";
import { readHistory } from "../../src/submission/review";
import { LOCAL_CONFIG } from "../../src/workbench/server/localConfig";
import { listRows } from "./listRows";
import { axeViolations, LOOKS, lookAtPane, openIn, overhangsInLargeText, paneFrame } from "./paneLooks";
import { openWorkbenchPage, type WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";

jest.setTimeout(180_000);

const SAMPLE = "令和7年度 重点目標（中間・要修正）";
const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
const COMMENT = "交付した団体の数と、見直した場所の数を書いてください。";

const stage = withWorkbench();

/** Somebody who opens the department's workbook anew. */
async function openBook(ribbon: string): Promise<WorkbenchPage> {
  const workbench = await openWorkbenchPage(stage.browser, stage.server.url);
  await workbench.page.clock.setFixedTime(OCTOBER);
  await workbench.openSample(SAMPLE);
  await workbench.ribbonButton(ribbon).click();
  return workbench;
}

/** The controls of one submitted row, opened. */
async function controlsOf({ pane }: WorkbenchPage, row: string): Promise<Locator> {
  const opened = pane.getByRole("button", { name: new RegExp(`^${row}`), expanded: true });
  await pane.getByText("提出済の取組を確認する（4件）").waitFor();
  if (!(await pane.getByRole("button", { name: new RegExp(`^${row}`) }).isVisible())) await pane.getByText("提出済の取組を確認する（4件）").click();
  if ((await opened.count()) === 0) await pane.getByRole("button", { name: new RegExp(`^${row}`) }).click();
  return pane.locator("li", { has: opened }).locator("form");
}

/** Stored events of a row's reviews, by sheet and ordinal. */
async function eventsOf(sheet: string, row: number): Promise<string[]> {
  const item = (await listRows(stage.server.url)).find(({ fields }) => fields.SheetName === sheet && fields.RowNumber === row);
  return readHistory(String(item?.fields.ReviewHistory ?? ""))!.map(({ event }) => event);
}

// One story in order: each test goes on where the one before ended.
describe("a row goes back and forth between reviewer and staff", () => {
  let staff: WorkbenchPage;
  let chief: WorkbenchPage;

  test("staff submit the workbook", async () => {
    staff = await openBook("提出");
    await staff.pane.getByRole("button", { name: "4件を提出する" }).click();
    await staff.pane.getByText("4件を提出しました。").waitFor();
    expect(staff.errors).toEqual([]);
    await staff.page.context().close();
  });

  test("a supervisor comes to a row's verdict by keyboard alone", async () => {
    chief = await openBook("提出");
    const { page, pane } = chief;
    await pane.getByText("提出済の取組を確認する（4件）").waitFor();
    await pane.getByRole("button", { name: "もう一度比べる" }).focus();
    const then = async (key: string) => {
      await page.keyboard.press(key);
      return pane.locator(":focus").textContent();
    };
    expect(await then("Tab")).toMatch(/^変更なし/);
    expect(await then("Tab")).toMatch(/^提出済の取組を確認する/);
    await page.keyboard.press("Enter");
    expect(await then("Tab")).toMatch(/^1位 ①/);
    await page.keyboard.press("Enter");
    await pane.getByRole("radio", { name: "差し戻す" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await pane.locator("input:focus").getAttribute("type")).toBe("radio");
    // Within the verdicts go the arrows, and Tab goes past them.
    await page.keyboard.press("ArrowDown");
    expect(await pane.getByRole("radio", { name: "確認済にする" }).isChecked()).toBe(true);
    await page.keyboard.press("Tab");
    await pane.locator("textarea:focus").waitFor();
    await page.keyboard.press("Shift+Tab");
    expect(await pane.locator("input:focus").getAttribute("value")).toBe("confirmed");
    await page.context().close();
  });

  test("a supervisor returns one row with a comment and confirms another", async () => {
    chief = await openBook("提出");
    const second = await controlsOf(chief, "1位 ②");
    await second.getByRole("radio", { name: "差し戻す" }).check();
    await second.getByRole("textbox").fill(COMMENT);
    await second.getByRole("button", { name: "結果を送る" }).click();
    await second.getByText("差し戻しました。").waitFor();
    const first = await controlsOf(chief, "1位 ①");
    await first.getByRole("radio", { name: "確認済にする" }).check();
    await first.getByRole("button", { name: "結果を送る" }).click();
    await first.getByText("確認済にしました。").waitFor();
    expect([await eventsOf("1位", 1), await eventsOf("1位", 2)]).toEqual([["confirmed"], ["returned"]]);
    await chief.screenshot("review-controls");
  });

  test("staff who open the workbook anew see both, the returned row first", async () => {
    staff = await openBook("点検");
    const { pane } = staff;
    const returned = pane.getByRole("region", { name: "差し戻された取組 1件" });
    await returned.getByText(COMMENT).waitFor();
    await returned.getByText("これまでの経過").click();
    await returned.getByText(/^差し戻した/).waitFor();
    await returned.getByRole("button", { name: /^1位 ②/ }).click();
    await staff.page.getByRole("gridcell", { name: /B10:/, selected: true }).waitFor();
    await pane.getByRole("button", { name: "報告", exact: true }).click();
    await pane.getByRole("button", { name: /① .*確認済/ }).waitFor();
    await pane.getByRole("button", { name: /② .*差戻し/ }).last().waitFor();
    await staff.screenshot("review-returned");
  });

  test.each(LOOKS)("fits and passes axe in %s, %s", async (language, colours) => {
    const words = language === "ja" ? { check: "点検", report: "報告", submit: "提出", toReview: /^提出済の取組/, row: /^1位 ②/, sheets: "シート一覧" } : { check: "Check", report: "Report", submit: "Submit", toReview: /^Review what/, row: /^1位 ②/, sheets: "Sheets" };
    const workbench = await openIn(stage.browser, stage.server.url, language, colours, OCTOBER);
    const { pane } = workbench;
    const go = (name: string) => pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();
    await workbench.ribbonButton(words.sheets).click();
    await pane.getByText(COMMENT).first().waitFor();
    await pane.getByRole("button", { name: /^1位/, expanded: false }).click();
    const faults = await lookAtPane(workbench, `review-check-${language}-${colours}`);
    for (const button of await pane.getByRole("group", { name: paneMessages(language).check.filter }).getByRole("button").all()) {
      await button.hover();
      faults.push(...(await axeViolations(paneFrame(workbench))));
    }
    await go(words.report);
    await pane.getByText(COMMENT).waitFor();
    faults.push(...(await lookAtPane(workbench, `review-report-${language}-${colours}`)));
    await pane.getByRole("button", { name: /② ○ 集団回収の支援/ }).last().click();
    await pane.getByRole("form").getByText(COMMENT).waitFor();
    faults.push(...(await lookAtPane(workbench, `review-row-${language}-${colours}`)));
    await go(words.submit);
    await pane.getByText(words.toReview).click();
    await pane.getByRole("button", { name: words.row }).click();
    await pane.getByRole("radio").first().check();
    await pane.getByRole("button", { name: words.row }).scrollIntoViewIfNeeded();
    faults.push(...(await lookAtPane(workbench, `review-submit-${language}-${colours}`)));
    for (const view of [words.submit, words.report, words.check]) {
      await go(view);
      faults.push(...(await overhangsInLargeText(workbench)).map((part) => `${view} in large text: ${part}`));
    }
    await workbench.page.context().close();
    expect(faults).toEqual([]);
  });

  test("staff fix the row and submit again", async () => {
    const { pane } = staff;
    await pane.getByRole("button", { name: /② .*差戻し/ }).last().click();
    const form = pane.getByRole("form", { name: "1位 ②" });
    await form.getByText(COMMENT).waitFor();
    await form.getByRole("textbox", { name: "(1) の報告の文" }).fill("奨励金を52団体に交付した。");
    await form.getByRole("textbox", { name: "(2) の報告の文" }).fill("7か所を見直した。");
    await form.getByRole("button", { name: "書き込んで次へ" }).click();
    await staff.ribbonButton("提出").click();
    await pane.getByRole("button", { name: "1件を提出する" }).click();
    await pane.getByText("1件を提出しました。").waitFor();
    await pane.getByRole("button", { name: "報告", exact: true }).click();
    await pane.getByRole("button", { name: /② .*再提出/ }).waitFor();
    expect(await eventsOf("1位", 2)).toEqual(["returned"]);
    expect(staff.errors).toEqual([]);
  });

  test("the supervisor sees that it was submitted again, and confirms; the history has all three", async () => {
    await chief.page.context().close();
    chief = await openBook("提出");
    const second = await controlsOf(chief, "1位 ② .*再提出");
    await second.getByText("これまでの経過").click();
    await second.getByText(/^提出し直した/).waitFor();
    await second.getByRole("radio", { name: "確認済にする" }).check();
    await second.getByRole("button", { name: "結果を送る" }).click();
    await chief.pane.getByText("確認済にしました。").waitFor();
    expect(await eventsOf("1位", 2)).toEqual(["returned", "resubmitted", "confirmed"]);
    expect(chief.errors).toEqual([]);
  });

  test("of two reviewers at once, the second sees the first one's review and chooses", async () => {
    await chief.page.context().close();
    chief = await openBook("提出");
    const controls = await controlsOf(chief, "1位 ③");
    await controls.getByRole("radio", { name: "確認済にする" }).check();
    const here = (address: string) => new URL(address, stage.server.url).href;
    const other = createGoalListSession({
      config: { ...LOCAL_CONFIG, mode: "local", departments: null, signIn: null, graphBaseUrl: here(LOCAL_CONFIG.graphBaseUrl), siteUrl: here(LOCAL_CONFIG.siteUrl) },
      tokens: localTokens({ name: "川 主幹", id: null }),
      fetch,
      store: memoryStore(),
    });
    const third = (await listRows(stage.server.url)).find(({ fields }) => fields.SheetName === "1位" && fields.RowNumber === 3)!;
    await other.review(await other.reviewedItem(third.id), { verdict: "returned", comment: "回数が要ります。", at: OCTOBER.toISOString() });
    await controls.getByRole("button", { name: "結果を送る" }).click();
    const alert = controls.getByRole("alert");
    await alert.getByText("川 主幹 が「差戻し」にしています。").waitFor();
    await chief.screenshot("review-overtaken");
    await alert.getByRole("button", { name: "この結果を送る" }).click();
    await controls.getByText("確認済にしました。").waitFor();
    expect(await eventsOf("1位", 3)).toEqual(["returned", "confirmed"]);
    expect(chief.errors).toEqual([]);
  });
});
