import { numberOffset, type Quantity } from "../quantities/quantity";
import { figure, isLevelPair, type Place, type StatedFigure } from "./statedFigure";
import { isAt } from "../lookup/sticky";
import { LAST_YEARS_BEHIND } from "../quantities/baseline";
import { TO_THIS_YEAR } from "./statedRatio";
import { canonicalUnit, smallestUnit } from "../numbers/units";

const FROM_TO = /^[^。\n]{0,6}(?:から|→|⇒|->|~|に対し|(?:だった|であった)(?:もの|の)[がを])[^。\n]{0,12}$/;
/** `135件（前年度120件、15件増）`: what it is told from stands second. */
const AGAINST = /^[^。\n\d]{0,8}(?:前年度?|昨年度?|前回|前年同期|目標値?|計画値?)[^。\n\d]{0,6}(?<!比)$/;
/** The difference is told from something else than the two numbers. */
const OTHER_BASIS = /[。\n]|前年|昨年|前回|前期|前月|目標|計画|予定/;
/** `6月末の登録340人、9月末は412人（72人増）`: levels of two times of one year. */
const AT_TIME = /(?:\d月末?|年度[当最]初|年度末|期[首末])(?:現在|時点)?[のはで]*[^、。\n\d()]{0,8}$/;
const AT_LATER = /^[^、。\n\d()]{0,8}[、,→](?:\d{1,2}月末?|年度末|期末)(?:現在|時点)?[^、。\n\d()]{0,8}$/;
/** It tells of something more or of something else: 120件へ増え、さらに30件増, 120件へ増え、訪問は30件増. */
const OF_MORE = /さらに|更に|うち|別に|ほか|今後|来年|来月|次[年期回]|[、 ][^、。\n\d]{1,10}[はも][^、。\n\d]{0,4}$/;
/** It is hoped for: 30人増の目標. */
const HOPED_FOR = /[をの]?(?:見込|目指|目標|予定|計画|要望|希望|申込)/y;
/** `前年度100件、今年度120件（20件増）`: the words before the first number, and those between the two. */
const LAST_YEAR = /(?:前年度?|昨年度?|前回|前期)(?:の?実績)?[はの: ]*$/;
const THIS_YEAR = /^[、,; ]+(?:今|本)(?:年度?|回|期)[^。\n\d]{0,6}$/;
/** `前年度（140人）より15人増の155人`, `目標の500人を20人上回る520人`. */
const FROM = /^\)?(?:を|より|から|比で?|に(?:比べ|対し)て?|と比べて?)、?約?$/;
const TO = /^(?:る|い|の|え(?:て)?|り|って|やし(?:て)?|加(?:し(?:て)?)?の?|少(?:し(?:て)?)?の?|し(?:て)?|となる)?、?(?:合計|計|延べ)?$/;
/** `10分短縮し、20分から15分となった` */
const TO_PAIR = /^(?:加|少|大|昇)?(?:し|え|り|やし)(?:て)?、(?:平均|延べ|約)?$/;
/** `532人（前年度425人、前年度より107人増）`: last year's again. */
const OF_LAST_YEAR = /^[^。\n\d]{0,6}(?:前年度?|昨年度?|前年同期)(?:の?実績)?[はの:( ]*$/;
const SINCE_THEN = /^\)?[、, ](?:対?(?:前年|昨年)度?(?:同期)?(?:より|から|比|に比べ))?[、 ]?$/;
/** `5校に各2台を増設（20台→30台）`: so many at each, and not in all. */
const OF_EACH = /各|それぞれ|ずつ/;
/** `昨年度より20人増の340人（昨年度320人）` */
const SINCE_LAST_YEAR = /(?:前年度?|昨年度?|前回)(?:より|から|比で?|に比べて?|と比べて?)、?約?$/;
const LAST_YEAR_BEHIND = /^ ?\((?:前年度?|昨年度?|前回)(?:の?実績)?[はの: ]*$/;
/** `100件→120件（+20件）`, `20分→15分（▲5分）` */
const SIGNED = /^(?:[+＋▲△－-]|プラス|マイナス)/;
const LONGEST_GAP = 20;
const MOST_STEPS = 5;

/** How much more or less a place states that follows from the two numbers stated with it; null where it states no change. */
export function statedChanges(place: Place, stated: Quantity, at: number): StatedFigure[] | null {
  if (stated.relative === "increase" || stated.relative === "decrease") return change(place, stated, at);
  return place.folded[stated.end] === ")" && SIGNED.test(stated.text) ? signedChange(place, stated, at) : null;
}

/** `60件から72件へ12件増`, `72件（前年度60件、12件増）`, `目標の60件を12件上回る72件`. */
function change({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  const [goal, reached, base] = [quantities[at - 1], quantities[at + 1], quantities[at + 2]];
  if (
    goal &&
    reached &&
    isLevelPair(goal, reached) &&
    FROM.test(folded.slice(goal.end, numberOffset(stated))) &&
    TO.test(folded.slice(stated.end, reached.offset))
  ) {
    return held(stated, goal, reached);
  }
  if (
    reached &&
    base &&
    isLevelPair(reached, base) &&
    SINCE_LAST_YEAR.test(folded.slice(Math.max(0, numberOffset(stated) - 10), numberOffset(stated))) &&
    TO.test(folded.slice(stated.end, reached.offset)) &&
    LAST_YEAR_BEHIND.test(folded.slice(reached.end, numberOffset(base)))
  )
    return held(stated, base, reached);
  return changeAhead(folded, quantities, stated, at) ?? changeBehind(folded, quantities, stated, at);
}

/** `前年度より8人の減（前年度74人、今年度66人）`, `5人削減（620人→615人）`, `10分短縮し、20分から10分となった` */
function changeAhead(folded: string, quantities: readonly Quantity[], stated: Quantity, at: number): StatedFigure[] | null {
  const [before, after] = quantities.slice(at + 1, at + 3);
  if (
    !before ||
    !after ||
    !isLevelPair(before, after) ||
    before.offset - stated.end > LONGEST_GAP ||
    OF_EACH.test(folded.slice(Math.max(0, stated.offset - 4), stated.end))
  )
    return null;
  if (
    stated.basis === null &&
    LAST_YEARS_BEHIND.test(folded.slice(stated.end, numberOffset(before))) &&
    TO_THIS_YEAR.test(folded.slice(before.end, numberOffset(after)))
  )
    return held(stated, before, after);
  const words = folded.slice(stated.end, before.offset);
  const isAhead = folded[before.offset - 1] === "(" ? !/[、。\n\d]/.test(words) : before.noun === null && TO_PAIR.test(words);
  return isAhead && /^ ?(?:から|→|⇒|->)[^。\n\d]{0,6}$/.test(folded.slice(before.end, numberOffset(after))) ? held(stated, before, after) : null;
}

/** `60件から72件へ12件増`, `72件（前年度60件、12件増）` */
function changeBehind(folded: string, quantities: readonly Quantity[], stated: Quantity, at: number): StatedFigure[] {
  const [earlier, later] = quantities.slice(Math.max(0, at - 2), at);
  if (!earlier || !later) return [];
  if (!isLevelPair(earlier, later)) return changeOfUnits(folded, earlier, later, stated);
  const gap = folded.slice(later.end, stated.offset);
  const between = folded.slice(earlier.end, numberOffset(later));
  if (gap.length > LONGEST_GAP || OF_MORE.test(gap) || isAt(HOPED_FOR, folded, stated.end)) return [];
  if (OTHER_BASIS.test(gap)) return OF_LAST_YEAR.test(between) && SINCE_THEN.test(gap) ? held(stated, later, earlier) : [];
  if (FROM_TO.test(between))
    return nearest([...befores(folded, quantities, at - 2).flatMap((before) => held(stated, before, later)), ...changeAgain(stated, earlier, later, gap)]);
  if (COMPARED.test(between)) return nearest(changeAgain(stated, earlier, later, gap));
  const number = numberOffset(earlier);
  if (AT_LATER.test(between) && AT_TIME.test(folded.slice(Math.max(0, number - 14), number)) && gap === "(") return held(stated, earlier, later);
  if (THIS_YEAR.test(between) && LAST_YEAR.test(folded.slice(Math.max(0, number - 12), number))) return held(stated, earlier, later);
  return AGAINST.test(between) ? held(stated, later, earlier) : [];
}

/** `2時間から90分に30分短縮`: told in two units. */
function changeOfUnits(folded: string, earlier: Quantity, later: Quantity, stated: Quantity): StatedFigure[] {
  const [from, to, by] = [earlier, later, stated].map(({ unit }) => smallestUnit(unit)) as [SmallestUnit, SmallestUnit, SmallestUnit];
  if (from.unit !== to.unit || from.unit !== by.unit || earlier.relative !== null || later.relative !== null) return [];
  const gap = folded.slice(later.end, stated.offset);
  if (
    gap.length > LONGEST_GAP ||
    OF_MORE.test(gap) ||
    OTHER_BASIS.test(gap) ||
    isAt(HOPED_FOR, folded, stated.end) ||
    !FROM_TO.test(folded.slice(earlier.end, numberOffset(later)))
  )
    return [];
  return held(
    stated,
    { ...earlier, value: (earlier.value * from.factor) / by.factor, unit: stated.unit },
    { ...later, value: (later.value * to.factor) / by.factor, unit: stated.unit },
  );
}

/** `263件から58件、22.1%減少`: the second number is the change itself, and the share says it again. */
function changeAgain(stated: Quantity, earlier: Quantity, later: Quantity, gap: string): StatedFigure[] {
  return stated.unit === "%" && earlier.value !== 0 && CHANGE_AGAIN.test(gap)
    ? [figure("difference", stated, (later.value / earlier.value) * 100, [earlier, later])]
    : [];
}

/** `前年度の312件に比べ、174件、55.8%の増` */
const COMPARED = /^(?:に(?:比べ|対し)て?|と比べて?|より)、?約?$/;
const CHANGE_AGAIN = /^[、,(]?(?:率にして|率で|約)?$/;

type SmallestUnit = ReturnType<typeof smallestUnit>;

/** `100件→120件（+20件）`, `100件→120件（+20%）`, `135件（前年度120件、+15件）`: the bracket ends with the change, told by its sign. */
function signedChange({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] | null {
  const [earlier, later] = quantities.slice(Math.max(0, at - 2), at);
  if (!earlier || !later || !isLevelPair(earlier, later) || !(stated.unit === "%" || canonicalUnit(later.unit) === canonicalUnit(stated.unit))) return null;
  const [between, gap] = [folded.slice(earlier.end, numberOffset(later)), folded.slice(later.end, stated.offset)];
  if ((gap === "(" || gap === "、") && FROM_TO.test(between))
    return nearest(befores(folded, quantities, at - 2).flatMap((before) => risen(stated, before, later)));
  return gap === "、" && AGAINST.test(between) ? risen(stated, later, earlier) : null;
}

function risen(stated: Quantity, before: Quantity, after: Quantity): StatedFigure[] {
  const by = after.value - before.value;
  const isOfUnit = canonicalUnit(stated.unit) === canonicalUnit(after.unit);
  const exact = [...(isOfUnit ? [by] : []), ...(stated.unit === "%" && before.value !== 0 ? [(by / before.value) * 100] : [])];
  return nearest(exact.map((one) => figure("difference", stated, one, [before, after])));
}

/** The number at an index and those that lead to it one by one, the nearest first: 100件→120件→150件（50件増） tells of the first. */
function befores(folded: string, quantities: readonly Quantity[], index: number): readonly Quantity[] {
  const leads = (one: Quantity, next: Quantity) => isLevelPair(one, next) && FROM_TO.test(folded.slice(one.end, numberOffset(next)));
  let first = index;
  while (first > 0 && index - first < MOST_STEPS && leads(quantities[first - 1]!, quantities[first]!)) first--;
  return quantities.slice(first, index + 1).reverse();
}

/** What follows, else the first. */
function nearest(figures: readonly StatedFigure[]): StatedFigure[] {
  const one = figures.find(({ follows }) => follows) ?? figures[0];
  return one ? [one] : [];
}

/** Better may be less: 26.4%から22.7%へ3.7ポイント改善. */
const EITHER_WAY = /改善|好転|悪化/;

function held(stated: Quantity, before: Quantity, after: Quantity): StatedFigure[] {
  const risen = stated.relative === "increase" ? after.value - before.value : before.value - after.value;
  const exact = EITHER_WAY.test(stated.text) ? Math.abs(risen) : risen;
  const levels = [before, after];
  const isPoints = after.unit === "%" && canonicalUnit(stated.unit) === "ポイント";
  if (isPoints || canonicalUnit(stated.unit) === canonicalUnit(after.unit)) return [figure("difference", stated, exact, levels)];
  return stated.unit === "%" && before.value !== 0 ? [figure("difference", stated, (exact / before.value) * 100, levels)] : [];
}
