import { act, screen, waitFor } from "@testing-library/react";
import { drawnSnapshot } from "../sheet/testing/drawnSheet";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { ProvisionReport } from "../sharepoint/provision";
import { paneWords, type Pane, type PaneWords } from "./state/Pane";
import { FakeGoalList } from "./testing/fakeGoalList";
import { fakeListSetup, SHAREPOINT } from "./testing/fakeListSetup";
import { openPane, type OpenPane } from "./testing/openPane";
import { portWorkbook } from "./testing/worksheets";

const MARK = "※";

/** The table with every text replaced by a mark. */
function pseudo<T>(words: T): T {
  if (typeof words === "string") return MARK as T;
  if (typeof words === "function") return (() => MARK) as T;
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, pseudo(value)])) as T;
}

const pseudoWords: PaneWords = pseudo(paneWords("ja"));
const REPORT: ProvisionReport = { listId: "1", webUrl: SHAREPOINT.siteUrl, created: true, added: ["GoalKey"], changed: ["Phase"], faults: [] };
const { departments, signIn, ...addresses } = SHAREPOINT;
const configured = ["港 太郎 (taro@town.example)", ...Object.values(addresses), ...departments!.map(({ name }) => name), ...Object.values(signIn!)].join("、");
const data = configured + portWorkbook().sheets.flatMap(({ name, cells }) => [name, ...cells.map(({ text }) => text)]).join("\n");

/** Letters on the page that come neither from the table nor from the workbook. */
function literals(root: Element): string[] {
  const shown: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) shown.push(...["aria-label", "title", "placeholder", "alt"].flatMap((name) => node.getAttribute(name) ?? []));
    else shown.push(node.textContent ?? "");
  }
  return shown
    .flatMap((text) => text.split(MARK))
    .map((text) => text.replace(/\b[A-Z]{1,2}\d+\b/g, "").trim())
    .filter((text) => /\p{L}/u.test(text) && !data.includes(text) && !text.split(/\s+/).every((word) => data.includes(word)));
}

async function openPseudo(firstRun = false, workbook?: WorkbookSnapshot): Promise<OpenPane & { list: FakeGoalList }> {
  const list = new FakeGoalList();
  const opened = await openPane({ ...(workbook && { workbook }), firstRun, alter, ports: { openGoalList: () => Promise.resolve(list), openListSetup: () => Promise.resolve(fakeListSetup(SHAREPOINT, REPORT)) } });
  return { ...opened, list };
}

function alter(pane: Pane): void {
  pane.words = () => pseudoWords;
  pane.lateWords = (tables, language) => pseudo(tables[language]);
}

const buttons = () => screen.getAllByRole("button");
const view = (at: number) => screen.getAllByRole("navigation")[0]!.querySelectorAll("li button")[at]!;
/** Waits for what lazily loaded views and the list bring into the view. */
const drawn = (selector: string) =>
  waitFor(() => {
    const found = screen.getByRole("main").querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing is drawn for ${selector}`);
    return found;
  });
const gone = (selector: string) => waitFor(() => expect(screen.getByRole("main").querySelector(selector)).toBeNull());

test("every view takes its words from the table", async () => {
  const { user, container, excel } = await openPseudo(true);
  const main = screen.getByRole("main");
  const seen: [string, string[]][] = [["check", literals(container)]];
  for (const card of container.querySelectorAll("[aria-expanded=false]")) await user.click(card);
  seen.push(["findings", literals(container)]);
  await user.click(view(1));
  await drawn("section[aria-label='1位'] li button");
  seen.push(["reports", literals(container)]);
  await user.click(buttons().find(({ className, textContent }) => textContent === MARK && /fui-Button/.test(className))!);
  await drawn("form [data-answer]");
  excel.protectedSheets.add("1位");
  await user.keyboard("※{Control>}{Enter}{/Control}");
  await drawn("form [role=alert]");
  seen.push(["row", literals(container)]);
  await user.click(view(2));
  await drawn("tbody th");
  seen.push(["submit", literals(container)]);
  await user.click(main.querySelectorAll(".fui-Button")[1]!);
  await drawn("li a");
  seen.push(["submitted", literals(container)]);
  await user.click(view(3));
  await drawn("td button");
  for (let part = main.querySelector("h2 [aria-expanded=false]"); part; part = main.querySelector("h2 [aria-expanded=false]")) await user.click(part);
  await gone("[role=progressbar]");
  seen.push(["summary", literals(container)]);
  // The first figures lead to the table of who has submitted, the last one to its rows.
  await user.click([...main.querySelectorAll("td button")].at(-1)!);
  await user.click(await drawn("li [aria-expanded=false]"));
  await drawn("li [aria-expanded=true]");
  await gone("li [role=progressbar]");
  seen.push(["rows behind a figure", literals(container)]);
  await user.click(screen.getAllByRole("navigation")[0]!.querySelector(":scope > div button")!);
  await drawn("dl .fui-Button");
  for (const button of main.querySelectorAll("section .fui-Button")) await user.click(button);
  await drawn("[role=status] a");
  seen.push(["settings", literals(container)]);
  expect(seen.filter(([, found]) => found.length > 0)).toEqual([]);
});

test("reviews take their words from the table", async () => {
  const { user, container, pane, list } = await openPseudo();
  await user.click(view(2));
  await drawn("tbody th");
  await user.click(screen.getByRole("main").querySelectorAll(".fui-Button")[1]!);
  await drawn("li a");
  for (const key of list.documents.keys()) list.histories.set(key, [{ event: "returned", by: { name: MARK, id: null }, at: "2026-11-19T01:00:00Z", revision: 1, comment: MARK }]);
  await act(() => pane.reviews.load(false));
  const seen: [string, string[]][] = [];
  for (const [at, closed, opened] of [
    [0, "section[aria-labelledby] details", "details[open] ol"],
    [1, "section[aria-label='1位'] li button", "details[open] ol"],
    [2, "details table", "form [role=radiogroup]"],
  ] as const) {
    await user.click(view(at));
    await drawn(closed);
    for (const summary of container.querySelectorAll("main summary")) await user.click(summary);
    for (const row of container.querySelectorAll("main [aria-expanded=false]")) await user.click(row);
    await drawn(opened);
    for (const form of container.querySelectorAll("main form")) await user.click(form.querySelector(".fui-Button")!);
    seen.push([`view ${at}`, literals(container)]);
  }
  expect(container.querySelectorAll("main form")).not.toHaveLength(0);
  expect(seen.filter(([, found]) => found.length > 0)).toEqual([]);
});

test("a proposed form takes its words from the table", async () => {
  const sheet = drawnSnapshot("一覧", { A1: "令和8年度 事業一覧", A2: "部局名", B2: "みなと部", A3: "事業名", B3: "目標値", C3: "期限", D3: "年度末の結果", A4: "港の清掃", B4: "12回", C4: "通年" });
  const { user, container, excel } = await openPseudo(false, { name: "事業.xlsx", sheets: [sheet] });
  await drawn("details[open]");
  const known = [...sheet.cells.map(({ text }) => text), "{year}"].join("\n");
  const unknown = () => literals(container).filter((text) => !known.includes(text) && !/^[{}a-z令和年度事業一覧 0-9]+$/.test(text));
  expect(unknown()).toEqual([]);
  await user.click(container.querySelectorAll<HTMLButtonElement>("details li button")[0]!);
  await act(() => excel.select("一覧", "F9"));
  expect(unknown()).toEqual([]);
});

test("a literal in a component is found", async () => {
  const { container } = await openPseudo();
  container.querySelector("main")!.append("直書き");
  expect(literals(container)).toEqual(["直書き"]);
});
