import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { rowReadings } from "../../src/goal/readings";
import type { Language } from "../../src/messages/language";
import { summary as SUMMARY_TEXTS } from "../../src/messages/pane/summary";
import { goalSheet, goalWorkbook, type RowTexts } from "../../src/progress/testing/goalSheets";
import { readConfig } from "../../src/sharepoint/config";
import { memoryStore } from "../../src/sharepoint/outbox/store";
import { createGoalListSession } from "../../src/sharepoint/session";
import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import { buildDocuments } from "../../src/submission/buildDocuments";
import { CONTEXT } from "../../src/submission/testing/documents";
import { LOCAL_CONFIG } from "../../src/workbench/server/localConfig";
import { barsOf, chartOf, CHARTS, printedBars, worksheetCharts } from "../support/summaryCharts";
import * as forms from "../support/summaryForms";
import type { RawItem, SumQuestion } from "../support/summaryItems";
import { summaryTablesOf, type SumTable } from "../support/summarySums";
import { launchBrowser } from "./browser";
import { listRows } from "./listRows";
import { axeViolations, lookAtPane, LOOKS, openIn } from "./paneLooks";
import { runCommand } from "./runCommand";
import { openWorkbenchPage, startWorkbench } from "./workbench";
import type { RunningWorkbench, WorkbenchPage } from "./workbench";

jest.setTimeout(240_000);

/** Within the samples' fiscal year, after its half. */
const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
/** After its end: what is not done by now is overdue. */
const APRIL = new Date("2026-04-20T09:00:00+09:00");
const TODAY = "2026-04-20";
const YEAR = 2025;
const [HEALTH, GREEN, TOWNSCAPE] = LOCAL_CONFIG.departments;
const CORRECTED = "奨励金を52団体に交付し、7か所の見直しを終えた。";

/** The year before, with its year-end reports. */
const LAST_YEAR: Record<string, RowTexts[]> = {
  [HEALTH]: [
    { initiative: "朝の体操を広げる", period: "9月", target: "会場を6か所", midYear: "会場を6か所設けた。", final: "会場を6か所設け、毎週開いた。" },
    { initiative: "歩数を競う催し", period: "3月", target: "参加者を200人", midYear: "今後、日程を決める予定。", final: "参加者は150人であった。" },
    { initiative: "骨密度の測定会", period: "2月", target: "測定会を4回", midYear: "測定会を2回開き、引き続き実施中。", final: "講師が見つからず、来年度に延期した。" },
  ],
  [GREEN]: [
    { initiative: "花苗を配る", period: "10月", target: "花苗を800株", midYear: "配る場所を調整している。", final: "花苗を800株配った。" },
    { initiative: "川の生き物調べ", period: "8月", target: "調査を3回", midYear: "調査を1回行った。", final: "" },
  ],
};

let server: RunningWorkbench;
let browser: Browser;
let officer: WorkbenchPage;
/** Of the department whose row is returned. */
let staff: WorkbenchPage;
let folder: string;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), "goal-sheet-summary-"));
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What the list holds of a year says, added up from Graph's raw items. */
async function added(question: Partial<SumQuestion>): Promise<(id: string) => SumTable> {
  const tables = summaryTablesOf((await listRows(server.url)) as RawItem[], { language: "ja", fiscalYear: YEAR, phase: "mid-year", day: TODAY, departments: LOCAL_CONFIG.departments, ...question });
  return (id) => tables.find((table) => table.id === id)!;
}

/** The tables that are drawn and printed; how many columns at their beginning name a line. */
const DRAWN: readonly (readonly [id: string, leading: number])[] = [["overview", 0], ["submissions", 2], ["status_by_department", 1], ["status_by_goal", 5], ["targets_by_department", 1], ["movements", 2], ["last_year", 1]];
const drawnIn = (phase: SumQuestion["phase"]) => DRAWN.filter(([id]) => id !== "movements" || phase === "final");

function commandConfig(): string {
  return JSON.stringify({ ...LOCAL_CONFIG, graphBaseUrl: new URL(LOCAL_CONFIG.graphBaseUrl, server.url).href, siteUrl: new URL(LOCAL_CONFIG.siteUrl, server.url).href });
}

async function submitLastYear(): Promise<void> {
  const read = readConfig(commandConfig(), server.url);
  if (!read.ok) throw new Error("config");
  const session = createGoalListSession({ config: read.config, tokens: localTokens({ name: "昨年 担当", id: null }), fetch, store: memoryStore() });
  for (const [department, rows] of Object.entries(LAST_YEAR)) {
    const goals = goalWorkbook([goalSheet(rows, { department, fiscalYear: YEAR - 1 })]);
    const { documents } = buildDocuments(goals, { ...CONTEXT, phase: "final", readings: rowReadings, submittedAt: "2025-04-10T01:02:03Z" });
    await session.submit(await session.preview(documents));
  }
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

async function downloaded({ page }: WorkbenchPage, act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return readFile(await download.path());
}

const takeOut = ({ pane }: WorkbenchPage, language: Language, way: "csv" | "parquet" | "worksheets" | "print") =>
  pane.getByRole("region", { name: SUMMARY_TEXTS[language].takeOut }).getByRole("button", { name: SUMMARY_TEXTS[language][way], exact: true }).click();
const printFrame = ({ page }: WorkbenchPage): Frame => page.frames().find((frame) => frame.url().includes("print.html"))!;

async function openParts({ pane }: WorkbenchPage): Promise<void> {
  for (const closed = pane.locator("main h2 button[aria-expanded=false]"); (await closed.count()) > 0; ) await closed.first().click();
}

/** Compares every table that the pane draws, and its list of what is overdue or was not achieved. */
async function expectPane(workbench: WorkbenchPage, language: Language, phase: SumQuestion["phase"], table: (id: string) => SumTable): Promise<void> {
  const { pane } = workbench;
  await openParts(workbench);
  for (const [id, leading] of drawnIn(phase)) {
    const sum = table(id);
    expect([id, await forms.drawnLines(pane.getByRole("table", { name: sum.title, exact: true }))]).toEqual([id, forms.paneLines(sum, leading)]);
  }
  const attention = table("attention");
  const part = pane.getByRole("region", { name: attention.title });
  if (attention.rows.length === 0) return part.getByText(SUMMARY_TEXTS[language].attentionNone).waitFor();
  const lines = part.getByRole("listitem");
  await lines.nth(attention.rows.length - 1).waitFor();
  const drawn = await lines.evaluateAll((items) => items.map(({ textContent }) => textContent!));
  expect(drawn).toHaveLength(attention.rows.length);
  attention.rows.forEach(([department, , , initiative, dueDay, status, reason, report], at) => {
    for (const text of [department, initiative, dueDay ?? "", status, reason, report || SUMMARY_TEXTS[language].noReport]) expect(drawn[at]).toContain(text);
  });
}

// One story in order: each test goes on where the one before ended.
describe("from two departments' workbooks to the council", () => {
  test("two departments submit, the third does not", async () => {
    const others = await openPane(HEALTH, OCTOBER);
    await submit(others, 5);
    await others.page.context().close();
    staff = await openPane(GREEN, OCTOBER);
    await submit(staff, 4);
    expect(await listRows(server.url)).toHaveLength(9);
    await submitLastYear();
  });

  test("the reform officer sees who is missing and what is overdue, with its words", async () => {
    officer = await openPane(HEALTH, APRIL);
    await officer.ribbonButton("集計").click();
    await officer.pane.getByText(`未提出：${TOWNSCAPE}`).waitFor();
    await officer.pane.getByRole("button", { name: "期限超過・未達成の取組" }).click();
    const part = officer.pane.getByRole("region", { name: "期限超過・未達成の取組" });
    await part.getByText("(1)(2) 広報と店頭で募集を続けている。").waitFor();
  });

  test("every figure of a department opens as many rows as it says, and nought opens none", async () => {
    const { pane } = officer;
    const table = (await added({}))("status_by_department");
    const line = pane.getByRole("table", { name: table.title }).getByRole("row").filter({ hasText: HEALTH });
    const values = table.rows.find(([name]) => name === HEALTH)!;
    const rows = Number(values[1]);
    const linked = table.columns.flatMap(({ heading, kind }, at) => (at > 0 && (kind === "share" ? values[at] !== null : values[at] !== 0) ? [{ heading, kind, value: values[at] }] : []));
    expect(await line.getByRole("button").count()).toBe(linked.length);
    for (const { heading, kind, value } of linked) {
      await line.getByRole("button", { name: new RegExp(`^${HEALTH} ${heading} \\d`) }).press("Enter");
      await pane.getByText(`${kind === "share" ? rows : value}件`, { exact: true }).waitFor();
      expect([heading, await pane.getByRole("main").getByRole("listitem").count()]).toEqual([heading, kind === "share" ? rows : value]);
      await pane.getByRole("button", { name: "集計に戻る" }).press("Enter");
    }
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
    expect(staff.errors).toEqual([]);
    await staff.page.context().close();
    await officer.pane.getByRole("button", { name: "読み直す" }).click();
    await officer.pane.getByRole("button", { name: `${GREEN} 再提出 1件を開く` }).waitFor();
  });

  test("what the sums of this test come to", async () => {
    const table = await added({});
    const at = (id: string, row: number, ...columns: string[]) => columns.map((column) => table(id).rows[row]![table(id).columns.findIndex((one) => one.id === column)]);
    // By hand from the samples: 5 and 4 rows; みどり環境部 has a row that was returned and corrected.
    expect(at("overview", 0, "departments_submitted", "departments_not_submitted", "rows", "reported", "resubmitted", "returned")).toEqual([2, 1, 9, 9, 1, 0]);
    expect(at("last_year", 0, "rows", "rows_last_year", "done_last_year")).toEqual([5, 3, 1]);
    expect(table("goal_rows").rows).toHaveLength(9);
    expect(table("attention").rows.length).toBeGreaterThan(3);
  });

  test.each(["ja", "en"] as const)("the pane, the worksheets, the files and the printed page agree with the sums in every figure, in %s", async (language) => {
    const table = await added({ language });
    const texts = SUMMARY_TEXTS[language];
    const view = language === "ja" ? officer : await openIn(browser, server.url, language, "light", APRIL);
    if (view !== officer) await view.ribbonButton(texts.title).click();
    const { pane, page } = view;
    await pane.getByRole("table", { name: table("overview").title }).waitFor();
    await expectPane(view, language, "mid-year", table);

    await takeOut(view, language, "worksheets");
    await pane.getByText(texts.written([texts.sheet, texts.rowsSheet].join(texts.comma))).waitFor();
    await view.screenshot(`summary-worksheet-${language}`);
    const saved = await downloaded(view, () => page.getByRole("button", { name: /^(Excelファイルとして保存|Save as Excel file)$/ }).click());
    expect(await worksheetCharts(saved, texts.sheet)).toEqual(Object.keys(CHARTS).map((id) => chartOf(table(id))));
    const worksheet = await forms.worksheetTables(saved);
    for (const [id] of [...drawnIn("mid-year"), ["attention"] as const]) expect([id, worksheet(texts.sheet, table(id).title)]).toEqual([id, forms.cellsOf(table(id))]);
    expect(worksheet(texts.rowsSheet)).toEqual(forms.cellsOf(table("goal_rows")));

    expect(forms.csvLines(await downloaded(view, () => takeOut(view, language, "csv")))).toEqual(forms.csvOf(table("goal_rows")));
    expect(await forms.parquetBytes(await downloaded(view, () => takeOut(view, language, "parquet")), table("goal_rows"))).toEqual(forms.typedOf(table("goal_rows")));

    await takeOut(view, language, "print");
    await pane.getByText(texts.opened).waitFor();
    const printed = page.frameLocator("[role=dialog] iframe");
    await printed.getByRole("heading", { level: 1 }).waitFor();
    expect(await forms.drawnFacts(printed.locator("#overview dl"))).toEqual(forms.linesOf(table("overview")));
    for (const [id] of [...drawnIn("mid-year").slice(1), ["attention"] as const]) {
      expect([id, await forms.drawnLines(printed.getByRole("table", { name: table(id).title, exact: true }))]).toEqual([id, forms.printedLines(table(id))]);
    }
    for (const id of Object.keys(CHARTS)) expect([id, await printedBars(printed.locator(`#${id}`))]).toEqual([id, barsOf(table(id))]);
    expect(view.errors).toEqual([]);
    expect(await axeViolations(printFrame(view))).toEqual([]);
    await printsOnA4(view, language);
    // The page refuses styles that axe puts into it, and says so.
    view.errors.length = 0;
    if (view !== officer) await page.context().close();
  });

  test("the year before at its end has its movements too", async () => {
    const { pane } = officer;
    await pane.getByRole("combobox", { name: "年度" }).selectOption(String(YEAR - 1));
    const table = await added({ fiscalYear: YEAR - 1, phase: "final" });
    await pane.getByRole("table", { name: table("overview").title }).waitFor();
    expect(table("movements").rows.length).toBeGreaterThan(2);
    await expectPane(officer, "ja", "final", table);
    expect(officer.errors).toEqual([]);
    await officer.page.context().close();
  });

  test.each([
    ["ja", "mid-year", YEAR],
    ["ja", "final", YEAR - 1],
    ["en", "mid-year", YEAR],
  ] as const)("the command's JSON, CSV and Parquet agree with the sums, in %s, %s, %d", async (language, phase, fiscalYear) => {
    const config = path.join(folder, "config.json");
    await writeFile(config, commandConfig());
    const out = path.join(folder, `${language}-${phase}`);
    const { status, out: printed } = await runCommand(["summary", "--config", config, "--year", String(fiscalYear), "--lang", language, "--format", "json", "--csv", out, "--parquet", out]);
    expect(status).toBe(0);
    const told = JSON.parse(printed) as { phase: string; day: string; tables: { id: string; title: string; rows: Record<string, unknown>[] }[] };
    expect(told.phase).toBe(phase);
    const table = await added({ language, phase, fiscalYear, day: told.day });
    for (const { id, title, rows } of told.tables) {
      const sum = table(id);
      expect({ id, title, rows }).toEqual({ id, title: sum.title, rows: sum.rows.map((line) => Object.fromEntries(sum.columns.map((column, at) => [column.id, line[at]]))) });
    }
    expect(told.tables.map(({ id }) => id)).toEqual([...drawnIn(phase).map(([id]) => id), "attention"]);
    for (const id of [...drawnIn(phase).map(([one]) => one), "goal_rows"]) {
      expect([id, forms.csvLines(await readFile(path.join(out, `${id}.csv`)))]).toEqual([id, forms.csvOf(table(id))]);
      expect([id, await forms.parquetTable(path.join(out, `${id}.parquet`), table(id))]).toEqual([id, forms.typedOf(table(id))]);
    }
  });
});

/** The printed page on paper: its size, and that nothing of the screen's buttons is on it. Leaves a PDF and a picture in tests/output. */
async function printsOnA4(view: WorkbenchPage, language: Language): Promise<void> {
  const frame = printFrame(view);
  const page = await view.page.context().newPage();
  await page.goto(frame.url().split(/[?#]/)[0]!);
  await page.evaluate(showPage, await frame.evaluate(() => document.body.innerHTML));
  await page.evaluate(() => document.body.offsetHeight && document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ path: `tests/output/summary-print-${language}.pdf`, preferCSSPageSize: true, printBackground: true });
  // A4 on its side, in points.
  expect(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/.exec(pdf.toString("latin1"))?.slice(1)).toEqual(["841", "594"]);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button").count()).toBe(0);
  // As wide as the paper between its margins, 269 mm: nothing reaches over it.
  await page.setViewportSize({ width: 1017, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1017);
  await page.screenshot({ path: `tests/output/summary-print-${language}.png`, fullPage: true });
  await page.close();
  await view.page.frameLocator("[role=dialog] iframe").getByRole("button", { name: /^(閉じる|Close)$/ }).click();
  await view.page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Runs in the page: draws a content whose style attributes the page's policy does not take as they are. */
function showPage(content: string): void {
  document.body.innerHTML = content;
  for (const element of document.querySelectorAll<HTMLElement>("[style]")) element.style.cssText = element.getAttribute("style")!;
}

const LOOK_WORDS = {
  ja: { summary: "集計", read: "9件", behind: /^すこやか暮らし部 実施中 .*件を開く$/ },
  en: { summary: "Summary", read: "9 initiatives", behind: /^すこやか暮らし部 In progress .* open$/ },
} as const;

test.each(LOOKS)("every part of the view in %s, %s fits at 320 and 350 pixels and passes axe", async (language, colours) => {
  const words = LOOK_WORDS[language];
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
