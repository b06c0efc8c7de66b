import { textToPart } from "../sheet/textPart";
import { ANSWERS_NAMESPACE, answersFromXml, answersToXml, type KeptAnswers } from "./answersPart";

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
