import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

const LOCK = "in-use";
/** Beside a lock that was left behind: who is taking it over. */
const CLAIM = "in-use.claim";
/** A lock is empty for a moment before its holder is written; in milliseconds. */
const EMPTY_FOR = 10_000;

/**
 * Takes a folder for this process. Null when it has it; otherwise who has it, as process number and machine. What a
 * process left behind that has ended is taken over: of several that find it, one gets it. Throws what the file system
 * does.
 */
export function takeFolder(folder: string): string | null {
  const file = path.join(folder, LOCK);
  return makes(file) ? null : takeOver(file, path.join(folder, CLAIM));
}

/** Lets others take a folder. */
export function giveFolderBack(folder: string): void {
  rmSync(path.join(folder, LOCK), { force: true });
}

/** Makes a file that says who this process is; false when there is one already. */
function makes(file: string): boolean {
  try {
    writeFileSync(file, ownName(), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

const ownName = () => `${process.pid} ${hostname()}`;

function takeOver(file: string, claim: string): string | null {
  const before = read(file);
  if (!before.isLeft) return before.holder;
  if (!makes(claim)) {
    const claiming = read(claim);
    // One whose owner ended in the middle is taken away, and the next try gets the folder: to go on at once would be the same race again.
    if (claiming.isLeft) rmSync(claim, { force: true });
    return claiming.holder;
  }
  try {
    const now = read(file);
    if (now.holder !== before.holder) return now.holder;
    writeFileSync(file, ownName());
    return null;
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Who a lock names, and whether that process has ended without taking it away. One that has just gone counts as somebody's: others may be about to make it. */
function read(file: string): { holder: string; isLeft: boolean } {
  try {
    const holder = readFileSync(file, "utf8");
    const isYoung = holder === "" && Date.now() - statSync(file).mtimeMs < EMPTY_FOR;
    return { holder, isLeft: !isYoung && hasEnded(holder) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { holder: "", isLeft: false };
  }
}

/** Of a process of another machine nobody can tell. */
function hasEnded(holder: string): boolean {
  const [, pid, host] = /^(\d+) (.+)$/s.exec(holder) ?? [];
  if (pid === undefined) return true;
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return Number(pid) === process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
