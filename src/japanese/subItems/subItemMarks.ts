import { isAt } from "../lookup/sticky";
import { scanNumber } from "../numbers/numerals";
import { numberOfSign } from "./numberSigns";
import type { SubItemStyle } from "./subItems";
import { BULLETS, foldWidth, matchesOf, OTHER_CIRCLES } from "../text/text";

/** Where a cell names a set of sub-items, as offsets into the cell. */
export interface Mark {
  numbers: number[];
  start: number;
  end: number;
  /** It is spoken of, or stands in a note: what follows may be a remark instead of an answer. */
  isRemark: boolean;
}

/** What was read of a cell before a number. */
interface Before {
  folded: string;
  marks: readonly Mark[];
  highest: number;
  /** The numbers that the initiative lists; [] where it is the initiative, or nobody asks. */
  listed: readonly number[];
  /** All that could be marks, also behind it. */
  matches: readonly RegExpExecArray[];
}

const LARGEST_NUMBER = 30;
const NUMBERS = "\\d{1,2}(?: ?[,、・&~] ?\\d{1,2})*";
const MARKS: Record<SubItemStyle, RegExp> = {
  bracketed: new RegExp(`\\( ?(${NUMBERS}) ?\\)|[\\u2474-\\u2487]`, "g"),
  circled: /[\u2460-\u2473]/g,
};
/** How brackets of other shapes number them, and kanji: read where a cell numbers nothing in the usual way. */
const OTHER_MARKS = new RegExp(`[〔[【] ?(${NUMBERS}) ?[〕\\]】]|\\( ?([一二三四五六七八九]|十[一二三四五六七八九]?) ?\\)|[\\u3220-\\u3229]`, "g");
const OTHER_SIGN = /(?:^|\n)[^\n]{0,24}(?:[〔[【] ?\d|\( ?[一二三四五六七八九十] ?\)|[\u3220-\u3229])/;
/** What every such mark has, in any width. */
const SIGNS: Record<SubItemStyle, RegExp> = {
  bracketed: /[(（〔[［【\ufe59\u2474-\u2487\u3220-\u3229]/,
  circled: new RegExp(`[\\u2460-\\u2473${OTHER_CIRCLES}]`),
};

/** What may stand between a line's start and its number. */
export const LINE_BULLETS = `${BULLETS}*\\-※`;
const LINE_LEAD = new RegExp(`^[ ${LINE_BULLETS}>"']*$`);
/** What may stand between two numbers that are answered together. */
const JOINER = /^ *(?:[~\-,、・&/]|と|及び|および|並びに|から)? *$/;
const RANGE = /[~\-]|から/;
/** Behind a number that is only spoken of: (2) (1)の結果を踏まえ. */
const PARTICLE = /^ ?[のはがをもとにで]/;
/** … of which a sentence about the number itself has these: (2)は継続中. */
const TOPIC = /^ ?[はも]/;
/** What ends a statement (or a time), so that a number may follow on the same line. */
const INLINE_LEAD = /[ 。、,;]$|[月日年度末内旬期間年]$/;
/** Behind a number that others are told apart from, and behind one that the words only start from. */
const EXCEPTED = / ?(?:以外|を除[きいく])/y;
const STARTED_FROM =
  / ?(?:の[^。、\n]{0,12})?(?:を踏まえ|に基づ|を基に|をもとに|を受けて?、|に加え|に引き続き|と(?:併|合わ|あわ)せ|の?ほか、|を参考|を[生活い]かし)/y;
/** Behind numbers of a remark: (1)(2)とも補助を使う. */
const REMARKED = / ?(?:[のはがをもとにで以]|いずれ|共に|全て|すべて|について)/y;
/** Documents and their kinds, which are numbered themselves: 別紙(2). */
const NUMBERED_KIND = /(?:別[紙表添記]|様式|資料|[上前]記|[(「『第])$/;
/** Behind a count in brackets, and behind the end of a bracket or of a line. */
const NO_ANSWER = /^ ?(?:[、。,)~…」]|$|\n)/;
const BEGINS_TIME = /^ ?(?:[\dA-Z令平]|年[度内]|通年|随時)/;
const COUNTED = / ?(?:[人名件回校台本枚冊社%円号歳点組班期次]|[かヶカ箇]所|世帯|団体)(?![一-龠ァ-ヶー])/y;

/** The marks of a cell, in the order of the text. */
export function findMarks(text: string, style: SubItemStyle, listed: readonly number[]): Mark[] {
  if (!SIGNS[style].test(text)) return [];
  const folded = foldWidth(text);
  const marks: Mark[] = [];
  let highest = 0;
  const matches = possibleMarks(folded, style);
  for (const match of matches) {
    const numbers = numbersOf(match);
    if (numbers.length === 0) continue;
    const mark: Mark = { numbers, start: match.index, end: match.index + match[0].length, isRemark: false };
    if (!isJoined(marks.at(-1), mark, folded)) {
      if (!isMark(mark, { folded, marks, highest, listed, matches })) continue;
      marks.push(mark);
    }
    highest = Math.max(highest, ...numbers);
  }
  for (const mark of marks) mark.isRemark = isAt(REMARKED, folded, mark.end) || folded[mark.start - 1] === "※";
  return marks.some(({ isRemark }) => isRemark) ? marks.filter((mark) => !isSpokenOf(mark, marks, folded)) : marks;
}

function possibleMarks(folded: string, style: SubItemStyle): RegExpExecArray[] {
  const usual = matchesOf(MARKS[style], folded);
  const isUsual = style === "circled" || usual.some(({ index }) => startsLine(folded, index));
  return isUsual || !OTHER_SIGN.test(folded) ? usual : matchesOf(OTHER_MARKS, folded);
}

/** Whether a number is answered with the one before it, to which it is added then; one that is spoken of belongs to it, too. */
function isJoined(last: Mark | undefined, { numbers, start, end }: Mark, folded: string): boolean {
  const between = last ? folded.slice(last.end, start) : null;
  const [number] = numbers;
  if (!last || between === null || number === undefined || !JOINER.test(between)) return false;
  if (number < last.numbers.at(-1)! && PARTICLE.test(folded.slice(end, end + 2))) return true;
  last.numbers.push(...joined(last.numbers.at(-1)!, number, between), ...numbers.slice(1));
  last.end = end;
  return true;
}

function isMark({ numbers: [number = 0], start, end }: Mark, before: Before): boolean {
  const { folded, highest } = before;
  if (startsLine(folded, start)) return !isWrappedCount(folded, start, end);
  if (highest === 0) return number === 1 && opensLine(start, end, before);
  const isNext = number === highest + 1;
  const isLead = INLINE_LEAD.test(folded.slice(Math.max(0, start - 1), start));
  if (isLead && (isNext || isLater(number, end, before) || isPassedOver(number, end, before))) return true;
  return (isNext && runsOn(number, start, end, before)) || beginsSentence(number, start, end, before);
}

/** The numbers of a mark, [] when it can be none: (0), (99), (2・1). */
function numbersOf([mark, inside, kanji]: RegExpExecArray): number[] {
  const numbers = kanji !== undefined ? [scanNumber(kanji, 0)!.value] : inside === undefined ? [numberOfSign(mark)] : listedIn(inside);
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
  const line = folded.lastIndexOf("\n", start - 1) + 1;
  return line === start || LINE_LEAD.test(folded.slice(line, start));
}

/** 循環バスの運行 (1)路線の見直し (2)停留所の整備: a list behind its name. */
function opensLine(start: number, end: number, { folded, matches }: Before): boolean {
  const isItem = (from: number, to: number) =>
    /[ \n:。】」]/.test(folded[from - 1] ?? "") && !isSubject(folded, to) && !NO_ANSWER.test(folded.slice(to, to + 2)) && !isAt(COUNTED, folded, to);
  const second = isItem(start, end) ? matches.find((match) => match.index > end && numbersOf(match)[0] === 2) : undefined;
  return second !== undefined && !JOINER.test(folded.slice(end, second.index)) && isItem(second.index, second.index + second[0].length);
}

/** A number and its bracketed part, broken between them: 男性12 / (8)人. */
function isWrappedCount(folded: string, start: number, end: number): boolean {
  return /\d *\n *$/.test(folded.slice(Math.max(0, start - 4), start)) && isAt(COUNTED, folded, end);
}

/** (1) 6月 (3) 9月, where (1) to (3) are asked for: one was left out. (3)の後 is none. */
function isLater(number: number, end: number, { folded, highest, listed }: Before): boolean {
  return number > highest && listed.includes(number) && !isSubject(folded, end) && !isAt(COUNTED, folded, end);
}

/** (1)(3) 年度内 (2) 10月: the numbers answered together left one out. */
function isPassedOver(number: number, end: number, { folded, marks }: Before): boolean {
  const last = marks.at(-1);
  if (!last || last.numbers.length < 2 || number > Math.max(...last.numbers) || number < last.numbers[0]!) return false;
  return isNew(number, marks) && !isSubject(folded, end);
}

/** (1)5回(2)3回: the next number right behind a word, where no line begins with it. 別紙(2), 職員20(2)人 and 会場(2)で are none. */
function runsOn(number: number, start: number, end: number, { folded, matches }: Before): boolean {
  const before = folded.slice(Math.max(0, start - 2), start);
  if (NUMBERED_KIND.test(before) || (/\d$/.test(before) && !BEGINS_TIME.test(folded.slice(end, end + 3)))) return false;
  if (isSubject(folded, end) || NO_ANSWER.test(folded.slice(end, end + 2)) || isAt(COUNTED, folded, end)) return false;
  return matches.every((match) => match.index <= start || numbersOf(match)[0] !== number || !startsLine(folded, match.index));
}

/**
 * (1)訓練を行った。(3)募集を続けた: a number may be left out, and one that the initiative lists come late or be its
 * sentence's subject: (3)は未着手。(1)(2)は終えた. (5)の結果 is none.
 */
function beginsSentence(number: number, start: number, end: number, { folded, marks, highest, listed }: Before): boolean {
  const behind = folded.slice(end, end + 2);
  if (highest === 0 || !/。 ?$/.test(folded.slice(Math.max(0, start - 2), start)) || /^ ?[、~)]/.test(behind)) return false;
  if (listed.includes(number) && isNew(number, marks)) return !PARTICLE.test(behind) || TOPIC.test(behind);
  return number > highest && !PARTICLE.test(behind);
}

function isSubject(folded: string, end: number): boolean {
  return PARTICLE.test(folded.slice(end, end + 2));
}

function isNew(number: number, marks: readonly Mark[]): boolean {
  return marks.every(({ numbers }) => !numbers.includes(number));
}

/** Whether what follows is no answer: that of all others, or one that only starts from the number and is told by it nowhere or elsewhere. */
function isSpokenOf(mark: Mark, marks: readonly Mark[], folded: string): boolean {
  if (isAt(EXCEPTED, folded, mark.end)) return true;
  if (!isAt(STARTED_FROM, folded, mark.end)) return false;
  const others = marks.filter((one) => one !== mark);
  return others.length === 0 || mark.numbers.every((number) => !isNew(number, others));
}
