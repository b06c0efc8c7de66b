import { addTo } from "../../sheet/addTo";

interface Entry {
  readonly text: string;
}

/**
 * Entries by the code of one character of their texts (0 the first, -1 the last), in the order given, so that only
 * those are tried that can stand at a place.
 */
function byCharacter<E extends Entry>(entries: readonly E[], place: 0 | -1): ReadonlyMap<number, readonly E[]> {
  const groups = new Map<number, E[]>();
  for (const entry of entries) addTo(groups, entry.text.at(place)!.charCodeAt(0), entry);
  return groups;
}

/** Looks up the first entry whose text starts at an offset. `accepts` may refuse an entry, with the offset behind its text. */
export function wordsStarting<E extends Entry>(
  entries: readonly E[],
  accepts?: (entry: E, folded: string, end: number) => boolean,
): (folded: string, at: number) => E | undefined {
  const groups = byCharacter(entries, 0);
  return (folded, at) => {
    const group = groups.get(folded.charCodeAt(at));
    if (group === undefined) return undefined;
    for (const entry of group) if (folded.startsWith(entry.text, at) && (accepts === undefined || accepts(entry, folded, at + entry.text.length))) return entry;
    return undefined;
  };
}

/** Looks up the first entry whose text ends right before an offset. `accepts` may refuse an entry, with the offset at which its text begins. */
export function wordsEnding<E extends Entry>(
  entries: readonly E[],
  accepts?: (entry: E, folded: string, start: number) => boolean,
): (folded: string, at: number) => E | undefined {
  const groups = byCharacter(entries, -1);
  return (folded, at) => {
    const group = groups.get(folded.charCodeAt(at - 1));
    if (group === undefined) return undefined;
    for (const entry of group) if (folded.endsWith(entry.text, at) && (accepts === undefined || accepts(entry, folded, at - entry.text.length))) return entry;
    return undefined;
  };
}

/** The codes of a text's characters: asking for a code makes no text of one character. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Whether one of the words stands half at the end of one text and half at the start of the other (開 | 催). */
export function wordsAcross(words: readonly string[]): (before: string, after: string) => boolean {
  const seams = new Map<string, [string, string][]>();
  for (const word of words)
    for (let at = 1; at < word.length; at++) addTo(seams, word.slice(at - 1, at + 1), [word.slice(0, at), word.slice(at)] as [string, string]);
  return (before, after) => (seams.get(before.slice(-1) + after.slice(0, 1)) ?? []).some(([start, end]) => before.endsWith(start) && after.startsWith(end));
}
