import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { FolderFault } from "../../xlsx/folderFile";
import { LARGEST_FILE_BYTES } from "../../xlsx/fileSize";
import { readWorkbookFile, WorkbookFileError } from "../../xlsx/readWorkbookFile";
import { isPassedOver, isWorkbookName } from "../../xlsx/workbookNames";

/** Why an input gave no workbook. */
export type InputFault = FolderFault | "not-found" | "no-permission" | "unreadable-name" | "empty-folder";

/** An input that could not be read; the words are made at the edge. */
export interface InputProblem {
  file: string;
  fault: InputFault;
}

/** What the given paths name. */
export interface Inputs {
  files: string[];
  problems: InputProblem[];
  /** Whether one of the paths is a folder. */
  fromFolder: boolean;
}

/**
 * The workbook files that the given paths name: files as they are, folders with all workbooks below them, by name. One that
 * is named twice, however it is written, is there once.
 */
export function workbookFiles(paths: readonly string[]): Inputs {
  const found: Inputs = { files: [], problems: [], fromFolder: false };
  for (const given of paths) {
    try {
      if (!statSync(given).isDirectory()) found.files.push(given);
      else {
        found.fromFolder = true;
        const inside = workbooksBelow(given, found.problems);
        if (inside.length === 0) found.problems.push({ file: given, fault: "empty-folder" });
        found.files.push(...inside);
      }
    } catch (error) {
      found.problems.push({ file: given, fault: faultOf(error) });
    }
  }
  return { ...found, files: eachOnce(found.files, (file) => file), problems: eachOnce(found.problems, ({ file }) => file) };
}

/** The first of each place in the file system. */
function eachOnce<T>(all: readonly T[], fileOf: (one: T) => string): T[] {
  const places = new Map<string, T>();
  for (const one of all) {
    const place = path.resolve(fileOf(one));
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()];
}

/**
 * The inputs without the file that a report is written to: an earlier report among a folder's workbooks is none of them.
 * Null when it is a workbook of somebody's, which must not be written over.
 */
export async function withoutReport(inputs: Inputs, report: string | undefined): Promise<Inputs | null> {
  if (report === undefined) return inputs;
  const place = placeOf(report);
  const isReport = (file: string) => placeOf(file) === place;
  const found = inputs.files.find(isReport);
  if (found === undefined) return inputs;
  const snapshot = await readInput(found);
  const isOurs = "sheets" in snapshot && snapshot.sheets.length > 0 && snapshot.sheets.every(({ own }) => own !== undefined);
  return isOurs ? { ...inputs, files: inputs.files.filter((file) => !isReport(file)) } : null;
}

/** Where a file lies, behind links and in the letters that the file system has for it: another spelling may name the same file. */
function placeOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return path.resolve(file);
  }
}

/** Stands in a name for bytes that are no UTF-8, which the file then cannot be found by. */
const UNREADABLE = "\ufffd";

/** Links to files are followed, links to folders are not. A folder that may not be opened is a problem of its own. */
function workbooksBelow(folder: string, problems: InputProblem[]): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isPassedOver(name))
    .flatMap((entry) => {
      const inside = path.join(folder, entry.name);
      try {
        if (entry.isDirectory()) return workbooksBelow(inside, problems);
        return isWorkbookName(entry.name) && statSync(inside).isFile() ? [inside] : [];
      } catch (error) {
        problems.push({ file: inside, fault: entry.name.includes(UNREADABLE) ? "unreadable-name" : faultOf(error) });
        return [];
      }
    })
    .sort();
}

/** Reads one file into a snapshot, or says why it cannot be read. */
export async function readInput(file: string): Promise<WorkbookSnapshot | InputProblem> {
  try {
    return await readWorkbookFile(workbookBytes(file), path.basename(file));
  } catch (error) {
    return { file, fault: faultOf(error) };
  }
}

/**
 * The bytes of one file. What is no file (a pipe, a device) is never opened: it might not answer, or never end.
 *
 * @throws WorkbookFileError for what is no file or too large, and whatever the file system says
 */
export function workbookBytes(file: string): Uint8Array {
  const found = statSync(file);
  if (!found.isFile()) throw new WorkbookFileError(file, "not-a-workbook");
  if (found.size > LARGEST_FILE_BYTES) throw new WorkbookFileError(file, "too-large");
  return readFileSync(file);
}

/** Windows puts this mark before UTF-8; it is no part of the text. */
const BYTE_ORDER_MARK = /^\ufeff/;

/** The text of one file that is no workbook (settings, forms), or why there is none. */
export function textOfFile(file: string): { text: string } | InputProblem {
  try {
    return statSync(file).isFile() ? { text: readFileSync(file, "utf8").replace(BYTE_ORDER_MARK, "") } : { file, fault: "not-found" };
  } catch (error) {
    return { file, fault: faultOf(error) };
  }
}

const NOT_THERE = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"]);
const NOT_ALLOWED = new Set(["EACCES", "EPERM"]);

/** The fault behind an error of the file system or of reading; throws other errors on. */
export function faultOf(error: unknown): InputFault {
  if (error instanceof WorkbookFileError) return error.fault;
  const { code = "", syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) throw error;
  if (NOT_THERE.has(code)) return "not-found";
  return NOT_ALLOWED.has(code) ? "no-permission" : "cannot-open";
}
