import { act, screen, waitFor, within } from "@testing-library/react";
import type { PrintedPage } from "../../exports/print/printedPage";
import { PrintFailure } from "../../exports/print/showPrintPage";
import { documentsOf } from "../../submission/testing/documents";
import type { FileContent } from "../ports";
import { broughtIntoView } from "../testing/broughtIntoView";
import { FakeGoalList } from "../testing/fakeGoalList";
import { YearFold } from "../../summary/yearFold";
import { openPane, violations, type PaneTraits } from "../testing/openPane";

const TOWN = [
  { name: "みなと部", sections: null },
  { name: "ふくし部", sections: null },
];

/** Holds each reading of the list up before its first page; the function that is returned lets the present one go on. */
function heldReading(list: FakeGoalList): () => void {
  let go: () => void = () => undefined;
  const whole = list.readRows.bind(list);
  list.readRows = async function* (...years) {
    await new Promise<void>((resolve) => (go = resolve));
    yield* whole(...years);
  };
  return () => go();
}

/** A list with three rows of みなと部, of which the second was due and has no report. */
function listOfThree() {
  const list = new FakeGoalList();
  const [done, overdue, running] = documentsOf(3, "6回開いた。");
  const subItems = (end: string, midYear: "done" | "unknown" | "in-progress") => [{ sub: null, periods: [{ raw: "", start: null, end }], targets: [], status: { midYear, final: "unknown" as const } }];
  for (const document of [
    { ...done!, subItems: subItems("2026-09-30", "done") },
    { ...overdue!, subItems: subItems("2026-09-30", "unknown") },
    { ...running!, subItems: subItems("2027-03-31", "in-progress") },
  ]) {
    list.documents.set(document.key, document);
  }
  return list;
}

async function openSummary(list: FakeGoalList, ports: PaneTraits["ports"] = {}) {
  const opened = await openPane({ ports: { openGoalList: () => Promise.resolve(list), ...ports } });
  await opened.user.click(screen.getByRole("button", { name: "集計" }));
  await screen.findByRole("combobox", { name: "年度" });
  return opened;
}

/** The text of a line of a table of figures (of the whole table without a name): every heading with its figure. */
async function line(table: string, name?: string): Promise<string> {
  const drawn = within(await screen.findByRole("table", { name: table }));
  const scope = name === undefined ? drawn : within(await drawn.findByRole("row", { name: new RegExp(name) }));
  return scope.getAllByRole("cell").map(({ textContent }) => textContent).join(" ");
}

test("the figures of a department stand in its line, and who has not submitted is named", async () => {
  const list = Object.assign(listOfThree(), { departments: TOWN });
  const { container } = await openSummary(list);
  expect((await screen.findByText(/^（.* 現在）$/)).parentElement!.textContent).toMatch(/^中間報告、取組3件（/);
  expect(await line("部局別の状況", "みなと部")).toContain("取組3 報告済3 完了1 実施中1 未着手0 見送り0 不明1 完了の割合33.3% 期限超過1");
  expect(screen.getByText("未提出：ふくし部")).toBeTruthy();
  expect(await line("提出状況", "ふくし部")).toContain("未提出");
  expect(await violations(container)).toEqual([]);
});

test("years of archives can be chosen, and the workbook's own is still there afterwards", async () => {
  const { user } = await openSummary(listOfThree(), { now: () => new Date("2050-05-01T00:00:00Z") });
  const years = screen.getByRole<HTMLSelectElement>("combobox", { name: "年度" });
  expect(years.value).toBe("2026");
  await user.selectOptions(years, "2030");
  await user.selectOptions(years, "2026");
  expect([...years.options].map(({ value }) => value)).toEqual(expect.arrayContaining(["2051", "2050", "2030", "2026"]));
});

test("without a list of departments it says how to give one", async () => {
  await openSummary(listOfThree());
  expect(await screen.findByText("提出すべき部局の一覧がありません。")).toBeTruthy();
  expect(screen.getByText(/config\.json の departments/)).toBeTruthy();
});

test("a figure opens its rows, a row its words; going back returns to the figure", async () => {
  const { user, container } = await openSummary(listOfThree());
  const figure = await screen.findByRole("button", { name: "みなと部 期限超過 1件を開く" });
  await user.click(figure);
  const heading = screen.getByRole("heading", { level: 2, name: "みなと部：期限超過" });
  expect(document.activeElement).toBe(heading);
  expect(await screen.findByText("1件")).toBeTruthy();
  const row = screen.getAllByRole("listitem").find(({ textContent }) => textContent?.includes("講座を開く 2"))!;
  expect(within(row).getByText("期限 2026/9/30")).toBeTruthy();
  expect(within(row).getByRole("link").getAttribute("href")).toContain("example.sharepoint.com");
  await user.click(within(row).getByRole("button", { name: /文を読む/ }));
  expect(await within(row).findByText("6回開いた。")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "集計に戻る" }));
  await waitFor(() => expect(document.activeElement).toBe(figure));
});

test("a word finds the initiatives that are named so; going back keeps the word", async () => {
  const { user, container } = await openSummary(listOfThree());
  const box = await screen.findByRole("searchbox", { name: "重点目標・取組・部局の名前から探す" });
  await user.type(box, " 講座　3{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "「講座　3」を名前に含む取組" }));
  expect(await screen.findByText("1件")).toBeTruthy();
  expect(within(screen.getByRole("main")).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([expect.stringContaining("講座を開く 3")]);
  await user.click(screen.getByRole("button", { name: "集計に戻る" }));
  await user.clear(box);
  await user.type(box, "水道");
  await user.click(screen.getByRole("button", { name: "探す" }));
  expect(await screen.findByText("「水道」を名前に含む取組はありません。語を短くするか、別の年度で探してください。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "集計に戻る" }));
  await user.clear(box);
  await user.click(screen.getByRole("button", { name: "探す" }));
  expect(screen.queryByRole("button", { name: "集計に戻る" })).toBeNull();
  expect(await violations(container)).toEqual([]);
});

test("of many departments all bars are there at once, and the first lines with a button for the rest", async () => {
  const departments = ["みなと部", ...Array.from({ length: 14 }, (_, at) => `第${at + 1}地域自治センター`)].map((name) => ({ name, sections: null }));
  const { user, container } = await openSummary(Object.assign(listOfThree(), { departments }));
  const part = within(await screen.findByRole("region", { name: "部局別の状況" }));
  const lines = () => within(part.getByRole("table")).getAllByRole("row").length - 1;
  expect([lines(), part.getAllByText("第14地域自治センター").length]).toEqual([10, 1]);
  expect(await violations(container)).toEqual([]);
  await user.click(part.getByRole("button", { name: "残り5件を表示" }));
  expect([lines(), part.getAllByText("第14地域自治センター").length, part.queryByRole("button", { name: /件を表示/ })]).toEqual([15, 2, null]);
});

test("a button for more says how many come and how many there are", async () => {
  const list = new FakeGoalList();
  for (const document of documentsOf(120)) list.documents.set(document.key, document);
  const { user } = await openSummary(list);
  await user.click((await screen.findAllByRole("button", { name: "みなと部 取組 120件を開く" }))[0]!);
  const rows = () => within(screen.getByRole("main")).getAllByRole("listitem").length;
  await user.click(await screen.findByRole("button", { name: "次の50件を表示（残り70件）" }));
  expect(rows()).toBe(100);
  await user.click(screen.getByRole("button", { name: "残り20件を表示" }));
  expect(rows()).toBe(120);
});

test("a share opens what it is a share of; nought and what cannot be told open nothing", async () => {
  const { user } = await openSummary(Object.assign(listOfThree(), { departments: TOWN }));
  await user.click(await screen.findByRole("button", { name: "みなと部 完了の割合 33.3% 元になった取組を開く" }));
  expect(screen.getByRole("heading", { level: 2, name: "みなと部：完了の割合の元になった取組" })).toBeTruthy();
  expect(await screen.findByText("3件")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "集計に戻る" }));
  expect(await line("部局別の状況", "ふくし部")).toContain("取組0 報告済0 完了0");
  expect(within(within(screen.getByRole("table", { name: "部局別の状況" })).getByRole("row", { name: /ふくし部/ })).queryByRole("button")).toBeNull();
});

test("how many departments have not submitted leads to which", async () => {
  const { user } = await openSummary(Object.assign(listOfThree(), { departments: TOWN }));
  const title = await screen.findByRole("button", { name: "提出状況" });
  await user.click(title);
  expect(title.getAttribute("aria-expanded")).toBe("false");
  await user.click(screen.getByRole("button", { name: "未提出の部局 1 提出状況へ" }));
  expect([title.getAttribute("aria-expanded"), document.activeElement]).toEqual(["true", title]);
});

test("another phase and another year have other figures", async () => {
  const { user } = await openSummary(listOfThree());
  expect(await line("全体")).toContain("完了1");
  await user.selectOptions(screen.getByRole("combobox", { name: "時期" }), "期末報告");
  expect(await line("全体")).toContain("報告済0 完了0");
  await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "令和7年度");
  expect(await screen.findByText("この年度の提出はまだありません。")).toBeTruthy();
});

test("what is overdue is listed with the words of its report", async () => {
  const { user } = await openSummary(listOfThree());
  await user.click(await screen.findByRole("button", { name: "期限超過・未達成の取組" }));
  const part = screen.getByRole("region", { name: "期限超過・未達成の取組" });
  expect(await within(part).findByText("6回開いた。")).toBeTruthy();
  expect(within(part).getAllByRole("listitem")).toHaveLength(1);
  expect(within(part).getByText("期限超過")).toBeTruthy();
});

test("what was reported since is no longer listed as overdue once the list is read again, and the rest is not read again", async () => {
  const list = listOfThree();
  const { user } = await openSummary(list);
  await user.click(await screen.findByRole("button", { name: "期限超過・未達成の取組" }));
  const part = screen.getByRole("region", { name: "期限超過・未達成の取組" });
  await within(part).findByText("6回開いた。");
  const rows = jest.spyOn(list, "readRows");
  const second = [...list.documents.values()][1]!;
  list.documents.set(second.key, { ...second, subItems: second.subItems.map((sub) => ({ ...sub, status: { midYear: "done" as const, final: "unknown" as const } })) });
  await user.click(screen.getByRole("button", { name: "読み直す" }));
  expect(await within(part).findByText("期限を過ぎた取組も、達成しなかった取組もありません。")).toBeTruthy();
  expect(rows).not.toHaveBeenCalled();
});

test("a row that somebody else has reviewed since says so once the list is read again", async () => {
  const list = listOfThree();
  const { user } = await openSummary(list);
  await user.click(await screen.findByRole("button", { name: "期限超過・未達成の取組" }));
  const part = screen.getByRole("region", { name: "期限超過・未達成の取組" });
  await within(part).findByText("6回開いた。");
  expect(within(part).queryByText("差戻し")).toBeNull();
  const second = [...list.documents.values()][1]!;
  list.histories.set(second.key, [{ event: "returned", by: { name: "浜 花子", id: null }, at: "2026-11-20T03:00:00Z", revision: 1, comment: "数を" }]);
  await user.click(screen.getByRole("button", { name: "読み直す" }));
  expect(await within(part).findByText("差戻し")).toBeTruthy();
});

test("words that are open are those of the row as it was submitted last", async () => {
  const list = listOfThree();
  const { user } = await openSummary(list);
  await user.click(await screen.findByRole("button", { name: "期限超過・未達成の取組" }));
  const part = screen.getByRole("region", { name: "期限超過・未達成の取組" });
  await user.click(await within(part).findByRole("button", { name: /文を読む/ }));
  const second = [...list.documents.values()][1]!;
  list.documents.set(second.key, { ...second, cells: { ...second.cells, target: { address: "D9", text: "8回に改めた" } } });
  list.revisions.set(second.key, 2);
  await user.click(screen.getByRole("button", { name: "読み直す" }));
  expect(await within(part).findByText("8回に改めた")).toBeTruthy();
});

test("reading again tells what has changed", async () => {
  const list = listOfThree();
  const { user } = await openSummary(list);
  await user.click(await screen.findByRole("button", { name: "読み直す" }));
  expect(await screen.findByText("前に読んだときから変わっていません。")).toBeTruthy();
  const [first] = list.documents.values();
  list.documents.set(first!.key, { ...first!, phase: "final" });
  await user.click(screen.getByRole("button", { name: "読み直す" }));
  expect(await screen.findByText("前に読んだときから1件が変わりました（みなと部）。")).toBeTruthy();
  const fiscalYear = first!.fiscalYear - 1;
  const of = (name: string) => name.replace(/^\d+/, String(fiscalYear));
  list.documents.set(of(first!.key), { ...first!, key: of(first!.key), unit: of(first!.unit), fiscalYear });
  await user.click(screen.getByRole("button", { name: "読み直す" }));
  expect(await screen.findByText("前に読んだときから変わっていません。前年度の取組は1件が変わりました。")).toBeTruthy();
});

test("whoever comes back sees the figures at once, also when the list does not answer", async () => {
  const list = listOfThree();
  const { user } = await openSummary(list);
  await line("全体");
  await user.click(screen.getByRole("button", { name: "点検" }));
  list.problem = { reason: "offline", host: "graph.microsoft.com" };
  await user.click(screen.getByRole("button", { name: "集計" }));
  expect((await screen.findByRole("alert")).textContent).toContain("graph.microsoft.com");
  expect(await line("全体")).toContain("取組3");
});

test("a reading again that fails or is cancelled brings no news", async () => {
  const list = listOfThree();
  const { user } = await openSummary(list);
  await line("全体");
  const news = () => within(screen.getByRole("main")).getAllByRole("status").map(({ textContent }) => textContent).filter((text) => /読みました|変わって/.test(text!));
  expect(news()).toEqual(["3件を読みました。"]);
  list.problem = { reason: "offline", host: "graph.microsoft.com" };
  await user.click(screen.getByRole("button", { name: "読み直す" }));
  await screen.findByRole("alert");
  expect(news()).toEqual([]);
  list.problem = null;
  await user.click(screen.getByRole("button", { name: "読み直す" }));
  expect(await screen.findByText("前に読んだときから変わっていません。")).toBeTruthy();
  list.changes = () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) });
  await user.click(screen.getByRole("button", { name: "読み直す" }));
  await user.click(await screen.findByRole("button", { name: "中止" }));
  expect(news()).toEqual([]);
});

test("reading can be cancelled, and no half of a figure is shown", async () => {
  const list = listOfThree();
  const whole = list.readRows.bind(list);
  let go: () => void = () => undefined;
  list.readRows = async function* (year) {
    yield* whole(year);
    await new Promise<void>((resolve) => (go = resolve));
  };
  const { user } = await openSummary(list);
  expect(await screen.findByText("リストを読んでいます。3件")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "中止" }));
  expect((await screen.findByRole("alert")).textContent).toContain("中止しました");
  await act(async () => go());
  expect(screen.queryByRole("table")).toBeNull();
});

test("a list that cannot be read says why and can be tried again", async () => {
  const list = new FakeGoalList();
  list.problem = { reason: "offline", host: "graph.microsoft.com" };
  const { user } = await openSummary(list);
  expect((await screen.findByRole("alert")).textContent).toContain("graph.microsoft.com");
  list.problem = null;
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(await screen.findByText("この年度の提出はまだありません。")).toBeTruthy();
});

describe("taking out", () => {
  const press = async (user: Awaited<ReturnType<typeof openSummary>>["user"], name: string) => user.click(await screen.findByRole("button", { name }));

  test("CSV is a file of the rows that were read", async () => {
    const saved = new Map<string, FileContent>();
    const list = listOfThree();
    const reads = jest.spyOn(list, "readRows");
    const { user } = await openSummary(list, { saveFile: (name, content) => void saved.set(name, content) });
    await press(user, "CSV");
    expect(await screen.findByText("目標管理_2026年度.csv を保存しました。")).toBeTruthy();
    const csv = [saved.get("目標管理_2026年度.csv")].flat().join("");
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.trimEnd().split("\r\n")).toHaveLength(4);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  test("a person outside of the pane keeps the focus when the reading ends; who pressed a button that goes keeps it in the view", async () => {
    const list = listOfThree();
    const go = heldReading(list);
    const { user } = await openSummary(list);
    await screen.findByRole("button", { name: "中止" });
    await user.click(screen.getByRole("button", { name: "中止" }));
    await screen.findByText("読み込みを中止しました。");
    expect(document.activeElement?.textContent).toContain("読み込みを中止しました。");
    expect(document.activeElement).not.toBe(document.body);
    await user.click(screen.getByRole("button", { name: "もう一度" }));
    act(() => (document.activeElement as HTMLElement).blur());
    await act(async () => go());
    await line("全体");
    expect(document.activeElement).toBe(document.body);
  });

  test("a list that asks to wait while it is read says why", async () => {
    const list = listOfThree();
    const go = heldReading(list);
    await openSummary(list);
    await waitFor(() => expect(list.pauses.size).toBeGreaterThan(0));
    await act(async () => list.pauses.forEach((told) => told({ seconds: 3, problem: { reason: "throttled", seconds: 3, attempts: 1 } })));
    expect((await screen.findByRole("alert")).textContent).toContain("混み合っていて");
    await act(async () => go());
    await line("全体");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("rows too many to be kept are read once more, with how far it is and a way to stop", async () => {
    jest.spyOn(YearFold.prototype, "rows").mockReturnValue(null);
    const list = listOfThree();
    const { user } = await openSummary(list);
    await line("全体");
    const whole = list.readRows.bind(list);
    let go: () => void = () => undefined;
    list.readRows = async function* (year) {
      yield* whole(year);
      await new Promise<void>((resolve) => (go = resolve));
      yield* whole(year);
    };
    await press(user, "CSV");
    expect(await screen.findByText("件数が多いので、リストを読み直しながら書き出しています。3件のうち3件")).toBeTruthy();
    await press(user, "中止");
    await act(async () => go());
    expect(await screen.findByText("書き出しを中止しました。")).toBeTruthy();
    jest.restoreAllMocks();
  });

  test("the reading of reports before they go out tells how far it is and can be stopped", async () => {
    const list = listOfThree();
    const { user } = await openSummary(list);
    await line("全体");
    const whole = list.readDocuments.bind(list);
    const going: (() => void)[] = [];
    list.readDocuments = async (ids) => {
      await new Promise<void>((resolve) => going.push(resolve));
      return whole(ids);
    };
    await press(user, "ワークシートに書く");
    expect(await screen.findByText("報告の文を読んでいます。0件")).toBeTruthy();
    await press(user, "中止");
    await act(async () => going.forEach((go) => go()));
    expect(await screen.findByText("書き出しを中止しました。")).toBeTruthy();
  });

  test("worksheets hold the summary's tables, the rows to look at and all rows", async () => {
    const { user, excel } = await openSummary(listOfThree());
    await press(user, "ワークシートに書く");
    expect(await screen.findByText("「集計」「重点目標別」「期限超過・未達成」「取組の一覧」シートに書きました。")).toBeTruthy();
    expect(excel.ownSheets.get("summary")!.tables.map(({ id }) => id)).toEqual(expect.arrayContaining(["overview", "status_by_department"]));
    // Long texts would stretch the rows of other tables beside them.
    expect(excel.ownSheets.get("summary")!.tables.map(({ id }) => id)).not.toContain("status_by_goal");
    expect(excel.ownSheets.get("goals")!.tables.map(({ id }) => id)).toEqual(["status_by_goal"]);
    expect(excel.ownSheets.get("attention")!.tables.map(({ id }) => id)).toEqual(["attention"]);
    expect(excel.ownSheets.get("goal-rows")!.tables[0]!.rows).toHaveLength(3);
    excel.ownSheets.clear();
    excel.structureProtected = true;
    await press(user, "ワークシートに書く");
    expect((await screen.findByRole("alert")).textContent).toContain("構成が保護されています");
  });

  test("what has become of a press is brought into view, and once the printed page is closed, the focus that its window took is back on the button, and is not taken from elsewhere", async () => {
    let close = () => undefined as void;
    const { user } = await openSummary(listOfThree(), { print: (_, onClosed) => ((close = onClosed), Promise.resolve()) });
    const shown = broughtIntoView();
    await press(user, "印刷");
    expect(shown.at(-1)).toBe(await screen.findByText("印刷の画面を開きました。"));
    const button = screen.getByRole("button", { name: "印刷" });
    button.blur();
    act(close);
    expect(document.activeElement).toBe(button);
    const other = screen.getByRole("button", { name: "CSV" });
    other.focus();
    act(close);
    expect(document.activeElement).toBe(other);
  });

  test("the printed page has the same tables, and a window that does not open is told", async () => {
    const pages: PrintedPage[] = [];
    const print = jest.fn((page: PrintedPage) => (pages.push(page), Promise.resolve()));
    const { user } = await openSummary(Object.assign(listOfThree(), { departments: TOWN }), { print });
    await press(user, "印刷");
    expect(await screen.findByText("印刷の画面を開きました。")).toBeTruthy();
    expect(pages[0]).toMatchObject({ language: "ja", title: "令和8年度 目標管理 集計", notes: [expect.stringMatching(/^中間報告、/), "未提出：ふくし部"] });
    expect(pages[0]!.tables.map(({ id }) => id)).toContain("attention");
    print.mockImplementation(() => Promise.reject(new PrintFailure(12011)));
    await press(user, "印刷");
    expect((await screen.findByRole("alert")).textContent).toContain("印刷の画面が開きませんでした");
  });
});
