import type { FolderFile, FolderOptions } from "../../folder/checkedFile";
import type { FolderFault } from "../../xlsx/folderFile";
import type { FolderChecker } from "../ports";
import type { CheckOrder } from "./checkWorker";

/** Checks files in a worker, so that the page stays at hand and a file can be broken off in the middle. */
export function workerChecker(options: FolderOptions): FolderChecker {
  const start = () => new Worker(new URL(/* webpackChunkName: "check-worker" */ "./checkWorker.ts", import.meta.url));
  let worker = start();
  return {
    check: (file, bytes) =>
      new Promise<FolderFile<FolderFault>>((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<FolderFile<FolderFault>>) => resolve(data);
        // Out of memory, most likely: the next file gets a worker of its own.
        worker.onerror = (event) => {
          event.preventDefault();
          worker.terminate();
          worker = start();
          resolve({ file, fault: "failed" });
        };
        worker.postMessage({ file, bytes, options } satisfies CheckOrder, [bytes.buffer]);
      }),
    stop: () => worker.terminate(),
  };
}
