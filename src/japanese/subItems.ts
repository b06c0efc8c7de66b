import { numberOfSign } from "./numberSigns";
import { DASHES, foldWidth, INVISIBLE, matchesOf } from "./text";

/** How a cell numbers its sub-items: `(1)` in any width or as ⑴ (several: `(1・2)`), or ①. */
export type SubItemStyle = "bracketed" | "circled";

/** The part of a cell that answers one set of sub-items. */
export interface Segment {
  /** Sub-items that it answers, in the order of the text; [] for text before the first number. */
  numbers: number[];
  /** The answer, without its numbers and surrounding white space. */
  text: string;
  /** Offset of `text` in the cell. */
  offset: number;
}

/** The numbers of which one may stand on the line of the one before it, where `highest` is the highest so far, though it leaves some out. */
export type Following = (highest: number) => readonly number[];

const NONE: readonly number[] = [];
const noneListed: Following = () => NONE;

interface Mark {
  numbers: number[];
  start: number;
  end: number;
}

const LARGEST_NUMBER = 30;
const MARKS: Record<SubItemStyle, RegExp> = {
  bracketed: /\( ?(\d{1,2}(?: ?[,、・&~] ?\d{1,2})*) ?\)|[\u2474-\u2487]/g,
  circled: /[\u2460-\u2473]/g,
};
/** What every such mark has, in any width. */
const SIGNS: Record<SubItemStyle, RegExp> = {
  bracketed: /[(（\ufe59\u2474-\u2487]/,
  circled: /[\u2460-\u2473]/,
};

/** What may stand between a line's start and its number. */
const BULLETS = "・○◯〇●■□◇◆*\\-※";
const LINE_LEAD = new RegExp(`^[ ${BULLETS}]*$`);
/** What people type for nothing besides: long vowels for dashes, dots, rules to write on, empty brackets. */
const NOTHINGS = "ーｰ…‥＿_／/。、．，.,()（）［］〔〕「」\\[\\]";
/** Any other character, in any width. */
const TELLING = new RegExp(`[^\\s${INVISIBLE}･＊${NOTHINGS}${BULLETS}${DASHES}]`);
/** What may stand between two numbers that are answered together. */
const JOINER = /^ *(?:[~\-,、・&/]|と|及び|および|並びに|から)? *$/;
const RANGE = /[~\-]|から/;
/** Behind a number that is only spoken of: (2) (1)の結果を踏まえ. */
const PARTICLE = /^ ?[のはがをもとにで]/;
/** What ends a statement (or a time), so that a number may follow on the same line. */
const INLINE_LEAD = /[ 。、,;]$|[月日年度末内旬期間年]$/;

/**
 * Splits a cell into the segments that its sub-item numbers make. A cell without numbers is one segment that answers
 * no number in particular. Numbers are read by position and sequence: at a line's start, joined to another number
 * (`(1)～(3)`, `(1)、(2)`), or on the same line when they continue the count or are one of those `following`; `11(7)` and
 * `（H24.3）` are none.
 */
export function segments(text: string, style: SubItemStyle = "bracketed", following = noneListed): Segment[] {
  const marks = findMarks(text, style, following);
  const first = marks[0];
  if (!first) return text.trim() === "" ? [] : [segment(text, [], 0, text.length)];
  const lead = segment(text, [], 0, first.start);
  const numbered = marks.map((mark, at) => segment(text, mark.numbers, mark.end, marks[at + 1]?.start ?? text.length));
  return isBlank(lead.text) ? numbered : [lead, ...numbered];
}

/** The numbers that a cell uses, in the order of the text, repeats included. */
export function subItemNumbers(text: string, style: SubItemStyle = "bracketed"): number[] {
  return findMarks(text, style).flatMap((mark) => mark.numbers);
}

/** The style in which a text numbers its sub-items, null when it does not; brackets win over circles. */
export function subItemStyle(text: string, circledAllowed: boolean): SubItemStyle | null {
  if (subItemNumbers(text, "bracketed").length > 0) return "bracketed";
  return circledAllowed && subItemNumbers(text, "circled").length > 0 ? "circled" : null;
}

/** Whether a text says nothing: white space, bullets, dashes and empty brackets only. */
export function isBlank(text: string): boolean {
  return !TELLING.test(text);
}

function findMarks(text: string, style: SubItemStyle, following = noneListed): Mark[] {
  if (!SIGNS[style].test(text)) return [];
  const folded = foldWidth(text);
  const marks: Mark[] = [];
  let highest = 0;
  for (const match of matchesOf(MARKS[style], folded)) {
    const numbers = numbersOf(match[0], match[1]);
    const [number] = numbers;
    if (number === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const last = marks.at(-1);
    const between = last ? folded.slice(last.end, start) : null;
    if (last && between !== null && JOINER.test(between)) {
      if (number < last.numbers.at(-1)! && PARTICLE.test(folded.slice(end, end + 2))) continue;
      last.numbers.push(...joined(last.numbers.at(-1)!, number, between), ...numbers.slice(1));
      last.end = end;
    } else if (startsLine(folded, start) || ((number === highest + 1 || isLater(number, following(highest), highest, folded, end) || isPassedOver(number, marks, folded, end)) && continuesLine(folded, start, highest)) || (number > highest && beginsSentence(folded, start, end, highest))) {
      marks.push({ numbers, start, end });
    } else continue;
    highest = Math.max(highest, ...numbers);
  }
  return marks;
}

/** The numbers of a mark, [] when it can be none: (0), (99), (2・1). */
function numbersOf(mark: string, inside: string | undefined): number[] {
  const numbers = inside === undefined ? [numberOfSign(mark)] : listedIn(inside);
  return numbers.every((number, at) => number > (numbers[at - 1] ?? 0) && number <= LARGEST_NUMBER) ? numbers : [];
}

function listedIn(inside: string): number[] {
  const [first = "", ...more] = inside.split(/ ?([,、・&~]) ?/);
  const numbers = [Number(first)];
  for (let at = 0; at < more.length; at += 2) numbers.push(...joined(numbers.at(-1)!, Number(more[at + 1]), more[at]!));
  return numbers;
}

function joined(from: number, to: number, between: string): number[] {
  if (!RANGE.test(between) || to <= from) return [to];
  return Array.from({ length: to - from }, (_, step) => from + step + 1);
}

function startsLine(folded: string, start: number): boolean {
  return LINE_LEAD.test(folded.slice(folded.lastIndexOf("\n", start - 1) + 1, start));
}

function continuesLine(folded: string, start: number, highest: number): boolean {
  return highest > 0 && INLINE_LEAD.test(folded.slice(Math.max(0, start - 1), start));
}

/** Any of the listed numbers: a period may leave out some of those that are asked for. */
export function anyOf(listed: readonly number[]): Following {
  return () => listed;
}

/** The number that comes next in the initiative's own list, where that leaves out one itself: (1)(3)(4). */
export function nextOf(listed: readonly number[]): Following {
  return (highest) => {
    const later = listed.filter((number) => number > highest);
    return later.length === 0 ? later : [Math.min(...later)];
  };
}

/** (1) 6月 (3) 9月, where (1) to (3) are asked for: one was left out. (3)の後 is none. */
function isLater(number: number, listed: readonly number[], highest: number, folded: string, end: number): boolean {
  return number > highest && listed.includes(number) && !PARTICLE.test(folded.slice(end, end + 2));
}

/** (1)(3) 年度内 (2) 10月: the numbers answered together left one out. */
function isPassedOver(number: number, marks: readonly Mark[], folded: string, end: number): boolean {
  const last = marks.at(-1);
  if (!last || last.numbers.length < 2 || number > Math.max(...last.numbers) || number < last.numbers[0]!) return false;
  return marks.every(({ numbers }) => !numbers.includes(number)) && !PARTICLE.test(folded.slice(end, end + 2));
}

/** (1)訓練を行った。(3)募集を続けた: a number may be left out. (5)の結果 is none. */
function beginsSentence(folded: string, start: number, end: number, highest: number): boolean {
  const behind = folded.slice(end, end + 2);
  return highest > 0 && /。 ?$/.test(folded.slice(Math.max(0, start - 2), start)) && !(PARTICLE.test(behind) || /^ ?[、~)]/.test(behind));
}

function segment(text: string, numbers: number[], from: number, to: number): Segment {
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  return { numbers, text: raw.trim(), offset: from + lead };
}
