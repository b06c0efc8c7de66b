import { listRows } from "./listRows";
import { openWorkbenchPage, type WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";
import { documentValidator } from "../support/documentValidator";

jest.setTimeout(120_000);

/** Within the fiscal year of the sample, after its half. */
const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
const REPORT = "(1) 奨励金を52団体に交付した。\n(2) 7か所を見直した。";

const stage = withWorkbench();
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbenchPage(stage.browser, stage.server.url);
  await workbench.page.clock.setFixedTime(OCTOBER);
});

/** Text of every cell of the sheet that is shown, by its address. */
async function cellTexts(): Promise<Map<string, string>> {
  const labels = await workbench.page.getByRole("gridcell").evaluateAll((cells) => cells.map((cell) => [cell.id, cell.textContent ?? ""] as const));
  return new Map(labels);
}

// One story in order: each test goes on where the one before ended.
describe("from a faulty workbook to the list", () => {
  test("the ribbon's 点検 runs with the pane closed and shows the findings", async () => {
    await workbench.openSample("令和7年度 重点目標（中間・要修正）");
    await workbench.ribbonButton("点検").click();
    await workbench.page.getByText("「点検」が終わりました。").waitFor();
    await workbench.pane.getByText("2枚を点検しました。").first().waitFor();
    await workbench.pane.getByRole("button", { name: "わかりました" }).click();
  });

  test("a click on a finding goes to its cell", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: /^1位/, expanded: false }).click();
    await pane.getByRole("button", { name: /N10 「中間報告」が未記入です/ }).click();
    await page.getByRole("gridcell", { name: /N10:Q10$/, selected: true }).waitFor();
    expect(await workbench.sheetTab("1位").getAttribute("aria-selected")).toBe("true");
    expect(await page.getByRole("textbox", { name: "名前ボックス" }).inputValue()).toBe("N10");
    expect(await page.locator("#cell-N10").evaluate(isInView)).toBe(true);
    await page.getByRole("button", { name: "閉じる", exact: true }).click();
    await workbench.screenshot("main-job-finding");
  });

  test("a mid-year report is written into its own cell, and nowhere else", async () => {
    const { pane } = workbench;
    const before = await cellTexts();
    await pane.getByRole("button", { name: "報告", exact: true }).click();
    await pane.getByRole("button", { name: /② ○ 集団回収の支援/ }).click();
    const form = pane.getByRole("form", { name: "1位 ②" });
    await form.getByRole("textbox", { name: "(1) の報告の文" }).fill("奨励金を52団体に交付した。");
    await form.getByRole("group", { name: /^\(1\)/ }).getByRole("radio", { name: "実施中" }).check();
    await form.getByRole("textbox", { name: "(2) の報告の文" }).fill("7か所を見直した。");
    await form.getByRole("group", { name: /^\(2\)/ }).getByRole("radio", { name: "実施中" }).check();
    await form.getByRole("button", { name: "書き込んで次へ" }).click();
    await pane.getByRole("status").getByText("1位 N10 に書き込みました。").waitFor();
    const after = await cellTexts();
    expect(after.get("cell-N10")).toBe(REPORT);
    expect(new Map(after).set("cell-N10", "")).toEqual(new Map(before).set("cell-N10", ""));
    await workbench.screenshot("main-job-report");
  });

  test("what was missing is found no more", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "点検", exact: true }).click();
    await pane.getByRole("button", { name: "点検し直す" }).click();
    await pane.getByRole("button", { name: /N10 「中間報告」が未記入です/ }).waitFor({ state: "detached" });
  });

  test("the workbook is submitted, with links to its rows", async () => {
    const { pane } = workbench;
    await workbench.ribbonButton("提出").click();
    await pane.getByRole("button", { name: "4件を提出する" }).press("Enter");
    await pane.getByText("4件を提出しました。").waitFor();
    // The button is gone; Tab goes on from where it stood and does not leave the pane.
    await workbench.page.keyboard.press("Tab");
    await pane.locator("main a:focus").getByText("リストを開く").waitFor();
    expect(await pane.getByRole("link", { name: /をリストで開く$/ }).count()).toBe(4);
    await workbench.screenshot("main-job-submitted");
  });

  test("Graph gives the rows back, their JSON is valid and holds the report", async () => {
    const rows = await listRows(stage.server.url);
    const validate = documentValidator();
    expect(rows).toHaveLength(4);
    for (const { fields } of rows) {
      const valid = validate(JSON.parse(String(fields.Document)));
      expect({ valid, errors: validate.errors }).toEqual({ valid: true, errors: null });
    }
    const second = rows.find(({ fields }) => fields.SheetName === "1位" && fields.RowNumber === 2);
    expect(second?.fields).toMatchObject({ FiscalYear: 2025, Department: "みどり環境部", Phase: "中間報告" });
    expect(String(second?.fields.Document)).toContain(JSON.stringify(REPORT).slice(1, -1));
  });

  test("the list outlives a crash of the server; the drawer shows its rows", async () => {
    const before = await listRows(stage.server.url);
    await stage.server.kill();
    await stage.server.restart();
    expect(await listRows(stage.server.url)).toEqual(before);
    const again = await openWorkbenchPage(stage.browser, stage.server.url);
    await again.page.getByRole("button", { name: "リストの行" }).click();
    const drawer = again.page.getByRole("region", { name: "SharePointリストの行" });
    await drawer.getByRole("row").nth(4).waitFor();
    await drawer.getByText(/のJSON$/).first().click();
    await drawer.getByText('"schemaVersion": 1').first().waitFor();
    await again.screenshot("main-job-list");
    await again.page.context().close();
  });

  test("no page complained on the way", () => {
    expect(workbench.errors).toEqual([]);
  });
});

/** Runs in the page: the cell lies within the grid's window. */
function isInView(cell: Element): boolean {
  const { top, left, bottom, right } = cell.getBoundingClientRect();
  const window = cell.closest(".grid-scroller")!.getBoundingClientRect();
  return top >= window.top && left >= window.left && bottom <= window.bottom && right <= window.right;
}
