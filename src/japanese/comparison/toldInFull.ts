import { isAt } from "../lookup/sticky";
import { isAlike, type Placed } from "../quantities/placed";
import { numberOffset, type Quantity } from "../quantities/quantity";

/** A number as large as this is hit by chance too seldom to be told of anything else. */
const FEWEST = 10;
const MOST_PARTS = 6;
/** What is told of a number that is not what was done: what it is part of, and what was asked for. */
const OF_IT =
  / ?(?:の?うち|中|に対し|に関し|から|より|の(?:申請|申込|応募|要望|募集|予約|対象|定員|計画|予定|目標)|を(?:対象|募集|予定|計画|目標|目指)|[のが]?(?:中止|見送|未|不))/y;
const ASKED_FOR =
  /(?:申請|申込み?|応募|要望|希望|対象|定員|募集|予約|案内|招待|通知|発送|当初|残り?|未[一-龠]{1,3})(?:者|件|人|世帯)?数?[はがを: ]*(?:約|延べ|計)?$/;
/** Before the part of it that came about: 3万枚を発行し、, 45件のうち. */
const LEADS_TO_PART = /^[^。\n]*(?:うち|(?:[しいえけてで]|(?<!あ)り)、)/;
const TOTAL = /^(?:合計|総計|計|累計)|^[^\d]*平均/;
const UNDONE =
  /中止|見送|断念|延期|休止|解散|未[一-龠]|却下|辞退|取り?消|取り?下|廃止|減|離脱|退|差し?引|抜|予定|検討|計画|目標|申請|申込|応募|要望|でき(?:ず|な|ませ)|至ら/;

/**
 * Whether a report that was held against a target by another number states the target's very number too, or numbers that
 * come to just it (教室 155回と大会5回 of 160回).
 */
export function isToldInFull(target: Placed, best: Quantity, results: readonly Placed[], parts: ReadonlyMap<Quantity, Quantity>): boolean {
  const { value, noun, relative, unit } = target.quantity;
  if (value < FEWEST || relative !== null || unit === "%" || (noun !== null && best.noun === noun)) return false;
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity) && quantity !== best);
  return (
    alike.some((result) => result.quantity.value === value && isDone(result) && !isWholeOf(result, best)) ||
    comeToIt(
      value,
      best,
      results.filter(({ quantity }) => isAlike(quantity, target.quantity) && !parts.has(quantity)),
    )
  );
}

/** Whether a part is told right behind its whole. */
function isWholeOf({ folded, quantity }: Placed, part: Quantity): boolean {
  const between = part.offset > quantity.end ? folded.slice(quantity.end, part.offset) : "";
  return !/[。\n]/.test(between) && LEADS_TO_PART.test(between);
}

function isDone({ folded, quantity, before }: Placed): boolean {
  return !isAt(OF_IT, folded, quantity.end) && !ASKED_FOR.test(before);
}

/** Whether numbers side by side, the one that was held against the target among them, add up to a value. */
function comeToIt(value: number, best: Quantity, alike: readonly Placed[]): boolean {
  return alike.some((first, from) => {
    let sum = first.quantity.value;
    for (let to = from + 1; to < alike.length && to - from < MOST_PARTS && sum < value; to++) {
      const last = alike[to]!;
      sum += last.quantity.value;
      if (sum !== value) continue;
      const run = alike.slice(from, to + 1);
      const told = first.folded.slice(Math.max(0, numberOffset(first.quantity) - TOLD), last.quantity.end + TOLD);
      return (
        run.some(({ quantity }) => quantity === best) &&
        run.every((one, at) => isDone(one) && isBesides(one, at) && !isInBracketOf(run, one)) &&
        !UNDONE.test(told)
      );
    }
    return false;
  });
}

/** Whether a number stands in a row with others: none of them all, and none in a bracket right behind another. */
function isBesides({ folded, quantity }: Placed, at: number): boolean {
  return !TOTAL.test(quantity.text) && (at === 0 || folded[quantity.offset - 1] !== "(" || /[一-龠ァ-ヶ]/.test(folded[quantity.offset - 2] ?? ""));
}

/** 1回 of 23回（1月は派遣により1回）: told of those before the bracket. */
function isInBracketOf(run: readonly Placed[], { folded, quantity: { offset } }: Placed): boolean {
  const open = folded.lastIndexOf("(", offset);
  return open >= 0 && !folded.slice(open, offset).includes(")") && run.some(({ quantity }) => quantity.end === open);
}

/** How far beside a list its words are looked at, in characters. */
const TOLD = 12;
