import { numberOffset, readQuantities, type Quantity } from "./quantity";
import { contentWords } from "./reportTopic";
import { foldWidth } from "./text";
import { canonicalUnit } from "./units";
import { sharedCounters } from "./unlistedCounter";

/** A target and a result of the same quantity. */
export interface Comparison {
  target: Quantity;
  result: Quantity;
  /** The result falls short of the target. */
  short: boolean;
  /** Share of the target that was reached; above 1 means more than enough. */
  share: number;
}

/** 約, 程度 and the like allow this much. */
const APPROXIMATE = 0.05;

/** What is counted to become less: a smaller number is better even without 以下. */
const FEWER_IS_BETTER = /事故|苦情|滞納|未収|未納|不法投棄|待機|離職|退職|残業|時間外|火災|被害|ミス|誤り|休業|休職|空き家|赤字|排出|停電|漏水|違反|犯罪/;
const LESS = /削減|縮減|減ら|減少|抑制|低減|短縮|解消|ゼロ|なくす|無くす/;
/** The number is how much goes away, so that more is better: 削減額100千円, 空き家20棟の解消. */
const AMOUNT_BEFORE = /(?:削減|縮減|節減|減少|低減|短縮|解消)(?:額|量|率|数|件数|人数|時間|面積)[^、。]{0,8}$/;
const AMOUNT_AFTER = /^ ?(?:の|を|分の|分を)? ?(?:解消|解体|除却|撤去|回収|整理|処理|なくす|無くす)/;
/** Words before a number in a report that restate a plan or another year instead of giving this year's result. */
const NOT_A_RESULT = /(?:目標(?:値|数)?|計画(?:値|数)?|予定(?:数|者)?|見込み?|定員|定数|基準値?|当初|(?:前|昨|一昨|翌|来|次)年度?(?:は|の|実績|比|に)?|残り|不足|うち)(?:[はがの:：、(（]|として|である)*(?:約|およそ)?$/;
const LAST_YEARS = /(?:前|昨|一昨|翌|来|次)年度?の[^、。]{0,12}$/;
/** What a difference is told from, when it is the target itself: it compares with the target already. */
const AGAINST_TARGET = /^対?(?:目標|計画|予算)/;
/** A number that another year's result or a plan for later years is stated with. */
const OTHER_YEAR = /(?:平成|令和|[HR])?\s?\d+年度?(?:末|の|は|に|実績|現在)*[^。\n]{0,6}$/;

/**
 * Compares the numbers of a target with those of a report, as far as both state the same quantity: same unit and a
 * common noun (the very same one first), or the only number of that unit on both sides; a counter outside the table is a unit where both use it.
 * Where a report gives several such numbers the best counts.
 */
export function compareQuantities(targetText: string, resultText: string): Comparison[] {
  const counters = sharedCounters(targetText, resultText);
  const targets = readQuantities(targetText, counters).filter((quantity) => isTarget(targetText, quantity));
  const results = readQuantities(resultText, counters).filter((quantity) => isResult(resultText, quantity));
  return targets.flatMap((target) => {
    const same = results.filter((result) => isSameQuantity({ text: targetText, quantity: target, all: targets }, { text: resultText, quantity: result, all: results }, counters));
    const named = same.filter((result) => result.noun !== null && result.noun === target.noun);
    const comparisons = (named.length > 0 ? named : same).map((result) => compare(targetText, target, result));
    const best = comparisons.find((one) => !one.short) ?? comparisons.sort((a, b) => b.share - a.share)[0];
    return best ? [best] : [];
  });
}

function isTarget(text: string, quantity: Quantity): boolean {
  if (quantity.fixedSet || quantity.baseline || quantity.relative === "ratio") return false;
  return !/(?:定員|うち)[^、。\d]{0,8}$/.test(lineBefore(text, quantity));
}

function isResult(text: string, quantity: Quantity): boolean {
  if (quantity.fixedSet || quantity.relative === "ratio") return false;
  if (quantity.relative !== null) return !AGAINST_TARGET.test(quantity.basis ?? "");
  const before = lineBefore(text, quantity);
  return ![NOT_A_RESULT, LAST_YEARS, OTHER_YEAR].some((words) => words.test(before));
}

/** What stands before the digits on the same line, at most 40 characters. */
function lineBefore(text: string, quantity: Quantity): string {
  const number = numberOffset(quantity);
  const from = Math.max(text.lastIndexOf("\n", number - 1) + 1, text.lastIndexOf("。", number - 1) + 1, number - 40);
  return foldWidth(text.slice(from, number));
}

interface Placed {
  text: string;
  quantity: Quantity;
  all: readonly Quantity[];
}

function isSameQuantity(target: Placed, result: Placed, counters: readonly string[]): boolean {
  const unit = canonicalUnit(target.quantity.unit);
  const isCommonNoun = sharesWord(nounWords(target), nounWords(result));
  if (target.quantity.relative !== result.quantity.relative) return false;
  if (canonicalUnit(result.quantity.unit) !== unit) return isCommonNoun && (isNone(target.quantity) || isNone(result.quantity));
  if (isCommonNoun) return true;
  const { relative } = target.quantity;
  const alone = (side: Placed) => side.all.filter((other) => canonicalUnit(other.unit) === unit && other.relative === relative).length === 1;
  if (!alone(target) || !alone(result)) return false;
  return relative !== null || counters.includes(unit) || isBare(result) || sharesWord(nearWords(target), nearWords(result));
}

/** ゼロ has no unit of its own: 待機児童ゼロ, 待機児童3人. */
function isNone({ value, unit }: Quantity): boolean {
  return value === 0 && unit === "";
}

/** Ends of nouns that say nothing of what is counted. */
const GENERAL = /(?<=.)(?:者数|件数|人数|回数|総数|数|率|額)$/;

function nounWords({ quantity }: Placed): Set<string> {
  return contentWords((quantity.noun ?? "").replace(GENERAL, ""));
}

/** Words around a number within its clause, or in the line above where it begins its own: `6,181人の参加`, `参加者数を1万人`. */
function nearWords({ text, quantity }: Placed): Set<string> {
  const number = numberOffset(quantity);
  const before = lineBefore(text, quantity).trim() === "" ? text.slice(Math.max(0, number - 24), number) : lineBefore(text, quantity).slice(-16);
  return contentWords(`${before} ${text.slice(quantity.end, quantity.end + 10).split(/[。\n]/)[0]}`);
}

function sharesWord(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word));
}

/** The report is the number and nothing else. */
function isBare({ text, quantity }: Placed): boolean {
  return contentWords(text.slice(0, quantity.offset) + text.slice(quantity.end)).size === 0;
}

function compare(text: string, target: Quantity, result: Quantity): Comparison {
  const tolerance = target.approximate || result.approximate || target.comparator === "~" ? APPROXIMATE : 0;
  const lessIsBetter = wantsLess(text, target);
  const short = lessIsBetter ? isTooMuch(target, result, tolerance) : isTooLittle(target, result, tolerance);
  return { target, result, short, share: lessIsBetter ? target.value / (result.value || 1) : result.value / (target.value || 1) };
}

function wantsLess(text: string, target: Quantity): boolean {
  if (target.comparator === "<=" || target.comparator === "<") return true;
  if (target.comparator === ">=" || target.comparator === ">" || target.relative !== null) return false;
  if (target.value === 0) return true;
  const before = lineBefore(text, target).slice(-24);
  const after = text.slice(target.end, target.end + 12).split(/[。、\n]/)[0]!;
  if (AMOUNT_BEFORE.test(before) || AMOUNT_AFTER.test(after)) return false;
  return FEWER_IS_BETTER.test(before + after) || LESS.test(before + after);
}

function isTooMuch({ comparator, value }: Quantity, result: Quantity, tolerance: number): boolean {
  const limit = value * (1 + tolerance);
  return comparator === "<" ? result.value >= limit : result.value > limit;
}

function isTooLittle({ comparator, value }: Quantity, result: Quantity, tolerance: number): boolean {
  if (result.comparator === ">=" || result.comparator === ">") return false;
  const limit = value * (1 - tolerance);
  return comparator === ">" ? result.value <= limit : result.value < limit;
}
