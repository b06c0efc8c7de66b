import { numberOffset, type Quantity } from "../quantities/quantity";
import { statedChanges } from "./statedChange";
import { AMONG, figure, isLevelPair, type Place, type StatedFigure } from "./statedFigure";
import { canonicalUnit } from "../numbers/units";

const REST = /残り?(?:は|の|が)?(?:約)?$/;
const OF_WHOLE = new RegExp(`^[^。]{0,30}?(?:${AMONG})[^。]{0,20}$`);
/** `収入2,500千円、支出2,300千円、差引200千円` */
const BALANCE = /(?:差し?引き?額?|差額|残額|繰越額?|不用額|執行残額?)[はがの:、 ]*$/;
const CAME_IN = /(?:収入|歳入|予算|決算)(?:額|総額)?$/;
const WENT_OUT = /(?:支出|歳出|執行|決算|経費)(?:額|総額)?$/;
/** `残額は300千円（予算3,000千円-執行2,700千円）` */
const LESS = /^ ?- ?[^、。\d]{0,8}$/;
/** `受付80件、完了62件、残り18件` */
const LISTED = /^、[^、。\n\d]{1,8}$/;
const ALL_OF_THEM = /^(?:受付|受理|申請|申込み?|対象|全体|総数|予定|相談|要望)(?:者|件|台|棟)?数?$/;
const DEALT_WITH = /^(?:完了|処理|対応|終了|解決|実施|承認)(?:済み?)?(?:件|台|棟)?数?$/;
const LONGEST_GAP = 20;

/** Differences at a place that follow from the two numbers stated with them. */
export function statedDifferences(place: Place, stated: Quantity, at: number): StatedFigure[] {
  return statedChanges(place, stated, at) ?? rest(place, stated, at) ?? balance(place, stated, at);
}

function isListed(folded: string, whole: Quantity, part: Quantity): boolean {
  return ALL_OF_THEM.test(whole.noun ?? "") && DEALT_WITH.test(part.noun ?? "") && LISTED.test(folded.slice(whole.end, numberOffset(part)));
}

/** What is left of what came in, told behind both or before them in a bracket. */
function balance({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  const number = numberOffset(stated);
  if (!BALANCE.test(folded.slice(Math.max(0, number - 8), number))) return [];
  const isBehind = folded[stated.end] === "(";
  const [one, other] = isBehind ? quantities.slice(at + 1, at + 3) : quantities.slice(Math.max(0, at - 2), at);
  if (!one || !other || !isLevelPair(one, other) || canonicalUnit(one.unit) !== canonicalUnit(stated.unit)) return [];
  const between = folded.slice(one.end, numberOffset(other));
  if (/[。\n]/.test(folded.slice(Math.min(one.offset, stated.offset), Math.max(other.end, number)))) return [];
  const isNamed = CAME_IN.test(one.noun ?? "") && WENT_OUT.test(other.noun ?? "");
  return (isBehind ? LESS.test(between) && one.offset - stated.end <= LONGEST_GAP / 2 : isNamed)
    ? [figure("difference", stated, one.value - other.value, [one, other])]
    : [];
}

/** `50か所のうち40か所を終え、残りは10か所`. */
function rest({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] | null {
  const number = numberOffset(stated);
  const [whole, part] = quantities.slice(Math.max(0, at - 2), at);
  if (!whole || !part || !REST.test(folded.slice(Math.max(0, number - 6), number)) || !isLevelPair(whole, part)) return null;
  const gap = folded.slice(part.end, number);
  const isOne =
    canonicalUnit(stated.unit) === canonicalUnit(part.unit) && (OF_WHOLE.test(folded.slice(whole.end, numberOffset(part))) || isListed(folded, whole, part));
  if (!isOne || /[。\n]/.test(gap) || gap.length > LONGEST_GAP) return [];
  const left = figure("difference", stated, whole.value - part.value, [whole, part]);
  return left.follows || !isToldInTwo({ folded, quantities }, stated, at, whole.value - part.value) ? [left] : [];
}

const LAST = /^[^。\n]{0,24}(?:最後の|もう|他の|あと|また、)$/;

/** 残り6地区は今年度、最後の1地区は来年度: what is left is told in two. */
function isToldInTwo({ folded, quantities }: Place, stated: Quantity, at: number, left: number): boolean {
  const next = quantities[at + 1];
  return next !== undefined && isLevelPair(stated, next) && stated.value + next.value === left && LAST.test(folded.slice(stated.end, numberOffset(next)));
}
