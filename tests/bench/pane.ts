import type { Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser";
import { openWorkbenchPage, startWorkbench } from "../e2e/workbench";
import { median, ratios, type Bench, type Figure } from "./figure";
import { workbookOf } from "./workbooks";

const figure = ratios("pane");
/** Milliseconds from the pane's first byte to the findings of 50 sheets. */
const BUDGET = 1_000;
const ROUNDS = 3;

interface Marks {
  ready?: number;
  findings?: number;
}

/** Runs in every frame: notes when Office answers and when the first findings stand there, from the frame's own start. */
function noteMarks(): void {
  const marks: Marks = {};
  Object.assign(window, { benchMarks: marks });
  const waiting = setInterval(() => {
    if (typeof Office === "undefined" || typeof Office.onReady !== "function") return;
    clearInterval(waiting);
    void Office.onReady(() => (marks.ready = performance.now()));
  }, 1);
  new MutationObserver(() => {
    if (marks.findings === undefined && /枚を点検しました/.test(document.body?.textContent ?? "")) marks.findings = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function marksOf(page: Page): Promise<Required<Marks>> {
  for (;;) {
    for (const frame of page.frames().slice(1)) {
      const marks = await frame.evaluate(() => (window as unknown as { benchMarks?: Marks }).benchMarks ?? {}).catch((): Marks => ({}));
      if (marks.ready !== undefined && marks.findings !== undefined) return { ready: marks.ready, findings: marks.findings };
    }
    await page.waitForTimeout(20);
  }
}

/** Start of the pane in the workbench, from its first byte to the first findings (after `npm run build`). */
export const paneBench: Bench = {
  name: "pane",
  async measure() {
    const figures: Figure[] = [];
    const server = await startWorkbench();
    try {
      for (const size of [5, 50]) {
        const buffer = Buffer.from(await workbookOf(size));
        const rounds: Required<Marks>[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const browser = await launchBrowser();
          const { page } = await openWorkbenchPage(browser, server.url);
          await page.addInitScript(noteMarks);
          await page.locator("input[type=file]").setInputFiles({ name: "bench.xlsx", mimeType: "application/octet-stream", buffer });
          await page.getByRole("tab", { name: "1位", exact: true }).waitFor();
          await page.getByRole("button", { name: "点検", exact: true }).click();
          rounds.push(await marksOf(page));
          await browser.close();
        }
        const findings = median(rounds.map((marks) => marks.findings));
        figures.push(figure(`first findings of ${size} sheets`, findings, median(rounds.map((marks) => marks.ready)), "Office answering"));
        figures.push(figure(`first findings of ${size} sheets`, findings, BUDGET, `budget of ${BUDGET} ms`, size === 50 ? 1 : null));
      }
    } finally {
      await server.stop();
    }
    return figures;
  },
};
