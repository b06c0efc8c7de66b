import { segments, type Segment } from "../../japanese/subItems/subItems";
import { foldWidth, matchesOf } from "../../japanese/text/text";
import type { GoalRow } from "../goalSheet";
import { CIRCLED } from "../rows/markerText";

const KANA = "アイウエオカキクケコ";
/** At a line's start: 1) …, 1.6月 (no decimal: 1.4回), ア …. */
const MARKS = [/(?<=^|\n) *(\d{1,2})(?:\)|[.、](?!\d)|\.(?=(?:1[0-2]|[1-9])月)) */g, /(?<=^|\n) *([ア-コ])(?:[).、] *| +)/g];
/** What every such cell begins with. */
const FIRST = /^\s*(?:①|1[).、]|ア[).、 ])/;

/**
 * The segments of a cell that answers an initiative's (1) (2) … under another numbering: ① ②, 1) 2) or ア イ. null where
 * it numbers anything but exactly what is listed, in that order, or where the row uses that numbering for something
 * else: it may be a list of its own then.
 */
export function otherSegments(text: string, { subItems, marker, cells }: GoalRow): Segment[] | null {
  const folded = foldWidth(text);
  if (subItems.length < 2 || !FIRST.test(folded)) return null;
  const initiative = foldWidth(cells.initiative?.text ?? "");
  const circled = segments(text, "circled", subItems);
  if (isListed(circled, subItems)) return CIRCLED.test(initiative) || CIRCLED.test(marker ?? "") ? null : circled;
  for (const mark of MARKS) {
    const matches = matchesOf(mark, folded);
    const found = matches.map((match, at) => between(text, numberOf(match[1]!), match.index + match[0].length, matches[at + 1]?.index ?? text.length));
    if (isListed(found, subItems)) return matchesOf(mark, initiative).length > 0 ? null : found;
  }
  return null;
}

function isListed(found: readonly Segment[], listed: readonly number[]): boolean {
  return found.length === listed.length && found.every(({ numbers, text }, at) => numbers.length === 1 && numbers[0] === listed[at] && text !== "");
}

function numberOf(mark: string): number {
  const kana = KANA.indexOf(mark);
  return kana < 0 ? Number(mark) : kana + 1;
}

function between(text: string, number: number, from: number, to: number): Segment {
  const part = text.slice(from, to);
  return { numbers: [number], text: part.trim(), offset: from + part.length - part.trimStart().length };
}
