/** What a clause says of the work. */
export type Act =
  | "done"
  /** Carried on, without saying that it came to an end (進めた, 努めた). */
  | "progressed"
  | "started"
  | "running"
  | "planned"
  /** Names a need or an issue (必要がある, 課題である). */
  | "need"
  /** Points to another report (中間報告のとおり). */
  | "refers"
  | "not-started"
  /** Was not held or carried out at all (実施できなかった). */
  | "undone"
  /** Was worked at and not finished (策定には至っていない). */
  | "unfinished"
  | "cancelled"
  | "put-off"
  /** Is late, or got more time (遅れている, 工期を延長した). */
  | "delayed"
  /** Only says how a number came out (目標に達しなかった). */
  | "missed"
  /** Says nothing of a state: a heading, a place, a number of people. */
  | "silent";

const NOT_DONE: ReadonlySet<Act> = new Set<Act>(["cancelled", "put-off", "undone", "unfinished", "delayed", "not-started"]);

/** Whether an act says that something was not done. */
export function isNotDone(act: Act): boolean {
  return NOT_DONE.has(act);
}
