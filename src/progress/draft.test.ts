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

test("an unchanged answer is no draft", () => {
  expect(isDraft(draftOf(begun, begun))).toBe(false);
  expect(isDraft(draftOf({ ...begun, extras: { change: "工法" } }, begun))).toBe(true);
  expect(withDraft(begun, undefined)).toBe(begun);
});

test("a change without a place any more is left out", () => {
  const draft: RowAnswer = { ...begun, subs: [{ sub: 9, text: "別", status: null, value: "" }], extras: { outcome: "x" } };
  expect(withDraft(begun, draft)).toEqual(begun);
});
