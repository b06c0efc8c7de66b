import type { FrameLocator } from "playwright-core";
import { axeViolations, lookAtPane, LOOKS, openIn, overhangsInLargeText, type Colours, type Language } from "./paneLooks";
import type { WorkbenchPage } from "./workbench";
import { withWorkbench } from "./withWorkbench";

jest.setTimeout(180_000);

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

const WORDS: Readonly<Record<Language, Words>> = {
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
    await pane.getByRole("button", { name: /^1位/, expanded: false }).click();
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

const stage = withWorkbench();

async function openPane(language: Language, colours: Colours): Promise<WorkbenchPage> {
  const workbench = await openIn(stage.browser, stage.server.url, language, colours, OCTOBER);
  await workbench.ribbonButton(WORDS[language].pane).click();
  await workbench.pane.getByRole("navigation").waitFor();
  return workbench;
}

describe.each(LOOKS)("the pane in %s, %s", (language, colours) => {
  test("every view fits at 320 and 350 pixels and passes axe", async () => {
    const workbench = await openPane(language, colours);
    const faults: string[] = [];
    for (const [name, show] of Object.entries(VIEWS)) {
      await show(workbench.pane, WORDS[language]);
      faults.push(...(await lookAtPane(workbench, `view-${name}-${language}-${colours}`)));
    }
    await workbench.page.context().close();
    expect(faults).toEqual([]);
  });
});

test.each(["ja", "en"] as const)("every view fits in text of twice the size, in %s", async (language) => {
  const workbench = await openPane(language, "light");
  const faults: string[] = [];
  for (const [name, show] of Object.entries(VIEWS)) {
    await show(workbench.pane, WORDS[language]);
    faults.push(...(await overhangsInLargeText(workbench)).map((part) => `${name}: ${part}`));
  }
  await workbench.page.context().close();
  expect(faults).toEqual([]);
});

test("the workbench itself passes axe", async () => {
  const workbench = await openPane("ja", "light");
  await workbench.sheetTab("1位").click();
  expect(await axeViolations(workbench.page.mainFrame())).toEqual([]);
});
