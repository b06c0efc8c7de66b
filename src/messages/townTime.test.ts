import { townClock, townDay } from "./townTime";

test.each([
  ["2026-03-31T14:59:59Z", "2026-03-31", "23:59"],
  ["2026-03-31T15:00:00Z", "2026-04-01", "0:00"],
  ["2026-03-31T23:59:00Z", "2026-04-01", "8:59"],
  ["2026-12-31T15:05:00Z", "2027-01-01", "0:05"],
  ["2026-07-01T09:00:00+09:00", "2026-07-01", "9:00"],
  ["2026-06-30T20:00:00-04:00", "2026-07-01", "9:00"],
])("the moment %s is the day %s at %s in the town, by whatever clock the machine goes", (moment, day, clock) => {
  expect([townDay(new Date(moment)), townClock(new Date(moment))]).toEqual([day, clock]);
});
