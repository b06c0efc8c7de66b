import { rowIdentity, type RowAnswer } from "./answer";
import { standingAnswers } from "./standingAnswers";
import { goalSheet, goalWorkbook } from "./testing/goalSheets";

const sheet = goalSheet([{ initiative: "講座\n(1) 市民向け\n(2) 職員向け", midYear: "(1) 12回開いた\n(2) 日程を調整中" }]);
const given: RowAnswer = {
  sheet: sheet.name,
  ordinal: 1,
  initiative: rowIdentity(sheet.rows[0]!),
  report: "midYear",
  subs: [
    { sub: 1, text: "12回開いた", status: "in-progress", value: "１２" },
    { sub: 2, text: "まだ何もしていない", status: "not-started", value: "" },
  ],
  extras: {},
};

test("what was answered stands as long as its text stands in the cell", () => {
  const [answer] = standingAnswers(goalWorkbook([sheet]), [given]);
  expect(answer?.subs.map(({ sub }) => sub)).toEqual([1]);
});

test("of rows with the same initiative each keeps its own answer", () => {
  const twins = goalSheet([{ initiative: "講座", midYear: "5回開いた" }, { initiative: "講座", midYear: "7回開いた" }]);
  const answers = ["5回開いた", "7回開いた"].map((text, at): RowAnswer => ({ ...given, ordinal: at + 1, initiative: "講座", subs: [{ sub: null, text, status: "done", value: "" }] }));
  expect(standingAnswers(goalWorkbook([twins]), answers)).toEqual(answers);
  expect(standingAnswers(goalWorkbook([twins]), [{ ...answers[1]!, ordinal: 1 }])).toEqual([]);
});

test("answers whose row is gone or wholly rewritten do not stand", () => {
  const subs = [{ sub: 1, text: "別の文", status: null, value: "" }];
  const others: RowAnswer[] = [{ ...given, sheet: "9位" }, { ...given, initiative: "別の取組" }, { ...given, subs }];
  expect(standingAnswers(goalWorkbook([sheet]), others)).toEqual([]);
});

test("without a column the answer itself is what stands", () => {
  const columns = ["initiative", "baseline", "final", "target"] as const;
  const plain = goalSheet([{ initiative: "職員数の管理", target: "500人" }], { family: "sagamihara-h25", columns });
  const answer = { ...given, initiative: rowIdentity(plain.rows[0]!) };
  expect(standingAnswers(goalWorkbook([plain]), [answer])).toEqual([answer]);
});
