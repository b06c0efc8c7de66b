import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { ConfigFault } from "../ports";
import { FakeGoalList } from "../testing/fakeGoalList";
import { broughtIntoView } from "../testing/broughtIntoView";
import { openPane, violations, type PaneTraits } from "../testing/openPane";
import { portWorkbook, withText } from "../testing/worksheets";

const CHIEF = { name: "山 課長", id: null };

/** A pane over a list that holds the workbook's rows; `before` plays what reviewers did before the pane was opened. */
async function openReviewed(before: (list: FakeGoalList, keys: string[]) => void = () => undefined, traits: PaneTraits = {}) {
  const list = new FakeGoalList();
  const ports = { openGoalList: () => Promise.resolve(list) };
  const first = await openPane({ ports });
  await first.user.click(screen.getByRole("button", { name: "提出" }));
  await first.user.click(await screen.findByRole("button", { name: /件を提出する/ }));
  await screen.findByText("3件を提出しました。");
  first.unmount();
  before(list, [...list.documents.keys()]);
  return { ...(await openPane({ ports, ...traits })), list };
}

const returned = (list: FakeGoalList, key: string, comment = "桟橋の数を書いてください。") =>
  list.histories.set(key, [{ event: "returned", by: CHIEF, at: "2026-11-19T01:00:00Z", revision: 1, comment }]);
const confirmed = (list: FakeGoalList, key: string) => list.histories.set(key, [{ event: "confirmed", by: CHIEF, at: "2026-11-19T02:00:00Z", revision: 1, comment: "" }]);

describe("staff", () => {
  test("see returned rows first, with comment and who, and go to the cell", async () => {
    const { user, excel, container } = await openReviewed((list, [first, , third]) => (returned(list, first!), confirmed(list, third!)));
    const section = await screen.findByRole("region", { name: "差し戻された取組 1件" });
    expect(section.textContent).toContain("桟橋の数を書いてください。");
    expect(section.textContent).toContain("山 課長");
    expect(within(section).getByText("差戻し")).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await user.click(within(section).getByRole("button", { name: /^1位 ①/ }));
    expect(excel.calls).toContain("select 1位 B6");
  });

  test("see them before what the pane tells of itself on its first day", async () => {
    await openReviewed((list, [first]) => returned(list, first!), { firstRun: true });
    const section = await screen.findByRole("region", { name: "差し戻された取組 1件" });
    expect(section.compareDocumentPosition(screen.getByRole("region", { name: "はじめに" })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test("see the first lines of a long comment, and all of it on wish; the row is named shortly", async () => {
    const { user } = await openReviewed((list, [first]) => returned(list, first!, "桟橋の数を書いてください。\n".repeat(40)));
    const section = await screen.findByRole("region", { name: /差し戻された/ });
    expect(within(section).getByRole("button", { name: /^1位 ① 桟橋/ }).textContent).not.toContain("桟橋の数");
    await user.click(within(section).getByRole("button", { name: "1位 ① 全文を見る", expanded: false }));
    expect(within(section).getByRole("button", { name: "1位 ① 短くする", expanded: true })).toBeTruthy();
  });

  test("see what was returned of rows that are no longer in the workbook, and where to look", async () => {
    const { container } = await openReviewed((list, [first]) => {
      list.documents.set("gone", { ...list.documents.get(first!)!, key: "gone", sheet: "旧1位", row: 4 });
      returned(list, "gone");
    });
    const section = await screen.findByRole("region", { name: "差し戻された取組 1件" });
    expect(section.textContent).toContain("シートの名前を変えたときは元に戻し");
    expect(within(section).getByRole("link", { name: "旧1位 取組4" }).getAttribute("href")).toContain("https://");
    expect(section.textContent).toContain("桟橋の数を書いてください。");
    expect(await violations(container)).toEqual([]);
  });

  test("see each sheet's reviews beside its findings", async () => {
    const { user } = await openReviewed((list, [, , third]) => confirmed(list, third!));
    await user.click(screen.getByRole("button", { name: /^2位/, expanded: false }));
    const reviews = await screen.findByRole("region", { name: "2位 の確認の結果" });
    expect(within(reviews).getByText("確認済")).toBeTruthy();
    expect(screen.queryByRole("region", { name: /差し戻された/ })).toBeNull();
  });

  test("open the history when they want it", async () => {
    const { user } = await openReviewed((list, [first]) => returned(list, first!));
    const section = await screen.findByRole("region", { name: /差し戻された/ });
    await user.click(within(section).getByText("これまでの経過"));
    expect((await within(section).findByText(/差し戻した/)).textContent).toContain("2026/11/19\u00a010:00");
  });

  test("hear of which row a history is, that it is read, and when it is there", async () => {
    const { user, list, container } = await openReviewed((list, [first, second]) => [first!, second!].forEach((key) => returned(list, key)));
    const section = await screen.findByRole("region", { name: "差し戻された取組 2件" });
    expect(within(section).getAllByLabelText(/これまでの経過$/).map((one) => one.getAttribute("aria-label"))).toEqual(["1位 ① これまでの経過", "1位 ② これまでの経過"]);
    const reviewedItem = list.reviewedItem.bind(list);
    let answer = () => undefined as void;
    list.reviewedItem = (itemId) => new Promise<void>((resolve) => (answer = resolve)).then(() => reviewedItem(itemId));
    await user.click(within(section).getByLabelText("1位 ② これまでの経過"));
    const status = (await within(section).findByText("リストから読んでいます。")).closest("[role=status]")!;
    await waitFor(() => answer());
    await waitFor(() => expect(status.textContent).toBe("経過は1件です。"));
    expect(status.isConnected).toBe(true);
    expect(await violations(container)).toEqual([]);
  });

  test("see the review beside the row and above its report, and after submitting again that it was resubmitted", async () => {
    const { user, excel, pane, container } = await openReviewed((list, [first]) => returned(list, first!));
    await user.click(screen.getByRole("button", { name: "報告" }));
    const row = (await screen.findAllByRole("button", { name: /① 桟橋の補修/ })).at(-1)!;
    expect(row.textContent).toContain("差戻し");
    expect(await violations(container)).toEqual([]);
    await user.click(row);
    expect(within(screen.getByRole("form")).getByText("桟橋の数を書いてください。")).toBeTruthy();
    act(() => excel.edit("1位", "E6", "(1) 図面を1式作った。\n(2) 桟橋2基の工事の準備をしている。"));
    await act(() => pane.edits.read());
    await user.click(screen.getByRole("button", { name: "提出" }));
    await user.click(await screen.findByRole("button", { name: "1件を提出する" }));
    await screen.findByText("1件を提出しました。");
    expect(screen.getByText("ほかの2件は、リストにあるものと変わりがありません。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "報告" }));
    expect((await screen.findByRole("button", { name: /① 桟橋の補修/ })).textContent).toContain("再提出");
    expect(screen.queryByRole("region", { name: /差し戻された/ })).toBeNull();
  });

  test("see what was returned before they are told that all is written", async () => {
    const { name, sheets } = portWorkbook();
    const [cover, first, second] = sheets as [(typeof sheets)[0], (typeof sheets)[0], (typeof sheets)[0]];
    const workbook = { name, sheets: [cover, withText(first, "E7", "来場者は820人であった。"), withText(second, "E6", "(1) 3回開いた。\n(2) 2回開いた。")] };
    const { user } = await openReviewed((list, [key]) => returned(list, key!), { workbook });
    await user.click(screen.getByRole("button", { name: "報告" }));
    const written = await screen.findByText("すべて書き終えました。");
    expect(screen.getByRole("region", { name: /差し戻された/ }).compareDocumentPosition(written) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test("are told quietly that they have to sign in, and may do so", async () => {
    const { user, list } = await openReviewed((list, [first]) => (returned(list, first!), (list.problem = { reason: "sign-in-needed" })));
    const line = await screen.findByText(/差戻しがあるかどうかは、サインインすると分かります。/);
    expect(line.getAttribute("role")).toBeNull();
    expect(screen.getAllByText(/2枚を点検しました/)).not.toEqual([]);
    list.problem = null;
    await user.click(screen.getByRole("button", { name: "サインインして確かめる" }));
    expect(await screen.findByRole("region", { name: /差し戻された/ })).toBeTruthy();
  });

  test("are told why the list could not be asked, what to do, and that they may ask again", async () => {
    await openReviewed((list, [first]) => (returned(list, first!), (list.problem = { reason: "list-not-found", list: "目標管理", siteUrl: "https://town.example/sites/goals" })));
    expect((await screen.findByText(/差戻しがあるかどうかを、リストで確かめられませんでした。リスト「目標管理」が.*config\.json/)).textContent).toContain("確かめる");
  });

  test("hear nothing of reviews where no list is configured", async () => {
    const { pane } = await openPane({ ports: { openGoalList: () => Promise.reject(new ConfigFault([{ reason: "missing", setting: "siteUrl" }])) } });
    await act(() => pane.reviews.load(false));
    expect(screen.queryByText(/差戻し/)).toBeNull();
  });
});

describe("a supervisor", () => {
  async function openControls(before?: Parameters<typeof openReviewed>[0], traits?: PaneTraits) {
    const opened = await openReviewed(before, traits);
    await opened.user.click(screen.getByRole("button", { name: "提出" }));
    await opened.user.click(await screen.findByText("提出済の取組を確認する（3件）"));
    await opened.user.click(screen.getByRole("button", { name: /^1位 ②/ }));
    const form = (await screen.findByRole("radio", { name: "差し戻す" })).closest("form")!;
    return { ...opened, form, key: [...opened.list.documents.keys()][1]! };
  }

  test("sees the form that a press opens, however long the list above it is", async () => {
    const shown = broughtIntoView();
    const { form } = await openControls();
    expect(shown.at(-1)).toBe(form);
  });

  test("returns a row with a comment, by keyboard", async () => {
    const { user, form, list, key, container } = await openControls();
    expect(await violations(container)).toEqual([]);
    expect(screen.getAllByText("未確認")).toHaveLength(3);
    await user.click(within(form).getByRole("radio", { name: "差し戻す" }));
    await user.type(within(form).getByRole("textbox", { name: /コメント/ }), "人数を書いてください。{Control>}{Enter}{/Control}");
    expect(await within(form).findByText("差し戻しました。")).toBeTruthy();
    expect(list.histories.get(key)).toMatchObject([{ event: "returned", by: { name: "港 太郎" }, comment: "人数を書いてください。", revision: 1 }]);
    expect(screen.getByRole("button", { name: /^1位 ②/ }).textContent).toContain("差戻し");
    expect(await violations(container)).toEqual([]);
  });

  test("of a row that somebody deleted meanwhile says that it has gone, not that the list cannot be used", async () => {
    const { user, form, list, key } = await openControls();
    list.documents.delete(key);
    await user.click(within(form).getByRole("radio", { name: "確認済にする" }));
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("この取組はリストから消えています。");
    expect(alert.textContent).not.toContain("リストを使えません");
  });

  test("asks for what is missing no longer than it is", async () => {
    const { user, form } = await openControls();
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    expect(within(form).getByText("差し戻すか確認済にするかを選んでください。")).toBeTruthy();
    await user.click(within(form).getByRole("radio", { name: "差し戻す" }));
    expect(within(form).queryByText("差し戻すか確認済にするかを選んでください。")).toBeNull();
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    expect(within(form).getByText("どこをどう直すかを書いてください。")).toBeTruthy();
    await user.type(within(form).getByRole("textbox", { name: /コメント/ }), "人");
    expect(within(form).queryByText("どこをどう直すかを書いてください。")).toBeNull();
  });

  test("leads to what is missing, and says it once", async () => {
    const { user, form } = await openControls();
    const send = () => user.click(within(form).getByRole("button", { name: "結果を送る" }));
    const described = () => document.getElementById(document.activeElement!.closest("[aria-describedby]")!.getAttribute("aria-describedby")!.split(" ")[0]!);
    const returned = within(form).getByRole("radio", { name: "差し戻す" });
    await send();
    expect([document.activeElement, described()!.textContent]).toEqual([returned, "差し戻すか確認済にするかを選んでください。"]);
    await user.click(returned);
    await send();
    const comment = within(form).getByRole("textbox", { name: /コメント/ });
    expect([document.activeElement, described()!.textContent]).toEqual([comment, "どこをどう直すかを書いてください。"]);
    expect(within(form).queryByRole("alert")).toBeNull();
    // Who is there already is told.
    await user.type(comment, "{Control>}{Enter}{/Control}");
    expect(within(form).getByRole("alert").textContent).toBe("どこをどう直すかを書いてください。");
  });

  test("keeps what is being written while somebody edits a sheet", async () => {
    const { user, form, excel, list } = await openControls();
    await user.click(within(form).getByRole("radio", { name: "差し戻す" }));
    await user.type(within(form).getByRole("textbox", { name: /コメント/ }), "人数を書いてください。");
    const preview = list.preview.bind(list);
    let compared: () => void = () => undefined;
    list.preview = (documents) => new Promise<void>((resolve) => (compared = resolve)).then(() => preview(documents));
    act(() => excel.edit("1位", "E6", "(1) 図面を1式作った。\n(2) 桟橋2基の工事の準備をしている。"));
    expect(await screen.findByText("リストの内容と比べています。", {}, { timeout: 3000 })).toBeTruthy();
    await act(async () => compared());
    expect(await screen.findByRole("button", { name: "1件を提出する" })).toBeTruthy();
    expect(form.isConnected).toBe(true);
    expect(within(form).getByRole<HTMLTextAreaElement>("textbox", { name: /コメント/ }).value).toBe("人数を書いてください。");
  });

  test.each([
    ["the row is closed", async (user: UserEvent) => void (await user.click(screen.getByRole("button", { name: /^1位 ②/, expanded: true })))],
    [
      "another view is looked at",
      async (user: UserEvent) => {
        await user.click(screen.getByRole("button", { name: "点検" }));
        await user.click(screen.getByRole("button", { name: "提出" }));
        await user.click(await screen.findByText("提出済の取組を確認する（3件）"));
      },
    ],
  ])("finds what was being written when %s and the row is opened again; what was sent is gone", async (_, leave) => {
    const { user, form } = await openControls();
    const reopened = async () => {
      await leave(user);
      await user.click(screen.getByRole("button", { name: /^1位 ②/, expanded: false }));
      return (await screen.findByRole("radio", { name: "差し戻す" })).closest("form")!;
    };
    const comment = (part: HTMLElement) => within(part).getByRole<HTMLTextAreaElement>("textbox", { name: /コメント/ });
    const begun = (part: HTMLElement) => [within(part).getByRole<HTMLInputElement>("radio", { name: "差し戻す" }).checked, comment(part).value];
    await user.click(within(form).getByRole("radio", { name: "差し戻す" }));
    await user.type(comment(form), "人数を。");
    const again = await reopened();
    expect(begun(again)).toEqual([true, "人数を。"]);
    await user.click(within(again).getByRole("button", { name: "結果を送る" }));
    await within(again).findByText("差し戻しました。");
    expect(begun(await reopened())).toEqual([false, ""]);
  });

  test("hears that a review is being sent, and why it takes long", async () => {
    const { user, form, list } = await openControls();
    const review = list.review.bind(list);
    let answer: () => void = () => undefined;
    list.review = (seen, given) => new Promise<void>((resolve) => (answer = resolve)).then(() => review(seen, given));
    await user.click(within(form).getByRole("radio", { name: "確認済にする" }));
    expect(within(form).queryByText("結果を送っています。")).toBeNull();
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    expect(within(form).getByText("結果を送っています。").closest("[role=status]")).toBeTruthy();
    act(() => list.pauses.forEach((told) => told({ seconds: 3, problem: { reason: "offline", host: "graph.microsoft.com" } })));
    expect(within(form).getByRole("alert").textContent).toContain("graph.microsoft.com につながりません。");
    expect(within(form).getByText("あと3秒で、もう一度試します。")).toBeTruthy();
    await act(async () => answer());
    expect(await within(form).findByText("確認済にしました。")).toBeTruthy();
    expect([within(form).queryByRole("alert"), within(form).queryByText("結果を送っています。")]).toEqual([null, null]);
  });

  test("is asked for a verdict, and for a comment with a return", async () => {
    const { user, form, list } = await openControls();
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    expect(within(form).getByText("差し戻すか確認済にするかを選んでください。")).toBeTruthy();
    await user.click(within(form).getByRole("radio", { name: "差し戻す" }));
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    expect(within(form).getByText("どこをどう直すかを書いてください。")).toBeTruthy();
    await user.click(within(form).getByRole("radio", { name: "確認済にする" }));
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    expect(await within(form).findByText("確認済にしました。")).toBeTruthy();
    expect([...list.histories.values()].flat().map(({ event }) => event)).toEqual(["confirmed"]);
  });

  test.each([
    ["sends it all the same", "この結果を送る", ["returned", "confirmed"]],
    ["lets the other one's stand", "送らない", ["returned"]],
  ])("who comes second sees the other review and %s", async (_, choice, events) => {
    const { user, form, list, key, container } = await openControls();
    returned(list, key, "人数が要ります。");
    await user.click(within(form).getByRole("radio", { name: "確認済にする" }));
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    const alert = await within(form).findByRole("alert");
    expect(alert.textContent).toContain("山 課長 が「差戻し」にしています。");
    expect(alert.textContent).toContain("人数が要ります。");
    expect(await violations(container)).toEqual([]);
    await user.click(within(alert).getByRole("button", { name: choice }));
    await waitFor(() => expect(within(form).queryByRole("alert")).toBeNull());
    expect(list.histories.get(key)!.map(({ event }) => event)).toEqual(events);
  });

  test("sees what changed when the row was submitted again meanwhile", async () => {
    const { user, form, list, key } = await openControls();
    const document = list.documents.get(key)!;
    list.documents.set(key, { ...document, cells: { ...document.cells, midYear: { address: "E7", text: "700人が来た。" } }, submittedBy: { name: "浜 花子", id: null } });
    list.revisions.set(key, 2);
    await user.click(within(form).getByRole("radio", { name: "確認済にする" }));
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    const alert = await within(form).findByRole("alert");
    expect(alert.textContent).toContain("浜 花子 が提出し直しています");
    expect(alert.textContent).toContain("E7（いま）");
    expect(alert.textContent).toContain("700人が来た。");
    expect(list.histories.size).toBe(0);
  });

  test("is told when the row was withdrawn meanwhile", async () => {
    const { user, form, list } = await openControls();
    const review = list.review.bind(list);
    list.review = async (seen, given) => (seen.withdrawn ? review({ ...seen, withdrawn: false }, given) : { state: "overtaken", item: { ...seen, revision: 2, withdrawn: true } });
    await user.click(within(form).getByRole("radio", { name: "確認済にする" }));
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    const alert = await within(form).findByRole("alert");
    expect(alert.textContent).toContain("取下げの印が付いています。");
    expect(alert.textContent).not.toContain("提出し直しています");
    expect(document.activeElement?.contains(alert)).toBe(true);
  });

  test("keeps the comment when sending fails, and the review counts once", async () => {
    const { user, form, list, key } = await openControls();
    const review = list.review.bind(list);
    const moments: string[] = [];
    list.review = (seen, given) => (moments.push(given.at), moments.length === 1 ? Promise.reject(new Error("lost")) : review(seen, given));
    await user.click(within(form).getByRole("radio", { name: "差し戻す" }));
    const comment = within(form).getByRole<HTMLTextAreaElement>("textbox", { name: /コメント/ });
    await user.type(comment, "人数を。");
    await user.click(within(form).getByRole("button", { name: "結果を送る" }));
    await user.click(within(await within(form).findByRole("alert")).getByRole("button", { name: "もう一度" }));
    expect(await within(form).findByText("差し戻しました。")).toBeTruthy();
    expect(new Set(moments).size).toBe(1);
    expect(list.histories.get(key)).toHaveLength(1);
    expect(comment.value).toBe("");
  });
});
