import { parentPort, workerData } from "node:worker_threads";
import type { FolderOptions } from "../../folder/checkedFile";
import { checkFile } from "./checkFile";

/** A thread that checks the files it is told to. */
parentPort?.on("message", (file: string) => {
  void checkFile(file, workerData as FolderOptions).then((checked) => parentPort?.postMessage(checked));
});
