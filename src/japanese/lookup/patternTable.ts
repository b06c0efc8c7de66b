import { patternNeeds } from "./patternNeeds";
import { rememberedText } from "./rememberedText";

/** What a table says of the texts that a pattern matches. */
type Entry<Kind> = readonly [Kind, RegExp];

interface Needs<Kind> {
  entry: Entry<Kind>;
  last: RegExp | null;
  some: readonly number[] | null;
}

/** The entries that a text with one last character can match, and by what they are told. */
interface Candidates<Kind> {
  entries: Entry<Kind>[];
  /** For a character or a pair (see {@link keyOf}) the entries that may match a text that holds it, as bits. */
  told: Map<number, number>;
  /** The entries that need none of these. */
  always: number;
}

/** Entries that have a bit. */
const BITS = 31;

/**
 * The first entry of a table whose pattern matches a text, as if each were tried in turn. A text is looked at once, and
 * only those patterns are tried whose characters it has. The patterns have no flags.
 */
export function firstFitting<Kind>(table: readonly Entry<Kind>[]): (text: string) => Entry<Kind> | undefined {
  let needs: Needs<Kind>[] | undefined;
  const candidatesFor = rememberedText((character) => {
    needs ??= table.map(needsOf);
    return candidates(needs.filter(({ last }) => last?.test(character) ?? true));
  });
  return (text) => {
    const { entries, told, always } = candidatesFor(text.at(-1) ?? "");
    let fitting = always;
    for (let at = 0, before = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      fitting |= (told.get(code) ?? 0) | (told.get(keyOf(before, code)) ?? 0);
      before = code;
    }
    return entries.find(([, pattern], at) => (at >= BITS || fitting & (1 << at)) && pattern.test(text));
  };
}

function needsOf<Kind>(entry: Entry<Kind>): Needs<Kind> {
  const { last, some } = patternNeeds(entry[1]);
  return {
    entry,
    last: last === null ? null : new RegExp(`[${last}]`),
    some: some && some.map((one) => (one.length === 1 ? one.charCodeAt(0) : keyOf(one.charCodeAt(0), one.charCodeAt(1)))),
  };
}

/** A small integer for two characters side by side; two pairs may share it, and an entry is tried in vain. */
function keyOf(before: number, code: number): number {
  return ((before << 15) ^ code) & 0x3fffffff;
}

function candidates<Kind>(fitting: readonly Needs<Kind>[]): Candidates<Kind> {
  const told = new Map<number, number>();
  let always = 0;
  fitting.slice(0, BITS).forEach(({ some }, at) => {
    if (!some) always |= 1 << at;
    for (const key of some ?? []) told.set(key, (told.get(key) ?? 0) | (1 << at));
  });
  return { entries: fitting.map(({ entry }) => entry), told, always };
}
