import { act, screen } from "@testing-library/react";
import { ListError, type ListProblem } from "../../sharepoint/problem";
import { documentsOf } from "../../submission/testing/documents";
import { ConfigFault } from "../ports";
import { createPane } from "../state/createPane";
import { conflictOf } from "../testing/conflictOf";
import { fakeExcel } from "../testing/fakeExcel";
import { FakeGoalList } from "../testing/fakeGoalList";
import { openPane, violations } from "../testing/openPane";
import { portWorkbook } from "../testing/worksheets";
import { outboxWatch } from "./outboxWatch";

const OFFLINE: ListProblem = { reason: "offline", host: "graph.microsoft.com" };
const OFFLINE_REPORT = { outcomes: [], problem: OFFLINE };

function waitingList(rows: number): FakeGoalList {
  const list = new FakeGoalList();
  list.waitingRows = documentsOf(rows).map((document) => ({ document, state: "waiting", problem: null }));
  return list;
}

/** A watch over a list, with the waits that it asked for. */
function watched(list: FakeGoalList, openGoalList = () => Promise.resolve(list), stored = new Map<string, string>()) {
  const waits: { seconds: number; work: (() => void) | null }[] = [];
  const memory = { get: (key: string) => stored.get(key) ?? null, set: (key: string, value: string) => void stored.set(key, value), remove: (key: string) => void stored.delete(key) };
  const ports = { excel: fakeExcel(portWorkbook()), openGoalList, memory };
  const { store, ports: all } = createPane(ports as never, "ja");
  const watch = outboxWatch(store, all, (milliseconds, work) => {
    const wait: (typeof waits)[number] = { seconds: milliseconds / 1_000, work };
    waits.push(wait);
    return () => void (wait.work = null);
  });
  const elapse = async () => {
    waits.at(-1)!.work!();
    await watch.look();
  };
  return { watch, waits, elapse, outbox: () => store.get().outbox, store };
}

test("what waits goes out when the pane is opened", async () => {
  const list = waitingList(3);
  const { watch, waits, outbox } = watched(list);
  await watch.look();
  expect([list.documents.size, outbox(), waits]).toEqual([3, { state: "sent", rows: 3 }, []]);
});

test("nothing is said or done where nothing waits", async () => {
  const { watch, waits, outbox } = watched(new FakeGoalList());
  await watch.look();
  expect([outbox(), waits]).toEqual([null, []]);
});

test("as long as the list does not answer it is tried again, at longer and longer intervals, and sent in the end", async () => {
  const list = waitingList(2);
  list.problem = OFFLINE;
  const { watch, waits, elapse, outbox } = watched(list);
  await watch.look();
  expect(outbox()).toEqual({ state: "waiting", rows: 2, problem: OFFLINE, known: false });
  for (let time = 0; time < 7; time++) await elapse();
  expect(waits.map(({ seconds }) => seconds)).toEqual([15, 30, 60, 120, 240, 480, 600, 600]);
  list.problem = null;
  await elapse();
  expect([list.documents.size, outbox()]).toEqual([2, { state: "sent", rows: 2 }]);
});

test("what a further submission leaves waiting does not wait as long as what came before", async () => {
  const list = waitingList(2);
  list.problem = OFFLINE;
  const { watch, waits, elapse } = watched(list);
  await watch.look();
  await elapse();
  await watch.left(OFFLINE_REPORT, list);
  expect(waits.map(({ seconds }) => seconds)).toEqual([15, 30, 15]);
});

test("what somebody else has sent meanwhile is no longer said to wait", async () => {
  const list = waitingList(2);
  list.problem = OFFLINE;
  const { watch, elapse, outbox } = watched(list);
  await watch.look();
  list.waitingRows = [];
  await elapse();
  expect(outbox()).toBeNull();
});

test("a list that nobody has named yet is no trouble of the outbox", async () => {
  const { watch, waits, outbox } = watched(waitingList(1), () => Promise.reject(new ConfigFault([{ reason: "no-file" }])));
  await watch.look();
  expect([outbox(), waits]).toEqual([null, []]);
});

test("the service's own time to wait counts", async () => {
  const list = waitingList(1);
  list.problem = { reason: "throttled", seconds: 95.5, attempts: 5 };
  const { watch, waits } = watched(list);
  await watch.look();
  expect(waits.map(({ seconds }) => seconds)).toEqual([95.5]);
});

test("the network coming back is not waited for twice", async () => {
  const list = waitingList(1);
  list.problem = OFFLINE;
  const { watch, waits, outbox } = watched(list);
  await watch.look();
  list.problem = null;
  await watch.look();
  expect([waits[0]!.work, waits, outbox()]).toEqual([null, [waits[0]], { state: "sent", rows: 1 }]);
});

test.each<ListProblem>([{ reason: "sign-in-needed" }, { reason: "forbidden", doing: "write", requestId: null }])("what a person has to fix is told and left alone: %j", async (problem) => {
  const list = waitingList(1);
  list.problem = problem;
  const { watch, waits, outbox } = watched(list);
  await watch.look();
  expect([outbox(), waits]).toEqual([{ state: "waiting", rows: 1, problem, known: false }, []]);
});

test("why rows wait is told once where this person can do nothing about it, and again once it was over; a sign-in is asked for every time", async () => {
  const forbidden: ListProblem = { reason: "forbidden", doing: "write", requestId: null };
  const stored = new Map<string, string>();
  const told = async (problem: ListProblem | null) => {
    const list = waitingList(1);
    list.problem = problem;
    const { watch, outbox } = watched(list, () => Promise.resolve(list), stored);
    await watch.look();
    const now = outbox();
    return now?.state === "waiting" ? now.known : now?.state;
  };
  expect([await told(forbidden), await told(forbidden)]).toEqual([false, true]);
  expect([await told(OFFLINE), await told(forbidden)]).toEqual([false, true]);
  expect([await told(null), await told(forbidden)]).toEqual(["sent", false]);
  expect([await told({ reason: "sign-in-needed" }), await told({ reason: "sign-in-needed" })]).toEqual([false, false]);
});

test("rows that need a choice are told in every view but the one with the choice, and lead to it", async () => {
  const list = new FakeGoalList();
  list.openConflicts = documentsOf(2).map(conflictOf);
  list.waitingRows = list.openConflicts.map(({ mine }) => ({ document: mine, state: "conflict", problem: null }));
  const { pane, user, container } = await openPane({ ports: { openGoalList: () => Promise.resolve(list) } });
  await act(() => pane.outbox.look());
  const told = await screen.findByText("2件は、どちらの内容を残すかを選ぶまで送りません。");
  expect(told.closest("[aria-live=polite]")).not.toBeNull();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "「提出」へ" }));
  const [first] = await screen.findAllByRole("button", { name: "リストの内容を残す" });
  expect(screen.queryByRole("button", { name: "「提出」へ" })).toBeNull();
  list.waitingRows = list.waitingRows.slice(1);
  await user.click(first!);
  await user.click(screen.getByRole("button", { name: "点検" }));
  expect(await screen.findByText("1件は、どちらの内容を残すかを選ぶまで送りません。")).toBeTruthy();
});

test("rows that a submission could not send without a choice are told in other views", async () => {
  const list = new FakeGoalList();
  const { user } = await openPane({ ports: { openGoalList: () => Promise.resolve(list) } });
  await user.click(screen.getByRole("button", { name: "提出" }));
  list.submit = ({ rows }) => {
    list.waitingRows = rows.map(({ document }) => ({ document, state: "conflict", problem: null }));
    return Promise.resolve({ outcomes: rows.map(({ document }) => ({ state: "conflict", key: document.key, conflict: conflictOf(document) })), problem: null });
  };
  await user.click(await screen.findByRole("button", { name: "3件を提出する" }));
  await screen.findAllByText(/ほかの人が先に提出しています/);
  await user.click(screen.getByRole("button", { name: "点検" }));
  expect(await screen.findByText("3件は、どちらの内容を残すかを選ぶまで送りません。")).toBeTruthy();
});

test("rows that a submission was refused are told in other views at once, shortly, and no longer once they are sent", async () => {
  const list = new FakeGoalList();
  const { user } = await openPane({ ports: { openGoalList: () => Promise.resolve(list) } });
  await user.click(screen.getByRole("button", { name: "提出" }));
  const forbidden: ListProblem = { reason: "forbidden", doing: "write", requestId: null };
  const { submit } = list;
  list.submit = ({ rows }) => {
    list.waitingRows = rows.map(({ document }) => ({ document, state: "refused", problem: forbidden }));
    return Promise.resolve({ outcomes: rows.map(({ document: { key } }) => ({ state: "refused", key, problem: forbidden })), problem: null });
  };
  await user.click(await screen.findByRole("button", { name: "3件を提出する" }));
  expect(await screen.findByText(/リストに書き込む権限がありません/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "点検" }));
  expect((await screen.findByText("3件が送信待ちです。理由は「提出」にあります。")).closest("[aria-live=polite]")).not.toBeNull();
  list.submit = submit;
  await user.click(screen.getByRole("button", { name: "提出" }));
  await user.click(await screen.findByRole("button", { name: "送り直す" }));
  await screen.findByText("3件を提出しました。");
  await user.click(screen.getByRole("button", { name: "点検" }));
  expect(screen.queryByText(/送信待ち/)).toBeNull();
});

test("what the list does not let in is not told as sent, and goes out once it is let in", async () => {
  const list = waitingList(2);
  list.problem = { reason: "forbidden", doing: "write", requestId: null };
  const { watch, outbox } = watched(list);
  await watch.look();
  expect(list.waitingRows.map(({ state }) => state)).toEqual(["refused", "refused"]);
  list.problem = null;
  await watch.look();
  expect([list.documents.size, outbox()]).toEqual([2, { state: "sent", rows: 2 }]);
});

test("rows that need a choice or another text are not told as sent", async () => {
  const list = waitingList(3);
  const [sent, refused] = list.waitingRows.map(({ document: { key } }) => key) as [string, string, string];
  const tooLong: ListProblem = { reason: "document-too-long", sheet: "1位", row: 2, characters: 70_000, limit: 63_999 };
  list.resume = () => {
    list.waitingRows = [{ ...list.waitingRows[1]!, state: "refused", problem: tooLong }];
    return Promise.resolve({ outcomes: [{ state: "created", key: sent, webUrl: "https://example.com/1", revision: 1 }, { state: "refused", key: refused, problem: tooLong }], problem: null });
  };
  const { watch, waits, outbox } = watched(list);
  await watch.look();
  expect([outbox(), waits]).toEqual([{ state: "sent", rows: 1 }, []]);
});

test("a list that cannot even be opened is tried again when that may pass", async () => {
  const list = waitingList(1);
  let opened = 0;
  const { watch, elapse, outbox } = watched(list, () => (++opened < 2 ? Promise.reject(new ListError(OFFLINE)) : Promise.resolve(list)));
  await watch.look();
  expect(outbox()).toBeNull();
  await elapse();
  expect(outbox()).toEqual({ state: "sent", rows: 1 });
});

test("a submission that is being sent is left alone; what it leaves waiting is sent later", async () => {
  const list = waitingList(1);
  const { watch, waits, elapse, outbox, store } = watched(list);
  store.update((state) => ({ ...state, submission: { step: "sending", progress: null } }));
  await watch.look();
  expect([list.documents.size, outbox()]).toEqual([0, null]);
  store.update((state) => ({ ...state, submission: null }));
  await watch.left(OFFLINE_REPORT, list);
  expect([outbox(), waits.map(({ seconds }) => seconds)]).toEqual([{ state: "waiting", rows: 1, problem: OFFLINE, known: true }, [15]]);
  await elapse();
  expect(list.documents.size).toBe(1);
});

test("the pane says what waits, and in the end that it has been sent, wherever one is", async () => {
  const list = waitingList(2);
  list.problem = OFFLINE;
  const { pane, user, container } = await openPane({ ports: { openGoalList: () => Promise.resolve(list) } });
  const live = screen.getByRole("main").querySelector("[aria-live=polite]")!;
  expect(live.textContent).toBe("");
  await act(() => pane.outbox.look());
  expect((await screen.findByText("2件が送信待ちです。つながり次第、自動で送ります。")).closest("[aria-live=polite]")).toBe(live);
  list.problem = { reason: "forbidden", doing: "write", requestId: "R5" };
  await act(() => pane.outbox.look());
  const waiting = screen.getByText("2件が送信待ちです。").parentElement!.textContent;
  expect(waiting).toContain("R5");
  expect(waiting).toContain("その人の権限で送られます。");
  expect(await violations(container)).toEqual([]);
  list.problem = null;
  await act(() => pane.outbox.look());
  expect(screen.getByText("送信待ちだった2件を送りました。").closest("[role=status]")).not.toBeNull();
  await user.click(screen.getByRole("button", { name: "閉じる" }));
  expect(screen.queryByText("送信待ちだった2件を送りました。")).toBeNull();
});

test("a submission's own view shows its rows as sent once they are", async () => {
  const list = new FakeGoalList();
  const { pane, user } = await openPane({ ports: { openGoalList: () => Promise.resolve(list) } });
  await user.click(screen.getByRole("button", { name: "提出" }));
  const send = await screen.findByRole("button", { name: "3件を提出する" });
  list.submit = (plan) => {
    list.waitingRows = plan.rows.map(({ document }) => ({ document, state: "waiting", problem: OFFLINE }));
    return Promise.resolve({ outcomes: plan.rows.map(({ document: { key } }) => ({ state: "waiting", key, problem: OFFLINE })), problem: OFFLINE });
  };
  await user.click(send);
  expect(await screen.findAllByText("送信待ち")).toHaveLength(3);
  expect(screen.getAllByText(/につながりません。/)).toHaveLength(1);
  await act(() => pane.outbox.look());
  expect(await screen.findAllByText("登録しました")).toHaveLength(3);
  expect(screen.getByText("3件を提出しました。")).toBeTruthy();
});
