import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../e2e/browser";
import { openWorkbenchPage, startWorkbench } from "../e2e/workbench";

/** Takes the pictures of docs/ in the workbench (`npm run build` first, then `npm run pictures`). */
const FOLDER = path.join("docs", "pictures");
/** Within the fiscal year of the sample, after its half. */
const OCTOBER = new Date("2025-10-20T09:00:00+09:00");

const server = await startWorkbench();
const browser = await launchBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  const workbench = await openWorkbenchPage(browser, server.url, { deviceScaleFactor: 1 });
  const { page, pane } = workbench;
  await page.clock.setFixedTime(OCTOBER);
  const take = async (name: string) => {
    // No button explains itself, and nothing is on its way to another look.
    await page.getByRole("tooltip").waitFor({ state: "hidden" });
    await pane.locator("body").evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter((one) => one instanceof CSSTransition)
          .map(({ finished }) => finished),
      ),
    );
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  };
  const go = (name: string) => pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();

  await workbench.openSample("令和7年度 重点目標（中間・要修正）");
  await workbench.ribbonButton("点検").click();
  await pane.getByRole("button", { name: "わかりました" }).click();
  await pane.getByRole("button", { name: /^1位/, expanded: false }).click();
  await pane.getByRole("button", { name: /N10 / }).click();
  await page.getByRole("gridcell", { name: /N10:Q10$/, selected: true }).waitFor();
  await take("check");

  await go("報告");
  await pane.getByRole("button", { name: /② ○ 集団回収の支援/ }).click();
  await pane.getByRole("textbox", { name: "(1) の報告の文" }).fill("奨励金を52団体に交付した。");
  await take("report");

  await go("提出");
  await pane.getByRole("table").waitFor();
  await take("submit");

  await pane.getByRole("button", { name: "4件を提出する" }).click();
  await pane.getByText("4件を提出しました。").waitFor();
  await pane.getByRole("button", { name: "もう一度比べる" }).click();
  await pane.getByText("提出済の取組を確認する（4件）").click();
  await pane.getByRole("button", { name: /^1位 ②/ }).click();
  await pane.getByRole("radio", { name: "差し戻す" }).check();
  await pane.getByRole("textbox").fill("交付した団体の数と、見直した場所の数を書いてください。");
  await take("review");
  await pane.getByRole("button", { name: "結果を送る" }).click();
  await pane.getByText("差し戻しました。").waitFor();

  await page.reload();
  await workbench.openSample("令和7年度 重点目標（中間・要修正）");
  await workbench.ribbonButton("点検").click();
  await pane.getByText("差し戻された取組 1件").waitFor();
  await page.mouse.move(0, 0);
  await take("returned");

  await workbench.ribbonButton("集計").click();
  await pane
    .getByText(/^未提出/)
    .first()
    .waitFor();
  await page.mouse.move(0, 0);
  await take("summary");
} finally {
  await browser.close();
  await server.stop();
}
