import { isPassedOver, isWorkbookName } from "../../xlsx/workbookNames";

/**
 * A file that a person gave, and what it is called: its path below the folder that was given. `file` is null for a file, or a
 * folder, within a dropped one that the browser may not open.
 */
export interface GivenFile {
  path: string;
  file: File | null;
}

/** The files of a file dialog. Of a folder only its workbooks count, in the order of their paths. */
export function chosenFiles(files: readonly File[]): GivenFile[] {
  return byPath(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/**
 * The files of a drop, folders with all below them. To be called before anything else is waited for: the browser empties
 * the drop after its event. Rejects when the browser cannot read what was dropped.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const alone = [...transfer.files];
  if (entries.length === 0) return chosenFiles(alone);
  const found: GivenFile[] = [];
  for (const entry of entries) await collect(entry, found);
  return byPath(found);
}

async function collect(entry: FileSystemEntry, found: GivenFile[]): Promise<void> {
  if (isPassedOver(entry.name)) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ path: pathOf(entry), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A folder comes in portions, the last of them empty.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return;
    // One that cannot be opened stops no other.
    for (const inside of portion) await collect(inside, found).catch(() => found.push({ path: pathOf(inside), file: null }));
  }
}

const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, "");

/** Files given by themselves are checked whatever they are called: the person meant them. One that was given twice is one. */
function byPath(files: readonly GivenFile[]): GivenFile[] {
  const isMeant = (path: string, name: string) => !path.includes("/") || (isWorkbookName(name) && !path.split("/").some(isPassedOver));
  const meant = files.filter(({ path, file }) => file === null || isMeant(path, file.name));
  const once = new Map(meant.map((given) => [[given.path, given.file?.size, given.file?.lastModified].join("\n"), given]));
  return [...once.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
