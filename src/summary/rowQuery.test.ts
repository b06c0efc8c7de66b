import { matches } from "./rowQuery";
import { row } from "./testing/rows";

const ROW = row({ title: "空き家の活用", label: "① ＩＣＴ講座を開く", department: "都市 整備部", section: "住まい課" });
const isFound = (words: string) => matches({ fiscalYear: ROW.fiscalYear, phase: "final", day: "2027-04-01", figure: "rows", words }, ROW);

test.each(["空き家", "講座", "ict", "ＩＣＴ", "都市整備", "住まい", "空き家 講座", "空き家　ICT", " 活用 "])("a row is found by words of its names: %s", (words) =>
  expect(isFound(words.trim())).toBe(true),
);

test.each(["空き地", "空き家 水道", "活用①", "港"])("… and not by others: %s", (words) => expect(isFound(words)).toBe(false));

test("withdrawn rows and those of other years are not found", () => {
  const query = { fiscalYear: ROW.fiscalYear, phase: "final", day: "2027-04-01", figure: "rows", words: "空き家" } as const;
  expect([matches(query, { ...ROW, withdrawn: true }), matches({ ...query, fiscalYear: ROW.fiscalYear - 1 }, ROW)]).toEqual([false, false]);
});
