import { momentSerial } from "./columnFormats";

test.each([
  ["2026-03-31T00:00:00Z", 46112],
  ["2026-03-31T09:00:00+09:00", 46112],
  ["2026-03-31T12:00:00.000Z", 46112.5],
  ["2026-03-31T00:00:00", null],
  ["2026-03-31", null],
  ["いつか", null],
])("%s is %s", (moment, serial) => {
  expect(momentSerial(moment, 0)).toBe(serial);
});
