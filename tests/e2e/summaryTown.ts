import { goalSheet, goalWorkbook, type RowTexts } from "../../src/progress/testing/goalSheets";
import { readConfig } from "../../src/sharepoint/config";
import { memoryStore } from "../../src/sharepoint/outbox/store";
import { createGoalListSession } from "../../src/sharepoint/session";
import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import { buildDocuments } from "../../src/submission/buildDocuments";
import { CONTEXT } from "../../src/submission/testing/documents";
import { LOCAL_CONFIG } from "../../src/workbench/server/localConfig";
import type { Stage } from "./withWorkbench";
import { openWorkbenchPage, type WorkbenchPage } from "./workbench";

/** Within the samples' fiscal year, after its half. */
export const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
/** After its end: what is not done by now is overdue. */
export const APRIL = new Date("2026-04-20T09:00:00+09:00");
export const TODAY = "2026-04-20";
export const YEAR = 2025;
/** The departments that should submit; there is a sample of the first two, with five and with four rows. */
export const [HEALTH, GREEN, TOWNSCAPE] = LOCAL_CONFIG.departments;

/** The year before, with its final reports. */
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

/** A config.json for the list of a workbench. */
export function configOf(serverUrl: string): string {
  return JSON.stringify({ ...LOCAL_CONFIG, graphBaseUrl: new URL(LOCAL_CONFIG.graphBaseUrl, serverUrl).href, siteUrl: new URL(LOCAL_CONFIG.siteUrl, serverUrl).href });
}

/** Puts the rows of the year before into the list. */
export async function submitLastYear(serverUrl: string): Promise<void> {
  const read = readConfig(configOf(serverUrl), serverUrl);
  if (!read.ok) throw new Error("config");
  const session = createGoalListSession({ config: read.config, tokens: localTokens({ name: "昨年 担当", id: null }), fetch, store: memoryStore() });
  for (const [department, rows] of Object.entries(LAST_YEAR)) {
    const goals = goalWorkbook([goalSheet(rows, { department, fiscalYear: YEAR - 1 })]);
    const { documents } = buildDocuments(goals, { ...CONTEXT, phase: "final", submittedAt: "2025-04-10T01:02:03Z" });
    await session.submit(await session.preview(documents));
  }
}

/** Opens a department's sample on a day, with its check in the pane. */
export async function openPane({ browser, server }: Stage, department: string, day: Date): Promise<WorkbenchPage> {
  const workbench = await openWorkbenchPage(browser, server.url);
  await workbench.page.clock.setFixedTime(day);
  await workbench.openSample(department === GREEN ? "令和7年度 重点目標（中間・要修正）" : "令和7年度 重点目標（中間）");
  await workbench.ribbonButton("点検").click();
  await workbench.pane.getByText(/枚を点検しました。/).first().waitFor();
  await workbench.pane.getByRole("button", { name: "わかりました" }).click();
  return workbench;
}

/** Submits from the pane; as many rows as that. */
export async function submit({ pane }: WorkbenchPage, rows: number): Promise<void> {
  const view = (name: string) => pane.getByRole("navigation").getByRole("button", { name }).click();
  await view("点検");
  await view("提出");
  await pane.getByRole("button", { name: `${rows}件を提出する` }).click();
  await pane.getByText(/^\d+件を提出しました。$/).waitFor();
}
