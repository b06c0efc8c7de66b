import { reportText } from "./reportText";
import type { DocumentAnswer, RowDocument } from "./schema";
import { documentsOf } from "./testing/documents";

const document = (cells: Record<string, string>, answers: DocumentAnswer[] = []): RowDocument => ({
  ...documentsOf(1)[0]!,
  cells: Object.fromEntries(Object.entries(cells).map(([role, text]) => [role, { address: "A1", text }])),
  answers,
});
const answer = (report: DocumentAnswer["report"], ...texts: string[]): DocumentAnswer => ({
  report,
  subs: texts.map((text, at) => ({ sub: texts.length > 1 ? at + 1 : null, text, status: null, value: "" })),
  extras: {},
});

test.each([
  ["the mid-year cell", document({ midYear: " 6回開いた。\n", final: "終えた。" }), "midYear", "6回開いた。"],
  ["all cells of a final report", document({ activity: "講座を開いた。", outcome: "120人が来た。", evaluation: "" }), "final", "講座を開いた。\n120人が来た。"],
  ["the judgement beside a result", document({ final: "120人が来た。", evaluation: "A" }), "final", "120人が来た。\nA"],
  ["a blank cell", document({ midYear: "", final: "終えた。" }), "midYear", ""],
  ["what was answered where the form has no cell", document({}, [answer("midYear", "半分を終えた。"), answer("final", "終えた。")]), "midYear", "半分を終えた。"],
  ["answers by sub-item", document({ midYear: " " }, [answer("midYear", "決めた。", "", "選んだ。")]), "midYear", "(1) 決めた。\n(3) 選んだ。"],
  ["the cell before the answer", document({ midYear: "表に書いた。" }, [answer("midYear", "答えた。")]), "midYear", "表に書いた。"],
] as const)("%s", (_name, from, report, text) => {
  expect(reportText(from, report)).toBe(text);
});
