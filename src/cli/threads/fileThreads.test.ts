import { EventEmitter } from "node:events";
import type { InputProblem } from "../inputs";
import { fileThread, fileThreads } from "./fileThreads";

/** Threads that were started; each answers as `answer` says. */
const started: FakeThread[] = [];
let answer: (thread: FakeThread, file: string) => void;

class FakeThread extends EventEmitter {
  ended = false;
  readonly postMessage = (file: string) => void setTimeout(() => answer(this, file));
  readonly terminate = () => (this.ended = true);
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
const read = (thread: FakeThread, file: string) => void thread.emit("message", { sheets: [file], proposal: null });

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
