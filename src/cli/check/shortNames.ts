import { wasRead, type FileLines, type FolderFile } from "../../folder/checkedFile";

/** The folder that all these files lie below, with its last separator; "" where there is none. */
export function sharedFolder(files: readonly string[]): string {
  const folderOf = (name: string) => name.slice(0, Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  let folder = folderOf(files[0] ?? "");
  while (!files.every((file) => file.startsWith(folder))) folder = folderOf(folder.slice(0, -1));
  return folder;
}

/** Files called by what differs between them: their names below the folder that they share. */
export function belowShared<Fault extends string, Checked extends FileLines>(
  files: readonly FolderFile<Fault, Checked>[],
): { folder: string; files: FolderFile<Fault, Checked>[] } {
  const folder = sharedFolder(files.map(({ file }) => file));
  const short = (file: string) => file.slice(folder.length);
  return {
    folder,
    files: files.map((one) => ({
      ...one,
      file: short(one.file),
      ...(wasRead(one) && { lines: one.lines.map((line) => ({ ...line, file: short(line.file) })) }),
    })),
  };
}
