import { hasReview, historyNow, readHistory, reviewStanding, withReview, type GivenReview, type Review, type ReviewEvent } from "./review";

const CHIEF = { name: "山 課長", id: "yama@town.example" };
const given = (verdict: GivenReview["verdict"], comment: string, at: string): GivenReview => ({ verdict, comment, by: CHIEF, at });
const version = (revision: number) => ({ revision, submittedBy: "港 太郎", submittedAt: `2026-10-0${revision}T00:00:00Z` });
const review = (verdict: Review["verdict"], revision: number | null): Review => ({ verdict, comment: "", by: "", at: "", revision });

test.each([
  ["returned", 2, 2, "returned"],
  ["returned", 2, 3, "resubmitted"],
  ["confirmed", 2, 2, "confirmed"],
  ["confirmed", 2, 3, "changed"],
  ["returned", null, 3, "returned"],
  ["confirmed", null, 3, "confirmed"],
] as const)("%s for revision %s of a row at revision %i is %s", (verdict, reviewed, present, standing) => {
  expect(reviewStanding(review(verdict, reviewed), present)).toBe(standing);
});

describe("a history", () => {
  const returned = withReview([], version(1), given("returned", "数がない", "2026-10-02T09:00:00Z"));
  const confirmed = withReview(returned, version(3), given("confirmed", "", "2026-10-04T09:00:00Z"));

  test("tells a return, the submission after it and the confirmation, in order", () => {
    expect(confirmed.map(({ event, by, revision, comment }) => [event, by.name, revision, comment])).toEqual([
      ["returned", "山 課長", 1, "数がない"],
      ["resubmitted", "港 太郎", 3, ""],
      ["confirmed", "山 課長", 3, ""],
    ]);
    expect(confirmed.map(({ at }) => at)).toEqual(["2026-10-02T09:00:00Z", "2026-10-03T00:00:00Z", "2026-10-04T09:00:00Z"]);
  });

  test("shows a submission that nobody has looked at yet, once", () => {
    expect(historyNow(returned, version(2)).map(({ event }) => event)).toEqual(["returned", "resubmitted"]);
    expect(historyNow(historyNow(returned, version(2)), version(2))).toHaveLength(2);
    expect(historyNow(returned, version(1))).toEqual(returned);
    expect(historyNow([], version(4))).toEqual([]);
  });

  test("knows a review by who gave it when, and what it says", () => {
    const own = given("returned", "数がない", "2026-10-02T09:00:00Z");
    expect(hasReview(confirmed, own)).toBe(true);
    for (const other of [{ ...own, at: "2026-10-02T09:00:01Z" }, { ...own, comment: "数" }, { ...own, verdict: "confirmed" as const }, { ...own, by: { ...CHIEF, id: null } }, { ...own, by: { ...CHIEF, name: "川" } }]) expect(hasReview(confirmed, other)).toBe(false);
  });

  test("reads back as it was stored", () => {
    expect(readHistory(JSON.stringify(confirmed))).toEqual(confirmed);
    expect([readHistory(""), readHistory(" \n")]).toEqual([[], []]);
  });

  test.each([["no JSON", "あとで見る"], ["no array", "{}"], ["another event", JSON.stringify([{ ...returned[0], event: "erased" } as unknown as ReviewEvent])], ["a missing part", JSON.stringify([{ event: "returned" }])]])("with %s is none of ours", (_, text) => {
    expect(readHistory(text)).toBeNull();
  });
});
