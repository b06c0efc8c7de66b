import { readFile } from "node:fs/promises";
import path from "node:path";
import { readFamilyFile } from "../../src/forms/mapping/familyFile";
import { listRows } from "./listRows";
import { lookAtPane, LOOKS, openIn, overhangsInLargeText, type Language } from "./paneLooks";
import type { WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";
import { documentValidator } from "../support/documentValidator";

jest.setTimeout(180_000);

const PROGRESS = path.join(__dirname, "../../src/workbench/samples/otherFiles/r08-progress.xlsx");
/** Within the fiscal year of the workbook, after its half. */
const OCTOBER = new Date("2026-10-20T09:00:00+09:00");
const SHEET = "進捗管理表";
/** Of the row whose mid-year report is blank in the sheet once it was emptied. */
const REPORT_CELL = "H9";
const REPORT = "5か所に建てた。";

const WORDS = {
  ja: {
    pane: "シート一覧", understood: "わかりました", question: `「${SHEET}」を目標管理シートとして読みますか`,
    role: (heading: string) => `「${heading}」の役割`, pick: (name: string) => `${name}：セルを選ぶ`, done: (name: string) => `${name}：決める`, giveUp: (name: string) => `${name}：やめる`,
    value: (label: string) => `${label}：値を選ぶ`, addField: "項目を加える", decide: "決める", fieldOf: (label: string) => `「${label}」の項目`,
    unsure: "要確認", department: "部局", title: "様式の表題", otherSheet: /別のシートのセルです/, exportFile: "様式ファイルを書き出す", use: "この読み方で使う",
    rows: /取組が4件読めます。1件目は「書かない窓口の拡大」/, checked: /1枚を点検しました/, kept: "覚えた読み方 1件（このブックの中）",
    report: "報告", rowName: "取組4", field: "報告の文", write: "書き込んで次へ", written: `${SHEET} ${REPORT_CELL} に書き込みました。`, inProgress: "実施中",
    submit: "提出", send: "4件を提出する", sent: "4件を提出しました。",
  },
  en: {
    pane: "Sheets", understood: "Got it", question: `Read “${SHEET}” as a goal sheet?`,
    role: (heading: string) => `Role of “${heading}”`, pick: (name: string) => `Pick cell: ${name}`, done: (name: string) => `Done: ${name}`, giveUp: (name: string) => `Cancel: ${name}`,
    value: (label: string) => `Pick value: ${label}`, addField: "Add a field", decide: "Done", fieldOf: (label: string) => `Field of “${label}”`,
    unsure: "check this", department: "department", title: "Printed title", otherSheet: /That cell is on another sheet/, exportFile: "Export family file", use: "Read it this way",
    rows: /the sheet has 4 initiatives; the first is “書かない窓口の拡大”/, checked: /^1 sheet/, kept: "1 form kept in this workbook",
    report: "Report", rowName: "Row 4", field: "Report", write: "Write and go on", written: `Written to ${SHEET} ${REPORT_CELL}.`, inProgress: "In progress",
    submit: "Submit", send: "Submit 4 initiatives", sent: "4 submitted.",
  },
} as const;

async function openFile(workbench: WorkbenchPage, file: Buffer): Promise<void> {
  await workbench.page.locator("input[type=file]").setInputFiles({ name: "進捗.xlsx", mimeType: "", buffer: file });
  await workbench.page.getByText("進捗.xlsx").waitFor();
}

// One story in order, told in each language.
describe.each<[Language]>([["ja"], ["en"]])("a form of one's own, in %s", (language) => {
  const words = WORDS[language];
  const stage = withWorkbench();
  let workbench: WorkbenchPage;
  let saved: Buffer;

  const roleOf = (heading: string) => workbench.pane.getByRole("combobox", { name: words.role(heading), exact: true }).inputValue();
  const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });

  beforeAll(async () => {
    workbench = await openIn(stage.browser, stage.server.url, language, "light", OCTOBER);
    await openFile(workbench, await readFile(PROGRESS));
    await workbench.cell(REPORT_CELL).click();
    await workbench.page.keyboard.press("Delete");
    await workbench.ribbonButton(words.pane).click();
    await button(words.understood).click();
  });

  test("a reading is proposed, its confidence in words", async () => {
    await workbench.pane.getByText(words.question).waitFor();
    await workbench.pane.getByText(words.rows).waitFor();
    await workbench.pane.getByText(words.unsure).first().waitFor();
    expect(await roleOf("課題・改善点")).toBe("issue");
  });

  test("a column is corrected by clicking cells of the sheet", async () => {
    const { pane } = workbench;
    await button(words.pick("課題・改善点")).click();
    await workbench.page.getByRole("gridcell", { name: /L4:L5$/, selected: true }).waitFor();
    await workbench.sheetTab("集計").click();
    await workbench.cell("B1").click();
    await pane.getByText(words.otherSheet).waitFor();
    await workbench.sheetTab(SHEET).click();
    await workbench.cell("N4").click();
    await button(words.done("備考")).waitFor();
    expect([await roleOf("備考"), await roleOf("課題・改善点")]).toEqual(["issue", ""]);
    await button(words.giveUp("備考")).click();
    expect([await roleOf("備考"), await roleOf("課題・改善点")]).toEqual(["", "issue"]);
    await button(words.pick("課題・改善点")).click();
    await workbench.cell("N4").click();
    await button(words.done("備考")).click();
    expect(await roleOf("備考")).toBe("issue");
  });

  test("a field is corrected by clicking its value, and the title by clicking it", async () => {
    const { pane } = workbench;
    await button(words.value("部局名")).click();
    await workbench.cell("L3").click();
    await button(words.done("部局名")).click();
    await pane.getByText(/L3/).waitFor();
    await button(words.value("部局名")).click();
    await workbench.cell("M2").click();
    await pane.getByText(/市民生活部.*M2/).waitFor();
    await button(words.done("部局名")).click();
    await button(words.pick(words.title)).click();
    await workbench.cell("A1").click();
    await button(words.done(words.title)).click();
    expect(await pane.getByRole("textbox", { name: words.title }).inputValue()).toBe("第2期みらい実施計画進捗管理表");
  });

  test("the form is exported as a family file that the product reads", async () => {
    const download = workbench.page.waitForEvent("download");
    await button(words.exportFile).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^form-[0-9a-f]{10}\.json$/);
    const family = readFamilyFile(await readFile(await file.path(), "utf8"));
    expect(family).toMatchObject({ name: "第2期みらい実施計画進捗管理表", reports: { midYear: ["midYear"] } });
    expect(JSON.stringify(family)).toContain('{"role":"issue","heading":"備考"}');
  });

  test("accepted, it is checked by, kept in the workbook and works in the file that was saved", async () => {
    const { page, pane } = workbench;
    await button(words.use).click();
    await pane.getByRole("main").getByText(words.checked).waitFor();
    await pane.getByText(words.kept).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("banner").getByRole("button", { name: /^(Excelファイルとして保存|Save as Excel file)$/ }).click();
    saved = await readFile(await (await download).path());
    await workbench.openSample(language === "ja" ? "令和7年度 重点目標（中間）" : "FY2025 goals, mid-year");
    await openFile(workbench, saved);
    await pane.getByRole("main").getByText(words.checked).waitFor();
    await pane.getByText(words.kept).waitFor();
  });

  test("a mid-year report is written into the form's own column", async () => {
    const { pane } = workbench;
    await button(words.report).click();
    await pane.getByRole("button", { name: /バス停の屋根の設置/ }).click();
    const form = pane.getByRole("form", { name: `${SHEET} ${words.rowName}` });
    await form.getByRole("textbox", { name: words.field }).fill(REPORT);
    await form.getByRole("radio", { name: words.inProgress }).check();
    await form.getByRole("button", { name: words.write }).click();
    await pane.getByRole("status").getByText(words.written).first().waitFor();
    expect(await workbench.cell(REPORT_CELL).textContent()).toBe(REPORT);
  });

  test("it is submitted, and its valid documents stand in the list", async () => {
    const { pane } = workbench;
    await button(words.submit).click();
    await button(words.send).click();
    await pane.getByText(words.sent).waitFor();
    const rows = await listRows(stage.server.url);
    const validate = documentValidator();
    expect(rows).toHaveLength(4);
    for (const { fields } of rows) expect([validate(JSON.parse(String(fields.Document))), validate.errors]).toEqual([true, null]);
    const fourth = rows.find(({ fields }) => fields.RowNumber === 4)!.fields;
    expect(fourth).toMatchObject({ FiscalYear: 2026, Department: "市民生活部", SheetName: SHEET, Phase: "中間報告" });
    expect(JSON.parse(String(fourth.Document))).toMatchObject({ cells: { midYear: { address: REPORT_CELL, text: REPORT } } });
    expect(workbench.errors).toEqual([]);
  });
});

describe("a proposed form", () => {
  const stage = withWorkbench();

  test("fits at 320 and 350 pixels and passes axe, in every look", async () => {
    const faults: string[] = [];
    for (const [language, colours] of LOOKS) {
      const workbench = await openIn(stage.browser, stage.server.url, language, colours, OCTOBER);
      const words = WORDS[language];
      const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });
      const look = async (name: string) => void faults.push(...(await lookAtPane(workbench, `mapping-${name}-${language}-${colours}`)));
      await openFile(workbench, await readFile(PROGRESS));
      await workbench.ribbonButton(words.pane).click();
      await button(words.understood).click();
      await button(words.pick("課題・改善点")).click();
      await workbench.cell("N4").click();
      await button(words.done("備考")).scrollIntoViewIfNeeded();
      await look("picking");
      await button(words.value("部局名")).click();
      await workbench.cell("A9").click();
      await button(words.done("部局名")).scrollIntoViewIfNeeded();
      await look("refused");
      await button(words.giveUp("部局名")).click();
      await button(words.use).scrollIntoViewIfNeeded();
      await look("end");
      await workbench.pane.getByRole("textbox", { name: words.title }).scrollIntoViewIfNeeded();
      await look("title");
      await button(words.use).click();
      await workbench.pane.getByText(words.kept).scrollIntoViewIfNeeded();
      await look("kept");
      await workbench.page.context().close();
    }
    expect(faults).toEqual([]);
  });

  test.each(["ja", "en"] as const)("fits in text of twice the size, in %s", async (language) => {
    const workbench = await openIn(stage.browser, stage.server.url, language, "light", OCTOBER);
    const words = WORDS[language];
    await openFile(workbench, await readFile(PROGRESS));
    await workbench.ribbonButton(words.pane).click();
    await workbench.pane.getByRole("button", { name: words.value("部局名"), exact: true }).click();
    await workbench.cell("A9").click();
    await workbench.pane.getByText(/^A9/).waitFor();
    expect(await overhangsInLargeText(workbench)).toEqual([]);
    await workbench.page.context().close();
  });
});
