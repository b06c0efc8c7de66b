import type { ReportContext } from "../reportContext";
import { readReport } from "../report";

const read = (text: string, target: string, context: Partial<ReportContext> = {}) => {
  const { status, unfinished } = readReport(text, { report: "midYear", fiscalYear: 2025, periodEnd: "2025-08-31", initiative: "掲示板の取替え", target, ...context });
  return `${status} ${unfinished?.text ?? "-"}`;
};

describe("what hindered the work by the period's end", () => {
  test.each([
    ["柱の納入が遅れたことから工期を10月20日まで延長し、現在4基の取替えが完了", "6基の取替え", "in-progress 柱の納入が遅れたことから工期を10月20日まで延長し、"],
    ["地主との話合いが整わず、撤去できたものは4基である。", "6基の撤去", "in-progress 地主との話合いが整わず、"],
  ])("is not made good by a part of it: %s (%s)", (text, target, wanted) => {
    expect(read(text, target)).toBe(wanted);
  });

  test.each([
    ["柱の納入が遅れたものの、8月末に6基の取替えを完了した。", "6基の取替え", {}],
    ["会場の確保が遅れ、説明会を8月に開き、参加者は41人であった。", "参加者50人", { initiative: "説明会の開催" }],
    ["柱の納入が遅れ、8月に取替えを完了した。", "取替えの完了", {}],
  ])("is, by all of it, or where only the people are fewer: %s (%s)", (text, target, context) => {
    expect(read(text, target, context)).toBe("done -");
  });
});
