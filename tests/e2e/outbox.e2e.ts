import { readFile } from "node:fs/promises";
import type { Browser, Download } from "playwright-core";
import { launchBrowser } from "./browser";
import { listRows } from "./listRows";
import { openWorkbenchPage, startWorkbench } from "./workbench";
import type { RunningWorkbench, WorkbenchPage } from "./workbench";

jest.setTimeout(240_000);

const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
const SAMPLE = "令和7年度 重点目標（中間・要修正）";
/** Longer than the pane waits between two tries. */
const NEXT_TRY = 60_000;

let server: RunningWorkbench;
let browser: Browser;

beforeEach(async () => {
  server = await startWorkbench();
  browser = await launchBrowser();
});

afterEach(async () => {
  await browser.close();
  await server.stop();
});

/** Somebody's computer with the workbench open. */
async function computer(): Promise<WorkbenchPage> {
  const workbench = await openWorkbenchPage(browser, server.url);
  await workbench.page.clock.setFixedTime(OCTOBER);
  return workbench;
}

/** Submits the sample while the list refuses, so that its four rows wait. */
async function submitInVain(workbench: WorkbenchPage, network: string): Promise<void> {
  const { pane } = workbench;
  await workbench.openSample(SAMPLE);
  await workbench.choose("通信", network);
  await workbench.ribbonButton("提出").click();
  await pane.getByRole("button", { name: "4件を提出する" }).click({ timeout: 90_000 });
  await pane.getByText("0件を提出しました。4件はまだ送れていません。").waitFor({ timeout: 60_000 });
  expect(await pane.getByText("送信待ち", { exact: true }).count()).toBe(4);
}

/** Keys of the list's rows; each must be there exactly once. */
async function keysInList(): Promise<unknown[]> {
  return (await listRows(server.url)).map(({ fields }) => fields.GoalKey).sort();
}

test("what the list refused waits, survives a reload, and goes out by itself once the list answers, each row once", async () => {
  const workbench = await computer();
  const { page } = workbench;
  await submitInVain(workbench, "offline");
  await workbench.screenshot("outbox-refused");
  expect(await keysInList()).toEqual([]);

  await page.reload();
  await page.getByRole("group", { name: "目標管理" }).waitFor();
  await workbench.ribbonButton("シート一覧").click();
  await workbench.pane.getByText("4件が送信待ちです。つながり次第、自動で送ります。").waitFor({ timeout: 90_000 });
  await workbench.screenshot("outbox-waiting");
  expect(await keysInList()).toEqual([]);

  await workbench.choose("通信", "fine");
  await workbench.pane.getByText("送信待ちだった4件を送りました。").waitFor({ timeout: NEXT_TRY });
  await workbench.screenshot("outbox-sent");
  const keys = await keysInList();
  expect([keys.length, new Set(keys).size]).toEqual([4, 4]);

  await page.reload();
  await workbench.ribbonButton("シート一覧").click();
  await workbench.pane.getByRole("button", { name: /^1位/ }).waitFor();
  expect(await workbench.pane.getByText("送信待ち").count()).toBe(0);
  expect((await listRows(server.url)).map(({ fields }) => fields.Revision)).toEqual([1, 1, 1, 1]);
});

test("answers that were lost on the way make no second rows", async () => {
  const workbench = await computer();
  await submitInVain(workbench, "answer-lost");
  await workbench.choose("通信", "fine");
  await workbench.pane.getByText("送信待ちだった4件を送りました。").waitFor({ timeout: NEXT_TRY });
  const rows = await listRows(server.url);
  expect([rows.length, new Set(rows.map(({ fields }) => fields.GoalKey)).size]).toEqual([4, 4]);
});

test("another computer that opens the same workbook sends what waits in it, and the first one does not send it again", async () => {
  const first = await computer();
  await submitInVain(first, "offline");
  const [download] = await Promise.all([first.page.waitForEvent("download"), first.page.getByRole("button", { name: "Excelファイルとして保存" }).click()]);
  const buffer = await bytesOf(download);

  const second = await computer();
  await second.choose("通信", "fine");
  await second.page.locator("input[type=file]").setInputFiles({ name: "みどり環境部.xlsx", mimeType: "", buffer });
  await second.page.getByText("みどり環境部.xlsx").waitFor();
  await second.ribbonButton("シート一覧").click();
  await second.pane.getByText("送信待ちだった4件を送りました。").waitFor({ timeout: NEXT_TRY });
  await second.screenshot("outbox-elsewhere");
  expect(await keysInList()).toHaveLength(4);

  await first.pane.getByText("送信待ちだった4件を送りました。").waitFor({ timeout: NEXT_TRY });
  const rows = await listRows(server.url);
  expect(rows.map(({ fields }) => fields.Revision)).toEqual([1, 1, 1, 1]);
});

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}
