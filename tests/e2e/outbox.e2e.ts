import { readFile } from "node:fs/promises";
import type { Browser, Download } from "playwright-core";
import type { Weather } from "../../src/workbench/graph/faults";
import { launchBrowser } from "./browser";
import { listRows } from "./listRows";
import { openWorkbenchPage, startWorkbench, type RunningWorkbench, type WorkbenchPage } from "./workbench";

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

/** What the list does from now on, whichever page asks; see WEATHERS. */
async function setNetwork(weather: Weather): Promise<void> {
  const { status } = await fetch(new URL("/workbench/weather", server.url), { method: "PUT", body: JSON.stringify({ weather }) });
  expect(status).toBe(204);
}

/** Submits the sample just when the network goes bad, so that its four rows wait. */
async function submitInVain(workbench: WorkbenchPage, network: Weather): Promise<void> {
  const { pane } = workbench;
  await workbench.openSample(SAMPLE);
  await workbench.ribbonButton("提出").click();
  const send = pane.getByRole("button", { name: "4件を提出する" });
  await send.waitFor();
  await setNetwork(network);
  await send.click();
  await pane.getByText("4件はまだ送れていません。", { exact: true }).waitFor({ timeout: 60_000 });
  expect(await pane.getByText("送信待ち", { exact: true }).count()).toBe(4);
}

/** Keys of the list's rows, each of which must be there once and written once. */
async function keysInList(): Promise<unknown[]> {
  const rows = await listRows(server.url);
  const keys = rows.map(({ fields }) => fields.GoalKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(rows.every(({ fields }) => fields.Revision === 1)).toBe(true);
  return keys;
}

test("what the list refused waits, survives a reload, and goes out by itself once the list answers, each row once", async () => {
  const workbench = await computer();
  const { page } = workbench;
  await submitInVain(workbench, "offline");
  await workbench.screenshot("outbox-refused");

  await page.reload();
  await page.getByRole("group", { name: "目標管理" }).waitFor();
  await workbench.ribbonButton("シート一覧").click();
  await workbench.pane.getByText("4件が送信待ちです。つながり次第、自動で送ります。").waitFor({ timeout: 90_000 });
  await workbench.screenshot("outbox-waiting");

  await setNetwork("fine");
  await workbench.pane.getByText("送信待ちだった4件を送りました。").waitFor({ timeout: NEXT_TRY });
  await workbench.screenshot("outbox-sent");
  expect(await keysInList()).toHaveLength(4);

  await page.reload();
  await workbench.ribbonButton("シート一覧").click();
  await workbench.pane.getByRole("button", { name: /^1位/, expanded: false }).waitFor();
  expect(await workbench.pane.getByText("送信待ち").count()).toBe(0);
  expect(await keysInList()).toHaveLength(4);
});

test("answers that were lost on the way make no second rows", async () => {
  const workbench = await computer();
  await submitInVain(workbench, "answer-lost");
  await setNetwork("fine");
  await workbench.pane.getByText("4件を提出しました。").waitFor({ timeout: NEXT_TRY });
  expect(await keysInList()).toHaveLength(4);
});

test("another computer that opens the same workbook sends what waits in it, and the first one does not send it again", async () => {
  const first = await computer();
  await submitInVain(first, "offline");
  const [download] = await Promise.all([first.page.waitForEvent("download"), first.page.getByRole("button", { name: "Excelファイルとして保存" }).click()]);
  const buffer = await bytesOf(download);

  await first.page.context().setOffline(true);

  const second = await computer();
  await setNetwork("fine");
  await second.page.locator("input[type=file]").setInputFiles({ name: "みどり環境部.xlsx", mimeType: "", buffer });
  await second.page.getByText("みどり環境部.xlsx").waitFor();
  await second.ribbonButton("シート一覧").click();
  await second.pane.getByText("送信待ちだった4件を送りました。").waitFor({ timeout: NEXT_TRY });
  await second.screenshot("outbox-elsewhere");
  expect(await keysInList()).toHaveLength(4);

  await first.page.context().setOffline(false);
  await first.pane.getByText("4件を提出しました。").waitFor({ timeout: 2 * NEXT_TRY });
  expect(await keysInList()).toHaveLength(4);
});

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}
