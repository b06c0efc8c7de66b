import { SUBMIT_WORDS } from "../../messages/cliSubmit";
import type { FileOutcome } from "./submitFiles";
import { outcomeLines, totals } from "./submitOutput";

const ROWS = { created: 0, updated: 0, unchanged: 0, withdrawn: 0, waiting: 0, conflict: 0, refused: 0 };
const submitted = (file: string, rows: Partial<typeof ROWS>, marked = 0): FileOutcome => ({ file, state: "submitted", rows: { ...ROWS, ...rows }, marked, problems: [], unnamed: [] });

test("what was not submitted or not read is told beside what was", () => {
  const outcomes: FileOutcome[] = [
    submitted("a.xlsx", { created: 3, withdrawn: 1, unchanged: 2 }),
    submitted("b.xlsx", { conflict: 1, waiting: 2, refused: 1 }),
    { file: "c.xlsx", state: "left" },
    { file: "d.xlsx", state: "duplicate", duplicate: { as: "a.xlsx", same: true } },
    { file: "e.xlsx", state: "unread", fault: "damaged" },
  ];
  const unnamed = { ...submitted("f.xlsx", { created: 0 }), unnamed: [{ sheet: "1位", missing: "department" as const }] };
  expect(SUBMIT_WORDS.ja.total(totals([unnamed]))).toBe("ブック 1 件、書き込んだ取組 0 件、変更のない取組 0 件、年度か部局が読めないシート 1 枚");
  expect(SUBMIT_WORDS.en.total(totals([unnamed]))).toBe("1 workbook, 0 rows written, 0 unchanged, 1 sheet without a year or department");
  expect(SUBMIT_WORDS.ja.total(totals(outcomes))).toBe("ブック 4 件、書き込んだ取組 4 件、変更のない取組 2 件、提出できていない取組 4 件、まだ提出していないブック 1 件、読めないファイル 1 件");
  expect(SUBMIT_WORDS.en.total(totals(outcomes))).toBe("4 workbooks, 4 rows written, 2 unchanged, 4 rows not submitted, 1 workbook not submitted yet, 1 file not read");
});

test("a run that did everything says no more than that", () => {
  expect(SUBMIT_WORDS.ja.total(totals([submitted("a.xlsx", { created: 3 })]))).toBe("ブック 1 件、書き込んだ取組 3 件、変更のない取組 0 件");
});

test("rows that the list cannot take are told in the words of the pane", () => {
  expect(outcomeLines(submitted("a.xlsx", { refused: 2 }), "ja")).toEqual(["a.xlsx: 送れない 2 件"]);
});

test("rows that are marked as withdrawn are no other person's version", () => {
  const { conflict, marked } = SUBMIT_WORDS.ja;
  expect(outcomeLines(submitted("a.xlsx", { conflict: 3 }, 3), "ja")).toEqual(["a.xlsx: 要選択 3 件", `  ${marked(3)}`]);
  expect(outcomeLines(submitted("a.xlsx", { conflict: 3 }, 1), "ja")).toEqual(["a.xlsx: 要選択 3 件", `  ${conflict}`, `  ${marked(1)}`]);
  expect(outcomeLines(submitted("a.xlsx", { conflict: 3 }), "en")).toEqual(["a.xlsx: 3 to be settled", `  ${SUBMIT_WORDS.en.conflict}`]);
});
