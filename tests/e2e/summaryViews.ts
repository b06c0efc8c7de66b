import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import type { Language } from "../../src/messages/language";
import { summary as SUMMARY_TEXTS } from "../../src/messages/pane/summary";
import * as forms from "../support/summaryForms";
import type { SumQuestion } from "../support/summaryItems";
import type { SumTable } from "../support/summaryTable";
import type { WorkbenchPage } from "./workbench";

/** The tables that are drawn and printed; how many columns at their beginning name a line. */
const DRAWN: readonly (readonly [id: string, leading: number])[] = [["overview", 0], ["submissions", 2], ["status_by_department", 1], ["status_by_goal", 5], ["targets_by_department", 1], ["movements", 2], ["last_year", 1]];
export const drawnIn = (phase: SumQuestion["phase"]) => DRAWN.filter(([id]) => id !== "movements" || phase === "final");

/** What a click downloads. */
export async function downloaded({ page }: WorkbenchPage, act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return readFile(await download.path());
}

/** Presses one of the ways out of the pane. */
export const takeOut = ({ pane }: WorkbenchPage, language: Language, way: "csv" | "parquet" | "worksheets" | "print") =>
  pane.getByRole("region", { name: SUMMARY_TEXTS[language].takeOut }).getByRole("button", { name: SUMMARY_TEXTS[language][way], exact: true }).click();
/** The printed page in its window. */
export const printFrame = ({ page }: WorkbenchPage): Frame => page.frames().find((frame) => frame.url().includes("print.html"))!;

/** Opens every part of the view. */
export async function openParts({ pane }: WorkbenchPage): Promise<void> {
  for (const closed = pane.locator("main h2 button[aria-expanded=false]"); (await closed.count()) > 0; ) await closed.first().click();
}

/** Compares every table that the pane draws, and its list of what is overdue or was not achieved. */
export async function expectPane(workbench: WorkbenchPage, language: Language, phase: SumQuestion["phase"], table: (id: string) => SumTable): Promise<void> {
  const { pane } = workbench;
  await openParts(workbench);
  for (const [id, leading] of drawnIn(phase)) {
    const sum = forms.seen(table(id));
    expect([id, await forms.drawnLines(pane.getByRole("table", { name: sum.title, exact: true }))]).toEqual([id, forms.paneLines(sum, leading)]);
  }
  const attention = table("attention");
  const part = pane.getByRole("region", { name: attention.title });
  if (attention.rows.length === 0) return part.getByText(SUMMARY_TEXTS[language].attentionNone).waitFor();
  const lines = part.getByRole("listitem");
  await lines.nth(attention.rows.length - 1).waitFor();
  const drawn = await lines.evaluateAll((items) => items.map(({ textContent }) => textContent!));
  expect(drawn).toHaveLength(attention.rows.length);
  attention.rows.forEach(([department, , , initiative, dueDay, status, reason, report], at) => {
    for (const text of [department, initiative, forms.shown(dueDay ?? null, "day", language), status, reason, report || SUMMARY_TEXTS[language].noReport]) expect(drawn[at]).toContain(text);
  });
}

/** The printed page on paper: its size, and that nothing of the screen's buttons is on it. Leaves a PDF and a picture in tests/output. */
export async function printsOnA4(view: WorkbenchPage, language: Language): Promise<void> {
  const frame = printFrame(view);
  // Over every page stands what the first begins with.
  expect(await frame.evaluate(() => document.styleSheets[0]!.cssRules[0]!.cssText)).toContain(`"${await frame.locator("h1").textContent()}"`);
  const page = await view.page.context().newPage();
  await page.goto(frame.url().split(/[?#]/)[0]!);
  await page.evaluate(showPage, await frame.evaluate(() => document.body.innerHTML));
  await page.evaluate(() => document.body.offsetHeight && document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ path: `tests/output/summary-print-${language}.pdf`, preferCSSPageSize: true, printBackground: true });
  // A4 on its side, in points.
  expect(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/.exec(pdf.toString("latin1"))?.slice(1)).toEqual(["841", "594"]);
  // Shadings by a function are one flat colour in some readers.
  expect(pdf.includes("/ShadingType 1")).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button").count()).toBe(0);
  // As wide as the paper between its margins, 269 mm: nothing reaches over it.
  await page.setViewportSize({ width: 1017, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1017);
  await page.screenshot({ path: `tests/output/summary-print-${language}.png`, fullPage: true });
  // Laid out as a table's head, a legend is printed again over each page that its chart goes on to.
  expect(await page.locator(".legend").first().evaluate((legend) => [legend, legend.parentElement!].map((part) => getComputedStyle(part).display))).toEqual(["table-header-group", "table"]);
  await page.emulateMedia({ media: "print", forcedColors: "active" });
  const patterns = await page.locator(".legend").first().locator(".key").evaluateAll((keys) => keys.map((key) => [getComputedStyle(key).backgroundColor, getComputedStyle(key).backgroundImage].join(" ")));
  expect(new Set(patterns).size).toBe(patterns.length);
  expect(patterns.length).toBeGreaterThan(1);
  await page.close();
  await view.page.frameLocator("[role=dialog] iframe").getByRole("button", { name: /^(閉じる|Close)$/ }).click();
  await view.page.getByRole("dialog").waitFor({ state: "detached" });
  // Whoever goes by keyboard goes on from where the page was opened.
  await view.pane.locator("button:focus", { hasText: SUMMARY_TEXTS[language].print }).waitFor();
}

/** Runs in the page: draws a content whose style attributes the page's policy does not take as they are. */
function showPage(content: string): void {
  document.body.innerHTML = content;
  for (const element of document.querySelectorAll<HTMLElement>("[style]")) element.style.cssText = element.getAttribute("style")!;
}
