/** Texts by one of their characters, in the order given, so that only those are tried that can stand at a place. */
function groupedBy<Entry>(entries: readonly Entry[], characterOf: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const character = characterOf(entry);
    const group = groups.get(character);
    if (group) group.push(entry);
    else groups.set(character, [entry]);
  }
  return groups;
}

interface Entry {
  readonly text: string;
}

/** Looks up the first entry whose text starts at an offset. `accepts` may refuse an entry, with the offset behind its text. */
export function wordsStarting<E extends Entry>(entries: readonly E[], accepts?: (entry: E, folded: string, end: number) => boolean): (folded: string, at: number) => E | undefined {
  const groups = groupedBy(entries, ({ text }) => text[0]!);
  return (folded, at) => {
    const group = groups.get(folded[at] ?? "");
    if (group === undefined) return undefined;
    for (const entry of group) if (folded.startsWith(entry.text, at) && (accepts === undefined || accepts(entry, folded, at + entry.text.length))) return entry;
    return undefined;
  };
}

/** Looks up the first entry whose text ends right before an offset. */
export function wordsEnding<E extends Entry>(entries: readonly E[]): (folded: string, at: number) => E | undefined {
  const groups = groupedBy(entries, ({ text }) => text.at(-1)!);
  return (folded, at) => {
    const group = groups.get(folded[at - 1] ?? "");
    if (group === undefined) return undefined;
    for (const entry of group) if (folded.endsWith(entry.text, at)) return entry;
    return undefined;
  };
}
