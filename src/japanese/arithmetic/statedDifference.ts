import { numberOffset, type Quantity } from "../quantities/quantity";
import { sum, tellsOfComing, tellsOfGoing } from "./addends";
import { statedChanges } from "./statedChange";
import { AMONG, figure, isLevelPair, type Place, type StatedFigure } from "./statedFigure";
import { canonicalUnit } from "../numbers/units";

const REST = /残(?:り|る|った|部|数)?(?:は|の|が)?(?:約)?$/;
const OF_WHOLE = new RegExp(`^[^。]{0,30}?(?:${AMONG})[^。]{0,20}$`);
/** `収入2,500千円、支出2,300千円、差引200千円` */
const BALANCE = /(?:差し?引き?額?|差額|残額|繰越額?|不用額|執行残額?)[はがの:、 ]*$/;
/** 収入800万円に対し支出735万円で、65万円の黒字 */
const SURPLUS = /^の(?:黒字|赤字|剰余|余剰|残|不足)/;
const CAME_IN = /(?:収入|歳入|予算|決算)(?:額|総額)?$/;
const WENT_OUT = /(?:支出|歳出|執行|決算|経費)(?:額|総額)?$/;
/** `残額は300千円（予算3,000千円-執行2,700千円）` */
const LESS = /^ ?- ?[^、。\d]{0,8}$/;
/** `3,000枚を印刷し、2,550枚を配布、残部450枚` */
const OF_MADE = /^を?(?:印刷|作成|購入|用意|調達|準備)(?:し(?:て)?)?、(?:うち)?$/;
/** `受付80件、完了62件、残り18件` */
const LISTED = /^、[^、。\n\d]{1,8}$/;
const ALL_OF_THEM = /^(?:受付|受理|申請|申込み?|対象|全体|総数|予定|相談|要望)(?:者|件|台|棟)?数?$/;
const DEALT_WITH = /^(?:完了|処理|対応|終了|解決|実施|承認)(?:済み?)?(?:件|台|棟)?数?$/;
const LONGEST_GAP = 20;

/** Differences at a place that follow from the two numbers stated with them. */
export function statedDifferences(place: Place, stated: Quantity, at: number): StatedFigure[] {
  return balance(place, stated, at) ?? statedChanges(place, stated, at) ?? rest(place, stated, at) ?? [];
}

function isListed(folded: string, whole: Quantity, part: Quantity): boolean {
  return ALL_OF_THEM.test(whole.noun ?? "") && DEALT_WITH.test(part.noun ?? "") && LISTED.test(folded.slice(whole.end, numberOffset(part)));
}

/** What is left of what came in, told behind both or before them in a bracket; null where no place says so. */
function balance({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] | null {
  const number = numberOffset(stated);
  const isNamed = BALANCE.test(folded.slice(Math.max(0, number - 8), number)) || SURPLUS.test(folded.slice(stated.end, stated.end + 4));
  const isBehind = isNamed && folded[stated.end] === "(";
  const [one, other] = isBehind ? quantities.slice(at + 1, at + 3) : quantities.slice(Math.max(0, at - 2), at);
  if (!one || !other || !isLevelPair(one, other) || canonicalUnit(one.unit) !== canonicalUnit(stated.unit)) return null;
  if (/[。\n]/.test(folded.slice(Math.min(one.offset, stated.offset), Math.max(other.end, number)))) return null;
  const between = folded.slice(one.end, numberOffset(other));
  const isHeld = isBehind
    ? LESS.test(between) && one.offset - stated.end <= LONGEST_GAP / 2
    : isTakenFrom(folded, quantities[at - 3], one, other, stated) || (isNamed && CAME_IN.test(one.noun ?? "") && WENT_OUT.test(other.noun ?? ""));
  if (isHeld) return [figure("difference", stated, one.value - other.value, [one, other])];
  const isUp = isNamed ? cameAndWent(folded, one, other, number) : null;
  return isUp === null
    ? null
    : [figure("difference", stated, isUp === (stated.relative !== "decrease") ? one.value - other.value : other.value - one.value, [one, other])];
}

/** `800万円から735万円を引いた65万円` */
const FROM = /^から[^、。\d]{0,8}$/;
const TAKEN = /^を(?:差し?)?引(?:いた|いて|くと?|き)、?[^、。\d]{0,6}$/;
/** `収入1,350千円-支出1,120千円=230千円` */
const EQUALS = /^ ?= ?$/;
const MORE_SIGNS = /[-+×]/;

/** Whether words or signs between the numbers take the second from the first, and nothing before it. */
function isTakenFrom(folded: string, before: Quantity | undefined, one: Quantity, other: Quantity, stated: Quantity): boolean {
  const between = folded.slice(one.end, numberOffset(other));
  const behind = folded.slice(other.end, numberOffset(stated));
  if (FROM.test(between) && TAKEN.test(behind)) return true;
  const isAlone = !before || one.offset - before.end > LONGEST_GAP || !MORE_SIGNS.test(folded.slice(before.end, one.offset));
  return isAlone && LESS.test(between) && EQUALS.test(behind);
}

/** `15人を採用し、4人が退職し、差引11人の増`: whether what came is told first, and what went second; null where it is neither way round. */
function cameAndWent(folded: string, one: Quantity, other: Quantity, number: number): boolean | null {
  const [ahead, ...rest] = folded.slice(one.end, numberOffset(other)).split("、");
  const first = `${one.noun ?? ""}${ahead}`;
  const second = `${rest.at(-1) ?? ""}${folded.slice(other.end, number)}`;
  if (tellsOfComing(first) && tellsOfGoing(second)) return true;
  return tellsOfGoing(first) && tellsOfComing(second) ? false : null;
}

/** `50か所のうち40か所を終え、残りは10か所`. */
function rest(place: Place, stated: Quantity, at: number): StatedFigure[] | null {
  const { folded, quantities } = place;
  const number = numberOffset(stated);
  const several = restOfSeveral(place, stated, at);
  if (several) return several;
  const [whole, part] = quantities.slice(Math.max(0, at - 2), at);
  if (!whole || !part || !REST.test(folded.slice(Math.max(0, number - 6), number)) || !isLevelPair(whole, part)) return null;
  const gap = folded.slice(part.end, number);
  const isOne =
    canonicalUnit(stated.unit) === canonicalUnit(part.unit) &&
    (OF_WHOLE.test(folded.slice(whole.end, numberOffset(part))) || OF_MADE.test(folded.slice(whole.end, numberOffset(part))) || isListed(folded, whole, part));
  if (!isOne || /[。\n]/.test(gap) || gap.length > LONGEST_GAP) return [];
  const left = figure("difference", stated, whole.value - part.value, [whole, part]);
  return left.follows || !isToldInTwo({ folded, quantities }, stated, at, whole.value - part.value) ? [left] : [];
}

const NEXT_PART = /^(?:、|・| )[^、。\n\d]{1,8}$/;
const MOST_PARTS = 5;

/** `56戸のうち活用13戸、解体21戸、残り22戸`: what is left of a whole when each of its parts is taken. */
function restOfSeveral({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] | null {
  const between = (one: Quantity, other: Quantity): string => folded.slice(one.end, numberOffset(other));
  const isNext = (index: number): boolean => {
    const [one, other] = [quantities[index - 1], quantities[index]];
    return one !== undefined && other !== undefined && isLevelPair(one, other) && NEXT_PART.test(between(one, other));
  };
  if (!isNext(at) || !REST.test(between(quantities[at - 1]!, stated))) return null;
  let first = at - 1;
  while (at - first < MOST_PARTS && isNext(first)) first--;
  const [whole, parts] = [quantities[first - 1], quantities.slice(first, at)];
  if (!whole || parts.length < 2 || !isLevelPair(whole, stated) || !OF_WHOLE.test(between(whole, parts[0]!))) return null;
  return [figure("difference", stated, whole.value - sum(parts), [whole, ...parts])];
}

const LAST = /^[^。\n]{0,24}(?:最後の|もう|他の|あと|また、)$/;

/** 残り6地区は今年度、最後の1地区は来年度: what is left is told in two. */
function isToldInTwo({ folded, quantities }: Place, stated: Quantity, at: number, left: number): boolean {
  const next = quantities[at + 1];
  return next !== undefined && isLevelPair(stated, next) && stated.value + next.value === left && LAST.test(folded.slice(stated.end, numberOffset(next)));
}
