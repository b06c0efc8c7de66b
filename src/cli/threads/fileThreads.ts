import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { withinTime } from "../../xlsx/checkTime";
import type { InputProblem } from "../files/inputs";
import type { FILE_WORK } from "./fileWork";

export type WorkKind = keyof typeof FILE_WORK;
export type OptionsOf<Kind extends WorkKind> = Parameters<(typeof FILE_WORK)[Kind]>[1];
export type DoneOf<Kind extends WorkKind> = Awaited<ReturnType<(typeof FILE_WORK)[Kind]>>;

/** What a thread is started with. */
export interface WorkOrder<Kind extends WorkKind = WorkKind> {
  kind: Kind;
  options: OptionsOf<Kind>;
}

/** Works on one file after the other. */
export interface FileThread<Kind extends WorkKind> {
  /** A file may be told before the one before it is done. */
  work(file: string): Promise<DoneOf<Kind> | InputProblem>;
  stop(): void;
}

/** For fewer files another thread starts no sooner than the work is done. */
const FILES_PER_THREAD = 12;
const MOST_THREADS = 8;
/** Heap of one thread in MiB: a file made to exhaust the reader ends its thread, not the command. */
const THREAD_HEAP = 1_024;
/** Room for what one file leaves behind, so that it is cleared away between files and not in the middle of each. */
const YOUNG_HEAP = 128;

/**
 * How much a function runs before V8 compiles it for the long run, in bytes of its code (V8's own: 67,584). A thread lives
 * for seconds, and each compiles everything anew: that took two fifths of the processor time of 1,000 workbooks.
 */
const RUN_BEFORE_COMPILING = 1_000_000;

/**
 * V8's settings for threads that keep every processor busy themselves: nothing is compiled for the long run early, and no
 * helper marks memory beside them, which took a tenth of their time.
 */
const FLAGS = [`--interrupt-budget=${RUN_BEFORE_COMPILING}`, "--no-concurrent-marking"];

/** As many threads as serve so many files on this machine, at least one. */
export function fileThreads<Kind extends WorkKind>(files: number, order: WorkOrder<Kind>): FileThread<Kind>[] {
  const threads = Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files / FILES_PER_THREAD)));
  return Array.from({ length: threads }, () => fileThread(order));
}

/**
 * A thread for files. Even one file alone gets it: a file made to exhaust the reader then ends with `failed`, in bounded
 * time and memory, and stops no other.
 */
export function fileThread<Kind extends WorkKind>(order: WorkOrder<Kind>): FileThread<Kind> {
  type Done = DoneOf<Kind> | InputProblem;
  for (const flag of FLAGS) setFlagsFromString(flag);
  let worker: Worker | null = null;
  /** The files that the thread was told, the one it works on first. */
  const told: { file: string; resolve(done: Done): void }[] = [];
  let before: Promise<unknown> = Promise.resolve();
  const started = () => (worker ??= start());
  const start = () => {
    const thread = new Worker(new URL(/* webpackChunkName: "file-worker" */ "./worker.ts", import.meta.url), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP, maxYoungGenerationSizeMb: YOUNG_HEAP },
    });
    thread.on("message", (done: Done) => thread === worker && told.shift()?.resolve(done));
    thread.on("error", () => {
      if (thread !== worker) return;
      const working = told[0];
      if (working) working.resolve(failed());
      else worker = null;
    });
    return thread;
  };
  /** The thread is gone with the file that it worked on; the others get a new one. */
  const failed = (): Done => {
    void worker?.terminate();
    worker = null;
    const { file } = told.shift()!;
    for (const other of told) started().postMessage(other.file);
    return { file, fault: "failed" };
  };
  return {
    work: (file) => {
      const worked = new Promise<Done>((resolve) => told.push({ file, resolve }));
      started().postMessage(file);
      const done = before.then(() => withinTime(worked, failed));
      before = done;
      return done;
    },
    stop: () => void worker?.terminate(),
  };
}
