import type { FolderOptions } from "../../folder/checkedFile";
import { folderFile } from "../../xlsx/folderFile";

/** What the page asks of the worker, one file after the other. */
export interface CheckOrder {
  file: string;
  bytes: Uint8Array;
  options: FolderOptions;
}

// Of a worker's own scope only these two are used; the page's types know neither.
const scope = globalThis as unknown as { onmessage: (event: MessageEvent<CheckOrder>) => void; postMessage(checked: unknown): void };

scope.onmessage = ({ data: { file, bytes, options } }) => void folderFile(file, bytes, options).then((checked) => scope.postMessage(checked));
