import { drawnGoalSheet } from "../../src/goal/testing/drawnForms";
import { drawnSnapshot, type DrawnSheet } from "../../src/sheet/testing/drawnSheet";
import { paneMessages } from "../../src/messages/pane";
import { workbookBytes } from "../support/workbookBytes";
import { lookAtPane, LOOKS, openIn, type Colours, type Language } from "./paneLooks";
import type { WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";

jest.setTimeout(120_000);

const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
const TALL: DrawnSheet = { "A9:A12": "①", "H9:I12": "通年", "J9:M12": "利用者 900人" };
const BY_ITEM: DrawnSheet = { ...TALL, "B9:G12": "乗合タクシーの運行\n(1) 乗り場の追加\n(2) 予約の延長\n(3) 車両の更新", "N9:Q9": "(1) 乗り場を2か所増やした。", "N10:Q10": "(2) 準備中", "N11:Q11": "", "N12:Q12": "" };
const LABELLED: DrawnSheet = { ...TALL, "B9:G12": "循環バスの運行", "N9:Q9": "【実績】", "N10:Q10": "", "N11:Q11": "【課題】", "N12:Q12": "運転手が足りない。" };

const stage = withWorkbench();

/** Opens a workbook whose one row reports in several cells, at the form of that row. */
async function openRow(language: Language, colours: Colours, row: DrawnSheet): Promise<WorkbenchPage> {
  const { shell } = paneMessages(language);
  const workbench = await openIn(stage.browser, stage.server.url, language, colours, OCTOBER);
  const form = Object.entries(drawnGoalSheet([])).filter(([address]) => !/^[A-Z]9/.test(address));
  const sheet = drawnSnapshot("1位", { ...Object.fromEntries(form), ...row, "A13:C13": "特記事項" });
  const buffer = Buffer.from(await workbookBytes({ name: "部.xlsx", sheets: [sheet] }, "text"));
  await workbench.page.locator("input[type=file]").setInputFiles({ name: "部.xlsx", mimeType: "", buffer });
  await workbench.page.getByText("部.xlsx").waitFor();
  await workbench.ribbonButton(language === "ja" ? "シート一覧" : "Sheets").click();
  const { pane } = workbench;
  await pane.getByRole("button", { name: shell.firstRun.dismiss }).click();
  await pane.getByRole("navigation").getByRole("button", { name: shell.views.report, exact: true }).click();
  await pane.getByRole("button", { name: /① (?:乗合|循環)/ }).click();
  await pane.getByRole("form", { name: "1位 ①" }).waitFor();
  return workbench;
}

describe.each(LOOKS)("a report in several cells, in %s, %s", (language, colours) => {
  const { report, shell } = paneMessages(language);

  test("is answered cell by cell, and taken back", async () => {
    const workbench = await openRow(language, colours, BY_ITEM);
    const { pane } = workbench;
    const field = (number: number) => pane.getByRole("textbox", { name: report.textOf(`(${number})`) });
    const texts = () => Promise.all(["N9", "N10", "N11", "N12"].map((address) => workbench.cell(address).textContent()));
    const before = await texts();
    expect(await field(1).inputValue()).toBe("乗り場を2か所増やした。");
    await field(2).fill("10月から30分延ばす。");
    await field(3).fill("1台を契約した。");
    await pane.getByRole("region", { name: report.preview("1位 N10") }).getByText("(2) 10月から30分延ばす。").waitFor();
    const last = pane.getByRole("region", { name: report.preview("1位 N11") });
    await last.getByText("(3) 1台を契約した。").waitFor();
    await last.scrollIntoViewIfNeeded();
    const faults = await lookAtPane(workbench, `spread-report-${language}-${colours}`);
    await pane.getByRole("button", { name: report.write }).click();
    await pane.getByText(report.written("1位 N10, N11"), { exact: true }).first().waitFor();
    expect(await texts()).toEqual([before[0], "(2) 10月から30分延ばす。", "(3) 1台を契約した。", ""]);
    await pane.getByRole("button", { name: shell.undo, exact: true }).click();
    await pane.getByText(report.undone("1位 N10, N11")).first().waitFor();
    expect(await texts()).toEqual(before);
    await workbench.page.context().close();
    expect(faults).toEqual([]);
  });

  test("is never written over the sheet's own labels", async () => {
    const workbench = await openRow(language, colours, LABELLED);
    const { pane } = workbench;
    const field = pane.getByRole("textbox", { name: report.text });
    await field.fill("620人が乗った。");
    await pane.getByText(report.unclear.title("1位 N9:Q12")).waitFor();
    await pane.getByText(report.unclear.title("1位 N9:Q12")).scrollIntoViewIfNeeded();
    const faults = await lookAtPane(workbench, `spread-unclear-${language}-${colours}`);
    await field.press("Control+Enter");
    expect(await pane.getByRole("button", { name: report.write }).getAttribute("aria-disabled")).toBe("true");
    await field.fill("【実績】\n620人が乗った。\n【課題】\n運転手が足りない。");
    await pane.getByRole("button", { name: report.write }).click();
    await pane.getByText(report.written("1位 N10"), { exact: true }).first().waitFor();
    expect(await Promise.all(["N9", "N10", "N11", "N12"].map((address) => workbench.cell(address).textContent()))).toEqual(["【実績】", "620人が乗った。", "【課題】", "運転手が足りない。"]);
    await workbench.page.context().close();
    expect(faults).toEqual([]);
  });
});
