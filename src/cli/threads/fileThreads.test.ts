import { EventEmitter } from "node:events";
import type { InputProblem } from "../files/inputs";
import { fileThread, fileThreads } from "./fileThreads";

/** Threads that were started; each answers as `answer` says. */
const started: FakeThread[] = [];
let answer: (thread: FakeThread, file: string) => void;

class FakeThread extends EventEmitter {
  ended = false;
  private readonly told: string[] = [];
  readonly postMessage = (file: string) => void (this.told.push(file) === 1 && this.begin());
  readonly terminate = () => (this.ended = true);

  /** Like the real one it begins a file when it has answered the one before. */
  answered(done: unknown): void {
    this.emit("message", done);
    this.told.shift();
    if (this.told.length > 0) this.begin();
  }

  private begin(): void {
    setTimeout(() => answer(this, this.told[0]!));
  }
}

jest.mock("node:worker_threads", () => ({
  Worker: function () {
    const thread = new FakeThread();
    started.push(thread);
    return thread;
  },
}));

beforeEach(() => {
  jest.useFakeTimers();
  started.length = 0;
});
afterEach(() => jest.useRealTimers());

const order = { kind: "map", options: { sheet: undefined } } as const;
const read = (thread: FakeThread, file: string) => thread.answered({ sheets: [file], proposal: null });

/** What becomes of two files, one after the other. */
async function workOn(files: readonly string[]): Promise<unknown[]> {
  const thread = fileThread(order);
  const done: unknown[] = [];
  for (const file of files) {
    const working = thread.work(file);
    await jest.advanceTimersByTimeAsync(61_000);
    done.push(await working);
  }
  thread.stop();
  return done;
}

test.each<[string, (thread: FakeThread) => void]>([
  ["never ends", () => undefined],
  ["ends its thread", (thread) => void thread.emit("error", new Error("ERR_WORKER_OUT_OF_MEMORY"))],
])("a file whose work %s is told as failed, and the next one gets a thread of its own", async (_, end) => {
  answer = (thread, file) => (file === "hostile.xlsx" ? end(thread) : read(thread, file));
  const failed: InputProblem = { file: "hostile.xlsx", fault: "failed" };
  expect(await workOn(["hostile.xlsx", "sound.xlsx"])).toEqual([failed, { sheets: ["sound.xlsx"], proposal: null }]);
  expect(started).toHaveLength(2);
  expect(started[1]!.ended).toBe(true);
});

test("a thread that ends between two files takes none with it", async () => {
  answer = read;
  const thread = fileThread(order);
  const working = thread.work("one.xlsx");
  await jest.advanceTimersByTimeAsync(1);
  await working;
  const gone = started[0]!;
  gone.emit("error", new Error("ERR_WORKER_OUT_OF_MEMORY"));
  Object.assign(gone, { postMessage: () => undefined });
  const next = thread.work("two.xlsx");
  await jest.advanceTimersByTimeAsync(61_000);
  expect(await next).toEqual({ sheets: ["two.xlsx"], proposal: null });
});

test("a file that was told early has all its time, and gets a thread of its own after one that failed", async () => {
  answer = (thread, file) => void (file === "hostile.xlsx" || setTimeout(() => read(thread, file), 59_000));
  const thread = fileThread(order);
  const done = Promise.all(["hostile.xlsx", "slow.xlsx", "slower.xlsx"].map(thread.work));
  await jest.advanceTimersByTimeAsync(180_000);
  expect(await done).toEqual([{ file: "hostile.xlsx", fault: "failed" }, { sheets: ["slow.xlsx"], proposal: null }, { sheets: ["slower.xlsx"], proposal: null }]);
  expect(started).toHaveLength(2);
});

test("sound files share a thread, also one that took its time", async () => {
  answer = (thread, file) => void setTimeout(() => read(thread, file), 59_000);
  expect(await workOn(["one.xlsx", "two.xlsx"])).toEqual(["one.xlsx", "two.xlsx"].map((file) => ({ sheets: [file], proposal: null })));
  expect(started).toHaveLength(1);
});

test.each([
  [0, 1],
  [1, 1],
  [12, 1],
])("%d files are served by %d thread", (files, threads) => {
  expect(fileThreads(files, order)).toHaveLength(threads);
});
