import { withinTime } from "./checkTime";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const never = () => new Promise<string>(() => undefined);
const later = (milliseconds: number) => new Promise<string>((resolve) => setTimeout(() => resolve("done"), milliseconds));

test.each([
  ["a check that ends in time", () => later(59_000), "done", 0],
  ["one that takes longer", () => later(61_000), "given up", 1],
  ["one that never ends", never, "given up", 1],
])("%s", async (_, work, outcome, endings) => {
  const giveUp = jest.fn(() => "given up");
  const told = withinTime(work(), giveUp);
  await jest.advanceTimersByTimeAsync(120_000);
  expect(await told).toBe(outcome);
  expect(giveUp).toHaveBeenCalledTimes(endings);
});

test("no timer is left behind", async () => {
  await withinTime(Promise.resolve("done"), () => "given up");
  expect(jest.getTimerCount()).toBe(0);
});
