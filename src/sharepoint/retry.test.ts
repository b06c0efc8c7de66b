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
])("%i with %j is told as %j", (status, headers, problem) => {
  const tried = tryOf({ status, headers, body: undefined });
  expect(tried.done ? null : tried.problem(2)).toMatchObject(problem);
});
