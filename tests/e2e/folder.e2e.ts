import { cpSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Download } from "playwright-core";
import ExcelJS from "exceljs";
import { writeXlsx } from "hucre";
import { lookAtPane, LOOKS, openIn, overhangsInLargeText, type Colours, type Language } from "./paneLooks";
import type { WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";
import { compoundFile } from "../../src/xlsx/rare/compoundWriting";
import { SAMPLE_FILES } from "../support/workbooks";

jest.setTimeout(240_000);

const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
/** Enough that a person can stop in the middle. */
const MANY = 80;

const WORDS = {
  ja: { pane: "シート一覧", understood: "わかりました", many: "ほかのブックもまとめて点検", files: "ファイルを選ぶ", folder: "フォルダーを選ぶ", matrix: "部局別の状況", zone: "まとめて点検", told: "ファイル13件のうち10件を点検しました。3件は読めません。" },
  en: { pane: "Sheets", understood: "Got it", many: "Check many workbooks", files: "Choose files", folder: "Choose a folder", matrix: "Departments", zone: "Check many", told: "10 of 13 files checked, 3 could not be read." },
} as const;

const stage = withWorkbench();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-many-"));
  const town = path.join(folder, "town");
  mkdirSync(town);
  cpSync(SAMPLE_FILES, path.join(town, "departments"), { recursive: true });
  writeFileSync(path.join(town, "broken.xlsx"), readFileSync(path.join(SAMPLE_FILES, "r02-goals.xlsx")).subarray(0, 4000));
  writeFileSync(path.join(town, "locked.xlsx"), compoundFile("EncryptedPackage", new Uint8Array(5_000)));
  writeFileSync(path.join(town, "budget.xlsx"), await writeXlsx({ sheets: [{ name: "予算", rows: [["費目", "金額"]] }] }));
  writeFileSync(path.join(town, "notes.txt"), "no workbook");
  mkdirSync(path.join(folder, "many"));
  for (let at = 0; at < MANY; at += 1) copyFileSync(path.join(SAMPLE_FILES, "r02-goals-faults.xlsx"), path.join(folder, "many", `${at}.xlsx`));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

async function openView(language: Language = "ja", colours: Colours = "light"): Promise<WorkbenchPage> {
  const words = WORDS[language];
  const workbench = await openIn(stage.browser, stage.server.url, language, colours, OCTOBER);
  await workbench.ribbonButton(words.pane).click();
  await workbench.pane.getByRole("button", { name: words.understood }).click();
  await workbench.pane.getByRole("button", { name: words.many }).click();
  await workbench.pane.getByRole("button", { name: words.files }).waitFor();
  return workbench;
}

const chooseFolder = async ({ pane }: WorkbenchPage, language: Language, name: string) => pane.locator(`input[aria-label="${WORDS[language].folder}"]`).setInputFiles(path.join(folder, name));

async function saved(workbench: WorkbenchPage, name: string): Promise<Download> {
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), workbench.pane.getByRole("button", { name, exact: true }).click()]);
  return download;
}

test("a chosen folder: each department, the broken workbook, the one under a password and the one without goal sheets; findings open; results leave", async () => {
  const workbench = await openView();
  const { pane } = workbench;
  await chooseFolder(workbench, "ja", "town");
  await pane.getByText(WORDS.ja.told).waitFor();
  const matrix = pane.getByRole("region", { name: WORDS.ja.matrix });
  await matrix.getByText(/壊れているか途中で切れています/).waitFor();
  const locked = matrix.getByRole("listitem").filter({ hasText: "town/locked.xlsx" });
  await locked.getByText("パスワードで保護されています。Excelで保護を解除して保存し直してください。").waitFor();
  await matrix.getByText(/目標管理シートが見つかりません/).waitFor();
  expect(await matrix.getByText("notes.txt").count()).toBe(0);
  const faulty = matrix.getByRole("button", { name: /r02-goals-faults\.xlsx/ });
  await faulty.press("Enter");
  expect(await matrix.getByRole("list", { name: /r02-goals-faults\.xlsx/ }).getByRole("listitem").count()).toBeGreaterThan(5);

  const file = path.join(folder, "result.xlsx");
  await (await saved(workbench, "Excelファイル")).saveAs(file);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  expect(book.worksheets.map(({ name }) => name)).toEqual(["部局別の状況", "指摘"]);
  expect(book.worksheets[0]!.rowCount - 1).toBe(await matrix.locator("ul").first().locator("> li").count());
  const csv = path.join(folder, "result.csv");
  await (await saved(workbench, "CSV")).saveAs(csv);
  expect(readFileSync(csv, "utf8").split("\r\n")[0]).toContain("結果,部局,課室");
  await pane.getByRole("button", { name: "ワークシートに書く" }).click();
  await pane.getByText("「まとめて点検」と「まとめて点検の指摘」シートに書きました。").waitFor();
  await workbench.sheetTab("まとめて点検").waitFor();
  expect(workbench.errors).toEqual([]);
  await workbench.page.context().close();
});

test("files dropped on the pane are checked", async () => {
  const workbench = await openView();
  const { pane } = workbench;
  const contents = ["r02-goals.xlsx", "h30-sections.xlsx"].map((name) => ({ name, base64: readFileSync(path.join(SAMPLE_FILES, name)).toString("base64") }));
  const zone = pane.getByRole("region", { name: WORDS.ja.zone, exact: true });
  await zone.evaluate((element, files) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of files) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    element.dispatchEvent(new DragEvent("dragover", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    element.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, contents);
  await pane.getByText("ファイル2件を点検しました。", { exact: true }).waitFor();
  expect(await pane.getByRole("button", { name: /h30-sections\.xlsx/ }).count()).toBe(2);
  await workbench.page.context().close();
});

test("a folder dropped on the pane is checked with all below it", async () => {
  const workbench = await openView();
  const { page, pane } = workbench;
  const { x, y, width, height } = (await pane.getByRole("region", { name: WORDS.ja.zone, exact: true }).boundingBox())!;
  // The browser makes entries of files and folders for a drop from the desktop alone; no script can make one.
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [path.join(folder, "town")], dragOperationsMask: 1 };
  const drag = (type: "dragEnter" | "dragOver" | "drop") => devtools.send("Input.dispatchDragEvent", { type, x: x + width / 2, y: y + height - 20, data });
  await drag("dragEnter");
  await drag("dragOver");
  await pane.getByText("ここに置くと点検を始めます。").waitFor();
  expect(await pane.getByRole("region", { name: WORDS.ja.zone, exact: true }).boundingBox()).toEqual({ x, y, width, height });
  await drag("dragOver");
  await drag("drop");
  await pane.getByText(WORDS.ja.told).waitFor();
  const matrix = pane.getByRole("region", { name: WORDS.ja.matrix });
  await matrix.getByText("town/departments/r02-goals.xlsx").first().waitFor();
  await matrix.getByText("town/broken.xlsx").waitFor();
  expect(await matrix.getByText("notes.txt").count()).toBe(0);
  expect(workbench.errors).toEqual([]);
  await page.context().close();
});

test("stopped in the middle, what is done stays", async () => {
  const workbench = await openView();
  const { pane } = workbench;
  await chooseFolder(workbench, "ja", "many");
  const bar = pane.getByRole("progressbar");
  await bar.waitFor();
  // What is done tells from the rest, also in forced colours.
  await workbench.page.emulateMedia({ forcedColors: "active" });
  const [rest, done] = await bar.evaluate((whole) => [whole, whole.firstElementChild!].map((part) => getComputedStyle(part).backgroundColor));
  expect(rest).not.toBe(done);
  expect(rest).toBe(await bar.evaluate((whole) => {
    const canvas = whole.appendChild(document.createElement("i"));
    canvas.style.backgroundColor = "Canvas";
    return getComputedStyle(canvas).backgroundColor;
  }));
  await workbench.screenshot("folder-progress-forced-colors");
  await pane.getByRole("button", { name: "中止", exact: true }).click();
  const told = await pane.getByText(/^中止しました。ファイル80件のうち\d+件を点検しました。$/).textContent();
  const count = Number(/うち(\d+)件/.exec(told!)![1]);
  expect(count).toBeLessThan(MANY);
  expect(await pane.getByRole("progressbar").count()).toBe(0);
  await workbench.page.context().close();
});

describe.each(LOOKS)("the view in %s, %s", (language, colours) => {
  test("fits at 320 and 350 pixels and passes axe", async () => {
    const workbench = await openView(language, colours);
    const { pane } = workbench;
    const words = WORDS[language];
    const name = (state: string) => `folder-${state}-${language}-${colours}`;
    const faults = await lookAtPane(workbench, name("empty"));
    await chooseFolder(workbench, language, "town");
    await pane.getByText(words.told).waitFor();
    faults.push(...(await lookAtPane(workbench, name("matrix"))));
    const faulty = pane.getByRole("button", { name: /r02-goals-faults\.xlsx/ });
    await faulty.click();
    await faulty.scrollIntoViewIfNeeded();
    faults.push(...(await lookAtPane(workbench, name("findings"))));
    faults.push(...(await overhangsInLargeText(workbench)).map((part) => `in large text: ${part}`));
    await workbench.page.context().close();
    expect(faults).toEqual([]);
  });
});

