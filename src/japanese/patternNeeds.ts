/**
 * What every text has that a pattern can match, as far as the pattern's source tells. Both are bodies of character classes
 * (`ただ`, `一-龠`); null says nothing.
 */
export interface PatternNeeds {
  /** The text ends in one of these. */
  last: string | null;
  /** … and holds one of these. */
  some: string | null;
}

/** A part of a source: what it matches ends in one of `last` and holds one of `some`. */
interface Part extends PatternNeeds {
  /** The more, the more texts hold one of `some`. */
  weight: number;
  /** It can do without any character. */
  empty: boolean;
  /** It takes no characters of its own. */
  place: boolean;
  /** It ends where the text ends. */
  closing: boolean;
}

const ANYTHING: Part = { last: null, some: null, weight: Infinity, empty: false, place: false, closing: false };
const NO_NEED = { some: null, weight: Infinity };
const PLACE: Part = { ...ANYTHING, last: "", empty: true, place: true };

/** What is more than the character that stands there. */
const SIGNS = new Set("([\\^$.");
const REPEATS = new Set("*+?{");
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const CLASS = /\[((?:\\.|[^\]\\])*)\]/y;
const ESCAPE = /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|k<\w+>|c[a-z]|.)/iy;
const QUANTIFIER = /(?:([*?]|\{0[0-9,]*\})|\+|\{[0-9,]+\})\??/y;
/** Flags under which characters stand for others, or places for others. */
const OTHERWISE = /[imsuv]/;
const WIDEST_RANGE = 100;
/** Kana stand in every text, so that they tell little. */
const KANA_WEIGHT = 20;

/** Derives what a pattern needs from its source; what it does not understand needs nothing. */
export function patternNeeds({ source, flags }: RegExp): PatternNeeds {
  const { last, some, empty, closing } = OTHERWISE.test(flags) ? ANYTHING : alternatives({ source, at: 0 });
  return { last: closing && !empty ? last : null, some: empty ? null : some };
}

/** The characters of the body of a class; null where they are too many to be listed. */
export function listedCharacters(body: string): string[] | null {
  const listed: string[] = [];
  for (let at = 0; at < body.length; at++) {
    const isRange = body[at] === "-" && listed.length > 0;
    if (isRange || body[at] === "\\") at += 1;
    if (isRange && body[at] === "\\") at += 1;
    const code = body.charCodeAt(at);
    const first = isRange ? listed.at(-1)!.charCodeAt(0) + 1 : code;
    if (code - first > WIDEST_RANGE) return null;
    for (let one = first; one <= code; one++) listed.push(String.fromCharCode(one));
  }
  return listed;
}

interface Reader {
  source: string;
  at: number;
}

function alternatives(reader: Reader): Part {
  let all = sequence(reader);
  while (reader.source[reader.at] === "|") {
    reader.at += 1;
    const next = sequence(reader);
    all = {
      last: either(all.last, next.last),
      some: either(all.some, next.some),
      weight: all.weight + next.weight,
      empty: all.empty || next.empty,
      place: all.place && next.place,
      closing: all.closing && next.closing,
    };
  }
  return all;
}

function sequence(reader: Reader): Part {
  let all = PLACE;
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at]!)) {
    const next = quantified(reader);
    const { some, weight } = next.weight < all.weight ? next : all;
    all = {
      last: next.empty ? either(all.last, next.last) : next.last,
      some,
      weight,
      empty: all.empty && next.empty,
      place: all.place && next.place,
      closing: next.closing || (all.closing && next.place),
    };
  }
  return all;
}

function quantified(reader: Reader): Part {
  const part = atom(reader);
  const isOptional = REPEATS.has(reader.source[reader.at]!) && matched(reader, QUANTIFIER)?.[1] !== undefined;
  return isOptional ? { ...part, ...NO_NEED, empty: true, closing: false } : part;
}

function atom(reader: Reader): Part {
  const character = reader.source[reader.at]!;
  if (!SIGNS.has(character)) {
    reader.at += 1;
    return oneOfThese(character === "-" || character === "]" ? `\\${character}` : character);
  }
  const group = matched(reader, GROUP)?.[0];
  if (group !== undefined) return inGroup(reader, group);
  const body = matched(reader, CLASS)?.[1];
  if (body !== undefined) return /^\^|\\[a-z]/i.test(body) ? ANYTHING : oneOfThese(body.replace(/^-|(?<!\\)-$/g, "\\-"));
  const escape = matched(reader, ESCAPE)?.[0];
  if (escape !== undefined) return escape === "\\d" ? oneOfThese("0-9") : /\w/.test(escape) ? { ...ANYTHING, empty: true } : oneOfThese(escape);
  reader.at += 1;
  return character === "." ? ANYTHING : { ...PLACE, closing: character === "$" };
}

/** What is looked ahead or back at stands in the text as well; what must not stand there says nothing. */
function inGroup(reader: Reader, opening: string): Part {
  const inside = alternatives(reader);
  reader.at += 1;
  if (opening.endsWith("!")) return PLACE;
  if (opening === "(?=") return { ...PLACE, ...(inside.empty ? NO_NEED : { some: inside.some, weight: inside.weight }) };
  return opening === "(?<=" ? { ...inside, place: true } : inside;
}

function oneOfThese(body: string): Part {
  return { ...ANYTHING, last: body, some: body, weight: weightOf(body) };
}

function either(one: string | null, other: string | null): string | null {
  return one === null || other === null ? null : one + other;
}

function weightOf(body: string): number {
  return listedCharacters(body)?.reduce((sum, character) => sum + (character >= "ぁ" && character <= "ん" ? KANA_WEIGHT : 1), 0) ?? Infinity;
}

function matched(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (match) reader.at = pattern.lastIndex;
  return match;
}
