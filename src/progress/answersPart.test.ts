import { textToPart } from "../sheet/textPart";
import type { RowAnswer } from "./answer";
import { ANSWERS_NAMESPACE, answersFromXml, answersToXml, mergedAnswers, type KeptAnswers } from "./answersPart";

const kept: KeptAnswers = {
  drafts: [
    {
      sheet: "1位",
      ordinal: 1,
      initiative: "桟橋",
      report: "midYear",
      subs: [{ sub: 1, text: "<設計> & 工事\n完了", status: "done", value: "3" }],
      extras: { change: "工法" },
    },
  ],
  given: [],
};

test("answers come back from their part", () => {
  expect(answersFromXml(answersToXml(kept))).toEqual(kept);
});

test.each(["", "<answers/>", textToPart(ANSWERS_NAMESPACE, "{}"), textToPart(ANSWERS_NAMESPACE, '{"drafts":1,"given":[]}')])(
  "%j holds no answers",
  (xml) => {
    expect(answersFromXml(xml)).toBeNull();
  },
);

const answer = (name: string): RowAnswer => ({ sheet: "1位", ordinal: Number(name[0]), initiative: `取組${name[0]}`, report: "midYear", subs: [{ sub: null, text: name, status: null, value: "" }], extras: {} });
/** Answers by their rows' numbers and texts: `1a 2b`. */
const drafts = (names: string): KeptAnswers => ({ drafts: names.split(" ").filter(Boolean).map(answer), given: [] });
const named = ({ drafts: found }: KeptAnswers) => found.map(({ subs }) => subs[0]!.text).sort().join(" ");

test.each([
  ["nothing was changed", "1a 2a", "", "1a 2a", "1a 2a", "1a 2a"],
  ["one was added on each side", "1a", "", "1a 2a", "1a 3a", "1a 2a 3a"],
  ["one was changed on each side", "1a 2a", "", "1b 2a", "1a 2b", "1b 2b"],
  ["the same one was changed on both", "1a", "", "1b", "1c", "1c"],
  ["one that was put there was changed there", "1a", "1b", "1c", "1b", "1c"],
  ["one was taken away there", "1a 2a", "1a 2a", "2a", "1a 2a", "2a"],
  ["one that was put there was written over unseen", "1a", "1a 2a", "1a", "1a 2a", "1a 2a"],
  ["one was taken away here", "1a 2a", "2a", "1a 2a", "2a", "2a"],
  ["one was taken away here and changed there", "1a", "", "1b", "", "1b"],
  ["one was taken away there and changed here", "1a", "", "", "1b", "1b"],
  ["nothing was seen of it before", "", "", "1a 2a", "1b", "1b 2a"],
])("%s: seen %j, put %j, %j there and %j here come to %j", (_, seen, put, theirs, own, merged) => {
  expect(named(mergedAnswers({ seen: drafts(seen), put: drafts(put), theirs: drafts(theirs), own: drafts(own) }))).toBe(merged);
});
