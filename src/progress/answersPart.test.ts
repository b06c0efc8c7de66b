import fc from "fast-check";
import { ANSWERS_NAMESPACE, answersFromXml, answersToXml, type KeptAnswers } from "./answersPart";

function answers(text: string): KeptAnswers {
  const subs = [{ sub: 1, text, status: "done" as const, value: "3" }];
  return { drafts: [{ sheet: "1位", ordinal: 1, initiative: "桟橋", report: "midYear", subs, extras: { change: text } }], given: [] };
}

test("any text survives the part", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(answersFromXml(answersToXml(answers(text)))).toEqual(answers(text));
    }),
  );
});

test("the part holds nothing that XML forbids", () => {
  expect(answersToXml(answers("\u0000\u0008\ufffe\ufffflone \ud800 <a> & ]]>"))).toMatch(/^<answers xmlns="[^"]*">[\u0020-\ufffd]*<\/answers>$/u);
});

test("a declaration and another prefix do no harm", () => {
  const xml = answersToXml(answers("完了")).replace("<answers xmlns=", "<ns0:answers xmlns:ns0=").replace("</answers>", "</ns0:answers>");
  expect(answersFromXml(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)).toEqual(answers("完了"));
});

test.each(["", "text", "<answers/>", `<answers xmlns="${ANSWERS_NAMESPACE}">{"drafts":1}</answers>`, "<answers>{", "</answers>"])(
  "%j holds no answers",
  (xml) => {
    expect(answersFromXml(xml)).toBeNull();
  },
);
