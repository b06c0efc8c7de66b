import type { FolderFile } from "../../folder/checkedFile";
import type { InputFault } from "../files/inputs";
import { fileThreads } from "../threads/fileThreads";
import type { CheckFileOptions, PrintedCheck } from "./checkFile";

type File = FolderFile<InputFault, PrintedCheck>;

interface CheckFilesOptions extends CheckFileOptions {
  /** Files not yet begun are left once it is aborted. */
  signal: AbortSignal;
  /** Told each file in the order of the list, as soon as all before it are done. */
  take(file: File): void;
  /** Told how many files are done, in whatever order. */
  progress(done: number): void;
}

/** Checks files on as many processors as there are. A file that cannot be checked stops no other. */
export async function checkFiles(files: readonly string[], { signal, take, progress, ...options }: CheckFilesOptions): Promise<void> {
  const threads = fileThreads(files.length, { kind: "check", options });
  const done = new Map<number, File>();
  let [next, told, count] = [0, 0, 0];
  const work = async (check: (file: string) => Promise<File>) => {
    while (next < files.length && !signal.aborted) {
      const at = next++;
      done.set(at, await check(files[at]!));
      progress(++count);
      for (let ready = done.get(told); ready; ready = done.get(told)) {
        done.delete(told++);
        take(ready);
      }
    }
  };
  try {
    // Two for each thread: the next file lies ready when one is done.
    await Promise.all(threads.flatMap((thread) => [work(thread.work), work(thread.work)]));
  } finally {
    for (const thread of threads) thread.stop();
  }
}
