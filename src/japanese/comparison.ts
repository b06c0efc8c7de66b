import { aimFor, isDifferenceWord } from "./aim";
import { eraOf, eraYear, monthYear, yearNear } from "./calendar";
import { readQuantities, type Quantity } from "./quantity";
import { wantsLess } from "./lessIsBetter";
import { placedIn, type Placed } from "./placed";
import { isComparableRatio } from "./ratio";
import { ofWholeYear, withoutParts, withoutWholes, withTotals } from "./resultTotals";
import { isOpposite, isSameQuantity } from "./sameQuantity";
import { factorsOfProducts } from "./statedProduct";
import { partsOfTotals } from "./statedTotal";
import { isAt } from "./sticky";
import { foldWidth, fullKana, unwrapped } from "./text";
import { canonicalUnit, smallestUnit } from "./units";
import { sharedCounters } from "./unlistedCounter";
import { ofYear } from "./yearLabel";

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

/** Words before a number in a report that restate a plan or another year instead of giving this year's result. */
const NOT_A_RESULT = /(?:目標(?:値|数)?|計画(?:値|数)?|予定(?:数|者)?|見込み?|定員|定数|基準値?|当初|残る|(?:前|昨|一昨|翌|来|次)年度?(?:は|の|実績|比|に)?|残り|不足|うち)(?:[はがの:：、(（]|として|である)*(?:約|およそ)?$/;
const LAST_YEARS = /(?:前|昨|一昨|翌|来|次)年度?の(?:(?!から|より|→|⇒)[^、。]){0,12}$/;
/** What a difference is told from, when it is the target itself: it compares with the target already. */
const AGAINST_TARGET = /^対?(?:目標|計画|予算)/;
/** `60件から72件へ`: the first is where it started. */
const STARTS_FROM = /から|より|→|⇒/y;
/** A number that another year's result or a plan for later years is stated with. */
const YEAR_NAMED = /(平成|令和|[HR])?\s?(\d+)年(度)?(?:(\d{1,2})月)?(?:末|の|は|に|実績|現在)*[^。\n]{0,6}$/;

/** What else is known of a target and its result. */
export interface ComparisonContext {
  /** What the target counts where its own text is a mere number (the indicator beside it). */
  subject?: string | undefined;
  /** Fiscal year that the report is about; a number that names another year is no result of it. */
  fiscalYear?: number | null;
}

/**
 * Compares the numbers of a target with those of a report, as far as both state the same quantity: same unit and a
 * common noun (the very same one first), or the only number of that unit on both sides; a counter outside the table is a unit where both use it.
 * Where a report gives several such numbers the best counts. Of a cell with more than 60 numbers the first 60 are compared.
 */
export function compareQuantities(targetTyped: string, resultTyped: string, { subject = "", fiscalYear = null }: ComparisonContext = {}): Comparison[] {
  const [targetText, resultText] = [fullKana(unwrapped(targetTyped)), fullKana(unwrapped(resultTyped))];
  const counters = sharedCounters(targetText, resultText);
  const aims = readQuantities(targetText, counters);
  const factors = factorsOfProducts({ folded: foldWidth(targetText), quantities: aims });
  const targets = ofYear(placedIn(targetText, aims, (target) => isTarget(target) && !factors.has(target.quantity)), fiscalYear);
  if (targets.length === 0) return [];
  const stated = readQuantities(resultText, counters);
  const results = ofYear(placedIn(resultText, stated, (result) => isResult(result, fiscalYear)), fiscalYear);
  if (results.length === 0) return [];
  const parts = results.length < FEWEST_WITH_TOTAL ? NO_PARTS : partsOfTotals({ folded: results[0]!.folded, quantities: stated });
  const yearly = ofWholeYear(results);
  return targets.flatMap((target) => {
    const { noun } = target.quantity;
    const pairs = withTotals(target, withoutWholes(target, withoutParts(target, yearly, parts))).map((result) => ({ aim: aimFor(target, result), result }));
    const same = pairs.filter(({ aim, result }) => isSameQuantity(aim, result, counters));
    const named = same.filter(({ result }) => noun !== null && result.quantity.noun === noun);
    const comparisons = (named.length > 0 ? named : same).map(({ aim, result }) => compare(aim, result, subject));
    const best = comparisons.find((one) => !one.short) ?? comparisons.sort((a, b) => b.share - a.share)[0];
    return best && !areKindsOf(target, comparisons) ? [best] : [];
  });
}

/** `実施設計2件、概略設計2件` are kinds of 設計3件 that are enough together, though nothing adds them up. */
function areKindsOf({ quantity: { noun, value } }: Placed, comparisons: readonly Comparison[]): boolean {
  const nouns = new Set(comparisons.map(({ result }) => result.noun));
  if (noun === null || comparisons.length < 2 || nouns.size < comparisons.length || nouns.has(noun) || !comparisons.every(({ short, result }) => short && result.value < value)) return false;
  return comparisons.reduce((sum, { result }) => sum + result.value, 0) >= value;
}

/** Two parts and their total. */
const FEWEST_WITH_TOTAL = 3;
const NO_PARTS: ReadonlyMap<Quantity, Quantity> = new Map();

/** 5点満点 only says how the score is counted. */
const BEST_SCORE = "満点";

function isTarget({ text, quantity, before }: Placed): boolean {
  if (quantity.fixedSet || quantity.baseline || (quantity.relative === "ratio" && !isDifferenceWord(quantity) && !isComparableRatio(quantity))) return false;
  return !text.startsWith(BEST_SCORE, quantity.end) && !/(?:定員|うち)[^、。\d]{0,8}$/.test(before);
}

function isResult({ text, quantity, before }: Placed, fiscalYear: number | null): boolean {
  if (quantity.fixedSet || isAt(STARTS_FROM, text, quantity.end)) return false;
  if (quantity.relative !== null) return !AGAINST_TARGET.test(quantity.basis ?? "");
  if (NOT_A_RESULT.test(before)) return false;
  return !before.includes("年") || (!LAST_YEARS.test(before) && !namesOtherYear(before, fiscalYear));
}

function namesOtherYear(before: string, fiscalYear: number | null): boolean {
  const named = YEAR_NAMED.exec(before);
  if (!named || fiscalYear === null) return named !== null;
  const [, symbol, digits, isFiscal, month] = named;
  const era = symbol === undefined ? null : eraOf(symbol);
  const n = Number(digits);
  const year = era ? eraYear(era, n) : n < 100 ? yearNear(n, fiscalYear) : n;
  return (isFiscal || month === undefined ? year : year === monthYear(fiscalYear, Number(month)) ? fiscalYear : year) !== fiscalYear;
}

function compare(target: Placed, result: Placed, subject: string): Comparison {
  const [aim, got] = inOneUnit(target.quantity, result.quantity);
  const given = { target: target.quantity, result: result.quantity };
  if (isOpposite(aim, got)) return { ...given, short: true, share: 0 };
  const tolerance = aim.approximate || got.approximate || aim.comparator === "~" ? APPROXIMATE : 0;
  const lessIsBetter = wantsLess(target, result, subject);
  const short = lessIsBetter ? isTooMuch(aim, got, tolerance) : isTooLittle(aim, got, tolerance);
  return { ...given, short, share: lessIsBetter ? aim.value / (got.value || 1) : got.value / (aim.value || 1) };
}

/** A target and a result in the smaller of their units: 8割 and 85%, 1時間 and 45分. */
function inOneUnit(target: Quantity, result: Quantity): [Quantity, Quantity] {
  if (canonicalUnit(target.unit) === canonicalUnit(result.unit)) return [target, result];
  const scaled = (quantity: Quantity): Quantity => ({ ...quantity, value: quantity.value * smallestUnit(quantity.unit).factor });
  return [scaled(target), scaled(result)];
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
