import path from "node:path";
import ExcelJS from "exceljs";
import type { FrameLocator, Locator } from "playwright-core";
import { paneMessages } from "../../src/messages/pane";
import { submit } from "../../src/messages/pane/submit";
import { listRows } from "./listRows";
import { openIn, type Language } from "./paneLooks";
import type { WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";
import { SAMPLE_FILES } from "../support/workbooks";

jest.setTimeout(120_000);

const OCTOBER_2025 = new Date("2025-10-20T09:00:00+09:00");
const MARCH_2026 = new Date("2026-03-25T09:00:00+09:00");
const MARCH_2019 = new Date("2019-03-25T09:00:00+09:00");
const OCTOBER_2018 = new Date("2018-10-20T09:00:00+09:00");
const OCTOBER_2013 = new Date("2013-10-20T09:00:00+09:00");
/** Longer than anything may take to be told that is blocked. */
const TOLD_WITHIN = 10_000;

describe.each<[Language]>([["ja"], ["en"]])("in %s", (language) => {
  const { check, excel, report, shell } = paneMessages(language);
  const stage = withWorkbench();
  let workbench: WorkbenchPage;
  let pane: FrameLocator;

  afterEach(() => workbench.page.context().close());

  /** Opens a workbook file of the samples, changed as wanted, at a worksheet, and the pane. */
  async function open(file: string, day: Date, sheet: string, change: (book: ExcelJS.Workbook) => Promise<void> | void = () => undefined): Promise<void> {
    workbench = await openIn(stage.browser, stage.server.url, language, "light", day);
    pane = workbench.pane;
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(SAMPLE_FILES, file));
    await change(book);
    await workbench.page.locator("input[type=file]").setInputFiles({ name: "部.xlsx", mimeType: "", buffer: Buffer.from(await book.xlsx.writeBuffer()) });
    await workbench.page.getByText("部.xlsx").waitFor();
    await workbench.sheetTab(sheet).click();
    await workbench.ribbonButton(language === "ja" ? "シート一覧" : "Sheets").click();
    await pane.getByRole("button", { name: shell.firstRun.dismiss }).click();
  }

  const go = (view: keyof typeof shell.views) => pane.getByRole("navigation").getByRole("button", { name: shell.views[view], exact: true }).click();
  const row = (name: RegExp) => pane.getByRole("button", { name });
  const form = () => pane.getByRole("form");
  const write = () => form().getByRole("button", { name: report.write }).click();
  const told = (text: string) => pane.getByRole("status").getByText(text).first().waitFor();
  const choosePhase = (phase: keyof typeof shell.phases) => pane.getByRole("combobox", { name: shell.phase }).selectOption(phase);
  const state = (group: Locator, status: keyof typeof report.statuses) => group.getByRole("radio", { name: report.statuses[status] }).check();
  const cellText = async (address: string) => (await workbench.cell(address).textContent()) ?? "";
  /** A change of the file: these cells of a worksheet are empty. */
  const without =
    (sheet: string, ...addresses: string[]) =>
    (book: ExcelJS.Workbook) => {
      for (const address of addresses) book.getWorksheet(sheet)!.getCell(address).value = null;
    };

  test("令和7: what a fix has written can be taken back without leaving its place in a list longer than the pane", async () => {
    await open("r07-goals-midyear-faults.xlsx", OCTOBER_2025, "1位");
    await workbench.page.setViewportSize({ width: 1366, height: 600 });
    const before = await cellText("N9");
    await pane.getByRole("button", { name: check.fixOf("N9", "").split(language === "ja" ? "「" : "“")[0]! }).press("Enter");
    const undo = pane.getByRole("button", { name: shell.undo });
    await undo.waitFor();
    const inView = (button: Element) => [button.getBoundingClientRect().bottom <= innerHeight, button.closest("main")!.scrollHeight > innerHeight + 100];
    expect(await undo.evaluate(inView)).toEqual([true, true]);
    await workbench.screenshot(`fixed-${language}`);
    expect(await cellText("N9")).not.toBe(before);
    await undo.press("Enter");
    await pane.getByText(report.undone("1位 N9")).first().waitFor();
    expect(await cellText("N9")).toBe(before);
  });

  test("令和7: checks while typing, a row left for later, and the change of method", async () => {
    await open("r07-goals-midyear-faults.xlsx", OCTOBER_2025, "1位", without("1位", "N9"));
    await go("report");
    await pane.getByText(report.due(report.names.midYear, 2)).waitFor();
    await pane.getByRole("button", { name: report.resume }).click();
    await pane.getByRole("form", { name: "1位 ①" }).getByRole("button", { name: report.skip }).click();
    await pane.getByRole("form", { name: "1位 ②" }).getByRole("button", { name: report.overview }).click();
    await pane.getByText(report.skippedLeft(1)).waitFor();
    await row(/② ○ 集団回収の支援/).click();
    const first = form().getByRole("group", { name: /^\(1\)/ });
    await first.getByRole("textbox", { name: report.textOf("(1)") }).fill("奨励金を52団体に交付した。");
    await first.getByRole("textbox", { name: report.valueOf("(1)") }).fill("52");
    await state(first, "done");
    await first.getByText(report.hints.short("52団体", "90団体")).waitFor();
    await state(first, "in-progress");
    await form().getByRole("textbox", { name: report.textOf("(2)") }).fill("7か所を見直した。");
    await form().getByText(report.change, { exact: true }).first().click();
    await form().getByRole("textbox", { name: report.change }).fill("回収の曜日を増やす。");
    await write();
    await told(report.written("1位 N10"));
    expect(await cellText("N10")).toMatch(/^\(1\) 奨励金を52団体に交付した。.*\n\(2\) 7か所を見直した。\n【見直し】回収の曜日を増やす。$/s);
    await pane.getByRole("form", { name: "1位 ①" }).getByRole("button", { name: report.overview }).click();
    await row(/③ ○ 分別の案内の充実/).click();
    await state(form().getByRole("group", { name: /^\(1\)/ }), "in-progress");
    await form().getByText(report.hints.overdue(language === "ja" ? "2025/7/31" : "31 Jul 2025")).waitFor();
  });

  test("令和7: going on with a row's second field, whose row it is stays in view", async () => {
    await open("r07-goals-midyear-faults.xlsx", OCTOBER_2025, "1位");
    await go("report");
    await pane.getByRole("button", { name: report.resume }).click();
    const field = form().getByRole("textbox", { name: report.textOf("(2)") });
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    // The whole title, above everything that scrolls below it.
    const inView = (one: Element) => {
      const { top, bottom, left } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && [top + 2, bottom - 2].every((y) => one.contains(document.elementFromPoint(left + 20, y)));
    };
    expect(await pane.getByRole("heading", { level: 2, name: "1位 ①" }).evaluate(inView)).toBe(true);
    expect(await field.evaluate(inView)).toBe(true);
    await workbench.screenshot(`resumed-${language}`);
  });

  test("令和7: the final report stands beside the mid-year one", async () => {
    await open("r07-goals-midyear.xlsx", MARCH_2026, "1位");
    await go("report");
    await pane.getByRole("heading", { level: 1, name: report.names.final }).waitFor();
    await row(/③ ○ 運動教室の開催/).click();
    await form().getByText(/前期の教室を予定どおり開催し/).waitFor();
    await form().getByRole("textbox", { name: report.text, exact: true }).fill("予定どおり終えた。");
    await form().getByRole("textbox", { name: report.value }).fill("24");
    await state(form(), "done");
    await write();
    await told(report.written("1位 R12"));
    expect(await cellText("R12")).toBe("予定どおり終えた。（実績24回、達成率100％）");
  });

  test("横手市: 【現状】 and 【ギャップと対策】 go into their own columns", async () => {
    await open("h30-sections.xlsx", OCTOBER_2018, "文書法務課", without("文書法務課", "J7", "K7"));
    await choosePhase("mid-year");
    await go("report");
    await row(/書庫の整理/).click();
    await form().getByRole("textbox", { name: /\(1\)|^報告の文$|^Report$/ }).first().fill("9月に確認を終えた。");
    await form().getByRole("textbox", { name: /【ギャップと対策】/ }).fill("11月に搬出する。");
    await write();
    await told(report.written("文書法務課 J7, K7"));
    expect(await cellText("J7")).toContain("9月に確認を終えた。");
    expect(await cellText("K7")).toBe("11月に搬出する。");
  });

  test("横手市: the final report goes into its own column", async () => {
    await open("h30-sections.xlsx", MARCH_2019, "文書法務課", without("文書法務課", "L7", "M7", "N7"));
    await choosePhase("final");
    await go("report");
    await row(/書庫の整理/).click();
    await form().getByText(/8月に全課の確認を終え/).first().waitFor();
    await form().getByRole("textbox").first().fill("保存箱を310箱減らした。");
    await write();
    await told(report.written("文書法務課 L7"));
    expect(await cellText("L7")).toContain("保存箱を310箱減らした。");
    expect(await cellText("J7")).toContain("8月に全課の確認を終え");
  });

  test("相模原市: without a column the answer is kept in the workbook and sent to the list, and can be taken back", async () => {
    await open("h25-bureau.xlsx", OCTOBER_2013, "重点目標");
    await choosePhase("mid-year");
    await go("report");
    await pane.getByRole("button", { name: report.begin }).click();
    const name = await form().getAttribute("aria-labelledby");
    const title = (await pane.locator(`[id="${name}"]`).textContent())!;
    const answer = `相手方と話し合っている。${language}`;
    const fill = async () => {
      await form().getByRole("textbox").first().fill(answer);
      await form().getByText(report.kept).waitFor();
      await form().getByRole("button", { name: report.keep }).click();
      await told(report.keptDone);
    };
    await fill();
    await form().getByRole("button", { name: shell.undo }).click();
    await told(report.keptUndone);
    await form().getByRole("button", { name: report.overview }).click();
    await pane.getByRole("list").getByText(report.states.draft).first().waitFor();
    await pane.getByRole("button", { name: report.resume }).click();
    await pane.getByRole("heading", { level: 2, name: title }).waitFor();
    expect(await form().getByRole("textbox").first().inputValue()).toBe(answer);
    await fill();
    await go("submit");
    await pane.getByRole("button", { name: language === "ja" ? /件を提出する$/ : /^Submit \d+ initiatives?$/ }).click();
    await pane.getByRole("link", { name: submit[language].openList }).waitFor();
    const documents = (await listRows(stage.server.url)).map(({ fields }) => String(fields.Document));
    expect(documents.filter((document) => document.includes(answer))).toHaveLength(1);
    expect(await workbench.page.getByRole("gridcell").getByText(answer).count()).toBe(0);
  });

  test("相模原市: the result of the year before goes into its cell", async () => {
    await open("h25-bureau.xlsx", OCTOBER_2013, "重点目標", without("重点目標", "K6"));
    await choosePhase("final");
    await go("report");
    await row(/市民活動相談の充実/).click();
    await form().getByRole("textbox").first().fill("相談件数410件");
    await write();
    await told(report.written("重点目標 K6"));
    expect(await cellText("K6")).toContain("相談件数410件");
  });

  const writeInto12 = async (text: string) => {
    await go("report");
    await row(/③ ○ 運動教室の開催/).click();
    await form().getByRole("textbox", { name: report.text, exact: true }).fill(text);
  };

  test.each(["=SUM(1,2)", "+81-0268", "-3件", "@担当"])("%s is written as text", async (text) => {
    await open("r07-goals-midyear.xlsx", OCTOBER_2025, "1位");
    await writeInto12(text);
    await write();
    await told(report.written("1位 N12"));
    expect(await cellText("N12")).toBe(text);
  });

  test("a protected sheet and an input rule are told, and the text stays", async () => {
    await open("r07-goals-midyear.xlsx", OCTOBER_2025, "1位", async (book) => {
      await book.getWorksheet("1位")!.protect("", {});
      book.getWorksheet("2位")!.getCell("N10").dataValidation = { type: "textLength", operator: "lessThan", formulae: [5], showErrorMessage: true, errorStyle: "stop", error: "4文字まで" };
    });
    await writeInto12("話し合った。");
    await write();
    await pane.getByRole("alert").getByText(report.protected.title("1位 N12")).waitFor();
    await pane.getByRole("alert").getByText(report.textStays).waitFor();
    await form().getByRole("button", { name: report.overview }).click();
    await row(/② ○ 飲食店との連携/).click();
    await form().getByRole("textbox", { name: report.text, exact: true }).fill("話し合った。");
    await write();
    await pane.getByRole("alert").getByText(excel.why["not-valid"]).waitFor();
    await workbench.sheetTab("2位").click();
    expect(await cellText("N10")).not.toBe("話し合った。");
  });

  test("a cell that a formula fills is told and left alone", async () => {
    await open("r07-goals-midyear.xlsx", OCTOBER_2025, "1位", async (book) => {
      book.getWorksheet("1位")!.getCell("N12").value = { formula: "'2位'!N10", result: "" };
    });
    await writeInto12("話し合った。");
    await write();
    await pane.getByRole("alert").getByText(report.formula.title("1位 N12")).waitFor();
    await pane.getByRole("alert").getByText(report.textStays).waitFor();
    expect(await cellText("N12")).toBe("");
  });

  test("keys that lead out of the pane take nothing that was typed along, and F6 is the browser's", async () => {
    await open("r07-goals-midyear.xlsx", OCTOBER_2025, "1位");
    await writeInto12("話し合った。");
    const text = form().getByRole("textbox", { name: report.text, exact: true });
    const outside: string[] = [];
    for (const key of ["Escape", "Control+F6", "Control+Shift+F6"]) {
      await text.press(key);
      outside.push(await workbench.page.locator(":focus").evaluate((element) => element.closest(".grid-paper, header, aside")?.className ?? ""));
      expect(await text.inputValue()).toBe("話し合った。");
    }
    expect(outside).toEqual(["grid-paper", "top-bar", "task-pane"]);
    await text.evaluate(() => window.addEventListener("keydown", (event) => (document.title = `${event.key} ${event.defaultPrevented}`)));
    await text.press("F6");
    expect(await text.evaluate(() => document.title)).toBe("F6 false");
  });

  test("a sheet that changed under the pane shows both texts before anything is written", async () => {
    await open("r07-goals-midyear.xlsx", OCTOBER_2025, "1位");
    await writeInto12("わたしの文。");
    await workbench.cell("N12").click();
    await workbench.page.keyboard.insertText("ほかの人の文。");
    await workbench.page.keyboard.press("Enter");
    const preview = pane.getByRole("region", { name: report.preview("1位 N12") });
    await preview.getByText("ほかの人の文。").waitFor();
    await preview.getByText("わたしの文。").waitFor();
    expect(await cellText("N12")).toBe("ほかの人の文。");
  });

  test("sheets are followed in both directions, and an edit is checked at once", async () => {
    await open("r07-goals-midyear-faults.xlsx", OCTOBER_2025, "1位");
    const card = (name: string) => pane.getByRole("heading", { level: 2 }).getByRole("button", { name: new RegExp(`^${name}`) });
    const finding = pane.getByRole("button", { name: language === "ja" ? /N10 「中間報告」が未記入です/ : /N10 The mid-year report is blank/ });
    await workbench.sheetTab("1位").click();
    await card("1位").getByText(check.active).waitFor();
    await workbench.sheetTab("2位").click();
    await card("2位").getByText(check.active).waitFor();
    expect(await card("2位").getAttribute("aria-expanded")).toBe("true");
    await card("1位").click();
    await finding.click();
    await workbench.page.getByRole("gridcell", { name: /N10:Q10$/, selected: true }).waitFor();
    expect(await workbench.sheetTab("1位").getAttribute("aria-selected")).toBe("true");
    await workbench.cell("N10").click();
    await workbench.page.keyboard.insertText("(1) 40団体に交付した。(2) 7か所を見直した。");
    await workbench.page.keyboard.press("Enter");
    await finding.waitFor({ state: "detached" });
  });

  test.each([
    ["is refused", "abort"],
    ["gets no answer", "swallow"],
  ])("an office.js that %s is told within ten seconds", async (_, how) => {
    workbench = await openIn(stage.browser, stage.server.url, language, "light", OCTOBER_2025);
    pane = workbench.pane;
    await workbench.page.route(/office\.js/, (route) => (how === "abort" ? route.abort() : undefined));
    await workbench.ribbonButton(language === "ja" ? "シート一覧" : "Sheets").click();
    // Without office.js the page knows the browser's language only.
    await pane.getByText(/appsforoffice\.microsoft\.com/).waitFor({ timeout: TOLD_WITHIN + 2_000 });
  });

  test("a list that cannot be reached is told within ten seconds, and checking goes on", async () => {
    await open("r07-goals-midyear.xlsx", OCTOBER_2025, "1位");
    await workbench.page.route(/\/graph\/v1\.0\//, (route) => route.abort());
    await go("submit");
    await pane.getByRole("alert").first().waitFor({ timeout: TOLD_WITHIN });
    expect(await pane.getByRole("alert").first().textContent()).toMatch(/つながりません|connection|answer/);
    await go("check");
    await pane.getByRole("button", { name: check.recheck }).click();
    await pane.getByRole("main").getByText(/2枚を点検しました|Checked 2 sheets/).first().waitFor();
  });
});
