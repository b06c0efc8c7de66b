import { goalSheet, goalWorkbook } from "../../src/progress/testing/goalSheets";
import { readConfig } from "../../src/sharepoint/config";
import { memoryStore } from "../../src/sharepoint/outbox/store";
import { createGoalListSession } from "../../src/sharepoint/session";
import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import { buildDocuments } from "../../src/submission/buildDocuments";
import { CONTEXT } from "../../src/submission/testing/documents";
import { listRows } from "./listRows";
import { lookAtPane, openIn, wear, type Colours, type Language } from "./paneLooks";
import { configOf, GREEN, OCTOBER, openPane, YEAR } from "./summaryTown";
import { withWorkbench } from "./withWorkbench";

jest.setTimeout(180_000);

/** What the department was called before its name was corrected, as long as such names get. */
const FORMER = "みどり環境・循環型社会・脱炭素推進部（令和の地域づくり・広域連携担当）";

const WORDS = {
  ja: { summary: "集計", unlisted: `${FORMER}（2件）`, begin: "取り下げる", ask: `${FORMER}の取組 2件を取り下げますか。`, confirm: "2件を取り下げる", done: "2件に「取下げ」の印を付けました。", back: "集計に戻る", read: "中間報告、取組1件" },
  en: { summary: "Summary", unlisted: `${FORMER} (2)`, begin: "Withdraw", ask: `Withdraw 2 initiatives of ${FORMER}?`, confirm: "Withdraw 2", done: "Marked as withdrawn: 2 initiatives.", back: "Back to the summary", read: "Mid-year, 1 initiative" },
} as const;

const ROW = { initiative: "川の生き物調べ", period: "8月", target: "調査を3回", midYear: "調査を3回行った。", final: "" };

const AGAIN_WORDS = {
  ja: { submit: "提出", compare: "もう一度比べる", send: "4件を提出する", asked: "4件に、リストで「取下げ」の印が付いています。まとめて決めることもできます。", again: "すべて提出し直す", told: "4件を提出し直しました。", done: "4件を提出しました。" },
  en: { submit: "Submit", compare: "Compare again", send: "Submit 4 initiatives", asked: "4 initiatives are marked as withdrawn in the list. You can decide for all at once.", again: "Submit all again", told: "Submitted again: 4 initiatives.", done: "4 submitted." },
} as const;

const LOOKS = [
  ["ja", "light"],
  ["en", "dark"],
] as const satisfies [Language, Colours][];

const sessionOf = (serverUrl: string) => {
  const read = readConfig(configOf(serverUrl), serverUrl);
  if (!read.ok) throw new Error("config");
  return createGoalListSession({ config: read.config, tokens: localTokens({ name: "港 太郎", id: null }), fetch, store: memoryStore() });
};

describe.each(LOOKS)("what was submitted under a former name, in %s, %s", (language, colours) => {
  const stage = withWorkbench();
  const words = WORDS[language];
  const marks = async () => (await listRows(stage.server.url)).map(({ fields }) => [fields.Department, fields.Withdrawn === true]);

  beforeAll(async () => {
    const session = sessionOf(stage.server.url);
    for (const [department, rows] of [[FORMER, [ROW, ROW]], [GREEN, [ROW]]] as const) {
      const goals = goalWorkbook([goalSheet([...rows], { department, fiscalYear: YEAR })]);
      await session.submit(await session.preview(buildDocuments(goals, { ...CONTEXT, phase: "mid-year" }).documents));
    }
  });

  test("is withdrawn from the summary after a question, and stays in the list", async () => {
    const workbench = await openIn(stage.browser, stage.server.url, language, colours, OCTOBER);
    const { pane } = workbench;
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    const faults: string[] = [];
    const look = async (name: string) => void faults.push(...(await lookAtPane(workbench, `withdraw-${name}-${language}-${colours}`)));
    await workbench.ribbonButton(words.summary).click();
    await button(words.unlisted).waitFor();
    await look("unlisted");
    await button(words.unlisted).click();
    await button(words.begin).click();
    await pane.getByRole("alert").getByText(words.ask).waitFor();
    await look("asked");
    expect(await marks()).toEqual([[FORMER, false], [FORMER, false], [GREEN, false]]);
    await button(words.confirm).dblclick();
    await pane.getByText(words.done).waitFor();
    await look("done");
    await button(words.back).click();
    await pane.getByText(words.read).first().waitFor();
    expect([await button(words.unlisted).count(), await marks()]).toEqual([0, [[FORMER, true], [FORMER, true], [GREEN, false]]]);
    expect(faults).toEqual([]);
    await workbench.page.context().close();
  });
});

describe.each(LOOKS)("a department that was withdrawn by mistake, in %s, %s", (language, colours) => {
  const stage = withWorkbench();
  const words = AGAIN_WORDS[language];
  const marks = async () => (await listRows(stage.server.url)).map(({ fields }) => fields.Withdrawn === true);

  test("is asked when it submits again, and brings all its rows back with one choice", async () => {
    const workbench = await openPane(stage, GREEN, OCTOBER);
    await wear(workbench, language, colours);
    const { pane } = workbench;
    const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
    await workbench.ribbonButton(words.submit).click();
    await press(words.send);
    await pane.getByText(words.done).waitFor();
    const session = sessionOf(stage.server.url);
    for await (const rows of session.readRows(YEAR)) await session.withdraw(rows);
    expect(await marks()).toEqual([true, true, true, true]);

    await press(words.compare);
    await press(words.send);
    await pane.getByText(words.asked).waitFor();
    const faults = await lookAtPane(workbench, `withdrawn-asked-${language}-${colours}`);
    await press(words.again);
    await pane.getByText(words.told).waitFor();
    faults.push(...(await lookAtPane(workbench, `withdrawn-back-${language}-${colours}`)));
    expect([faults, await marks()]).toEqual([[], [false, false, false, false]]);
    await workbench.page.context().close();
  });
});
