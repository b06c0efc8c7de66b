import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { withinTime } from "../../xlsx/checkTime";
import type { InputProblem } from "../inputs";
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
  setFlagsFromString(`--interrupt-budget=${RUN_BEFORE_COMPILING}`);
  let worker: Worker | null = null;
  const started = () => (worker ??= new Worker(new URL(/* webpackChunkName: "file-worker" */ "./worker.ts", import.meta.url), { workerData: order, resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP, maxYoungGenerationSizeMb: YOUNG_HEAP } }));
  return {
    work: (file) => {
      const worked = new Promise<Done>((resolve) => {
        const thread = started();
        const done = (result: Done) => {
          thread.off("message", done).off("error", ended);
          resolve(result);
        };
        // The thread is gone with the file that ended it; the next file gets a new one.
        const ended = () => {
          worker = null;
          done({ file, fault: "failed" });
        };
        thread.on("message", done).on("error", ended);
        thread.postMessage(file);
      });
      return withinTime(worked, () => {
        void worker?.terminate();
        worker = null;
        return { file, fault: "failed" };
      });
    },
    stop: () => void worker?.terminate(),
  };
}
