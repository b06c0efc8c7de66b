import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { summary as SUMMARY_TEXTS } from "../../src/messages/pane/summary";
import { LOCAL_CONFIG } from "../../src/workbench/server/localConfig";
import { barsOf, chartOf, CHARTS, printedBars, worksheetCharts } from "../support/summaryCharts";
import * as forms from "../support/summaryForms";
import type { RawItem, SumQuestion } from "../support/summaryItems";
import { summaryTablesOf } from "../support/summarySums";
import type { SumTable } from "../support/summaryTable";
import { listRows } from "./listRows";
import { axeViolations, openIn } from "./paneLooks";
import { runCommand } from "./runCommand";
import { APRIL, configOf, GREEN, HEALTH, OCTOBER, openPane, submit, submitLastYear, TODAY, TOWNSCAPE, YEAR } from "./summaryTown";
import { downloaded, drawnIn, expectPane, printFrame, printsOnA4, takeOut } from "./summaryViews";
import { withWorkbench } from "./withWorkbench";
import type { WorkbenchPage } from "./workbench";

jest.setTimeout(240_000);

const CORRECTED = "奨励金を52団体に交付し、7か所の見直しを終えた。";

const stage = withWorkbench();
let officer: WorkbenchPage;
/** Of the department whose row is returned. */
let staff: WorkbenchPage;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "goal-sheet-summary-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What the list holds of a year says, added up from Graph's raw items. */
async function added(question: Partial<SumQuestion>): Promise<(id: string) => SumTable> {
  const tables = summaryTablesOf((await listRows(stage.server.url)) as RawItem[], { language: "ja", fiscalYear: YEAR, phase: "mid-year", day: TODAY, departments: LOCAL_CONFIG.departments, ...question });
  return (id) => tables.find((table) => table.id === id)!;
}

// One story in order: each test goes on where the one before ended.
describe("from two departments' workbooks to the council", () => {
  test("two departments submit, the third does not", async () => {
    const others = await openPane(stage, HEALTH, OCTOBER);
    await submit(others, 5);
    await others.page.context().close();
    staff = await openPane(stage, GREEN, OCTOBER);
    await submit(staff, 4);
    expect(await listRows(stage.server.url)).toHaveLength(9);
    await submitLastYear(stage.server.url);
  });

  test("the reform officer sees who is missing and what is overdue, with its words", async () => {
    officer = await openPane(stage, HEALTH, APRIL);
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
      await pane.getByRole("heading", { level: 2 }).press("Tab");
      await pane.locator("main li button:focus").first().waitFor();
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
    const view = language === "ja" ? officer : await openIn(stage.browser, stage.server.url, language, "light", APRIL);
    if (view !== officer) await view.ribbonButton(texts.title).click();
    const { pane, page } = view;
    await pane.getByRole("table", { name: table("overview").title }).waitFor();
    await expectPane(view, language, "mid-year", table);

    await takeOut(view, language, "worksheets");
    await pane.getByText(texts.written([texts.sheet, texts.goalsSheet, texts.attentionSheet, texts.rowsSheet])).waitFor();
    await view.screenshot(`summary-worksheet-${language}`);
    const saved = await downloaded(view, () => page.getByRole("button", { name: /^(Excelファイルとして保存|Save as Excel file)$/ }).click());
    expect(await worksheetCharts(saved, texts.sheet)).toEqual(Object.keys(CHARTS).map((id) => chartOf(table(id))));
    const worksheet = await forms.worksheetTables(saved);
    expect(worksheet(texts.sheet, table("overview").title)).toEqual(forms.turnedCells(table("overview")));
    for (const [id] of drawnIn("mid-year").slice(1)) expect([id, id === "status_by_goal" ? worksheet(texts.goalsSheet) : worksheet(texts.sheet, table(id).title)]).toEqual([id, forms.cellsOf(forms.seen(table(id)))]);
    expect(worksheet(texts.attentionSheet)).toEqual(forms.cellsOf(table("attention")));
    expect(worksheet(texts.rowsSheet)).toEqual(forms.cellsOf(table("goal_rows")));

    expect(forms.csvLines(await downloaded(view, () => takeOut(view, language, "csv")))).toEqual(forms.csvOf(table("goal_rows")));
    expect(await forms.parquetBytes(await downloaded(view, () => takeOut(view, language, "parquet")), table("goal_rows"))).toEqual(forms.typedOf(table("goal_rows")));

    await takeOut(view, language, "print");
    await pane.getByText(texts.opened).waitFor();
    const printed = page.frameLocator("[role=dialog] iframe");
    await printed.getByRole("heading", { level: 1 }).waitFor();
    expect(await forms.drawnFacts(printed.locator("#overview dl"))).toEqual(forms.linesOf(table("overview")));
    for (const [id] of [...drawnIn("mid-year").slice(1), ["attention"] as const]) {
      expect([id, await forms.drawnLines(printed.getByRole("table", { name: table(id).title, exact: true }))]).toEqual([id, forms.printedLines(forms.seen(table(id)))]);
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
    await writeFile(config, configOf(stage.server.url));
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
