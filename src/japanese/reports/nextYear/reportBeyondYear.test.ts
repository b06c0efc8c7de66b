import { namesTimeBeyond } from "./reportBeyondYear";

describe("on a sheet of 2025", () => {
  test.each([
    "来年度に行う", "年度明け", "令和8年度", "R9年", "令和8年4月", "R8.4月", "r8.10月", "H.38年度", "平成38年度", "令和10年1月", "2027年", "2026年度",
    "R8着工予定", "竣工はR9以降", "H40完成見込み", "2026年4月", "2026年10月", "2031年2月", "2027年1月", "2028年1月", "26年度", "8年度", "08年度", "令和7年度と令和8年度", "2025年と2027年", "7年度と8年度",
    "令和8年夏頃", "R8年の秋", "2026年初夏", "令和8年春",
  ])("%s lies beyond the year", (text) => {
    expect(namesTimeBeyond(text, 2025)).toBe(true);
  });
  test.each([
    "", "5月", "令和7年度", "R7年度", "R8年", "令和8年3月", "R8.3", "平成元年度", "令和元年", "2026年", "2025年度", "2026年3月", "2025年12月", "2025年4月", "7年度", "07年度",
    "R7着工予定", "R7以降", "県道R9号線", "R8会議室", "FR12予定表", "第8年度", "8年度目", "3年目",
    "令和7年夏頃", "令和8年冬", "2025年秋", "平成8年夏",
  ])("%s does not", (text) => {
    expect(namesTimeBeyond(text, 2025)).toBe(false);
  });
  test("the first year of an era is its year 1", () => {
    expect([2017, 2018, 2019].map((year) => namesTimeBeyond("令和元年度", year))).toEqual([true, true, false]);
  });
});
