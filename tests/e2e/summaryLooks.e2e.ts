import { lookAtPane, LOOKS, openIn } from "./paneLooks";
import { APRIL, GREEN, HEALTH, OCTOBER, openPane, submit, submitLastYear } from "./summaryTown";
import { openParts } from "./summaryViews";
import { withWorkbench } from "./withWorkbench";

jest.setTimeout(240_000);

const stage = withWorkbench();

beforeAll(async () => {
  await submitLastYear(stage.server.url);
  for (const [department, rows] of [[HEALTH, 5], [GREEN, 4]] as const) {
    const workbench = await openPane(stage, department, OCTOBER);
    await submit(workbench, rows);
    await workbench.page.context().close();
  }
});

const WORDS = {
  ja: { summary: "集計", back: "集計に戻る", read: "9件", behind: /^すこやか暮らし部 実施中 .*件を開く$/ },
  en: { summary: "Summary", back: "Back to the summary", read: "9 initiatives", behind: /^すこやか暮らし部 In progress .* open$/ },
} as const;

test.each(LOOKS)("every part of the view in %s, %s fits at 320 and 350 pixels and passes axe", async (language, colours) => {
  const words = WORDS[language];
  const workbench = await openIn(stage.browser, stage.server.url, language, colours, APRIL);
  const { pane } = workbench;
  const name = `summary-${language}-${colours}`;
  await workbench.ribbonButton(words.summary).click();
  await pane.getByText(words.read).first().waitFor();
  const faults = await lookAtPane(workbench, name);
  // A word of two of that department's initiatives.
  await pane.getByRole("searchbox").fill("みどり 回収");
  await pane.getByRole("searchbox").press("Enter");
  await pane.getByRole("main").getByRole("listitem").first().waitFor();
  faults.push(...(await lookAtPane(workbench, `${name}-found`)));
  await pane.getByRole("button", { name: words.back, exact: true }).click();
  await openParts(workbench);
  await pane.getByRole("list").last().getByRole("listitem").first().waitFor();
  await pane.getByRole("table").last().scrollIntoViewIfNeeded();
  faults.push(...(await lookAtPane(workbench, `${name}-parts`)));
  await pane.getByRole("button", { name: words.behind }).first().click();
  await pane.getByRole("main").getByRole("listitem").first().getByRole("button").first().click();
  await pane.getByRole("blockquote").first().waitFor();
  faults.push(...(await lookAtPane(workbench, `${name}-rows`)));
  await workbench.page.context().close();
  expect(faults).toEqual([]);
});
