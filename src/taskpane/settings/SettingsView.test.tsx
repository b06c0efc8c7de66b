import { screen, within } from "@testing-library/react";
import { ListError } from "../../sharepoint/problem";
import type { ProvisionReport } from "../../sharepoint/provision";
import { ConfigFault } from "../ports";
import { fakeListSetup, SHAREPOINT } from "../testing/fakeListSetup";
import { openPane, violations, type PaneTraits } from "../testing/openPane";

const REPORT: ProvisionReport = { listId: "5f8fad5b-d9cb-469f-a165-70867728950e", webUrl: "https://example.sharepoint.com/sites/goals/Lists/List", created: false, added: [], changed: [], faults: [] };

async function openSettings(report: Parameters<typeof fakeListSetup>[1] = REPORT, traits: PaneTraits = {}, setup = fakeListSetup(SHAREPOINT, report)) {
  const opened = await openPane({ ...traits, ports: { openListSetup: () => Promise.resolve(setup), ...traits.ports } });
  await opened.user.click(screen.getByRole("button", { name: traits.language === "en" ? "Settings" : "設定" }));
  await screen.findByRole("heading", { level: 1, name: traits.language === "en" ? "Settings" : "設定" });
  return opened;
}

/** Value of a fact by its name. */
const fact = async (name: string) => (await screen.findByText(name, { selector: "dt" })).nextElementSibling?.textContent;

test("says what is configured, and who is signed in once somebody is", async () => {
  const { user, container } = await openSettings();
  const names = ["接続先", "サイト", "リスト", "テナント", "アプリの ID", "アクセス許可", "提出を待つ部局"];
  const facts: (string | null | undefined)[] = [];
  // One after the other: searches side by side leave React's test mode switched off.
  for (const name of names) facts.push(await fact(name));
  expect(facts).toEqual(["SharePoint", SHAREPOINT.siteUrl, SHAREPOINT.list, "town.example", SHAREPOINT.signIn!.clientId, "Sites.Selected", "みなと部、やま部"]);
  expect(await fact("サインイン")).toContain("まだサインインしていません");
  await user.click(screen.getByRole("button", { name: "サインインする" }));
  expect(await screen.findByText("港 太郎 (taro@town.example)")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test("says that the practice list needs no sign-in, and offers no view of SharePoint", async () => {
  await openSettings(REPORT, {}, fakeListSetup({ ...SHAREPOINT, mode: "local", signIn: null }, REPORT, { name: "workbench", id: null }));
  expect(await fact("サインイン")).toBe("要りません（練習用の利用者として提出します）");
  expect(await fact("接続先")).toBe("練習用のリスト（このパソコンの中）");
  expect(screen.queryByRole("heading", { name: "見やすいビュー" })).toBeNull();
});

test("a sign-in that failed says why and can be tried again", async () => {
  const setup = fakeListSetup(SHAREPOINT, REPORT);
  const failing = jest.spyOn(setup, "signIn").mockRejectedValueOnce(new ListError({ reason: "sign-in-failed", code: "AADSTS50105" }));
  const { user } = await openSettings(REPORT, {}, setup);
  await user.click(await screen.findByRole("button", { name: "サインインする" }));
  expect((await screen.findByRole("alert")).textContent).toContain("AADSTS50105");
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(await screen.findByText("港 太郎 (taro@town.example)")).toBeTruthy();
  expect(failing).toHaveBeenCalledTimes(2);
});

test("a wrong config.json is told setting by setting, and the rules are shown all the same", async () => {
  await openSettings(REPORT, { ports: { openListSetup: () => Promise.reject(new ConfigFault([{ reason: "missing", setting: "tenantId" }])) } });
  expect((await screen.findByRole("alert")).textContent).toContain("「tenantId」がありません");
  expect(screen.getByRole("table", { name: "規則と重大度" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "リストを用意する" })).toBeNull();
});

test.each([
  ["no file", [{ reason: "no-file" }], "config.json がありません。"],
  ["the settings as they are shipped", [{ reason: "invalid", setting: "tenantId", value: '""', expected: "tenant" }], "「tenantId」の値"],
] as const)("%s is no mistake: no list has been named yet, and what IT staff has to write is told", async (_, errors, told) => {
  await openSettings(REPORT, { ports: { openListSetup: () => Promise.reject(new ConfigFault([...errors])) } });
  const notice = (await screen.findByText("提出先がまだ決められていません。")).parentElement!;
  expect(notice.textContent).toContain("点検と報告はこのまま使えます。");
  expect(notice.textContent).toContain(told);
  expect(screen.queryByRole("alert")).toBeNull();
});

describe("setting up the list", () => {
  const setUp = async (report: Parameters<typeof fakeListSetup>[1]) => {
    const opened = await openSettings(report);
    await opened.user.click(await screen.findByRole("button", { name: "リストを用意する" }));
    return opened;
  };

  test.each<[string, Partial<ProvisionReport>, string[]]>([
    ["a list that was made", { created: true, added: ["GoalKey", "Document"] }, ["リストを作りました。", "加えた列：識別キー、文書（JSON）"]],
    ["a list that lacked a column and an index", { added: ["NotAchieved"], changed: ["FiscalYear"] }, ["リストを整えました。", "加えた列：未達成", "整えた列：年度"]],
    ["a list that has everything", {}, ["変えるところはありませんでした。"]],
  ])("tells of %s, with its id", async (_name, report, texts) => {
    const { container } = await setUp({ ...REPORT, ...report });
    const status = await screen.findByText(texts[0]!);
    for (const text of [...texts, REPORT.listId]) expect(status.closest("[role=status]")!.textContent).toContain(text);
    expect(screen.getByRole("link", { name: "リストを開く" }).getAttribute("href")).toBe(REPORT.webUrl);
    expect(await violations(container)).toEqual([]);
  });

  test("shows how far it is", async () => {
    await setUp(new Promise(() => undefined));
    expect(await screen.findByText("列を確かめています（12／24）")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "リストの用意" }).getAttribute("aria-valuenow")).toBe("0.5");
  });

  test("names a column of another type, which stays as it is", async () => {
    await setUp({ ...REPORT, faults: [{ reason: "column-type", column: "Priority", expected: "number", found: "text" }] });
    expect((await screen.findByRole("alert")).textContent).toMatch(/そのまま残しました。.*「優先順位（Priority）」の種類が違います/);
  });

  test("says in one sentence why it is not allowed, and can be tried again", async () => {
    const { user } = await setUp(new ListError({ reason: "forbidden", doing: "provision", requestId: "R7" }));
    expect((await screen.findByRole("alert")).textContent).toContain("R7");
    await user.click(within(screen.getByRole("alert")).getByRole("button", { name: "もう一度" }));
    expect((await screen.findByRole("alert")).textContent).toContain("R7");
  });
});

test("explains the view that has to be made by hand with the columns' own headings", async () => {
  await openSettings();
  const steps = (await screen.findAllByRole("listitem")).map(({ textContent }) => textContent);
  expect(steps.join("\n")).toContain("タイトル、時期、中間の状況、期末の状況、期限（文字）");
  expect(steps.join("\n")).toContain("「年度」が今年度に等しい、かつ「取下げ」が「いいえ」");
});

describe("the rules in effect", () => {
  const severities = () => screen.getAllByRole("row").slice(1).map((row) => `${within(row).getByRole("rowheader").textContent}: ${within(row).getByRole("cell").textContent}`);

  test("are the standard ones without settings", async () => {
    await openSettings();
    expect(screen.getByText("既定の規則で点検しています。")).toBeTruthy();
    expect(severities()).toHaveLength(25);
    expect(severities()).toContain("時期がはっきりしない: 参考");
  });

  test("are the municipality's own where checks.json says so", async () => {
    const settings = { rules: { "period-vague": "off", "target-missed": "error" }, requiredColumns: { "ueda-r07": ["initiative"] }, allowedValues: { difficulty: ["A", "B"] }, acceptedPeriods: ["議会開催時"] };
    await openSettings(REPORT, { ports: { checkSettings: () => Promise.resolve(JSON.stringify(settings)) } });
    expect(screen.getByText("自治体の設定（checks.json）で点検しています。既定と違う規則は 2件です。")).toBeTruthy();
    expect(severities()).toEqual(expect.arrayContaining(["時期がはっきりしない: 点検しない既定は「参考」", "結果が目標に届いていない: エラー既定は「警告」"]));
    expect(screen.getByText("認める時期の書き方：議会開催時")).toBeTruthy();
    expect(screen.getByText(/^必ず書く列 ueda-r07：/)).toBeTruthy();
    expect(screen.getByText(/^使える値 .+：A、B$/)).toBeTruthy();
  });

  test("are the standard ones in spite of a mistake, which is named", async () => {
    await openSettings(REPORT, { ports: { checkSettings: () => Promise.resolve('{"rules":{"no-such-rule":"off"}}') } });
    expect(screen.getByText(/no-such-rule/)).toBeTruthy();
  });
});

test("speaks English too", async () => {
  const { container } = await openSettings(REPORT, { language: "en" });
  expect(screen.getByRole("button", { name: "Set up the list" })).toBeTruthy();
  expect(screen.getByRole("rowheader", { name: "A required column is missing" })).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});
