import { durationEnd, eraOf, eraYear, fiscalIndex, fiscalYearOf, fiscalYearSpan, halfSpan, halfYearEnd, isoDay, lastDayOfMonth, monthSpan, monthYear, quarterSpan, yearNear } from "./calendar";

test.each([["平成", 25, 2013], ["平成", 32, 2020], ["令和", 1, 2019], ["令和", 7, 2025], ["昭和", 64, 1989], ["大正", 1, 1912], ["明治", 1, 1868]] as const)("%s%i is %i", (era, n, year) => {
  expect(eraYear(era, n)).toBe(year);
});

test.each([["令和", "令和"], ["R", "令和"], ["r", "令和"], ["㋿", "令和"], ["㍻", "平成"], ["H", "平成"], ["S", "昭和"], ["㍼", "昭和"], ["X", null], ["", null]])("the era of %s is %s", (symbol, era) => {
  expect(eraOf(symbol)).toBe(era);
});

test.each([
  [25, 2013, 2013], [26, 2013, 2014], [32, 2018, 2020], [31, 2018, 2019], [31, 2020, 2019], [2, 2020, 2020], [3, 2020, 2021], [7, 2025, 2025], [25, 2025, 2025], [1, 2019, 2019], [30, 2019, 2018], [20, 2018, 2008],
])("year %i without an era on a sheet of %i is %i", (n, fiscalYear, year) => {
  expect(yearNear(n, fiscalYear)).toBe(year);
});

test.each([[2024, 2, 29], [2025, 2, 28], [1900, 2, 28], [2000, 2, 29], [2025, 4, 30], [2025, 6, 30], [2025, 9, 30], [2025, 11, 30], [2025, 12, 31], [2025, 1, 31]])("%i-%i has %i days", (year, month, days) => {
  expect(lastDayOfMonth(year, month)).toBe(days);
});

test.each<[number, number, number, string | null]>([
  [2025, 8, 30, "2025-08-30"], [2024, 2, 29, "2024-02-29"], [2025, 2, 29, null], [2025, 13, 1, null], [2025, 0, 1, null], [2025, 1, 0, null], [2025, 1, 32, null], [2025, 6, 31, null],
])("%i-%i-%i", (year, month, day, iso) => {
  expect(isoDay(year, month, day)).toBe(iso);
});

test("a fiscal year and its parts", () => {
  expect(fiscalYearSpan(2025)).toEqual({ start: "2025-04-01", end: "2026-03-31" });
  expect(halfYearEnd(2025)).toBe("2025-09-30");
  expect(halfSpan(2025, 1)).toEqual({ start: "2025-04-01", end: "2025-09-30" });
  expect(halfSpan(2025, 2)).toEqual({ start: "2025-10-01", end: "2026-03-31" });
  expect(quarterSpan(2025, 1)).toEqual({ start: "2025-04-01", end: "2025-06-30" });
  expect(quarterSpan(2025, 2)).toEqual({ start: "2025-07-01", end: "2025-09-30" });
  expect(quarterSpan(2025, 3)).toEqual({ start: "2025-10-01", end: "2025-12-31" });
  expect(quarterSpan(2025, 4)).toEqual({ start: "2026-01-01", end: "2026-03-31" });
  expect(monthSpan(2024, 2)).toEqual({ start: "2024-02-01", end: "2024-02-29" });
});

test.each([[4, 2025, 0], [12, 2025, 8], [1, 2026, 9], [3, 2026, 11]])("month %i of fiscal 2025 lies in %i", (month, year, index) => {
  expect(monthYear(2025, month)).toBe(year);
  expect(fiscalIndex(month)).toBe(index);
});

test.each([["2025-04-01", 2025], ["2026-03-31", 2025], ["2025-03-31", 2024]])("%s lies in fiscal %i", (iso, year) => {
  expect(fiscalYearOf(iso)).toBe(year);
});

test.each([
  ["2025-04-01", { years: 3 }, "2028-03-31"], ["2025-10-01", { months: 3 }, "2025-12-31"], ["2025-12-01", { months: 1 }, "2025-12-31"], ["2025-08-30", { days: 2 }, "2025-08-31"], ["2025-08-30", { days: 14 }, "2025-09-12"],
])("%s and %j end on %s", (start, length, end) => {
  expect(durationEnd(start, length)).toBe(end);
});
