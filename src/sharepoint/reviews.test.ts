import { documentsOf } from "../submission/testing/documents";
import { COMMENT_LIMIT, reviewStanding } from "../submission/review";
import { scriptedFaults, type Fault } from "../workbench/graph/faults";
import { answeringConflicts, CONFIG, preparedTown, submit, type Town } from "../workbench/graph/testing/town";
import type { GoalListSession, ReviewedItem } from "./goalList";
import { NOTE_LIMIT } from "./columns/columns";
import { localTokens } from "./signIn/localTokens";

const CHIEF = localTokens({ name: "山 課長", id: "yama@town.example" });
const OTHER = localTokens({ name: "川 主幹", id: "kawa@town.example" });
const OWNER = documentsOf(1)[0]!.unit;
const RETURN = { verdict: "returned", comment: "団体の数を書いてください。", at: "2026-10-20T09:00:00Z" } as const;
const CONFIRM = { verdict: "confirmed", comment: "", at: "2026-10-21T09:00:00Z" } as const;

const parts = (town: Town) => town.count().map((request) => request.parts);

/** A list with two rows, its staff and its reviewer. */
async function submitted() {
  const town = await preparedTown();
  const staff = town.session();
  const chief = town.session(undefined, { tokens: CHIEF });
  await submit(staff, documentsOf(2));
  const [first] = await chief.reviews([OWNER], true);
  return { town, staff, chief, itemId: first!.itemId };
}

/** Changes columns as somebody with other tools would. */
async function byHand(town: Town, itemId: string, fields: object): Promise<void> {
  const token = await CHIEF.token("submit");
  await town.fetch(`${CONFIG.graphBaseUrl}/sites/localhost:/sites/goals:/lists/目標管理/items/${itemId}/fields`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(fields),
  });
}

async function reviewed(session: GoalListSession, item: ReviewedItem, review: Parameters<GoalListSession["review"]>[1]): Promise<ReviewedItem> {
  const outcome = await session.review(item, review);
  expect(outcome.state).toBe("reviewed");
  return outcome.item;
}

test("a row without a review has none, and a review takes one request", async () => {
  const { town, chief, itemId } = await submitted();
  town.count();
  expect((await chief.reviews([OWNER], true)).map(({ review }) => review)).toEqual([null, null]);
  expect(parts(town)).toEqual([["GET"]]);
  const item = await chief.reviewedItem(itemId);
  expect(item).toMatchObject({ review: null, history: [], document: documentsOf(2)[0] });
  town.count();
  await reviewed(chief, item, RETURN);
  expect(parts(town)).toEqual([["PATCH"]]);
});

test("staff see verdict, comment, who and when; the history tells it too", async () => {
  const { chief, staff, itemId } = await submitted();
  await reviewed(chief, await chief.reviewedItem(itemId), RETURN);
  const rows = await staff.reviews([OWNER], true);
  expect(rows.map(({ review }) => review)).toEqual([{ ...RETURN, by: "山 課長", revision: 1 }, null]);
  const { at, verdict, comment } = RETURN;
  expect((await staff.reviewedItem(itemId)).history).toEqual([{ event: verdict, by: { name: "山 課長", id: "yama@town.example" }, at, revision: 1, comment }]);
});

test("a submission neither wipes a review nor stumbles over it, and what is unchanged is still not written", async () => {
  const { town, chief, staff, itemId } = await submitted();
  const early = await staff.preview(documentsOf(2, "7回開いた。"));
  await reviewed(chief, await chief.reviewedItem(itemId), RETURN);
  town.count();
  const unchanged = await submit(staff, documentsOf(2));
  expect(parts(town)).toEqual([["GET"]]);
  expect(unchanged.outcomes.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
  const plan = await staff.preview(documentsOf(2, "7回開いた。"));
  expect(plan.rows.map(({ change, overtaken }) => [change, overtaken])).toEqual([["changed", false], ["changed", false]]);
  // The plan made before the review has a stale ETag.
  expect((await staff.submit(early)).outcomes.map(({ state }) => state)).toEqual(["updated", "updated"]);
  const [row] = await staff.reviews([OWNER], true);
  expect(row).toMatchObject({ revision: 2, review: { verdict: "returned", comment: RETURN.comment, revision: 1 } });
  expect(reviewStanding(row!.review!, row!.revision)).toBe("resubmitted");
});

test("returned, resubmitted, confirmed: the history has all three in order", async () => {
  const { chief, staff, itemId } = await submitted();
  await reviewed(chief, await chief.reviewedItem(itemId), RETURN);
  await submit(staff, documentsOf(2, "7団体で7回開いた。"));
  const item = await chief.reviewedItem(itemId);
  expect(item.history!.map(({ event }) => event)).toEqual(["returned", "resubmitted"]);
  await reviewed(chief, item, CONFIRM);
  const { history, review } = await staff.reviewedItem(itemId);
  expect(history!.map(({ event, by, revision }) => [event, by.name, revision])).toEqual([
    ["returned", "山 課長", 1],
    ["resubmitted", "港 太郎", 2],
    ["confirmed", "山 課長", 2],
  ]);
  expect(review).toEqual({ ...CONFIRM, by: "山 課長", revision: 2 });
});

test("a row that is withdrawn and comes back keeps its review", async () => {
  const { chief, staff, itemId } = await submitted();
  await reviewed(chief, await chief.reviewedItem(itemId), CONFIRM);
  await submit(staff, documentsOf(2).slice(1));
  expect(await chief.reviewedItem(itemId)).toMatchObject({ withdrawn: true, review: { verdict: "confirmed" }, history: [{ event: "confirmed" }] });
  await submit(staff, documentsOf(2));
  expect(await chief.reviewedItem(itemId)).toMatchObject({ withdrawn: false, review: { verdict: "confirmed" } });
});

describe("what happened meanwhile is not written over", () => {
  test("two reviewers at once: the second sees the first one's review and chooses", async () => {
    const { town, chief, itemId } = await submitted();
    const other = town.session(undefined, { tokens: OTHER });
    const [his, hers] = [await chief.reviewedItem(itemId), await other.reviewedItem(itemId)];
    await reviewed(chief, his, RETURN);
    const outcome = await other.review(hers, CONFIRM);
    expect(outcome).toMatchObject({ state: "overtaken", item: { review: { verdict: "returned", by: "山 課長" } } });
    expect((await chief.reviewedItem(itemId)).review?.verdict).toBe("returned");
    await reviewed(other, outcome.item, CONFIRM);
    expect((await chief.reviewedItem(itemId)).history!.map(({ by }) => by.name)).toEqual(["山 課長", "川 主幹"]);
  });

  test("a row that was submitted anew comes back with its new text", async () => {
    const { chief, staff, itemId } = await submitted();
    const seen = await chief.reviewedItem(itemId);
    await submit(staff, documentsOf(2, "9回開いた。"));
    const outcome = await chief.review(seen, CONFIRM);
    expect(outcome).toMatchObject({ state: "overtaken", item: { revision: 2, document: { cells: { midYear: { text: "9回開いた。" } } } } });
    expect((await chief.reviewedItem(itemId)).review).toBeNull();
  });

  test("a column that is no part of row or review does not matter", async () => {
    const { town, chief, itemId } = await submitted();
    const seen = await chief.reviewedItem(itemId);
    await byHand(town, itemId, { Title: "別の見出し" });
    await reviewed(chief, seen, RETURN);
  });

  test("a history that somebody has changed by hand", async () => {
    const { town, chief, itemId } = await submitted();
    await byHand(town, itemId, { ReviewHistory: "あとで見る" });
    const seen = await chief.reviewedItem(itemId);
    expect(seen.history).toBeNull();
    await expect(chief.review(seen, CONFIRM)).rejects.toMatchObject({ problem: { reason: "history-unreadable", itemId } });
  });
});

test.each<[string, Fault]>([
  ["is lost after it was done", { kind: "cut", afterCommit: true }],
  ["comes from a gateway after it was done", { kind: "fail", status: 504, afterCommit: true }],
  ["asks to wait", { kind: "throttle", status: 429, retryAfter: 1 }],
  ["says that somebody else was saving", { kind: "refuse", as: "conflict" }],
])("an answer that %s: the review is there once", async (_name, fault) => {
  const { town, chief, staff, itemId } = await submitted();
  const seen = await chief.reviewedItem(itemId);
  town.faults = scriptedFaults([fault], ({ method, part }) => part && method === "PATCH");
  await reviewed(chief, seen, RETURN);
  town.faults = null;
  expect((await staff.reviewedItem(itemId)).history).toHaveLength(1);
});

test("an answer that somebody else was saving, with another status: the review is there once", async () => {
  const { town, itemId } = await submitted();
  answeringConflicts(town);
  const chief = town.session(undefined, { tokens: CHIEF });
  const seen = await chief.reviewedItem(itemId);
  town.faults = scriptedFaults([{ kind: "refuse", as: "conflict" }], ({ method, part }) => part && method === "PATCH");
  expect((await reviewed(chief, seen, RETURN)).history).toHaveLength(1);
});

test("a review on which the service fails for ever is refused; one that it cannot take now may be sent again", async () => {
  const { town, chief, itemId } = await submitted();
  const seen = await chief.reviewedItem(itemId);
  town.faults = { draw: ({ method, part }) => (part && method === "PATCH" ? { kind: "fail", status: 500, afterCommit: false } : null) };
  await expect(chief.review(seen, RETURN)).rejects.toMatchObject({ problem: { reason: "refused", status: 400 } });
  town.faults = { draw: ({ method, part }) => (part && method === "PATCH" ? { kind: "fail", status: 503, afterCommit: false } : null) };
  await expect(chief.review(seen, RETURN)).rejects.toMatchObject({ problem: { reason: "service-failed", status: 503 } });
});

test("a review that failed may be sent again: it is there once", async () => {
  const { town, chief, itemId } = await submitted();
  const seen = await chief.reviewedItem(itemId);
  town.faults = { draw: ({ method, part }) => (part && method === "PATCH" ? { kind: "fail", status: 504, afterCommit: true } : part ? { kind: "fail", status: 503, afterCommit: false } : null) };
  await expect(chief.review(seen, RETURN)).rejects.toMatchObject({ problem: { reason: "service-failed" } });
  town.faults = null;
  const item = await reviewed(chief, seen, RETURN);
  expect(item.history).toHaveLength(1);
});

test("a review that nobody may give, or under which the item changes for ever, is told", async () => {
  const { town, chief, itemId } = await submitted();
  const seen = await chief.reviewedItem(itemId);
  for (const [as, problem, tries] of [["forbidden", { reason: "forbidden", doing: "write" }, 1], ["conflict", { reason: "kept-changing" }, 4]] as const) {
    let sent = 0;
    town.faults = { draw: ({ method, part }) => (part && method === "PATCH" ? ((sent += 1), { kind: "refuse", as }) : null) };
    await expect(chief.review(seen, RETURN)).rejects.toMatchObject({ problem });
    expect(sent).toBe(tries);
  }
  town.faults = null;
  expect((await chief.reviewedItem(itemId)).history).toEqual([]);
});

test("a review that was sent twice after the row was submitted anew counts for the version it was given for", async () => {
  const { chief, staff, itemId } = await submitted();
  const seen = await chief.reviewedItem(itemId);
  await reviewed(chief, seen, RETURN);
  await submit(staff, documentsOf(2, "9回開いた。"));
  const item = await reviewed(chief, seen, RETURN);
  expect(item.history!.map(({ event, revision }) => [event, revision])).toEqual([["returned", 1], ["resubmitted", 2]]);
});

describe("nothing is cut", () => {
  test("a comment that is too long is refused", async () => {
    const { town, chief, itemId } = await submitted();
    const seen = await chief.reviewedItem(itemId);
    town.count();
    await expect(chief.review(seen, { ...RETURN, comment: "長".repeat(COMMENT_LIMIT + 1) })).rejects.toMatchObject({ problem: { reason: "comment-too-long", characters: COMMENT_LIMIT + 1, limit: COMMENT_LIMIT } });
    expect(town.count()).toEqual([]);
  });

  test("a history that is full takes no more, and keeps every entry", async () => {
    const { chief, itemId } = await submitted();
    const fill = async () => {
      let item = await chief.reviewedItem(itemId);
      for (let day = 0; day < 40; day++) item = await reviewed(chief, item, { ...RETURN, comment: "長".repeat(COMMENT_LIMIT), at: new Date(Date.UTC(2026, 9, 1 + day)).toISOString() });
    };
    await expect(fill()).rejects.toMatchObject({ problem: { reason: "history-full", itemId, limit: NOTE_LIMIT } });
    const { history } = await chief.reviewedItem(itemId);
    expect(history!.length).toBeGreaterThan(25);
    expect(history![0]!.at).toBe("2026-10-01T00:00:00.000Z");
  });
});

test("what somebody chose by hand in the list is a review as well", async () => {
  const { town, chief, itemId } = await submitted();
  await byHand(town, itemId, { ReviewState: "差戻し", ReviewComment: "数を" });
  expect((await chief.reviews([OWNER], true))[0]!.review).toEqual({ verdict: "returned", comment: "数を", by: "", at: "", revision: null });
});

test("an item that is gone is told", async () => {
  const { chief } = await submitted();
  await expect(chief.reviewedItem("99")).rejects.toMatchObject({ problem: { reason: "row-gone", itemId: "99" } });
});

test("looking for reviews on opening never opens a window for signing in", async () => {
  const { town } = await submitted();
  const asked: string[] = [];
  const tokens = { ...CHIEF, token: () => (asked.push("window"), CHIEF.token("submit")), quietToken: () => (asked.push("quiet"), CHIEF.token("submit")) };
  const session = town.session(undefined, { tokens });
  await session.reviews([OWNER], false);
  expect(new Set(asked)).toEqual(new Set(["quiet"]));
  town.count();
  await session.reviews([OWNER], true);
  expect(parts(town)).toEqual([["GET"]]);
  expect(asked.at(-1)).toBe("window");
});
