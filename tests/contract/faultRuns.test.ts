import { judge, type HandedIn, type Version, type WriterLog } from "../faults/history";
import { simulate } from "../faults/simulate";

test("two writers under faults: nothing is lost, nothing is there twice, nothing is left waiting", async () => {
  expect(await simulate(60, 7)).toMatchObject({ runs: 60, lost: [], twice: [], waiting: 0 });
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
});
