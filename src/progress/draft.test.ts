import type { RowAnswer } from "./answer";
import { draftOf, isDraft, withDraft } from "./draft";

const begun: RowAnswer = {
  sheet: "1位",
  ordinal: 1,
  initiative: "桟橋",
  report: "midYear",
  subs: [
    { sub: 1, text: "設計中", status: null, value: "" },
    { sub: 2, text: "", status: null, value: "" },
  ],
  extras: { change: "" },
};
const edited: RowAnswer = { ...begun, subs: [begun.subs[0]!, { sub: 2, text: "工事中", status: "in-progress", value: "" }] };

test("a draft is what was changed, and puts it back", () => {
  const draft = draftOf(edited, begun);
  expect(draft.subs.map(({ sub }) => sub)).toEqual([2]);
  expect(withDraft(begun, draft)).toEqual(edited);
});

test("what others write meanwhile is not undone by a draft", () => {
  const meanwhile = { ...begun, subs: [{ ...begun.subs[0]!, text: "設計を終えた" }, begun.subs[1]!] };
  expect(withDraft(meanwhile, draftOf(edited, begun)).subs.map(({ text }) => text)).toEqual(["設計を終えた", "工事中"]);
});

test.each([
  ["its text", { text: "設計を終えた" }],
  ["its state", { status: "done" as const }],
  ["its number", { value: "1" }],
])("a sub-item of which %s alone was changed is in the draft", (_, change) => {
  const changed = { ...begun, subs: [{ ...begun.subs[0]!, ...change }, begun.subs[1]!] };
  const draft = draftOf(changed, begun);
  expect([isDraft(draft), draft.subs, draft.extras]).toEqual([true, [changed.subs[0]], {}]);
});

test("a text beside the report is in the draft when it was changed, or emptied, and also where none was begun", () => {
  const before = { ...begun, extras: { change: "工法", outcome: "x" } };
  expect(draftOf({ ...begun, extras: { change: "", outcome: "x", activity: "y" } }, before).extras).toEqual({ change: "", activity: "y" });
  expect(draftOf({ ...begun, extras: { activity: "" } }, before).extras).toEqual({});
});

test("a sub-item that was not there before is in the draft", () => {
  expect(draftOf(begun, { ...begun, subs: begun.subs.slice(0, 1) }).subs).toEqual([begun.subs[1]]);
});

test("an unchanged answer is no draft", () => {
  expect(isDraft(draftOf(begun, begun))).toBe(false);
  expect(isDraft(draftOf({ ...begun, extras: { change: "工法" } }, begun))).toBe(true);
  expect(withDraft(begun, undefined)).toBe(begun);
});

test("a change without a place any more is left out", () => {
  const draft: RowAnswer = { ...begun, subs: [{ sub: 9, text: "別", status: null, value: "" }], extras: { outcome: "x" } };
  expect(withDraft(begun, draft)).toEqual(begun);
});
