import { daySerial, momentSerial } from "../tables/columnFormats";
import { displayText } from "../xlsx/numberFormats/displayText";
import { DATE_FORMATS, dayText, momentText, periodText } from "./dates";
import { TOWN_MINUTES_AHEAD } from "./townTime";

test.each([
  ["2026-03-31", "ja", "2026/3/31"],
  ["2026-03-31", "en", "31 Mar 2026"],
  ["2026-12-05", "ja", "2026/12/5"],
  ["2026-12-05", "en", "5 Dec 2026"],
  ["年度末", "ja", "年度末"],
  ["", "en", ""],
] as const)("the day %s is %s: %s, and the same in a cell of Excel", (day, language, text) => {
  expect(dayText(day, language)).toBe(text);
  const serial = daySerial(day);
  if (serial !== null) expect(displayText(serial, DATE_FORMATS[language].day)).toBe(text);
});

test.each([
  ["2026-03-31T00:05:59Z", "ja", "2026/3/31 9:05"],
  ["2026-03-31T09:05:59+09:00", "en", "31 Mar 2026 9:05"],
  ["2026-10-20T15:00:00Z", "ja", "2026/10/21 0:00"],
  ["いつか", "ja", "いつか"],
  ["", "ja", ""],
] as const)("the moment %s is %s: %s, and the same in a cell of Excel", (moment, language, text) => {
  expect(momentText(moment, language)).toBe(text);
  const serial = momentSerial(moment, TOWN_MINUTES_AHEAD);
  if (serial !== null) expect(displayText(serial, DATE_FORMATS[language].moment)).toBe(text);
});

test.each([
  ["2026-04-01", "2026-09-30", "2026/4/1〜2026/9/30", "1 Apr 2026 to 30 Sep 2026"],
  ["2026-04-01", "2026-04-01", "2026/4/1", "1 Apr 2026"],
  ["2026-04-01", null, "2026/4/1から", "from 1 Apr 2026"],
  [null, "2026-09-30", "2026/9/30まで", "until 30 Sep 2026"],
  [null, null, "", ""],
])("the period from %s to %s", (start, end, ja, en) => {
  expect([periodText(start, end, "ja"), periodText(start, end, "en")]).toEqual([ja, en]);
});
