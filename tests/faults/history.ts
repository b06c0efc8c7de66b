/** A content that a writer handed in for a row. */
export interface HandedIn {
  hash: string;
  /** What stood in the list before the writer's eyes; null when nothing did, or the list could not be read. */
  over: string | null;
}

/** What a writer did and saw. */
export interface WriterLog {
  readonly name: string;
  /** By row key, in order. */
  readonly handedIn: ReadonlyMap<string, readonly HandedIn[]>;
  /** `key hash` of what stood in the list before the writer's eyes. */
  readonly seen: ReadonlySet<string>;
  /** `key hash` of what the writer gave up in a conflict. */
  readonly dropped: ReadonlySet<string>;
  /** What the writer's workbook holds at the end, by row key; null for a row that was removed from it. */
  readonly current: () => ReadonlyMap<string, string | null>;
}

/** A version of a list item. */
export interface Version {
  hash: string;
  withdrawn: boolean;
  /** Name of the writer. */
  by: string;
}

/** The versions of all items of each key, oldest first. */
export type Histories = ReadonlyMap<string, readonly (readonly Version[])[]>;

export interface Verdict {
  /** Contents that are nowhere, or were written over by somebody who had not seen them. */
  lost: string[];
  /** Items and writings too many. */
  twice: string[];
}

/** Judges the list's histories by what the writers did. */
export function judge(histories: Histories, writers: readonly WriterLog[]): Verdict {
  const verdict: Verdict = { lost: [], twice: [] };
  for (const writer of writers) judgeLastTexts(histories, writer, verdict);
  for (const [key, items] of histories) {
    for (let extra = 1; extra < items.length; extra++) verdict.twice.push(`${key}: item ${extra + 1}`);
    if (!isNewest(key, items[0]!.at(-1)!, writers)) verdict.lost.push(`${key}: the list does not hold the newest text`);
    for (const versions of items) {
      for (const writer of writers) judgeWritings(key, versions, writer, verdict);
    }
  }
  return verdict;
}

/** Whether the list holds what a workbook holds; of those who gave their text up, it need not be theirs. */
function isNewest(key: string, { hash, withdrawn }: Version, writers: readonly WriterLog[]): boolean {
  const holding = writers.flatMap((writer) => (writer.current().has(key) ? [{ writer, text: writer.current().get(key)! }] : []));
  return holding.some(({ writer, text }) => (text === null ? withdrawn : (text === hash && !withdrawn) || writer.dropped.has(`${key} ${text}`)));
}

/** The last text that somebody handed in has been in the list, unless they gave it up or removed the row. */
function judgeLastTexts(histories: Histories, { name, handedIn, dropped, current }: WriterLog, verdict: Verdict): void {
  const texts = current();
  for (const [key, contents] of handedIn) {
    if (texts.get(key) === null) continue;
    const held = new Set((histories.get(key) ?? []).flatMap((versions) => versions.map(({ hash }) => hash)));
    const { hash } = contents.at(-1)!;
    if (!held.has(hash) && !dropped.has(`${key} ${hash}`)) verdict.lost.push(`${key}: the last text of ${name} is nowhere`);
  }
}

function judgeWritings(key: string, versions: readonly Version[], { name, handedIn, seen }: WriterLog, verdict: Verdict): void {
  const own = handedIn.get(key) ?? [];
  versions.forEach(({ hash, withdrawn, by }, at) => {
    if (by !== name) return;
    const before = versions[at - 1];
    const known = !before || before.hash === hash || seen.has(`${key} ${before.hash}`) || own.some((content) => content.hash === before.hash);
    if (!known) verdict.lost.push(`${key}: version ${at} was written over by ${name}, who had not seen it`);
    if (withdrawn) return;
    const earlier = versions.slice(0, at).findLastIndex((version) => version.hash === hash && !version.withdrawn);
    if (earlier >= 0 && !wantedAgain(own, versions.slice(earlier + 1, at), hash)) verdict.twice.push(`${key}: version ${at + 1} had gone out before`);
  });
}

/** Whether a content that had been replaced was handed in again over one of those that replaced it. */
function wantedAgain(own: readonly HandedIn[], between: readonly Version[], hash: string): boolean {
  return own.some((content) => content.hash === hash && (content.over === null || between.some((version) => version.hash === content.over)));
}
