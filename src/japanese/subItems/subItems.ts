import { isPrompt } from "../text/fillIns";
import { findMarks } from "./subItemMarks";
import { DASHES, INVISIBLE } from "../text/text";

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

const NONE: readonly number[] = [];

/** What people type for nothing besides: bullets, long vowels for dashes, dots, rules to write on, empty brackets. */
const NOTHINGS = "・○◯〇●■□◇◆*\\-※ーｰ…‥＿_／/。、．，.,()（）［］〔〕「」\\[\\]";
/** Any other character, in any width. */
const TELLING = new RegExp(`[^\\s${INVISIBLE}･＊${NOTHINGS}${DASHES}]`);

/**
 * Splits a cell into the segments that its sub-item numbers make. A cell without numbers is one segment that answers
 * no number in particular. Numbers are read by position and sequence: at a line's start, joined to another number
 * (`(1)～(3)`, `(1)、(2)`), or on the same line when they continue the count or are among those `listed` by the
 * initiative; `11(7)` and `（H24.3）` are none, nor is one that is only spoken of (`(2)以外は終えた`).
 */
export function segments(text: string, style: SubItemStyle = "bracketed", listed = NONE): Segment[] {
  const marks = findMarks(text, style, listed);
  const first = marks[0];
  if (!first) return text.trim() === "" ? [] : [segment(text, [], 0, text.length)];
  const lead = segment(text, [], 0, first.start);
  const numbered = marks.map((mark, at) => segment(text, mark.numbers, mark.end, marks[at + 1]?.start ?? text.length));
  return isBlank(lead.text) ? numbered : [lead, ...numbered];
}

/** The numbers that a cell uses, in the order of the text, repeats included. */
export function subItemNumbers(text: string, style: SubItemStyle = "bracketed"): number[] {
  return findMarks(text, style, NONE).flatMap((mark) => mark.numbers);
}

/** The numbers that an initiative lists, in the order of the text; not those that it comes back to: ※(1)は県と進める. */
export function listedNumbers(text: string, style: SubItemStyle): number[] {
  return findMarks(text, style, NONE).flatMap(({ numbers, isRemark }, at, marks) => {
    const known = marks.slice(0, at).flatMap((mark) => mark.numbers);
    return isRemark && numbers.every((number) => known.includes(number)) ? [] : numbers;
  });
}

/** The style in which a text numbers its sub-items, null when it does not; brackets win over circles. */
export function subItemStyle(text: string, circledAllowed: boolean): SubItemStyle | null {
  if (subItemNumbers(text, "bracketed").length > 0) return "bracketed";
  return circledAllowed && subItemNumbers(text, "circled").length > 0 ? "circled" : null;
}

/** Whether a text says nothing: white space, bullets, dashes and empty brackets only, or nothing but that it is to be filled in. */
export function isBlank(text: string): boolean {
  return !TELLING.test(text) || isPrompt(text);
}

function segment(text: string, numbers: number[], from: number, to: number): Segment {
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  return { numbers, text: raw.trim(), offset: from + lead };
}
