import { daySerial, momentSerial } from "./columnFormats";

test.each([
  ["2026-03-31T00:00:00Z", 46112],
  ["2026-03-31T09:00:00+09:00", 46112],
  ["2026-03-31T12:00:00.000Z", 46112.5],
  ["2026-03-31T00:00:00", null],
  ["2026-03-31", null],
  ["いつか", null],
])("the moment %s is number %s of Excel's calendar", (moment, serial) => {
  expect(momentSerial(moment, 0)).toBe(serial);
});

test("a moment has the number of what a clock shows that is ahead of UTC", () => {
  expect(momentSerial("2026-03-31T20:00:00Z", 540)).toBeCloseTo(46113 + 5 / 24, 9);
});

test.each([
  ["1900-03-01", 61],
  ["2026-03-31", 46112],
  ["2026-13-31", null],
  ["2026-03-31T00:00:00Z", null],
  ["3月末", null],
])("the day %s is number %s of Excel's calendar", (day, serial) => {
  expect(daySerial(day)).toBe(serial);
});
