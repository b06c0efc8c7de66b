import { parentPort, workerData } from "node:worker_threads";
import type { WorkOrder } from "./fileThreads";
import { FILE_WORK } from "./fileWork";

/** A thread that does one kind of work with the files it is told. */
const { kind, options } = workerData as WorkOrder;
const work = FILE_WORK[kind] as (file: string, given: typeof options) => Promise<unknown>;
let before: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (file: string) => {
  before = before.then(() => work(file, options)).then((done) => parentPort?.postMessage(done));
});
