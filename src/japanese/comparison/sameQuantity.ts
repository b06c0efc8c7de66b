import { tellsWhoCame } from "./attendance";
import { isAddedTo, isCapacityMade, isMeasured, isOnlyChange, isPartOfTarget, isReachedPart, isSetUp, isShareInBrackets, leavesGap } from "./besideTarget";
import { isChange } from "../quantities/aim";
import { isAlike, lineBefore, withNoun, type Placed } from "../quantities/placed";
import type { Quantity } from "../quantities/quantity";
import { areNear, bearOtherNames, clauseWords, countOtherThings, isDenied, sharesNoun } from "./nounsAlike";
import { isBare, isDoneAsOften, isDoneAtAll, isJudged, isOpeningNumber, isSaidAsResult, isTakenOn, statesAchievement } from "./saidAsResult";
import { isOneRatio } from "../quantities/ratio";
import { contentWords, sharedWords } from "../words/contentWords";
import { areTrained, isDoneAlike, isDoneByThose, isDoneFromThem, isGivenToThose } from "./sameDeed";
import {
  isCountedAt,
  isCountedBehind,
  isDeedNamed,
  isNamedApart,
  isNamedBehind,
  isNamedByClause,
  isOfSoldOut,
  isOnlyOneAbout,
  isOnlyOneNamed,
  isQuotedAlike,
  isSaidAlike,
  isTopicOf,
} from "./namedAlike";
import { isAverage, isCountedForOne, isForOneAlone, isOfLikeSize, isOftenOtherwise, isThatAverage, perTime } from "./perOne";
import { isRateOfOneTime } from "./rateByTimes";
import { wordsOfWhole } from "./resultParts";
import { isOutcome } from "./resultOutcome";
import { addsUp } from "./resultTotals";
import { tellsOfOthers } from "./toldOfOthers";
import { smallestUnit } from "../numbers/units";
import { TELLING } from "../numbers/unitTable";

/** Numbers of one unit that are told apart by the words of their clauses. */
const MOST_COUNTERPARTS = 6;

/** Whether two sides state the same quantity: see compareQuantities. */
export function isSameQuantity(target: Placed, result: Placed, counters: readonly string[]): boolean {
  const [aim, got] = [target.quantity, result.quantity];
  const isOneUnit = smallestUnit(got.unit).unit === smallestUnit(aim.unit).unit;
  if (!isOneUnit && !isNone(aim) && !isNone(got)) return false;
  if (isOneUnit && isOpposite(aim, got)) return isOppositeOfSame(target, result);
  if (isMoreTakenOn(aim, result) || (isOneUnit && isMadeOrAdded(target, result))) return true;
  if (areOfOtherKinds(target, result)) return false;
  const isForOne = isOneUnit ? isCountedForOne(target, result) : null;
  if (isForOne !== null) return isForOne;
  if (areToldApart(target, result)) return false;
  if (sharesNoun(target, result) || isShareOfNamed(target, result)) return true;
  return isOneUnit ? isSameUnnamed(target, result, counters) : isNone(aim) && isCountOfNone(target, result);
}

/** Of a change that was aimed at and one the other way: whether both are of the same thing. */
function isOppositeOfSame(target: Placed, result: Placed): boolean {
  return sharesNoun(target, result) || areNear(target, result) || isBare(result) || isOnlyChange(target, result);
}

/** 支援員12人増 and 7人を任用した: a level that is an increase. */
function isMoreTakenOn({ relative }: Quantity, result: Placed): boolean {
  return relative === "increase" && result.quantity.relative === null && isTakenOn(result);
}

/** Of two numbers of one unit: the result is what was made, set up or added to reach the target. */
function isMadeOrAdded(target: Placed, result: Placed): boolean {
  return isCapacityMade(target, result) || isSetUp(target, result) || isAddedTo(target, result);
}

/** A level and a change, a yearly and a monthly number, the scope of the work on both sides: they cannot be held against each other. */
function areOfOtherKinds(target: Placed, result: Placed): boolean {
  const [aim, got] = [target.quantity, result.quantity];
  return (
    !isOneKind(aim, got) ||
    (isScope(target) && isScope(result)) ||
    (perTime(aim) !== perTime(got) && !(isThatAverage(aim, got) && (isBare(result) || (isOpeningNumber(result) && isOfLikeSize(got.value, aim.value))))) ||
    isOftenOtherwise(target, result)
  );
}

/** Whether the words themselves say that the two numbers are of different things. */
function areToldApart(target: Placed, result: Placed): boolean {
  return isForOneAlone(target, result) || isDenied(target, result) || tellsOfOthers(target, result) || (bearOtherNames(target, result) && !isJudged(result));
}

/** 待機児童ゼロ and 待機児童は3人: what was to be none, counted in a unit. */
function isCountOfNone(target: Placed, result: Placed): boolean {
  return isNamedBehind(target, result) || isNoneLeft(target, result) || isCountedAt(target, result) || isNamedApart(target, result);
}

/** Of two numbers of one unit that share no noun. */
function isSameUnnamed(target: Placed, result: Placed, counters: readonly string[]): boolean {
  if (target.quantity.relative !== result.quantity.relative && (areNear(target, result) || isSameChange(target, result))) return true;
  if (countOtherThings(target, result) && !isJudged(result)) return false;
  if (isConnected(target, result)) return true;
  if (!isAlone(target, target.quantity)) return isNamedByClause(target, result) || areCounterparts(target, result);
  if (!isAlone(result, target.quantity)) return isNamedAmongOthers(target, result);
  return isTelling(target, result, counters) || isMeant(target, result);
}

/** Of a report that states several numbers of the unit: whether the words tell that this one answers the target. */
function isNamedAmongOthers(target: Placed, result: Placed): boolean {
  return (
    isDeedNamed(target, result) ||
    isOnlyOneNamed(target, result) ||
    isOpeningWhole(target, result) ||
    isOnlyOneAbout(clauseWords(target), result) ||
    isOutcome(result, target) ||
    isRateOfOneTime(target, result)
  );
}

/** 812件、苦情は4件: of several numbers of the unit, the report opens with this one and says of what each other is, which are fewer and not what the target names. */
function isOpeningWhole(target: Placed, result: Placed): boolean {
  if (!opensWithWhole(result, target.quantity)) return false;
  const asked = clauseWords({ ...target, text: wordsOfWhole(target) });
  return result.all.every(({ noun }) => noun === null || sharedWords(asked, contentWords(noun)) === 0);
}

/** 812件 of 812件（うち夜間95件）: a side opens with it, and names of what each other number of the unit is, which are fewer, but for the target itself. */
function opensWithWhole(side: Placed, aim: Quantity): boolean {
  const { quantity, all } = side;
  const isDetail = ({ noun, value }: Quantity): boolean => value === aim.value || (noun !== null && value < quantity.value);
  return quantity.noun === null && isOpeningNumber(side) && all.every((other) => other === quantity || !isAlike(other, quantity) || isDetail(other));
}

/** Whether the clauses of two numbers belong together by their deeds or by their words, whatever else is counted beside them. */
function isConnected(target: Placed, result: Placed): boolean {
  return (
    isDoneFromThem(target, result) ||
    isGivenToThose(target, result) ||
    isDoneByThose(target, result) ||
    isTopicOf(target, result) ||
    isCountedBehind(target, result) ||
    leavesGap(target, result) ||
    isReachedPart(target, result) ||
    isSaidAlike(target, result) ||
    isQuotedAlike(target, result) ||
    isOfSoldOut(target, result)
  );
}

/** Whether a side's quantity is the only one in its text of the unit and kind of `aim`. */
function isAlone(side: Placed, aim: Quantity): boolean {
  const { all, quantity } = side;
  const { unit } = smallestUnit(aim.unit);
  const period = perTime(aim);
  return (
    all.filter(
      (other) =>
        smallestUnit(other.unit).unit === unit &&
        other.relative === aim.relative &&
        other.value < 0 === quantity.value < 0 &&
        perTime(other) === period &&
        addsUp(other) === addsUp(quantity) &&
        (other === quantity || !(other.baseline || isAverage(side, other))),
    ).length === 1
  );
}

/** Whether a unit counts so few kinds of things, or the number is of such a kind, that the only ones on both sides are the same. */
function isTelling(target: Placed, result: Placed, counters: readonly string[]): boolean {
  const { unit } = smallestUnit(target.quantity.unit);
  return target.quantity.relative !== null || perTime(target.quantity) !== "" || counters.includes(unit) || TELLING.has(unit) || isMeasured(target, result);
}

/** Whether the words around the only numbers of a unit say that one is the result of the other. */
function isMeant(target: Placed, result: Placed): boolean {
  if (statesAchievement(result) || isShareInBrackets(result) || areNear(target, result)) return true;
  if (isBare(target) || isBare(result) || isSaidAsResult(result)) return true;
  return (
    isDoneAlike(target, result) ||
    areTrained(target, result) ||
    isDoneAsOften(target, result) ||
    isDoneAtAll(target, result) ||
    isPartOfTarget(target, result) ||
    isJudged(result) ||
    tellsWhoCame(target, result)
  );
}

/** Of several targets of one unit, a result belongs to the one with which its noun shares most: 点検員講習 to 点検員, and not to 講習指導員 too. */
export function isRatherOf(targets: readonly Placed[], target: Placed, { quantity: { noun } }: Placed): boolean {
  if (targets.length < 2 || noun === null || noun === target.quantity.noun) return false;
  const words = contentWords(noun);
  const shared = ({ quantity }: Placed): number => sharedWords(contentWords(quantity.noun ?? ""), words);
  const mine = shared(target);
  return mine > 0 && targets.some((other) => isAlike(other.quantity, target.quantity) && shared(other) > mine);
}

/**
 * A target that is a mere number with the noun of those results that its indicator or the initiative names, the first
 * that names one: 80%, where the initiative is 受診率の向上 and the report states 満足度 and 受診率. Any other target is
 * returned as it is.
 */
export function namedBy(texts: readonly string[], given: Placed, results: readonly Placed[]): Placed {
  const target = isOfThisYear(given, results) ? { ...given, quantity: { ...given.quantity, noun: null } } : given;
  const named = namedByTexts(texts, target, results);
  return named === target ? given : named;
}

const THIS_YEARS = /^現年(?:度|課税)?分?$/;
const EARLIER_YEARS = /過年|滞納|繰越/;

/** 98% of 現年度分 98%, where neither side tells of earlier years: a mere rate of what is named beside it. */
function isOfThisYear({ quantity: { noun, unit }, folded }: Placed, [first]: readonly Placed[]): boolean {
  return unit === "%" && noun !== null && THIS_YEARS.test(noun) && first !== undefined && ![folded, first.folded].some((text) => EARLIER_YEARS.test(text));
}

function namedByTexts(texts: readonly string[], target: Placed, results: readonly Placed[]): Placed {
  if (target.quantity.noun !== null || texts.every((text) => text === "") || TOGETHER.test(target.before)) return target;
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity));
  for (const text of texts) {
    const named = new Set(alike.flatMap(({ quantity: { noun } }) => (noun !== null && text.includes(noun) ? [noun] : [])));
    const [noun] = named;
    if (noun !== undefined && named.size === 1) return withNoun(target, noun);
  }
  return target;
}

/**
 * A mere number with the noun of the one target among several of its unit that the initiative names: 11戸 of
 * 診断80戸、改修15戸, where the initiative is 耐震改修の補助. Any other result is returned as it is.
 */
export function namedAmong(targets: readonly Placed[], result: Placed, initiative: string): Placed {
  if (result.quantity.noun !== null || initiative === "") return result;
  const nouns = new Set(targets.filter(({ quantity }) => isAlike(quantity, result.quantity)).map(({ quantity: { noun } }) => noun));
  const named = [...nouns].filter((noun) => noun !== null && initiative.includes(noun));
  return nouns.size > 1 && !nouns.has(null) && named.length === 1 && isOpeningNumber(result) ? withNoun(result, named[0]!) : result;
}

/** `総会と部会を合わせて12回`: neither of them alone. */
const TOGETHER = /(?:合わせて|あわせて|合計で?|含めて?)(?:年間?|延べ|約)*$/;
const AMOUNT_LESS = /(?:削減|縮減|減少|低減|短縮|節減|圧縮)(?:額|量|数|率|幅|件数|人数|時間|面積|(?:目標|実績)[値率]?)?$/;
const AMOUNT_MORE = /(?:増加|伸び|増設|増員|増便|増車)(?:額|量|数|率|幅|件数|人数)?$/;

/** Levels with levels, and differences with differences: 職員の削減5人 and 5人削減 are both. */
function isOneKind(target: Quantity, result: Quantity): boolean {
  if (target.relative === result.relative) return target.relative !== "ratio" || isOneRatio(target, result);
  return namesChange(target, result) || namesChange(result, target);
}

/** Whether the noun of one tells the very change that the other states: 経費の圧縮は3％, 3％圧縮. */
function namesChange({ relative, noun }: Quantity, other: Quantity): boolean {
  if (relative !== null || noun === null) return false;
  return (other.relative === "decrease" && AMOUNT_LESS.test(noun)) || (other.relative === "increase" && AMOUNT_MORE.test(noun));
}

const MERE_CHANGE = new RegExp(`^(?:${AMOUNT_LESS.source}|${AMOUNT_MORE.source})`);

/** 削減目標 20% and 18%の削減となった: the only numbers of the unit, and the report does not say of what. */
function isSameChange(target: Placed, result: Placed): boolean {
  const isAlone = ({ all, quantity }: Placed) => all.every((other) => other === quantity || other.unit !== quantity.unit);
  const { noun } = result.quantity;
  return isAlone(target) && isAlone(result) && (noun === null || MERE_CHANGE.test(noun));
}

/** As many numbers of the unit stand on both sides, and these two alone share a word with each other's clause. */
function areCounterparts(target: Placed, result: Placed): boolean {
  const alike = (side: Placed) => side.all.filter((other) => isAlike(other, side.quantity));
  const [aims, results] = [alike(target), alike(result)];
  if (aims.length !== results.length || aims.length > MOST_COUNTERPARTS || aims.indexOf(target.quantity) !== results.indexOf(result.quantity)) return false;
  const words = (side: Placed, quantity: Quantity) => clauseWords({ ...side, quantity, before: lineBefore(side.folded, quantity) });
  const [mine, theirs] = [clauseWords(target), clauseWords(result)];
  const only = (found: readonly Quantity[], one: Quantity) => found.length === 1 && found[0] === one;
  return (
    only(
      results.filter((one) => sharedWords(mine, words(result, one)) > 0),
      result.quantity,
    ) &&
    only(
      aims.filter((one) => sharedWords(words(target, one), theirs) > 0),
      target.quantity,
    )
  );
}

const FROM_WHOM = /^ ?(?:\([^()\n]{0,20}\))?(?:から|より)の?(?:回答|返信|返送|提出)/;
const ASKS_FOR_ANSWERS = /回答|回収|返信|返送|提出|協力/;

const AGREED = /(?:同意|承諾|内諾)$/;

/** 1,893人から回答を得た, 同意3.2ha分を得た: what others said, and not what was to be done, unless that was asked for. */
export function isAnswer(target: Placed, { folded, quantity }: Placed): boolean {
  if (AGREED.test(quantity.noun ?? "")) return !AGREED.test(target.quantity.noun ?? "") && !target.text.includes("同意");
  return FROM_WHOM.test(folded.slice(quantity.end, quantity.end + 28)) && !ASKS_FOR_ANSWERS.test(target.text);
}

/** 7.4% of `救命講習118件（57.8%）、社会復帰15件（7.4%）`: the rate of what is counted right before it. */
function isShareOfNamed({ quantity: { noun } }: Placed, { folded, quantity, previous }: Placed): boolean {
  if (quantity.unit !== "%" || noun === null || !previous?.noun || folded[quantity.offset - 1] !== "(" || previous.end !== quantity.offset - 1) return false;
  return noun.replace(/[率割合の]+$/, "").endsWith(previous.noun);
}

/** ゼロ has no unit of its own: 待機児童ゼロ, 待機児童3人. */
function isNone({ value, unit }: Quantity): boolean {
  return value === 0 && unit === "";
}

/** 待機児童ゼロ, where the report is nothing but days and counts: 4月1日時点 0人、10月1日時点 3人. */
function isNoneLeft({ all }: Placed, result: Placed): boolean {
  return all.length === 1 && result.quantity.noun === null && /^[人件]$/.test(smallestUnit(result.quantity.unit).unit) && isBare(result);
}

/** 対象者 700人: for whom the work is, and nothing to reach. */
function isScope({ quantity: { noun } }: Placed): boolean {
  return noun !== null && /^対象(?:者|世帯|児童|人員?)?数?$/.test(noun);
}

/** A decrease was aimed at and it grew, or the other way round. */
export function isOpposite(target: Quantity, result: Quantity): boolean {
  return target.relative !== result.relative && isChange(target) && isChange(result);
}
