import { printedYear, columnYears, headingYear, latestYear, TITLE_YEAR, YEAR_HEADING } from "./yearHeading";

test.each([
  ["令和7年度 重点目標管理シート", 2025],
  ["令和７年度　重点目標管理シート", 2025],
  ["R7年度 重点目標管理シート", 2025],
  ["R.7年度重点目標", 2025],
  ["2025年度 重点目標管理シート", 2025],
  ["令和7（2025）年度 重点目標管理シート", 2025],
  ["2025(令和7)年度 重点目標管理シート", 2025],
  ["令和元年度", 2019],
  ["令和七年度", 2025],
  ["■平成30年度", 2018],
  ["H25年度\n指標・目標", 2013],
  ["平成三十二年度", 2020],
  ["昭和63年度", 1988],
  ["h.元年度", 1989],
  ["r7年度", 2025],
  ["令和7年度-1", 2025],
  ["令和7年度から始める", 2025],
  ["令和7年度から100件", 2025],
])("%s names %d", (text, year) => {
  expect(headingYear(text)).toBe(year);
  expect(new RegExp(`${YEAR_HEADING}`).test(text.normalize("NFKC").replace(/\s/g, ""))).toBe(true);
});

test.each(["令和　年度 重点目標管理シート", "令和○○年度 重点目標管理シート", "年度", "平成25年4月", "重点目標管理シート", "第12025年度", "令和5年度～令和9年度 実施計画", "令和5（2023）年度から9年度まで", "2023年度-2027年度"])("%s names no year", (text) => {
  expect(headingYear(text)).toBeNull();
});

test.each(["R7", "R.7", "H31", "R元", "令和7年", "令和7(2025)年", "2025", "2025年"])("a title may begin or end with %s", (year) => {
  const title = new RegExp(`^${TITLE_YEAR}?重点目標管理シート${TITLE_YEAR}?$`);
  expect(title.test(`${year}重点目標管理シート`)).toBe(true);
  expect(title.test(`重点目標管理シート${year}`)).toBe(true);
});

test.each(["令和○○年度", "令和__年度", "令和XX年度", "令和7年度分", "令和7年度用", "2025年度版の", "令和7年度"])("a title may begin with %s", (year) => {
  expect(new RegExp(`^(?:${YEAR_HEADING})?重点目標管理シート$`).test(`${year}重点目標管理シート`)).toBe(true);
});

test.each<[string, number | null]>([["重点目標（令和5年度評価・令和6年度目標）", 2024], ["重点目標（平成30年度評価と令和元年度目標）", 2019], ["令和6年度重点目標", 2024], ["重点目標", null]])("the latest year of %s is %s", (title, year) => {
  expect(latestYear(title)).toBe(year);
});

test.each<[string[], number[]]>([
  [["5年度 実績", "6年度\n目標"], [5, 6]],
  [["令和5年度実績", "6年度目標"], [2023, 2024]],
  [["30年度目標", "R1目標"], [2018, 2019]],
  [["目標", "R6目標"], [0, 2024]],
])("%j are ordered by %j", (headings, years) => {
  expect(columnYears(headings)).toEqual(years);
});

test.each([["H25重点目標管理シート", 2013], ["R7 重点目標管理シート", 2025], ["R5指標・目標", 2023], ["H25.4.1現在", null], ["R7年6月", null], ["2025年6月", null], ["令和7年3月 目標", null], ["令和7年 重点目標", 2025], ["2025 目標", 2025], ["R元目標", 2019], ["目標管理シート R7", 2025], ["目標管理表2025", 2025], ["目標管理シート 令和7年12月", null], ["目標【令和7年】", 2025], ["目標(2025.6)", null], ["R5~R9計画", null], ["20250件", null], ["重点目標管理シート(R7)", 2025], ["目標値（Ｈ30）", 2018], ["進捗（R7.9現在）", null], ["窓口(QR2)", null]])("the year that %s begins with or has in brackets is %p", (heading, year) => {
  expect(printedYear(heading)).toBe(year);
});
