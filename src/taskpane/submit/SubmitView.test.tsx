import { act, screen, waitFor, within } from "@testing-library/react";
import type { SubmissionProgress } from "../../sharepoint/goalList";
import { ExcelError } from "../../excel/excelError";
import { ListError, type ListProblem } from "../../sharepoint/problem";
import type { RowDocument } from "../../submission/schema";
import { documentsOf } from "../../submission/testing/documents";
import { ConfigFault } from "../ports";
import { conflictOf } from "../testing/conflictOf";
import { FakeGoalList } from "../testing/fakeGoalList";
import { openPane, violations, type PaneTraits } from "../testing/openPane";

async function openSubmit(prepare: (list: FakeGoalList) => void = () => undefined, traits: PaneTraits = {}) {
  const list = new FakeGoalList();
  prepare(list);
  const opened = await openPane({ ports: { openGoalList: () => Promise.resolve(list) }, ...traits });
  await opened.user.click(screen.getByRole("button", { name: traits.language === "en" ? "Submit" : "提出" }));
  await screen.findByRole("heading", { level: 1, name: /提出|Submit/ });
  return { ...opened, list };
}

const send = () => screen.findByRole("button", { name: /件を提出する/ });

test("what will be sent is shown before anything is sent", async () => {
  const { list, container } = await openSubmit();
  expect((await send()).textContent).toBe("3件を提出する");
  const rows = screen.getAllByRole("row").slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining("1位 ①"),
    expect.stringContaining("1位 ②"),
    expect.stringContaining("2位 ①"),
  ]);
  expect(screen.getByText("提出者：練習用の利用者")).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toContain("件残っています。");
  expect(list.documents.size).toBe(0);
  expect(await violations(container)).toEqual([]);
});

test("that errors would be submitted leads to the check", async () => {
  const { user } = await openSubmit();
  await user.click(await screen.findByRole("button", { name: "点検を見る" }));
  expect(await screen.findByRole("heading", { level: 1, name: "点検" })).toBeTruthy();
});

test("after sending every row has its link, and what was sent is unchanged then", async () => {
  const { user, list, container } = await openSubmit();
  await user.click(await send());
  const told = await screen.findByText("3件を提出しました。");
  // Reading goes on at what became of it.
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect([document.activeElement!.contains(told), document.activeElement!.tagName]).toEqual([true, "DIV"]);
  const link = screen.getByRole("link", { name: "1位 ① をリストで開く" });
  expect(link.getAttribute("href")).toContain([...list.documents.keys()][0]);
  expect(await screen.findByRole("link", { name: "リストを開く" })).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "もう一度比べる" }));
  expect(await screen.findByText("リストの内容と同じです。送るものはありません。")).toBeTruthy();
});

test("rows whose listed version has come farther, as in a workbook copied from last year, are told before they are sent", async () => {
  const { user, list } = await openSubmit();
  await user.click(await send());
  await screen.findByText("3件を提出しました。");
  expect(screen.queryByText(/先の時期に進んでいます/)).toBeNull();
  const [first, second] = [...list.documents.values()] as [RowDocument, RowDocument];
  for (const document of [first, second]) list.documents.set(document.key, { ...document, phase: "final", marker: "別の文" });
  await user.click(screen.getByRole("button", { name: "もう一度比べる" }));
  const notice = await screen.findByText("リストにある取組 2件は、このブックより先の時期に進んでいます。");
  expect(notice.closest("[role=alert]")?.textContent).toContain("シートの年度");
  expect((await send()).textContent).toBe("2件を提出する");
});

test("rows that the workbook no longer has are named, before they are marked and afterwards", async () => {
  const { user, list } = await openSubmit();
  await user.click(await send());
  await screen.findByText("3件を提出しました。");
  list.documents.set("gone", { ...[...list.documents.values()][0]!, key: "gone", sheet: "旧1位", row: 4 });
  await user.click(screen.getByRole("button", { name: "もう一度比べる" }));
  expect(await screen.findByText("ブックからなくなった取組 1件に「取下げ」の印を付けます（旧1位 取組4）。")).toBeTruthy();
  await user.click(await send());
  const gone = (await screen.findByText("取下げの印を付けました")).closest("li")!;
  expect(within(gone).getByRole("link").textContent).toBe("旧1位 取組4");
});

test.each<[string, (at: number) => ListProblem, boolean]>([
  ["what would meet any row is said once, whatever the requests were called", (at) => ({ reason: "forbidden", doing: "write", requestId: `r${at}` }), true],
  ["what is wrong with a row stands in it", (at) => ({ reason: "document-too-long", sheet: "1位", row: at, characters: 70_000, limit: 63_999 }), false],
])("rows that did not go out say why, the others stand: %s", async (_name, problem, once) => {
  const { user } = await openSubmit((list) => {
    const submit = list.submit.bind(list);
    list.submit = (plan, tell) => {
      for (const [at, { document: { key } }] of plan.rows.slice(1).entries()) list.outcomes.set(key, () => ({ state: "refused", key, problem: problem(at + 2) }));
      return submit(plan, tell);
    };
  });
  await user.click(await send());
  const notice = (await screen.findByText("1件を提出しました。2件はまだ送れていません。")).closest("[role=alert]")!;
  const refused = screen.getAllByText("送れません").map((state) => state.closest("li")!);
  expect(refused.map(({ textContent }) => /\d位 [①-⑨]/.exec(textContent!)![0])).toEqual(["1位 ②", "2位 ①"]);
  expect([notice.querySelectorAll("p").length, ...refused.map((row) => row.querySelectorAll("p").length)]).toEqual(once ? [2, 0, 0] : [1, 1, 1]);
});

test("a row that somebody else submitted is decided with both versions in view", async () => {
  const { user, list } = await openSubmit((list) => {
    const submit = list.submit.bind(list);
    list.submit = (plan, tell) => {
      const mine = plan.rows[0]!.document;
      list.outcomes.set(mine.key, () => ({ state: "conflict", key: mine.key, conflict: conflictOf(mine) }));
      return submit(plan, tell);
    };
  });
  await user.click(await send());
  const conflict = (await screen.findByText("1位 ① は、ほかの人が先に提出しています。")).closest("li")!;
  expect(conflict.textContent).toContain("浜 花子");
  expect(conflict.textContent).toContain("別の文");
  expect(conflict.textContent).toContain("図面を1式作った。");
  await user.click(within(conflict).getByRole("button", { name: "リストの内容を残す" }));
  expect(list.settled).toEqual(["theirs"]);
  expect(await screen.findByText("3件を提出しました。")).toBeTruthy();
});

test("without a network the rows can still be submitted, to be sent later", async () => {
  await openSubmit((list) => (list.problem = { reason: "offline", host: "graph.microsoft.com" }));
  expect(await screen.findByText("リストと比べられませんでした。")).toBeTruthy();
  expect(await send()).toBeTruthy();
});

test("a submission goes on while another view is shown", async () => {
  let finish = () => undefined as void;
  const { user } = await openSubmit((list) => {
    const submit = list.submit.bind(list);
    list.submit = async (plan, tell) => {
      await new Promise<void>((resolve) => (finish = resolve));
      return submit(plan, tell);
    };
  });
  await user.click(await send());
  await user.click(screen.getByRole("button", { name: "点検" }));
  await user.click(screen.getByRole("button", { name: "提出" }));
  expect(await screen.findByRole("progressbar")).toBeTruthy();
  finish();
  expect(await screen.findByText("3件を提出しました。")).toBeTruthy();
});

test("a list that does not answer is told within ten seconds", async () => {
  jest.useFakeTimers();
  try {
    const { pane } = await openPane({ ports: { openGoalList: () => new Promise(() => undefined) } });
    await act(async () => pane.store.update((state) => ({ ...state, view: "submit" })));
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(screen.getByRole("alert").textContent).toContain("リストから返事がありません。");
  } finally {
    jest.useRealTimers();
  }
});

test("what waits from before is told and can be sent", async () => {
  const { user, list } = await openSubmit((list) => {
    const rows = documentsOf(2).map((document) => ({ document, state: "waiting" as const, problem: null }));
    list.waitingRows = rows;
  });
  expect(await screen.findByText("2件が送信待ちです。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "送り直す" }));
  expect(await screen.findByText("2件を提出しました。")).toBeTruthy();
  expect(screen.getAllByRole("link", { name: /^1位 .*をリストで開く$/ })).toHaveLength(2);
  expect(list.waitingRows).toEqual([]);
});

test.each([
  [{ reason: "offline", host: "graph.microsoft.com" }, "graph.microsoft.com につながりません。つながり次第、自動で送ります。", false],
  [{ reason: "forbidden", doing: "write", requestId: null }, "権限がありません。", true],
] as const)("rows that wait because of %j are said to go by themselves where they do, and that cause is told no more once the list answers", async (problem: ListProblem, told, stands) => {
  const { user, list } = await openSubmit((list) => {
    const submit = list.submit.bind(list);
    list.submit = (plan, tell) => {
      for (const { document } of plan.rows) {
        list.outcomes.set(document.key, () => ({ state: "waiting", key: document.key, problem }));
        list.waitingRows.push({ document, state: "waiting", problem });
      }
      return submit(plan, tell);
    };
  });
  await user.click(await send());
  const result = (await screen.findByText("3件はまだ送れていません。")).closest("[role=alert]")!;
  expect(result.textContent).toContain(told);
  expect(result.textContent?.includes("自動で送ります。")).toBe(!stands);
  expect(result.textContent).not.toContain("もう一度試してください");
  await user.click(screen.getByRole("button", { name: "もう一度比べる" }));
  const waiting = (await screen.findByText("3件が送信待ちです。")).closest("[role=alert]")!;
  expect([waiting.textContent?.includes("つながりません。"), waiting.textContent?.includes("権限がありません。")]).toEqual([false, stands]);
  expect(list.waitingRows).toHaveLength(3);
});

test("what waits just as the workbook has it is not offered again; what has changed since, and the rest, is", async () => {
  const { user, list, container } = await openSubmit((list) => {
    const preview = list.preview.bind(list);
    list.preview = async (documents) => {
      const [first, second] = documents;
      list.waitingRows = [first!, { ...second!, title: "前の名前" }].map((document) => ({ document, state: "waiting", problem: null }));
      return preview(documents);
    };
  });
  expect((await send()).textContent).toBe("2件を提出する");
  const waits = screen.getByText("送信待ちの取組 1件").closest("details")!;
  expect(within(waits).getAllByRole("row", { hidden: true }).slice(1).map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^1位 ①.*送信待ち$/)]);
  expect(await violations(container)).toEqual([]);
  await user.click(await send());
  expect(await screen.findByText("2件を提出しました。")).toBeTruthy();
  expect(list.documents.size).toBe(2);
});

test("where everything waits, nothing is offered but to send it again, and it is not said that the list holds the same", async () => {
  await openSubmit((list) => {
    list.problem = { reason: "offline", host: "graph.microsoft.com" };
    const preview = list.preview.bind(list);
    list.preview = async (documents) => {
      list.waitingRows = documents.map((document) => ({ document, state: "waiting", problem: list.problem }));
      return preview(documents);
    };
  });
  expect(await screen.findByText("ほかに送るものはありません。")).toBeTruthy();
  expect(screen.getAllByRole("alert").map(({ textContent }) => textContent)).toEqual([expect.stringContaining("3件が送信待ちです。")]);
  expect(screen.queryByRole("button", { name: /件を提出する$/ })).toBeNull();
  expect(screen.getByRole("button", { name: "送り直す" })).toBeTruthy();
});

test("what another version of the add-in left waiting is told, and the rest can be sent", async () => {
  await openSubmit((list) => {
    list.unreadEntries = 2;
  });
  expect(await screen.findByText("読めない送信待ちの提出が2件あります。")).toBeTruthy();
  expect(screen.getByRole("button", { name: /件を提出する$/ })).toBeTruthy();
});

test("rows that somebody else submitted first wait for a choice when the pane opens again", async () => {
  const { user, list, container } = await openSubmit((list) => {
    const [first, second] = documentsOf(2, "図面を1式作った。");
    list.waitingRows = [first!, second!].map((document) => ({ document, state: "conflict", problem: null }));
    list.openConflicts = [conflictOf(first!), conflictOf(second!)];
  });
  const part = await screen.findByRole("region", { name: "ほかの人が先に提出した取組" });
  expect(within(part).getByRole("status").textContent).toBe("2件は、どちらの内容を残すかを選ぶまで送りません。");
  expect(screen.queryByText(/件が送信待ちです。/)).toBeNull();
  expect(within(part).getAllByText("別の文")).toHaveLength(2);
  expect(await violations(container)).toEqual([]);
  const compared = jest.spyOn(list, "preview");
  await user.click(within(part).getAllByRole("button", { name: "このブックの内容にする" })[0]!);
  const line = await within(part).findByText("1位 取組1：更新しました");
  expect([document.activeElement, list.settled]).toEqual([line, ["mine"]]);
  await user.click(within(part).getByRole("button", { name: "リストの内容を残す" }));
  expect(await within(part).findByText("すべて決まりました。")).toBeTruthy();
  expect(compared).toHaveBeenCalledTimes(2);
});

test("a row that was marked as withdrawn says so, before it is sent and when it waits for a choice", async () => {
  const { user, list } = await openSubmit((list) => {
    const preview = list.preview.bind(list);
    list.preview = async (documents) => {
      const plan = await preview(documents);
      const [first, ...others] = plan.rows;
      const { theirs } = conflictOf(first!.document);
      return { ...plan, rows: [{ ...first!, change: "changed", overtaken: true, listed: { ...theirs, withdrawn: true } }, ...others] };
    };
    const submit = list.submit.bind(list);
    list.submit = (plan, tell) => {
      const { key } = plan.rows[0]!.document;
      list.outcomes.set(key, (document) => {
        const conflict = conflictOf(document);
        return { state: "conflict", key, conflict: { ...conflict, theirs: { ...conflict.theirs, withdrawn: true, document, fault: null } } };
      });
      return submit(plan, tell);
    };
  });
  expect(await screen.findByText("取下げの印あり（送る前に確認）")).toBeTruthy();
  await user.click(await send());
  const line = (await screen.findByText("取下げの印が付いています")).closest("li")!;
  expect(line.textContent).toContain("1位 ① には、リストで「取下げ」の印が付いています。");
  expect(line.textContent).not.toMatch(/ほかの人が先に|浜 花子|セルの文は同じ/);
  expect(within(line).getByRole("button", { name: "取下げのままにする" })).toBeTruthy();
  await user.click(within(line).getByRole("button", { name: "提出し直す" }));
  expect(list.settled).toEqual(["mine"]);
});

describe("a department's rows that were all marked as withdrawn", () => {
  const openMarked = (prepare: (list: FakeGoalList) => void = () => {}) =>
    openSubmit((list) => {
      const conflicts = documentsOf(2).map(conflictOf);
      list.waitingRows = conflicts.map(({ mine }) => ({ document: mine, state: "conflict", problem: null }));
      list.openConflicts = conflicts.map((conflict) => ({ ...conflict, theirs: { ...conflict.theirs, withdrawn: true } }));
      prepare(list);
    });
  const marked = () => screen.findByRole("region", { name: "取下げの印が付いている取組" });

  test.each([
    ["すべて提出し直す", "mine", "2件を提出し直しました。"],
    ["すべて取下げのままにする", "theirs", "2件を取下げのままにしました。"],
  ])("are decided with one choice: %s", async (button, choice, told) => {
    const { user, list } = await openMarked();
    const part = await marked();
    expect(part.textContent).toContain("2件に、リストで「取下げ」の印が付いています。");
    await user.click(within(part).getByRole("button", { name: button }));
    const line = await within(part).findByText(told);
    expect(document.activeElement).toBe(line);
    expect(list.settled).toEqual([choice, choice]);
    expect(within(part).getByText("すべて決まりました。")).toBeTruthy();
    expect(within(part).queryAllByRole("button")).toEqual([]);
  });

  test("a choice that failed can be made again", async () => {
    const { user, list } = await openMarked((list) => {
      list.settle = jest.fn(list.settle).mockRejectedValueOnce(new ListError({ reason: "offline", host: "graph.microsoft.com" }));
    });
    const part = await marked();
    await user.click(within(part).getByRole("button", { name: "すべて提出し直す" }));
    await user.click(within(await within(part).findByRole("alert")).getByRole("button", { name: "もう一度" }));
    expect(await within(part).findByText("2件を提出し直しました。")).toBeTruthy();
    expect(list.settled).toEqual(["mine", "mine"]);
  });

  test("one alone has its own choice and no other", async () => {
    await openMarked((list) => void list.openConflicts.pop());
    expect(within(await marked()).getAllByRole("button")).toHaveLength(2);
  });
});

test("a choice that the list did not take can be made again as it was", async () => {
  const { user, list } = await openSubmit((list) => {
    const [mine] = documentsOf(1, "図面を1式作った。");
    list.waitingRows = [{ document: mine!, state: "conflict", problem: null }];
    list.openConflicts = [conflictOf(mine!)];
    list.settle = jest.fn(list.settle).mockRejectedValueOnce(new ListError({ reason: "offline", host: "graph.microsoft.com" }));
  });
  const part = await screen.findByRole("region", { name: "ほかの人が先に提出した取組" });
  await user.click(within(part).getByRole("button", { name: "このブックの内容にする" }));
  const alert = await within(part).findByRole("alert");
  expect(alert.textContent).toContain("graph.microsoft.com");
  await user.click(within(alert).getByRole("button", { name: "もう一度" }));
  expect(await within(part).findByText("1位 取組1：更新しました")).toBeTruthy();
  expect(list.settled).toEqual(["mine"]);
});

test("conflicts that cannot be read are told, and can be asked for again", async () => {
  const { user } = await openSubmit((list) => {
    const rows = documentsOf(1).map((document) => ({ document, state: "conflict" as const, problem: null }));
    list.waitingRows = rows;
    list.conflicts = jest.fn(list.conflicts).mockRejectedValueOnce(new ListError({ reason: "offline", host: "graph.microsoft.com" }));
  });
  expect((await screen.findByText(/graph\.microsoft\.com/)).textContent).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(screen.queryByText(/graph\.microsoft\.com/)).toBeNull();
});

test.each([
  ["a missing list", { ports: {} }, (list: FakeGoalList) => (list.problem = { reason: "list-not-found", list: "目標管理", siteUrl: "https://example.sharepoint.com" })],
  ["settings with faults", { ports: { openGoalList: () => Promise.reject(new ConfigFault([{ reason: "missing", setting: "siteUrl" }])) } }, () => undefined],
  ["an unforeseen error", { ports: { openGoalList: () => Promise.reject(new Error("boom")) } }, () => undefined],
])("%s is explained, and checking goes on", async (_, traits, prepare) => {
  const list = new FakeGoalList();
  prepare(list);
  const { container, user } = await openSubmit(prepare, { ports: { openGoalList: () => Promise.resolve(list), ...traits.ports } });
  expect((await screen.findByRole("alert")).textContent).toContain("点検と報告はこのまま使えます。");
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "点検" }));
  expect(within(screen.getByRole("main")).getByText(/2枚を点検しました/)).toBeTruthy();
});

test.each<[string, ListProblem, string, string]>([
  ["ja", { reason: "offline", host: "graph.example" }, "graph.example につながりません。", "あと3秒で、もう一度試します。"],
  ["ja", { reason: "throttled", seconds: 2.4, attempts: 1 }, "待つように求めています。", "あと3秒で、もう一度試します。"],
  ["en", { reason: "service-failed", status: 503, attempts: 1, requestId: null }, "is failing (503)", "Trying again in 3 s."],
])("while the list is waited for, the cause and whole seconds are told (%s, %j)", async (language, problem, cause, first) => {
  const { list } = await openSubmit((fake) => (fake.preview = () => new Promise(() => undefined)), { language: language as "ja" });
  await screen.findByText(language === "en" ? "Comparing with the list." : "リストの内容と比べています。");
  jest.useFakeTimers();
  try {
    act(() => list.pauses.forEach((tell) => tell({ seconds: 2.4, problem })));
    expect(screen.getByRole("alert").textContent).toContain(cause);
    expect(screen.getByRole("alert").textContent).not.toMatch(/残って|lost/);
    expect(screen.getByText(first)).toBeTruthy();
    act(() => jest.advanceTimersByTime(1_000));
    expect(screen.getByText(first.replace("3", "2"))).toBeTruthy();
    act(() => jest.advanceTimersByTime(9_000));
    expect(screen.getByText(language === "en" ? "Trying again." : "もう一度試しています。")).toBeTruthy();
  } finally {
    jest.useRealTimers();
  }
});

test("a pause while sending counts down from its own beginning", async () => {
  let tell: (progress: SubmissionProgress) => void = () => undefined;
  const { user } = await openSubmit((fake) => {
    fake.submit = (_, onProgress) => {
      tell = onProgress!;
      return new Promise(() => undefined);
    };
  });
  await user.click(await send());
  const pause = (seconds: number) => act(() => tell({ kind: "pause", seconds, problem: { reason: "throttled", seconds, attempts: 1 } }));
  jest.useFakeTimers();
  try {
    pause(10);
    expect(screen.getByRole("alert").textContent).toContain("まだ送れていない内容は、消えずに残っています。");
    act(() => jest.advanceTimersByTime(4_000));
    expect(screen.getByText("あと6秒で、もう一度試します。")).toBeTruthy();
    pause(20);
    expect(screen.getByText("あと20秒で、もう一度試します。")).toBeTruthy();
    act(() => tell({ kind: "rows", done: 1, total: 3 }));
    expect(screen.queryByText(/もう一度試します/)).toBeNull();
  } finally {
    jest.useRealTimers();
  }
});

test("the practice user has an English name in the English pane", async () => {
  await openSubmit(undefined, { language: "en" });
  expect(await screen.findByText("Submitting as the practice user")).toBeTruthy();
});

describe("pressed just after an edit", () => {
  test("what is sent has the edit in it", async () => {
    const { user, list, excel } = await openSubmit();
    const button = await send();
    act(() => excel.edit("1位", "E6", "相談会を7回開いた。"));
    await user.click(button);
    expect(await screen.findByText("3件を提出しました。")).toBeTruthy();
    expect([...list.documents.values()].map(({ cells }) => cells.midYear?.text)).toContain("相談会を7回開いた。");
  });

  test("nothing is sent when the edit cannot be read, and it says why", async () => {
    const { user, list, excel } = await openSubmit();
    const button = await send();
    excel.faults.readSheet = new ExcelError("cell-editing", "cell editing");
    act(() => excel.edit("1位", "E6", "相談会を7回開いた。"));
    await user.click(button);
    expect(await screen.findByText("ブックを読めませんでした。")).toBeTruthy();
    expect(await send()).toBeTruthy();
    expect(list.documents.size).toBe(0);
  });
});
