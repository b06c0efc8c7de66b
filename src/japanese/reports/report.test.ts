import fc from "fast-check";
import { DEPARTMENTS, DONE, EVALUATIONS, HARMLESS, LEFT_UNDONE, NOTHING_LEFT, NOT_DONE, NO_OBSTACLES, OBSTACLES, PARTS, PLANNED, REMARKS, RUNNING, SEVERAL, STATUS, VARIANTS, type SentenceRow, type Short } from "../../../tests/tables/report";
import type { Report } from "./status";
import { readReport } from "./report";
import { readClaim } from "./proof/reportClaims";

const FISCAL_YEAR = 2025;
const read = (text: string, report: Report) => readReport(text, { report, fiscalYear: FISCAL_YEAR });

describe.each([
  ["deeds that were done", DONE],
  ["work under way", RUNNING],
  ["plans", PLANNED],
  ["parts of the work", PARTS],
  ["what was not done", NOT_DONE],
  ["negations that tell of no failure", HARMLESS],
  ["reports of several statements", SEVERAL],
  ["what was left undone", LEFT_UNDONE],
  ["what only sounds like a failure", NOTHING_LEFT],
  ["remarks", REMARKS],
  ["evaluations", EVALUATIONS],
  ["spellings and layout", VARIANTS],
  ["obstacles, refusals and moved dates", OBSTACLES],
  ["what sounds like an obstacle and is none", NO_OBSTACLES],
  ["every kind of department", DEPARTMENTS],
] as [string, SentenceRow[]][])("%s", (_name, rows) => {
  const midYear = rows.filter(([, wanted]) => wanted !== "-");
  const final = rows.filter(([, , wanted]) => wanted !== "-");
  const shortfall = rows.filter(([, , , wanted]) => wanted !== "?");

  if (midYear.length > 0) it.each(midYear)("at mid-year: %s", (text, wanted) => {
    expect(read(text, "midYear").status).toBe(STATUS[wanted as Exclude<Short, "-">]);
  });
  if (final.length > 0) it.each(final)("at the year's end: %s", (text, _midYear, wanted) => {
    expect(read(text, "final").status).toBe(STATUS[wanted as Exclude<Short, "-">]);
  });
  it.each(shortfall)("not done: %s", (text, _midYear, _final, wanted) => {
    expect(read(text, "final").notAchieved !== null).toBe(wanted);
  });
});

describe("any text", () => {
  const words = ["実施した", "中止", "予定", "、", "。", "が、", "ため", "（", "）", "「", "」", "\n", "・", "(1)", "しており", "至っていない", "来年度", "11月に", "し、", "ず、", "0"];
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join("")));

  it("is read without an exception, and every quotation stands where it says", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom<Report>("midYear", "final"), (own, shared, report) => {
        const { clauses, notAchieved, unfinished } = readReport(own, { report, fiscalYear: FISCAL_YEAR, shared, initiative: own, siblings: [shared] });
        for (const { text: said, offset, source } of [...clauses, ...[notAchieved, unfinished].filter((one) => one !== null)]) {
          const whole = source === "shared" ? shared : own;
          expect(whole.slice(offset, offset + said.length)).toBe(said);
        }
      }),
    );
  });

  it.each(["中止", "延期", "未実施", "達成", "至っ", "検討", "必要", "始め"])("with endings piled up after %s", (stem) => {
    for (const ending of ["とし", "した", "ている", "になっ", "ことと", "られ", "決定", "なかった", "せざるを得な"]) {
      const piled = `${stem}${ending.repeat(40)}x`;
      expect(() => readReport(piled, { report: "final", fiscalYear: FISCAL_YEAR })).not.toThrow();
      expect(() => readClaim(piled)).not.toThrow();
    }
  });

  it.each(["(", ")", "（）", "、", "し、", "が、", "中止した", "。", "\n・", "「あ", "なかった", "とし", "1", "来年度に完了する予定。", "（中止した）実施、"])("as long as a cell can be: %s", (piece) => {
    const longest = piece.repeat(32_767 / piece.length);
    expect(() => readReport(longest, { report: "final", fiscalYear: FISCAL_YEAR, initiative: longest })).not.toThrow();
  });
});
