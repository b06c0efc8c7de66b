import { mkdirSync } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { textStore, type SubmissionStore } from "../../sharepoint/outbox/store";
import { readStored } from "../../sharepoint/outbox/stored";
import { digest } from "../../submission/digest";
import { giveFolderBack, takeFolder } from "./folderLock";

/** Why an outbox folder cannot be used; nothing is sent then, and nothing in it is changed. */
export type OutboxFault =
  /** Another command is sending from it; `holder` says which. */
  | { reason: "in-use"; folder: string; holder: string }
  /** A file in it is none of ours, or somebody has changed it. */
  | { reason: "unreadable"; file: string }
  | { reason: "not-writable"; folder: string; detail: string };

/** Thrown by everything that touches an outbox folder. */
export class OutboxError extends Error {
  constructor(readonly fault: OutboxFault) {
    super(JSON.stringify(fault));
    this.name = "OutboxError";
  }
}

/**
 * Where the command line keeps submissions until they have gone out: a folder with one file a workbook. Every change
 * is written beside the file, flushed, and put in its place in one step, so that a crash leaves the old or the new
 * content, never half of one. Only one command uses a folder at a time. What is known of the list (`seen`) is kept by
 * workbook too, since rows that one workbook lacks may stand in another.
 */
export interface OutboxFolder {
  /** The store of one workbook, named as the caller likes (such as its path below the folder that is submitted). */
  storeOf(workbook: string): SubmissionStore;
  /** Lets other commands use the folder. */
  close(): void;
}

const NAME_DIGITS = 32;
const CLOSED_BY = ["EPERM", "EACCES", "EBUSY"];

/** A file of the folder; the workbook is named for whoever opens it. */
interface Filed {
  workbook: string;
  stored: unknown;
}

/** Opens an outbox folder, making it when it is not there. Throws an OutboxError. */
export function openOutboxFolder(folder: string): OutboxFolder {
  lock(folder);
  const fileOf = (workbook: string): string => path.join(folder, `${digest(workbook.normalize("NFC"), NAME_DIGITS)}.json`);
  return {
    storeOf: (workbook) =>
      textStore({
        load: () => readFiled(fileOf(workbook)),
        save: (text) => replaceFile(fileOf(workbook), `{"workbook":${JSON.stringify(workbook)},"stored":${text}}\n`),
      }),
    close: () => giveFolderBack(folder),
  };
}

/** What a file keeps of its workbook, as the text of a store; null where there is none. */
async function readFiled(file: string): Promise<string | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new OutboxError({ reason: "unreadable", file });
  }
  const filed = parsed(text) as Partial<Filed> | null;
  if (typeof filed?.workbook !== "string" || readStored(filed.stored)?.unread.length !== 0) throw new OutboxError({ reason: "unreadable", file });
  return JSON.stringify(filed.stored);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(beside, "w");
    try {
      await handle.writeFile(text, "utf8");
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameSoon(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new OutboxError({ reason: "not-writable", folder: path.dirname(file), detail: (error as Error).message });
  }
}

/** On Windows a virus scanner may hold the old file for a moment. */
async function renameSoon(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (tries === 5 || !CLOSED_BY.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** tries));
    }
  }
}

function lock(folder: string): void {
  let holder: string | null;
  try {
    mkdirSync(folder, { recursive: true });
    holder = takeFolder(folder);
  } catch (error) {
    throw new OutboxError({ reason: "not-writable", folder, detail: (error as Error).message });
  }
  if (holder !== null) throw new OutboxError({ reason: "in-use", folder, holder });
}
