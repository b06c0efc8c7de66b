import type { FrameLocator, Page } from "playwright-core";
import { paneMessages } from "../../src/messages/pane";
import { formR07 } from "../../src/workbench/samples/forms/uedaForms";
import { uedaSheet, type UedaRow } from "../../src/workbench/samples/forms/uedaForm";
import { writeSample } from "../../src/workbench/samples/writeSample";
import { openIn, type Language } from "./paneLooks";
import type { WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";

jest.setTimeout(240_000);

const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
/** What a person should need for one row beyond typing its text. */
const MOST_ACTIONS = 4;
/** Sub-items of the five rows of every sheet; 0 is a row without numbers. */
const SUB_ITEMS = [0, 2, 3, 4, 1];
const SHEETS = 5;

function row(subItems: number, at: number): UedaRow {
  const numbers = Array.from({ length: subItems }, (_, index) => index + 1);
  const each = (text: string) => (subItems === 0 ? text : numbers.map((number) => `(${number}) ${text}`).join("\n"));
  return {
    initiative: `○花壇${at}の手入れ${subItems === 0 ? "" : `\n${each("苗を植える")}`}`,
    period: each("通年"),
    target: each("苗を植える数を300本とする。"),
  };
}

/** A department of five sheets with five initiatives each, no report written yet. */
async function department(): Promise<Buffer> {
  const sheets = Array.from({ length: SHEETS }, (_, at) =>
    uedaSheet(formR07, {
      sheet: `${at + 1}位`,
      fields: { title: `花と緑のまち その${at + 1}`, department: "花みどり部", priority: `${at + 1}位` },
      rows: SUB_ITEMS.map((subItems, index) => row(subItems, index + 1)),
    }),
  );
  return Buffer.from(await writeSample({ sheets }));
}

describe.each<[Language]>([["ja"], ["en"]])("in %s", (language) => {
  const { report } = paneMessages(language);
  const stage = withWorkbench();
  let workbench: WorkbenchPage;
  let page: Page;
  let pane: FrameLocator;

  beforeAll(async () => {
    workbench = await openIn(stage.browser, stage.server.url, language, "light", OCTOBER);
    ({ page, pane } = workbench);
    await page.locator("input[type=file]").setInputFiles({ name: "花みどり部.xlsx", mimeType: "", buffer: await department() });
    await page.getByText("花みどり部.xlsx").waitFor();
  });

  /** Name of the field that has the focus. */
  const focusedField = () => pane.locator("textarea:focus").evaluate((field: HTMLTextAreaElement) => field.labels?.[0]?.textContent ?? "");

  test("a whole department is reported on with the keyboard alone", async () => {
    await workbench.ribbonButton(language === "ja" ? "中間報告" : "Mid-year report").click();
    await pane.getByText(report.due(report.names.midYear, 25)).waitFor();
    await pane.getByRole("button", { name: report.begin }).focus();
    await page.keyboard.press("Enter");

    const actions: number[] = [];
    for (let sheet = 1; sheet <= SHEETS; sheet++) {
      for (const [at, subItems] of SUB_ITEMS.entries()) {
        await pane.getByRole("form", { name: `${sheet}位 ${"①②③④⑤"[at]}` }).waitFor();
        const fields = Math.max(subItems, 1);
        for (let field = 1; field <= fields; field++) {
          expect(await focusedField()).toBe(subItems === 0 ? report.text : report.textOf(`(${field})`));
          await page.keyboard.insertText(`9月までに苗を${field * 100}本植えた。`);
          await page.keyboard.press("Control+Enter");
        }
        actions.push(fields);
      }
    }
    await pane.getByText(report.finished.title).waitFor();
    expect(actions).toHaveLength(25);
    expect(Math.max(...actions)).toBeLessThanOrEqual(MOST_ACTIONS);
    await workbench.screenshot(`department-finished-${language}`);
  });

  test("every report stands in its own cell, numbered in the sheet's way", async () => {
    await workbench.sheetTab("5位").click();
    const texts = await page.getByRole("gridcell").evaluateAll((cells) => cells.map((cell) => cell.textContent ?? ""));
    expect(texts.filter((text) => text.includes("9月までに苗を"))).toEqual(
      SUB_ITEMS.map((subItems) =>
        subItems === 0
          ? "9月までに苗を100本植えた。"
          : Array.from({ length: subItems }, (_, at) => `(${at + 1}) 9月までに苗を${(at + 1) * 100}本植えた。`).join("\n"),
      ),
    );
    expect(workbench.errors).toEqual([]);
  });
});
