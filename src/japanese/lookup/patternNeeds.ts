/** What every text has that a pattern can match, as far as the pattern's source tells; null says nothing. */
export interface PatternNeeds {
  /** The text ends in one of these: the body of a character class (`ただ`, `一-龠`). */
  last: string | null;
  /** … and holds one of these: characters, or pairs of them. */
  some: readonly string[] | null;
}

/** A part of a source: what it matches ends in one of `last` and holds one of `some`. */
interface Part {
  last: readonly string[] | null;
  some: readonly string[] | null;
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
const PLACE: Part = { ...ANYTHING, last: [], empty: true, place: true };

/** Characters that stand for themselves, each once. */
const LITERAL = /(?:[^([\\^$.|)*+?{](?![*+?{]))+|[^([\\^$.|)]/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const CLASS = /\[((?:\\.|[^\]\\])*)\]/y;
const ESCAPE = /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|k<\w+>|c[a-z]|.)/iy;
const QUANTIFIER = /(?:([*?]|\{0[0-9,]*\})|\+|\{[0-9,]+\})\??/y;
/** Kana stand in every text, so that they tell little; two characters side by side tell the more. */
const KANA_WEIGHT = 20;
const PAIR_WEIGHT = 0.02;

/** Derives what a pattern without flags (or with g) needs from its source; what it does not understand needs nothing. */
export function patternNeeds({ source }: RegExp): PatternNeeds {
  const { last, some, empty, closing } = alternatives({ source, at: 0 });
  return { last: closing && !empty && last ? last.join("") : null, some: empty ? null : some };
}

/** The characters of the body of a class; null for ranges other than all digits. */
export function listedCharacters(body: string): string[] | null {
  const listed = body.replace("0-9", "0123456789").replace(/\\(.)/g, "$1");
  return /.-./.test(listed) ? null : listed.split("");
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
  const isOptional = matched(reader, QUANTIFIER)?.[1] !== undefined;
  return isOptional ? { ...ANYTHING, last: part.last, empty: true, place: part.place } : part;
}

function atom(reader: Reader): Part {
  const literal = matched(reader, LITERAL)?.[0];
  if (literal !== undefined) return allOfThese(literal);
  const group = matched(reader, GROUP)?.[0];
  if (group !== undefined) return inGroup(reader, group);
  const body = matched(reader, CLASS)?.[1];
  if (body !== undefined) return /^\^|\\[a-z]/i.test(body) ? ANYTHING : oneOfThese(body.replace(/^-|(?<!\\)-$/g, "\\-"));
  const escape = matched(reader, ESCAPE)?.[0];
  if (escape !== undefined) return escape === "\\d" ? oneOfThese("0-9") : /\w/.test(escape) ? { ...ANYTHING, empty: true } : oneOfThese(escape);
  const character = reader.source[reader.at++]!;
  return character === "." ? ANYTHING : { ...PLACE, closing: character === "$" };
}

/** What is looked back at stands in the text as well; what is looked ahead at, or must not stand there, is not told by. */
function inGroup(reader: Reader, opening: string): Part {
  const inside = alternatives(reader);
  reader.at += 1;
  if (opening === "(?<=") return { ...inside, place: true };
  return /[=!]$/.test(opening) ? PLACE : inside;
}

function oneOfThese(body: string): Part {
  const some = listedCharacters(body);
  return { ...ANYTHING, last: [body], some, weight: some?.reduce((sum, one) => sum + weightOf(one), 0) ?? Infinity };
}

/** Of characters in a row a text needs each and every pair; the one that tells most is taken. */
function allOfThese(literal: string): Part {
  let all = oneOfThese(literal.at(-1)!.replace(/[-\]]/, "\\$&"));
  for (let at = 1; at < literal.length; at++) {
    const weight = PAIR_WEIGHT * weightOf(literal[at - 1]!) * weightOf(literal[at]!);
    if (weight < all.weight) all = { ...all, some: [literal.slice(at - 1, at + 1)], weight };
  }
  return all;
}

function either(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  return one && other && [...one, ...other];
}

function weightOf(character: string): number {
  return character >= "ぁ" && character <= "ん" ? KANA_WEIGHT : 1;
}

function matched(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (match) reader.at = pattern.lastIndex;
  return match;
}
