import type { FolderFile, FolderOptions } from "../../folder/checkedFile";
import { withinTime } from "../../xlsx/checkTime";
import type { FolderFault } from "../../xlsx/folderFile";
import type { FolderChecker } from "../ports";
import type { CheckOrder } from "./checkWorker";

/** Checks files in a worker, so that the page stays at hand and a file can be broken off in the middle. */
export function workerChecker(options: FolderOptions): FolderChecker {
  const start = () => new Worker(new URL(/* webpackChunkName: "check-worker" */ "./checkWorker.ts", import.meta.url));
  let worker = start();
  let stopped = false;
  /** The next file gets a worker of its own. */
  const failed = (file: string): FolderFile<FolderFault> => {
    worker.terminate();
    if (!stopped) worker = start();
    return { file, fault: "failed" };
  };
  return {
    check: (file, bytes) => {
      const checked = new Promise<FolderFile<FolderFault>>((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<FolderFile<FolderFault>>) => resolve(data);
        // Out of memory, most likely.
        worker.onerror = (event) => {
          event.preventDefault();
          resolve(failed(file));
        };
        worker.postMessage({ file, bytes, options } satisfies CheckOrder, [bytes.buffer]);
      });
      return withinTime(checked, () => failed(file));
    },
    stop: () => {
      stopped = true;
      worker.terminate();
    },
  };
}
