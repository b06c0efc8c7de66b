import { secondsToWait } from "./answer";
import { tryOf, withRetry, type Try } from "./retry";

const failing = (seconds: number | null, progress = false) => (): Promise<Try<never>> => Promise.resolve({ done: false, seconds, progress, problem: (attempts) => ({ reason: "throttled", seconds, attempts }) });

test.each([
  ["a random half to whole of twice as long as before", null, 0, [500, 1_000, 2_000, 4_000]],
  ["up to the whole of it", null, 1, [1_000, 2_000, 4_000, 8_000]],
  ["as long as the service asks", 7, 0, [7_000, 7_000, 7_000, 7_000]],
  ["at most two minutes", 120, 0, [120_000, 120_000, 120_000, 120_000]],
  ["not at all where more is asked", 121, 0, []],
] as const)("waits %s", async (_, seconds, random, waits) => {
  const slept: number[] = [];
  const pacing = { random: () => random, sleep: (milliseconds: number) => Promise.resolve(void slept.push(milliseconds)) };
  await expect(withRetry(failing(seconds), pacing)).rejects.toMatchObject({ problem: { reason: "throttled", attempts: waits.length + 1 } });
  expect(slept).toEqual(waits);
});

test.each([
  [429, {}, { reason: "throttled", seconds: null, attempts: 2 }],
  [503, { "retry-after": "3" }, { reason: "throttled", seconds: 3, attempts: 2 }],
  [503, {}, { reason: "service-failed", status: 503, attempts: 2 }],
  [504, { "retry-after": "3" }, { reason: "service-failed", status: 504, attempts: 2 }],
  [408, {}, { reason: "service-failed", status: 408, attempts: 2 }],
])("%i with %j is told as %j", (status, headers, problem) => {
  const tried = tryOf({ status, headers, body: undefined });
  expect(tried.done ? null : tried.problem(2)).toMatchObject(problem);
});

test.each([400, 401, 409, 412, 423, 501, 507])("%i is not tried again", (status) => {
  expect(tryOf({ status, headers: {}, body: undefined }).done).toBe(true);
});

test.each<[string, Record<string, string>, number | null]>([
  ["a number", { "retry-after": "7" }, 7],
  ["a fraction", { "retry-after": "0.249" }, 0.249],
  ["the longer of two", { "retry-after": "7", "ratelimit-reset": "31" }, 31],
  ["the longer of two, whichever it is", { "retry-after": "31", "ratelimit-reset": "7" }, 31],
  ["a moment by the service's own clock", { "retry-after": "Mon, 23 Nov 2026 12:00:40 GMT", date: "Mon, 23 Nov 2026 12:00:00 GMT" }, 40],
  ["a moment by this clock, where the service tells none", { "retry-after": "Mon, 23 Nov 2026 12:00:40 GMT" }, 10],
  ["a moment that is over", { "retry-after": "Mon, 23 Nov 2026 11:00:00 GMT" }, null],
  ["no number", { "retry-after": "soon" }, null],
  ["less than nothing", { "retry-after": "-1" }, null],
  ["nothing", {}, null],
])("what the service asks to wait: %s", (_, headers, seconds) => {
  jest.spyOn(Date, "now").mockReturnValue(Date.parse("2026-11-23T12:00:30Z"));
  expect(secondsToWait({ status: 429, headers, body: undefined })).toBe(seconds);
});
