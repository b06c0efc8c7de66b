import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parseCsv, stripBom } from "hucre/csv";
import type { Browser, Frame, Locator } from "playwright-core";
import { openWorkbook } from "../../src/workbench/model/xlsxModel";
import { launchBrowser } from "./browser";
import { listRows } from "./listRows";
import { axeViolations, lookAtPane, LOOKS, openIn } from "./paneLooks";
import { openWorkbenchPage, startWorkbench } from "./workbench";
import type { RunningWorkbench, WorkbenchPage } from "./workbench";

jest.setTimeout(240_000);

/** Within the samples' fiscal year, after its half. */
const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
/** After its end: what is not done by now is overdue. */
const APRIL = new Date("2026-04-20T09:00:00+09:00");
const TODAY = "2026-04-20";
const GREEN = "みどり環境部";
const HEALTH = "すこやか暮らし部";
const TOWNSCAPE = "まちなみ部";
const CORRECTED = "奨励金を52団体に交付し、7か所の見直しを終えた。";

/** Row of the tables' titles on a worksheet, from 0. */
const TITLE_ROW = 3;

/** Figures of a department by what they are called on screen. */
type Figures = Record<string, number>;

const NAMES = ["取組", "完了", "実施中", "未着手", "見送り", "不明", "期限超過", "エラーのある取組", "警告のある取組", "差戻し", "再提出", "確認済"];

let server: RunningWorkbench;
let browser: Browser;
let officer: WorkbenchPage;
/** Of the department whose row is returned. */
let staff: WorkbenchPage;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The list added up from Graph's raw items alone: nothing of the product's own counting. */
async function countedFromGraph(): Promise<Record<string, Figures>> {
  const sums: Record<string, Figures> = {};
  for (const department of [HEALTH, GREEN, TOWNSCAPE]) sums[department] = Object.fromEntries(NAMES.map((name) => [name, 0]));
  for (const { fields } of await listRows(server.url)) {
    if (fields.Withdrawn === true) continue;
    const own = sums[String(fields.Department)]!;
    const add = (name: string, holds: boolean) => (own[name]! += holds ? 1 : 0);
    const status = String(fields.MidYearStatus);
    const resubmitted = Number(fields.ReviewedRevision) < Number(fields.Revision);
    add("取組", true);
    for (const word of ["完了", "実施中", "未着手", "見送り", "不明"]) add(word, status === word);
    add("期限超過", typeof fields.DueDay === "string" && fields.DueDay < TODAY && status !== "完了" && status !== "見送り");
    add("エラーのある取組", Number(fields.ErrorCount) > 0);
    add("警告のある取組", Number(fields.WarningCount) > 0);
    add("差戻し", fields.ReviewState === "差戻し" && !resubmitted);
    add("再提出", fields.ReviewState === "差戻し" && resubmitted);
    add("確認済", fields.ReviewState === "確認済" && !resubmitted);
  }
  return sums;
}

async function openPane(department: string, day: Date): Promise<WorkbenchPage> {
  const workbench = await openWorkbenchPage(browser, server.url);
  await workbench.page.clock.setFixedTime(day);
  await workbench.openSample(department === GREEN ? "令和7年度 重点目標（中間・要修正）" : "令和7年度 重点目標（中間）");
  await workbench.ribbonButton("点検").click();
  await workbench.pane.getByText(/枚を点検しました。/).first().waitFor();
  await workbench.pane.getByRole("button", { name: "わかりました" }).click();
  return workbench;
}

async function submit({ pane }: WorkbenchPage, rows: number): Promise<void> {
  const view = (name: string) => pane.getByRole("navigation").getByRole("button", { name }).click();
  await view("点検");
  await view("提出");
  await pane.getByRole("button", { name: `${rows}件を提出する` }).click();
  await pane.getByText(/^\d+件を提出しました。$/).waitFor();
}

/** The figures of each line of a drawn table, by the name that stands first in the line. */
async function drawnFigures(table: Locator): Promise<Record<string, Figures>> {
  const lines = await table.getByRole("row").evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? "")));
  const [headings, ...rest] = lines;
  return byName(headings!, rest.map(([name, ...cells]) => [name!, ...cells.map((cell, at) => cell.replace(headings![at + 1]!, ""))]));
}

/** Lines of texts as figures; what is no count is left out. */
function byName(headings: readonly string[], lines: readonly (readonly string[])[]): Record<string, Figures> {
  const figures = (line: readonly string[]) => headings.flatMap((heading, at) => (NAMES.includes(heading) ? [[heading, Number(line[at])] as const] : []));
  return Object.fromEntries(lines.map((line) => [line[0]!, Object.fromEntries(figures(line))]));
}

/** What a table that stands below its title on a worksheet says. */
async function writtenFigures(file: Buffer, sheetName: string, title: string): Promise<Record<string, Figures>> {
  const model = await openWorkbook(new Uint8Array(file), "集計.xlsx");
  const sheet = model.sheets.find(({ name }) => name === sheetName)!;
  const at = (row: number, column: number) => sheet.cellOrBlank(row, column).text;
  let left = 0;
  while (at(TITLE_ROW, left) !== title) left += 1;
  const headings: string[] = [];
  for (let column = left; at(TITLE_ROW + 1, column) !== ""; column += 1) headings.push(at(TITLE_ROW + 1, column));
  const lines: string[][] = [];
  for (let row = TITLE_ROW + 2; at(row, left) !== ""; row += 1) lines.push(headings.map((_, column) => at(row, left + column)));
  return byName(headings, lines);
}

async function downloaded(act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([officer.page.waitForEvent("download"), act()]);
  return readFile(await download.path());
}

const takeOut = (name: string) => officer.pane.getByRole("region", { name: "書き出し" }).getByRole("button", { name, exact: true }).click();
const printFrame = (): Frame => officer.page.frames().find((frame) => frame.url().includes("print.html"))!;

// One story in order: each test goes on where the one before ended.
describe("from two departments' workbooks to the council", () => {
  test("two departments submit, the third does not", async () => {
    const others = await openPane(HEALTH, OCTOBER);
    await submit(others, 5);
    await others.page.context().close();
    staff = await openPane(GREEN, OCTOBER);
    await submit(staff, 4);
    expect(await listRows(server.url)).toHaveLength(9);
  });

  test("the reform officer sees who is missing and what is overdue, with its words", async () => {
    officer = await openPane(HEALTH, APRIL);
    await officer.ribbonButton("集計").click();
    await officer.pane.getByText(`未提出：${TOWNSCAPE}`).waitFor();
    await officer.pane.getByRole("button", { name: "期限超過・未達成の取組" }).click();
    const part = officer.pane.getByRole("region", { name: "期限超過・未達成の取組" });
    await part.getByText("(1)(2) 広報と店頭で募集を続けている。").waitFor();
    const overdue = Object.values(await countedFromGraph()).reduce((sum, figures) => sum + figures["期限超過"]!, 0);
    expect(overdue).toBeGreaterThan(0);
    expect(await part.getByRole("listitem").count()).toBe(overdue);
  });

  test("the officer opens the rows without a report and returns one with a comment", async () => {
    const { pane } = officer;
    await pane.getByRole("button", { name: `${GREEN} 不明 1件を開く` }).first().click();
    await pane.getByRole("heading", { name: `${GREEN}：不明` }).waitFor();
    const row = pane.getByRole("main").getByRole("listitem").filter({ hasText: "集団回収の支援" });
    await row.getByRole("button", { name: /確認する$/ }).click();
    await row.getByRole("radio", { name: "差し戻す" }).check();
    await row.getByRole("textbox", { name: /^コメント/ }).fill("中間報告がありません。団体の数を書いてください。");
    await row.getByRole("button", { name: "結果を送る" }).click();
    await row.getByText("差し戻しました。").waitFor();
    await pane.getByRole("button", { name: "集計に戻る" }).click();
    await pane.getByText(`前に読んだときから1件が変わりました（${GREEN}）。`).waitFor();
    await pane.getByRole("button", { name: `${GREEN} 差戻し 1件を開く` }).waitFor();
  });

  test("the staff correct the row and submit again", async () => {
    await staff.sheetTab("1位").click();
    await staff.cell("N10").click();
    await staff.page.keyboard.type(CORRECTED);
    await staff.page.keyboard.press("Enter");
    await submit(staff, 1);
    await staff.page.context().close();
    await officer.pane.getByRole("button", { name: "読み直す" }).click();
    await officer.pane.getByRole("button", { name: `${GREEN} 再提出 1件を開く` }).waitFor();
  });

  test("the summary, the worksheets, the files and the printed page agree with Graph to the number", async () => {
    const counted = await countedFromGraph();
    const { pane } = officer;
    const shown = await drawnFigures(pane.getByRole("table", { name: "部局別の状況" }));
    expect(shown).toEqual(counted);

    await takeOut("ワークシートに書く");
    await pane.getByText(/^ワークシート 集計.* に書きました。$/).waitFor();
    await officer.screenshot("summary-worksheet");
    const workbook = await downloaded(() => officer.page.getByRole("button", { name: "Excelファイルとして保存" }).click());
    expect(await writtenFigures(workbook, "集計", "部局別の状況")).toEqual(counted);

    const [headings, ...lines] = parseCsv(stripBom((await downloaded(() => takeOut("CSV"))).toString("utf8"))) as string[][];
    const sumOf = (heading: string, department: string) => {
      const [name, at] = [headings!.indexOf("部局"), headings!.indexOf(heading)];
      return lines.filter((line) => line[name] === department).reduce((sum, line) => sum + Number(line[at]), 0);
    };
    expect(lines.filter((line) => line.length > 1)).toHaveLength(9);
    for (const [department, figures] of Object.entries(counted)) {
      for (const name of ["完了", "期限超過"]) expect([department, name, sumOf(name, department)]).toEqual([department, name, figures[name]]);
    }

    const queried = await countedByDuckDb(await downloaded(() => takeOut("Parquet")));
    const { [TOWNSCAPE]: missing, ...submitted } = counted;
    expect(missing!["取組"]).toBe(0);
    expect(queried).toEqual(Object.fromEntries(Object.entries(submitted).map(([department, figures]) => [department, { 取組: figures["取組"], 完了: figures["完了"], 期限超過: figures["期限超過"], 不明: figures["不明"], 再提出: figures["再提出"] }])));

    await takeOut("印刷");
    await pane.getByText("印刷の画面を開きました。").waitFor();
    const printed = officer.page.frameLocator("[role=dialog] iframe");
    await printed.getByRole("heading", { level: 1, name: "令和7年度 目標管理 集計" }).waitFor();
    expect(await drawnFigures(printed.getByRole("table", { name: "部局別の状況" }))).toEqual(counted);
    expect(await printed.getByRole("table", { name: "期限超過・未達成の取組" }).getByRole("row").count()).toBe(1 + Object.values(counted).reduce((sum, figures) => sum + figures["期限超過"]!, 0));
  });

  test("no page complained on the way", () => {
    expect([...staff.errors, ...officer.errors]).toEqual([]);
  });

  test("the printed page is A4 on paper and passes axe", async () => {
    expect(await axeViolations(printFrame())).toEqual([]);
    const page = await officer.page.context().newPage();
    await page.goto(printFrame().url().split(/[?#]/)[0]!);
    const content = await printFrame().evaluate(() => document.body.innerHTML);
    await page.evaluate(showPage, content);
    await page.evaluate(() => document.body.offsetHeight && document.fonts.ready.then(() => undefined));
    const pdf = await page.pdf({ path: "tests/output/summary-print.pdf", preferCSSPageSize: true, printBackground: true });
    // A4 on its side, in points.
    expect(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/.exec(pdf.toString("latin1"))?.slice(1)).toEqual(["841", "594"]);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button").count()).toBe(0);
    await page.close();
    await officer.page.frameLocator("[role=dialog] iframe").getByRole("button", { name: "閉じる" }).click();
    await officer.page.getByRole("dialog").waitFor({ state: "detached" });
    await officer.page.context().close();
  });
});

/** Runs in the page: draws a content whose style attributes the page's policy does not take as they are. */
function showPage(content: string): void {
  document.body.innerHTML = content;
  for (const element of document.querySelectorAll<HTMLElement>("[style]")) element.style.cssText = element.getAttribute("style")!;
}

async function countedByDuckDb(parquet: Buffer): Promise<Record<string, Figures>> {
  const file = path.join(tmpdir(), `summary-${process.pid}.parquet`);
  await writeFile(file, parquet);
  try {
    const database = await (await DuckDBInstance.create()).connect();
    const reader = await database.runAndReadAll(
      `SELECT department, count(*)::INT AS "取組", sum(done)::INT AS "完了", sum(overdue)::INT AS "期限超過", count(*) FILTER (status = '不明')::INT AS "不明", count(*) FILTER (review = '再提出')::INT AS "再提出"
       FROM '${file.replaceAll("'", "''")}' GROUP BY department`,
    );
    return Object.fromEntries(reader.getRowObjects().map(({ department, ...figures }) => [String(department), figures as Figures]));
  } finally {
    await rm(file, { force: true });
  }
}

const WORDS = {
  ja: { summary: "集計", read: "9件", behind: /^すこやか暮らし部 実施中 .*件を開く$/ },
  en: { summary: "Summary", read: "9 initiatives", behind: /^すこやか暮らし部 In progress .* open$/ },
} as const;

test.each(LOOKS)("every part of the view in %s, %s fits at 320 and 350 pixels and passes axe", async (language, colours) => {
  const words = WORDS[language];
  const workbench = await openIn(browser, server.url, language, colours, APRIL);
  const { pane } = workbench;
  const name = `summary-${language}-${colours}`;
  await workbench.ribbonButton(words.summary).click();
  await pane.getByText(words.read).first().waitFor();
  const faults = await lookAtPane(workbench, name);
  for (let closed = pane.locator("main h2 button[aria-expanded=false]"); (await closed.count()) > 0; ) await closed.first().click();
  await pane.getByRole("list").last().getByRole("listitem").first().waitFor();
  await pane.getByRole("table").last().scrollIntoViewIfNeeded();
  faults.push(...(await lookAtPane(workbench, `${name}-parts`)));
  await pane.getByRole("button", { name: words.behind }).first().click();
  await pane.getByRole("main").getByRole("listitem").first().getByRole("button").first().click();
  await pane.getByRole("blockquote").first().waitFor();
  faults.push(...(await lookAtPane(workbench, `${name}-rows`)));
  await workbench.page.context().close();
  expect(faults).toEqual([]);
});
