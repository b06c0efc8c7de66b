import { aimFor } from "../quantities/aim";
import { whatCameOfIt } from "./cameOfIt";
import { isCountedOtherwise } from "./countedOtherwise";
import { isResult } from "./resultNumber";
import { isOnlyOnAverage } from "./perOne";
import { isTarget } from "./targetNumber";
import { isPutRight, saysNone } from "./noneAtAll";
import { numberOffset, readQuantities, type Quantity } from "../quantities/quantity";
import { compare, type Comparison } from "./heldAgainst";
import { innerParts } from "./innerParts";
import { areInSameOrder } from "./inSameOrder";
import { isRest, wantsLess } from "./lessIsBetter";
import { ofEachKind, ofOneKind } from "./listedKinds";
import { placedIn, withNoun, type Placed } from "../quantities/placed";
import { ofSameThing, ofThose } from "./otherThings";
import { withoutFarEnds } from "./rangeTarget";
import { isWholeReached, withoutWholes, withPartsOfNamed } from "./resultParts";
import { apartFromTotals, calledResult, newOnes, ofAll, ofLatestDay, ofSum, ofWholeYear, withoutParts, withTotals } from "./resultTotals";
import { isDeedOfNoun } from "./saidAsResult";
import { isAnswer, isRatherOf, isSameQuantity, namedAmong, namedBy } from "./sameQuantity";
import { isBareNumber, namedNumber } from "../numbers/bareNumber";
import { factorsOfProducts } from "../arithmetic/statedProduct";
import { partsOfTotals } from "../arithmetic/statedTotal";
import { sumOfKinds, sumOfTimes, sumOfTopics } from "./summedResults";
import { foldWidth } from "../text/text";
import { wordsAsRead } from "../text/typedText";
import { isToldInFull } from "./toldInFull";
import { isOnlyBegun, isRestDone, withoutUndone } from "./undoneCounts";
import { canonicalUnit } from "../numbers/units";
import { sharedCounters } from "../numbers/unlistedCounter";
import { isAt } from "../lookup/sticky";
import { apartFromMeans } from "./means";
import { ofYear } from "./yearLabel";

/** What else is known of a target and its result. */
export interface ComparisonContext {
  /** What the target counts where its own text is a mere number (the indicator beside it). */
  subject?: string | undefined;
  /** The initiative's own words, where neither of them tells which of several results it is. */
  initiative?: string | undefined;
  /** Fiscal year that the report is about; a number that names another year is no result of it. */
  fiscalYear?: number | null;
  /** For how many months of it the work ran, where that is certain and the report tells of all of them. */
  months?: number | null;
}

/**
 * Compares the numbers of a target with those of a report, as far as both state the same quantity: same unit and a
 * common noun (the very same one first), or the only number of that unit on both sides; a counter outside the table is a unit where both use it.
 * Where a report gives several such numbers the best counts. Of a cell with more than 60 numbers the first 60 are compared.
 */
export function compareQuantities(
  targetTyped: string,
  resultTyped: string,
  { subject = "", initiative = "", fiscalYear = null, months = null }: ComparisonContext = {},
): Comparison[] {
  const [targetText, resultGiven] = [withoutAim(wordsAsRead(targetTyped)), wordsAsRead(resultTyped)];
  const resultText = asScore(targetText, resultGiven);
  const counters = sharedCounters(targetText, resultText);
  const aims = withoutFarEnds(targetsIn(targetText, foldWidth(resultText), counters, fiscalYear), subject).map((target) => withFewerStaff(target, initiative));
  if (aims.length === 0) return [];
  const stated = apartFromMeans(resultText, readQuantities(resultText, counters), `${targetText}\n${subject}\n${initiative}`);
  const results = withPartsOfNamed(
    aims,
    ofYear(
      placedIn(resultText, stated, (result) => isResult(result, fiscalYear, aims)),
      fiscalYear,
    ),
  );
  if (results.length === 0) return [];
  if (areInSameOrder(aims, results)) return results.map((result, at) => compare(aimFor(aims[at]!, result, months), result, subject));
  const targets = apartFromTotals(aims, results);
  const named = results.map((result) => namedAmong(targets, result, initiative));
  const parts = results.length < FEWEST_WITH_TOTAL ? NO_PARTS : partsOfTotals({ folded: results[0]!.folded, quantities: stated });
  const sides: Sides = { targets, counters, stated, first: results[0]!, parts, subject, initiative, months };
  const yearly = withoutUndone(ofLatestDay(ofWholeYear(named)), targetText);
  const inner = innerParts(targetText, targets, resultText, stated, counters).map(({ target, whole, result }) =>
    compare(asWhole(target, whole, subject), result, subject),
  );
  return targets
    .map((target) => ofOneKind(namedBy([subject, initiative], ofChanged(target, yearly), yearly), yearly))
    .flatMap(({ target, results: held }) => compared(target, held, sides) ?? [])
    .concat(inner);
}

/** 25件を目指す: a target that says of its number only that it is one. */
const AIM = /(?<=[0-9][^、。\n]{1,10})(?:を(?:目指す|めざす|目標とする|目標に(?:する)?)|とする)(?=[、。\n]|$)/g;

function withoutAim(target: string): string {
  return /を[目め]|とする/.test(target) ? target.replace(AIM, "") : target;
}

/** 3.8 of 満足度4.0以上: a number alone answers a target that is a score. */
function asScore(target: string, result: string): string {
  if (!isBareNumber(result)) return result;
  const [aim, ...more] = readQuantities(target);
  return aim?.unit === "" && more.length === 0 ? namedNumber(result, aim.noun ?? "") : result;
}

/** Whether a text states numbers of a target and none of them falls short of it. */
export function isAllReached(target: string, text: string, fiscalYear: number | null): boolean {
  const comparisons = compareQuantities(target, text, { fiscalYear });
  return comparisons.length > 0 && comparisons.every(({ short }) => !short);
}

/** Two parts and their total, two factors and their product. */
const FEWEST_WITH_TOTAL = 3;
const NO_PARTS: ReadonlyMap<Quantity, Quantity> = new Map();

/** The numbers of a target that are to be reached, without the factors of a product that is stated too. */
function targetsIn(text: string, report: string, counters: readonly string[], fiscalYear: number | null): readonly Placed[] {
  const quantities = readQuantities(text, counters);
  const factors = quantities.length < FEWEST_WITH_TOTAL ? null : factorsOfProducts({ folded: foldWidth(text), quantities });
  return ofYear(
    placedIn(text, quantities, (target) => isTarget(target, report) && !factors?.has(target.quantity)),
    fiscalYear,
  ).map(withEarlierNoun);
}

/** 職員数の適正化: fewer are better there, though the target only names how many. */
const STAFF = /^(?:正規|一般)?職員(?:数|定数)$|^総?人件費$/;
const TO_FEWER = /の?(?:削減|縮減|抑制|適正化|スリム化|圧縮)/y;

function withFewerStaff(target: Placed, initiative: string): Placed {
  const { noun, comparator, relative } = target.quantity;
  if (noun === null || comparator !== "=" || relative !== null || !STAFF.test(noun)) return target;
  const at = initiative.indexOf(noun);
  return at >= 0 && isAt(TO_FEWER, initiative, at + noun.length) ? { ...target, quantity: { ...target.quantity, comparator: "<=" } } : target;
}

/** 15社 of 登録店を10社から15社に増やす: of what the value before it counts. */
function withEarlierNoun(target: Placed): Placed {
  const { quantity, previous, folded } = target;
  const isChanged =
    quantity.noun === null &&
    previous?.baseline &&
    canonicalUnit(previous.unit) === canonicalUnit(quantity.unit) &&
    FROM.test(folded.slice(previous.end, numberOffset(quantity)));
  return isChanged ? withNoun(target, previous.noun) : target;
}

/** 被害額を前年度(900万円)から1割: what changes stands before what it is counted from. */
const CHANGED = /([一-龠ァ-ヶー]{2,12})[をはが](?:対?(?:前年|昨年|前回|基準)|平成|令和|[HR]\d)[^、。]*$/;

/** A share by which something is to change, with the noun of it where a result bears that. */
function ofChanged(target: Placed, results: readonly Placed[]): Placed {
  const { quantity, previous, before } = target;
  if ((quantity.basis === null && quantity.unit !== "倍") || !previous?.baseline || canonicalUnit(previous.unit) === canonicalUnit(quantity.unit))
    return target;
  const noun = CHANGED.exec(before)?.[1];
  return noun !== undefined && results.some((result) => result.quantity.noun === noun) ? withNoun(target, noun) : target;
}

const FROM = /^ ?(?:から|より|→|⇒|⇨|➡) ?(?:約)?$/;

/** What a target is compared in. */
interface Sides {
  targets: readonly Placed[];
  counters: readonly string[];
  /** All numbers of the report, also those that are no results. */
  stated: readonly Quantity[];
  /** Its first result. */
  first: Placed;
  /** Totals by their parts. */
  parts: ReadonlyMap<Quantity, Quantity>;
  subject: string;
  initiative: string;
  /** See ComparisonContext. */
  months: number | null;
}

/** A target with the result that answers it best; null where none does, or the report says in words that it was reached. */
function compared(target: Placed, held: readonly Placed[], { targets, counters, stated, first, parts, subject, initiative, months }: Sides): Comparison | null {
  if (saysNone(target, first.folded, stated.at(-1)!)) return null;
  const each = ofEachKind(target, held);
  if (each) return each.map((result) => compare(target, result, subject)).sort((a, b) => Number(b.short) - Number(a.short))[0]!;
  const ofIt = ofSameThing(
    target,
    withoutParts(target, newOnes(target, ofSum(target, ofAll(target, whatCameOfIt(target, calledResult(target, ofThose(target, held)))))), parts),
    subject,
    initiative,
    parts,
  );
  const counting = withTotals(target, withoutWholes(target, ofIt));
  const pairs = counting.map((result): Pair => ({ aim: aimFor(target, result, months), result }));
  const same = pairs.filter(({ aim, result }) => isSameQuantity(aim, result, counters) && !isOfAnother(aim, result, targets));
  const comparisons = closest(target, pairs, same).map(({ aim, result }) => compare(aim, result, subject));
  const best = comparisons.find((one) => !one.short) ?? summedUp(target, pairs, subject) ?? comparisons.sort((a, b) => b.share - a.share)[0];
  if (!best || areKindsOf(target, comparisons) || (!best.short && best.lessIsBetter && isOnlyOnAverage(target, best.result, first.folded, stated))) return null;
  const isToldReached =
    best.short &&
    (isRestDone(target, best.result, first.folded) ||
      isWholeReached(target, best.result, first, stated, initiative) ||
      (!best.lessIsBetter && isToldInFull(target, best.result, held, parts)));
  return isToldReached ? null : best;
}

/** Whether a number of the target's quantity tells of something else: what is left, what others said, or another target. */
function isOfAnother(aim: Placed, result: Placed, targets: readonly Placed[]): boolean {
  return (
    isRest(aim, result) ||
    isIncrement(aim, result) ||
    isLevelAfter(aim, result) ||
    isPutRight(aim, result) ||
    isAnswer(aim, result) ||
    isOnlyBegun(aim, result) ||
    isCountedOtherwise(aim, result) ||
    isRatherOf(targets, aim, result)
  );
}

/** 3.1ha of 62haから66haに拡大する: far below where it starts, so that it is what was added. */
function isIncrement({ quantity: { value, unit }, previous }: Placed, { quantity: result }: Placed): boolean {
  return (
    previous !== null &&
    previous.baseline &&
    previous.unit === unit &&
    result.unit === unit &&
    value > previous.value &&
    2 * result.value < previous.value &&
    result.value <= 2 * (value - previous.value)
  );
}

const CHANGED_BY = /を?(?:新たに)?(?:削減|縮減|減ら|廃止|廃車|廃棄|統合|増設|追加|新設)(?:し|して)?、[^、。\n\d]{0,6}$/;

/** 84基 of 6基を廃止し、84基となった, where 6基 or so is asked for: how many there are then. */
function isLevelAfter({ quantity: { value } }: Placed, { quantity, folded, previous }: Placed): boolean {
  return (
    previous !== null &&
    previous.unit === quantity.unit &&
    quantity.value > 3 * Math.max(value, previous.value) &&
    CHANGED_BY.test(folded.slice(previous.offset, numberOffset(quantity)))
  );
}

/** A part of what is better fewer is better fewer, too: 苦情10件（うち重大2件）. */
function asWhole(part: Placed, whole: Placed, subject: string): Placed {
  const isLess = part.quantity.comparator === "=" && wantsLess(whole, whole, subject);
  return isLess ? { ...part, quantity: { ...part.quantity, comparator: "<=" } } : part;
}

interface Pair {
  aim: Placed;
  result: Placed;
}

/** `7月（28人）、8月（26人）に開催`, `木造11件、店舗7件の診断`: what was held several times, or in several kinds, is held against the target together. */
function summedUp(target: Placed, pairs: readonly Pair[], subject: string): Comparison | null {
  const results = pairs.length < 2 ? [] : pairs.map(({ result }) => result);
  const sum = sumOfTimes(target, results) ?? sumOfKinds(target, results) ?? sumOfTopics(target, results);
  return sum && compare(target, sum, subject);
}

/** The pairs of a target's very noun, else of the deed that its noun ends in (調査80戸: 85戸を調査), else of nouns that its words name. */
function closest(target: Placed, pairs: readonly Pair[], same: readonly Pair[]): readonly Pair[] {
  const { noun } = target.quantity;
  const choices: (readonly Pair[])[] = [
    same.filter(({ result }) => noun !== null && result.quantity.noun === noun),
    pairs.filter(({ result }) => isDeedOfNoun(target, result)),
    same.filter(({ result: { quantity } }) => quantity.noun !== null && target.before.includes(quantity.noun)),
  ];
  return choices.find(({ length }) => length > 0) ?? same;
}

/** `実施設計2件、概略設計2件` are kinds of 設計3件 that are enough together, though nothing adds them up. */
function areKindsOf({ quantity: { noun, value } }: Placed, comparisons: readonly Comparison[]): boolean {
  const nouns = new Set(comparisons.map(({ result }) => result.noun));
  if (
    noun === null ||
    comparisons.length < 2 ||
    nouns.size < comparisons.length ||
    isNamedByOne(noun, nouns) ||
    !comparisons.every(({ short, result }) => short && result.value < value)
  )
    return false;
  return comparisons.reduce((sum, { result }) => sum + result.value, 0) >= value;
}

/** 登録数 of 里親登録数: the whole itself, beside what came to it. */
function isNamedByOne(noun: string, nouns: ReadonlySet<string | null>): boolean {
  return [...nouns].some((one) => one !== null && one.length >= SHORTEST_NAME && noun.endsWith(one));
}

const SHORTEST_NAME = 3;
