import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { FolderFile, FolderOptions } from "../../folder/checkedFile";
import type { InputFault } from "../inputs";
import { withinTime } from "../../xlsx/checkTime";
import { checkFile } from "./checkFile";

type Checked = FolderFile<InputFault>;

/** Checks one file after the other. */
export interface Checker {
  check(file: string): Promise<Checked>;
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

/** The formats that every workbook is kept in today; a file of another one gets a thread even when it comes alone. */
const USUAL = /\.xls[xm]$/i;

/**
 * Checkers for files: threads on several processors. Several files get one at least, so that one that exhausts the reader
 * stops no other.
 */
export function checkersFor(files: readonly string[], options: FolderOptions): Checker[] {
  if (files.length < 2 && files.every((file) => USUAL.test(file))) return [inPlace(options)];
  setFlagsFromString(`--interrupt-budget=${RUN_BEFORE_COMPILING}`);
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files.length / FILES_PER_THREAD));
  return Array.from({ length: threads }, () => inThread(options));
}

function inPlace(options: FolderOptions): Checker {
  return {
    check: (file) => checkFile(file, options),
    stop: () => undefined,
  };
}

function inThread(options: FolderOptions): Checker {
  let worker: Worker | null = null;
  const started = () => (worker ??= new Worker(new URL(/* webpackChunkName: "check-worker" */ "./worker.ts", import.meta.url), { workerData: options, resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP, maxYoungGenerationSizeMb: YOUNG_HEAP } }));
  return {
    check: (file) => {
      const checked = new Promise<Checked>((resolve) => {
        const thread = started();
        const done = (checked: Checked) => {
          thread.off("message", done).off("error", ended);
          resolve(checked);
        };
        // The thread is gone with the file that ended it; the next file gets a new one.
        const ended = () => {
          worker = null;
          done({ file, fault: "failed" });
        };
        thread.on("message", done).on("error", ended);
        thread.postMessage(file);
      });
      return withinTime(checked, () => {
        void worker?.terminate();
        worker = null;
        return { file, fault: "failed" };
      });
    },
    stop: () => void worker?.terminate(),
  };
}
