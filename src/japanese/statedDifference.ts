import { numberOffset, type Quantity } from "./quantity";
import { figure, type Place, type StatedFigure } from "./statedFigure";
import { canonicalUnit } from "./units";

const FROM_TO = /^[^。\n]{0,6}(?:から|→|⇒|->|~|に対し)[^。\n]{0,12}$/;
/** `135件（前年度120件、15件増）`: what it is told from stands second. */
const AGAINST = /^[^。\n\d]{0,8}(?:前年度?|昨年度?|前回|前年同期|目標値?|計画値?)[^。\n\d]{0,6}$/;
/** The difference is told from something else than the two numbers. */
const OTHER_BASIS = /[。\n]|前年|昨年|前回|前期|前月|目標|計画|予定/;
/** `前年度100件、今年度120件（20件増）`: the words before the first number, and those between the two. */
const LAST_YEAR = /(?:前年度?|昨年度?|前回|前期)(?:の?実績)?[はの: ]*$/;
const THIS_YEAR = /^[、,; ]+(?:今|本)(?:年度?|回|期)[^。\n\d]{0,6}$/;
/** `前年度（140人）より15人増の155人`, `目標の500人を20人上回る520人`. */
const FROM = /^\)?(?:を|より|から|に比べて?|と比べて?)、?約?$/;
const TO = /^(?:る|の|え(?:て)?|加(?:し(?:て)?)?の?|少(?:し(?:て)?)?の?|し(?:て)?|となる)?、?(?:合計|計|延べ)?$/;
const REST = /残り?(?:は|の|が)?(?:約)?$/;
const OF_WHOLE = /^[^。]{0,30}?(?:のうち|うち|中(?![学央部旬間止核心堅型級国層]))[^。]{0,20}$/;
/** `532人（前年度425人、前年度より107人増）`: last year's again. */
const OF_LAST_YEAR = /^[^。\n\d]{0,6}(?:前年度?|昨年度?|前年同期)(?:の?実績)?[はの:( ]*$/;
const SINCE_THEN = /^\)?[、, ](?:対?(?:前年|昨年)度?(?:同期)?(?:より|から|比|に比べ))?[、 ]?$/;
/** `5校に各2台を増設（20台→30台）`: so many at each, and not in all. */
const OF_EACH = /各|それぞれ|ずつ/;
/** `収入2,500千円、支出2,300千円、差引200千円` */
const BALANCE = /(?:差し?引き?額?|差額|残額|繰越額?)[はがの:、 ]*$/;
const CAME_IN = /(?:収入|歳入|予算|決算)(?:額|総額)?$/;
const WENT_OUT = /(?:支出|歳出|執行|経費)(?:額|総額)?$/;
/** `残額は300千円（予算3,000千円-執行2,700千円）` */
const LESS = /^ ?- ?[^、。\d]{0,8}$/;
/** `昨年度より20人増の340人（昨年度320人）` */
const SINCE_LAST_YEAR = /(?:前年度?|昨年度?|前回)(?:より|から|比で?|に比べて?|と比べて?)、?約?$/;
const LAST_YEAR_BEHIND = /^ ?\((?:前年度?|昨年度?|前回)(?:の?実績)?[はの: ]*$/;
/** `受付80件、完了62件、残り18件` */
const LISTED = /^、[^、。\n\d]{1,8}$/;
const ALL_OF_THEM = /^(?:受付|受理|申請|申込み?|対象|全体|総数|予定|相談|要望)(?:者|件|台|棟)?数?$/;
const DEALT_WITH = /^(?:完了|処理|対応|終了|解決|実施|承認)(?:済み?)?(?:件|台|棟)?数?$/;
const LONGEST_GAP = 20;

/** Differences at a place that follow from the two numbers stated with them. */
export function statedDifferences(place: Place, stated: Quantity, at: number): StatedFigure[] {
  if (stated.relative === "increase" || stated.relative === "decrease") return change(place, stated, at);
  return rest(place, stated, at) ?? balance(place, stated, at);
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
  return (isBehind ? LESS.test(between) && one.offset - stated.end <= LONGEST_GAP / 2 : isNamed) ? [figure("difference", stated, one.value - other.value, [one, other])] : [];
}

/** `60件から72件へ12件増`, `72件（前年度60件、12件増）`, `目標の60件を12件上回る72件`. */
function change({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  const [earlier, later] = quantities.slice(Math.max(0, at - 2), at);
  const [goal, reached] = [quantities[at - 1], quantities[at + 1]];
  if (goal && reached && isLevelPair(goal, reached) && FROM.test(folded.slice(goal.end, numberOffset(stated))) && TO.test(folded.slice(stated.end, reached.offset))) {
    return held(stated, goal, reached);
  }
  const base = quantities[at + 2];
  if (reached && base && isLevelPair(reached, base) && SINCE_LAST_YEAR.test(folded.slice(Math.max(0, numberOffset(stated) - 10), numberOffset(stated))) && TO.test(folded.slice(stated.end, reached.offset)) && LAST_YEAR_BEHIND.test(folded.slice(reached.end, numberOffset(base)))) return held(stated, base, reached);
  const inside = bracketedChange(folded, quantities, stated, at);
  if (inside) return inside;
  if (!earlier || !later || !isLevelPair(earlier, later)) return [];
  const gap = folded.slice(later.end, stated.offset);
  const between = folded.slice(earlier.end, numberOffset(later));
  if (gap.length > LONGEST_GAP) return [];
  if (OTHER_BASIS.test(gap)) return OF_LAST_YEAR.test(between) && SINCE_THEN.test(gap) ? held(stated, later, earlier) : [];
  if (FROM_TO.test(between)) return held(stated, earlier, later);
  const number = numberOffset(earlier);
  if (THIS_YEAR.test(between) && LAST_YEAR.test(folded.slice(Math.max(0, number - 12), number))) return held(stated, earlier, later);
  return AGAINST.test(between) ? held(stated, later, earlier) : [];
}

/** `5人削減（620人→615人）` */
function bracketedChange(folded: string, quantities: readonly Quantity[], stated: Quantity, at: number): StatedFigure[] | null {
  const [before, after] = quantities.slice(at + 1, at + 3);
  if (!before || !after || !isLevelPair(before, after) || folded[before.offset - 1] !== "(" || before.offset - stated.end > LONGEST_GAP) return null;
  const words = folded.slice(stated.end, before.offset);
  const isChange = !OF_EACH.test(folded.slice(Math.max(0, stated.offset - 4), stated.end)) && !/[、。\n\d]/.test(words) && /^ ?(?:から|→|⇒|->)[^。\n\d]{0,6}$/.test(folded.slice(before.end, numberOffset(after)));
  return isChange ? held(stated, before, after) : null;
}

function isLevelPair(one: Quantity, other: Quantity): boolean {
  return canonicalUnit(one.unit) === canonicalUnit(other.unit) && one.relative === null && other.relative === null;
}

function held(stated: Quantity, before: Quantity, after: Quantity): StatedFigure[] {
  const exact = stated.relative === "increase" ? after.value - before.value : before.value - after.value;
  const levels = [before, after];
  const isPoints = after.unit === "%" && canonicalUnit(stated.unit) === "ポイント";
  if (isPoints || canonicalUnit(stated.unit) === canonicalUnit(after.unit)) return [figure("difference", stated, exact, levels)];
  return stated.unit === "%" && before.value !== 0 ? [figure("difference", stated, (exact / before.value) * 100, levels)] : [];
}

/** `50か所のうち40か所を終え、残りは10か所`. */
function rest({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] | null {
  const number = numberOffset(stated);
  const [whole, part] = quantities.slice(Math.max(0, at - 2), at);
  if (!whole || !part || !REST.test(folded.slice(Math.max(0, number - 6), number)) || !isLevelPair(whole, part)) return null;
  const gap = folded.slice(part.end, number);
  const isOne = canonicalUnit(stated.unit) === canonicalUnit(part.unit) && (OF_WHOLE.test(folded.slice(whole.end, numberOffset(part))) || isListed(folded, whole, part));
  return isOne && !/[。\n]/.test(gap) && gap.length <= LONGEST_GAP ? [figure("difference", stated, whole.value - part.value, [whole, part])] : [];
}
