import { readFile } from "node:fs/promises";
import path from "node:path";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Browser, Frame, FrameLocator } from "playwright-core";
import { launchBrowser } from "./browser";
import { openWorkbenchPage, startWorkbench } from "./workbench";
import type { RunningWorkbench, WorkbenchPage } from "./workbench";

jest.setTimeout(180_000);

/** A task pane in a window of 1366 × 768, and the narrowest that Office gives. */
const WIDTHS = [350, 320];
const OCTOBER = new Date("2025-10-20T09:00:00+09:00");

interface Words {
  check: string;
  report: string;
  submit: string;
  summary: string;
  settings: string;
  setUp: string;
  understood: string;
  row: RegExp;
  pane: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  ja: { check: "点検", report: "報告", submit: "提出", summary: "集計", settings: "設定", setUp: "リストを用意する", understood: "わかりました", row: /② ○ 集団回収の支援/, pane: "シート一覧" },
  en: { check: "Check", report: "Report", submit: "Submit", summary: "Summary", settings: "Settings", setUp: "Set up the list", understood: "Got it", row: /② ○ 集団回収の支援/, pane: "Sheets" },
};

type View = (pane: FrameLocator, words: Words) => Promise<void>;

const go = (pane: FrameLocator, name: string) => pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();

/** The views of the pane, each from wherever the one before has left it. */
const VIEWS: Readonly<Record<string, View>> = {
  start: (pane, { understood }) => pane.getByRole("button", { name: understood }).waitFor(),
  check: async (pane, { understood }) => {
    await pane.getByRole("button", { name: understood }).click();
    await pane.getByRole("button", { name: /^1位/ }).click();
  },
  report: async (pane, { report, row }) => {
    await go(pane, report);
    await pane.getByRole("button", { name: row }).waitFor();
  },
  row: async (pane, { row }) => {
    await pane.getByRole("button", { name: row }).click();
    await pane.getByRole("textbox").first().fill("奨励金を52団体に交付した。");
  },
  submit: async (pane, { submit }) => {
    await go(pane, submit);
    await pane.getByRole("table").waitFor();
  },
  summary: async (pane, { summary }) => {
    await go(pane, summary);
    await pane.getByRole("heading", { level: 1, name: summary }).waitFor();
  },
  settings: async (pane, { settings, setUp }) => {
    await go(pane, settings);
    await pane.getByRole("button", { name: setUp }).waitFor();
  },
  listMade: async (pane, { setUp }) => {
    await pane.getByRole("button", { name: setUp }).click();
    await pane.getByRole("main").getByRole("status").scrollIntoViewIfNeeded();
  },
};

let server: RunningWorkbench;
let browser: Browser;
let axe: string;

beforeAll(async () => {
  axe = await readFile(path.join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");
  server = await startWorkbench();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function openPane(language: string, theme: string): Promise<WorkbenchPage> {
  const workbench = await openWorkbenchPage(browser, server.url);
  await workbench.page.clock.setFixedTime(OCTOBER);
  if (theme === "forced-colors") await workbench.page.emulateMedia({ forcedColors: "active" });
  else await workbench.choose("配色", theme);
  await workbench.page.getByRole("banner").getByRole("combobox").last().selectOption(language);
  await workbench.ribbonButton(WORDS[language]!.pane).click();
  await workbench.pane.getByRole("navigation").waitFor();
  return workbench;
}

async function narrowTo(workbench: WorkbenchPage, width: number): Promise<void> {
  const splitter = workbench.page.getByRole("separator");
  await splitter.press("Home");
  for (let now = 320; now < width; now += 10) await splitter.press("ArrowLeft");
}

function paneFrame(workbench: WorkbenchPage): Frame {
  const frame = workbench.page.frames().find((candidate) => candidate.url().includes("/addin/"));
  if (!frame) throw new Error("The task pane has no page.");
  return frame;
}

/** Runs in the page: what reaches over its right edge, as tag, class and text. */
function overhanging(): string[] {
  const hidden = (element: Element) => getComputedStyle(element).position === "absolute" && element.getBoundingClientRect().width <= 1;
  return [...document.querySelectorAll("body *")]
    .filter((element) => !hidden(element) && element.getBoundingClientRect().right > innerWidth + 0.5)
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
}

async function axeViolations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const results = await frame.evaluate(async (): Promise<AxeResults> => {
    const { axe: runner } = window as unknown as { axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } };
    // Fluent's keyboard navigation puts these beside a list; they hand the focus on at once.
    return runner.run({ exclude: ["[data-tabster-dummy]"] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] });
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join(" | ")}`);
}

describe.each([
  ["ja", "light"],
  ["ja", "dark"],
  ["en", "light"],
  ["en", "dark"],
  ["ja", "contrast"],
  ["ja", "forced-colors"],
])("the pane in %s, %s", (language, theme) => {
  test("every view fits at 320 and 350 pixels and passes axe", async () => {
    const workbench = await openPane(language, theme);
    const frame = paneFrame(workbench);
    const faults: Record<string, string[]> = {};
    for (const [name, show] of Object.entries(VIEWS)) {
      await show(workbench.pane, WORDS[language]!);
      for (const width of WIDTHS) {
        await narrowTo(workbench, width);
        await workbench.screenshot(`view-${name}-${language}-${theme}-${width}`);
        const over = await frame.evaluate(overhanging);
        if (over.length > 0) faults[`${name} ${width}`] = over;
      }
      const violations = await axeViolations(frame);
      if (violations.length > 0) faults[`${name} axe`] = violations;
    }
    await workbench.page.context().close();
    expect(faults).toEqual({});
  });
});

test("the workbench itself passes axe", async () => {
  const workbench = await openPane("ja", "light");
  await workbench.sheetTab("1位").click();
  expect(await axeViolations(workbench.page.mainFrame())).toEqual([]);
});
