import type { ReviewEvent } from "../../src/submission/review";
import { judge, type HandedIn, type Version, type WriterLog } from "../faults/history";
import { judgeReviews } from "../faults/reviewer";
import { simulate } from "../faults/simulate";

test("two writers and two reviewers under faults: nothing is lost, nothing is there twice, nothing is left waiting", async () => {
  const result = await simulate(60, 7);
  expect(result).toMatchObject({ runs: 60, lost: [], twice: [], waiting: 0 });
  expect(result.reviews).toBeGreaterThan(10);
}, 60_000);

test("the same seed is the same run, another seed another", async () => {
  const [one, same, other] = [await simulate(12, 3), await simulate(12, 3), await simulate(12, 4)];
  expect(same).toEqual(one);
  expect(other.digest).not.toBe(one.digest);
}, 60_000);

describe("the judge", () => {
  const by = (name: string, hash: string, withdrawn = false): Version => ({ hash, withdrawn, by: name });
  const writer = (name: string, handedIn: HandedIn[], seen: string[], current: string | null): WriterLog => ({
    name,
    handedIn: new Map([["k", handedIn]]),
    seen: new Set(seen.map((hash) => `k ${hash}`)),
    dropped: new Set(),
    current: () => new Map([["k", current]]),
  });
  const handed = (hash: string, over: string | null = null): HandedIn => ({ hash, over });

  test.each<[string, Version[][], WriterLog[], number, number]>([
    ["finds nothing in a clean history", [[by("a", "1"), by("b", "2")]], [writer("a", [handed("1")], [], "1"), writer("b", [handed("2", "1")], ["1"], "2")], 0, 0],
    ["finds a text that is nowhere", [[by("a", "1")]], [writer("a", [handed("1"), handed("2", "1")], ["1"], "2")], 2, 0],
    ["finds a version written over unseen", [[by("a", "1"), by("b", "2")]], [writer("a", [handed("1")], [], "1"), writer("b", [handed("2")], [], "2")], 1, 0],
    ["finds a second item", [[by("a", "1")], [by("a", "1")]], [writer("a", [handed("1")], [], "1")], 0, 1],
    ["finds a text that went out again", [[by("a", "1"), by("a", "2"), by("a", "1")]], [writer("a", [handed("1", "0"), handed("2", "1")], [], "1")], 0, 1],
  ])("%s", (_name, items, writers, lost, twice) => {
    const verdict = judge(new Map([["k", items]]), writers);
    expect([verdict.lost.length, verdict.twice.length]).toEqual([lost, twice]);
  });

  const review = (name: string, comment: string): ReviewEvent => ({ event: "returned", by: { name, id: null }, at: "", revision: 1, comment });
  const sent = (comment: string, taken = true) => ({ key: "k", comment, taken });

  test.each<[string, ReviewEvent[], number, number]>([
    ["finds nothing in a clean history of reviews", [review("c", "1"), review("c", "2")], 0, 0],
    ["lets a review be there that was not heard of again", [review("c", "1"), review("c", "2"), review("c", "3")], 0, 0],
    ["finds a review that is gone", [review("c", "2")], 1, 0],
    ["finds a review that is there twice", [review("c", "1"), review("c", "2"), review("c", "2")], 0, 1],
    ["finds reviews out of order", [review("c", "2"), review("c", "1")], 1, 0],
  ])("%s", (_name, events, lost, twice) => {
    const verdict = judgeReviews(new Map([["k", events]]), [{ name: "c", sent: [sent("1"), sent("2"), sent("3", false)] }]);
    expect([verdict.lost.length, verdict.twice.length]).toEqual([lost, twice]);
  });
});
