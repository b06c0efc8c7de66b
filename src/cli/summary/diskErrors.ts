/** Files could not be written; none of them has been changed. */
export class NotWritten extends Error {
  override name = "NotWritten";
  constructor(
    readonly folder: string,
    /** What the file system says, such as EACCES. */
    readonly detail: string,
  ) {
    super(`${folder}: ${detail}`);
  }
}

/** Does something with the file system; what that refuses is NotWritten. */
export type OnDisk = <T>(work: () => Promise<T>) => Promise<T>;

/** OnDisk for files of a folder. */
export const onDiskOf =
  (folder: string): OnDisk =>
  (work) =>
    work().catch((error: unknown) => {
      throw new NotWritten(folder, (error as NodeJS.ErrnoException).code ?? String(error));
    });
