import type { ReadPoint } from "./periodContext";
import { readPoint } from "./periodPoint";
import type { Token } from "./periodTokens";
import { isAt, lengthAt } from "../lookup/sticky";

const BEGIN = "(?:開始|着手|着工|起工|スタート)";
const END = "(?:終了|完了|完成|竣工|竣功|完工|終わ[りる]|終える)";
/** What stands between the two. Where a noun or a new line does, they may be two works (説明会12月開始、工事10月終了). */
const BETWEEN = "[ 　、,，・/／→⇒～〜~-]*";
const BEGUN = new RegExp(`[ 　]*(?:頃|ごろ|から|より)?[にで]?${BEGIN}(?:し|して|予定)?${BETWEEN}`, "y");
const ENDED = new RegExp(`[ 　]*(?:頃|ごろ|まで)?[にで]?${END}`, "y");
const NAMED_BEGIN = /(?:開始|着手|着工|起工|スタート|始期)(?:時期|日|月|予定)?[ 　]*[:：]?[ 　]*$/;
const LONGEST_NAME = 12;
/** A line of its own that bears a label is the end of the same work: 開始時期：6月, 終了時期：10月. */
const NEXT_LABEL = `\\n[ 　・]*(?=(?:${END}|終期)(?:時期|日|月|予定)?[ 　]*[:：])`;
const NAMED_END = new RegExp(`[ 　]*(?:${NEXT_LABEL}|${BETWEEN})(?:${END}|終期)(?:時期|日|月|予定)?[ 　]*[:：]?[ 　]*`, "y");

/** The end of a range told by words for its start and its end: `12月開始、3月終了`; null when it is not told so. */
export function readEndedPoint(tokens: Token[], first: ReadPoint, text: string): ReadPoint | null {
  const second = readBehind(tokens, first, text, BEGUN);
  return second !== null && isAt(ENDED, text, tokens[second.next - 1]!.end) ? second : null;
}

/** The same where the words stand before the times: `開始：12月、終了：3月`. `start` is where the first of them starts. */
export function readNamedEnd(tokens: Token[], start: number, first: ReadPoint, text: string): ReadPoint | null {
  return start > 0 && NAMED_BEGIN.test(text.slice(Math.max(0, start - LONGEST_NAME), start)) ? readBehind(tokens, first, text, NAMED_END) : null;
}

function readBehind(tokens: Token[], first: ReadPoint, text: string, words: RegExp): ReadPoint | null {
  const from = tokens[first.next - 1]!.end;
  const length = lengthAt(words, text, from);
  if (length === 0) return null;
  const at = tokens.findIndex(({ start }, index) => index >= first.next && start === from + length);
  return at < 0 ? null : readPoint(tokens, at, first.context, text);
}
