import { tellsWhoCame } from "./attendance";
import { isCapacityMade, isMeasured, isOnlyChange, isPartOfTarget, isReachedPart, isSetUp, isShareInBrackets, leavesGap } from "./besideTarget";
import { isChange } from "../quantities/aim";
import { isAlike, lineBefore, withNoun, type Placed } from "../quantities/placed";
import { numberOffset, type Quantity } from "../quantities/quantity";
import {
  areNear,
  bearOtherNames,
  clauseWords,
  countOtherThings,
  isBare,
  isDenied,
  isDoneAsOften,
  isJudged,
  isSaidAsResult,
  isTakenOn,
  sharesNoun,
  statesAchievement,
} from "../quantities/quantityWords";
import { isOneRatio } from "../quantities/ratio";
import { contentWords, sharedWords } from "../reports/reportTopic";
import { areTrained, isDoneAlike, isDoneByThose, isDoneFromThem } from "./sameDeed";
import { isOutcome } from "./resultOutcome";
import { addsUp } from "./resultTotals";
import { isAt } from "../lookup/sticky";
import { smallestUnit } from "../numbers/units";
import { TELLING } from "../numbers/unitTable";

/** Numbers of one unit that are told apart by the words of their clauses. */
const MOST_COUNTERPARTS = 6;

/** Whether two sides state the same quantity: see compareQuantities. */
export function isSameQuantity(target: Placed, result: Placed, counters: readonly string[]): boolean {
  const [aim, got] = [target.quantity, result.quantity];
  const isOneUnit = smallestUnit(got.unit).unit === smallestUnit(aim.unit).unit;
  if (!isOneUnit && !isNone(aim) && !isNone(got)) return false;
  if (isOneUnit && isOpposite(aim, got)) return sharesNoun(target, result) || areNear(target, result) || isBare(result) || isOnlyChange(target, result);
  if (aim.relative === "increase" && got.relative === null && isTakenOn(result)) return true;
  if (isOneUnit && (isCapacityMade(target, result) || isSetUp(target, result))) return true;
  if (!isOneKind(aim, got) || (isScope(target) && isScope(result)) || perTime(aim) !== perTime(got) || isOftenOtherwise(target, result)) return false;
  const isForOne = isOneUnit ? isCountedForOne(target, result) : null;
  if (isForOne !== null) return isForOne;
  if (
    (aim.noun !== null || target.all.length > 1) &&
    PER_ONE.test(result.before) &&
    (isToldForOne(target, result) || (aim.noun !== null && !NAMES_PER_ONE.test(target.folded)))
  )
    return false;
  if (isDenied(target, result) || (bearOtherNames(target, result) && !isJudged(result))) return false;
  if (sharesNoun(target, result) || isShareOfNamed(target, result)) return true;
  return isOneUnit
    ? isSameUnnamed(target, result, counters)
    : isNone(aim) && (isNamedBehind(target, result) || isNoneLeft(target, result) || isCountedAt(target, result) || isNamedApart(target, result));
}

/** Of two numbers of one unit that share no noun. */
function isSameUnnamed(target: Placed, result: Placed, counters: readonly string[]): boolean {
  if (target.quantity.relative !== result.quantity.relative && (areNear(target, result) || isSameChange(target, result))) return true;
  if (countOtherThings(target, result) && !isJudged(result)) return false;
  if (
    isDoneFromThem(target, result) ||
    isDoneByThose(target, result) ||
    isTopicOf(target, result) ||
    leavesGap(target, result) ||
    isReachedPart(target, result) ||
    isSaidAlike(target, result)
  )
    return true;
  if (!isAlone(target, target.quantity)) return isNamedByClause(target, result) || areCounterparts(target, result);
  if (!isAlone(result, target.quantity))
    return isDeedNamed(target, result) || isOnlyOneNamed(target, result) || isOnlyOneAbout(clauseWords(target), result) || isOutcome(result, target);
  return isTelling(target, result, counters) || isMeant(target, result);
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
        perTime(other) === period &&
        addsUp(other) === addsUp(quantity) &&
        (other === quantity || !isAverage(side, other)),
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
export function namedBy(texts: readonly string[], target: Placed, results: readonly Placed[]): Placed {
  if (target.quantity.noun !== null || texts.every((text) => text === "") || TOGETHER.test(target.before)) return target;
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity));
  for (const text of texts) {
    const named = new Set(alike.flatMap(({ quantity: { noun } }) => (noun !== null && text.includes(noun) ? [noun] : [])));
    const [noun] = named;
    if (noun !== undefined && named.size === 1) return withNoun(target, noun);
  }
  return target;
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

/** 月5社 is not held against the 58社 of a year. */
function perTime({ text }: Quantity): string {
  return /^毎?([月週])/.exec(text)?.[1] ?? "";
}

const A_DAY = /^(?:毎日|[1一]日)/;
const PER_DAY = /^[1一]日(?:平均|当たり|あたり)/;
const IN_ALL = /^(?:年|延べ|合?計|累計)/;
const SELDOM = /(?:隔[月週]|半年|四半期|学期|\d(?:年|[かカヵヶケ]月|週間?))に?$/;

/** How often: 1日1回 is not held against 年240回, nor 2年に1回 against 3回. */
function isOftenOtherwise({ quantity: target, before: aim, folded }: Placed, { quantity: result, before: got }: Placed): boolean {
  const isDaily = A_DAY.test(target.text);
  const isTimes = target.unit === "回" || target.unit === "度";
  if (isDaily !== A_DAY.test(result.text))
    return isTimes || (PER_DAY.test(result.text) && !NAMES_PER_ONE.test(folded)) || IN_ALL.test((isDaily ? result : target).text);
  return isTimes && SELDOM.exec(aim)?.[0] !== SELDOM.exec(got)?.[0];
}

/** 1日平均利用者14人 is not held against the 5,000人 of a year. */
const NAMES_PER_ONE = /[1一毎各](日|回|か月|月|校|人|名|件|台|便)(?:平均|当たり|あたり)/;
const PER_ONE = new RegExp(`${NAMES_PER_ONE.source}[^、。\\d]{0,12}$`);

/** 96,800人(1回平均72人): the same again, told for one. */
function isAverage({ folded }: Placed, other: Quantity): boolean {
  return countedForOne(lineBefore(folded, other)) !== null;
}

/** 1回当たりの参加者は前年度の21.6人から22.8人に増加 */
const STARTS_THERE = /から|より|→$/;
const FROM_BEFORE = /(?:[前昨]年度?[はのが]?)?[\d,.]+[^\d、。\n]{1,4}(?:から|より|→)$/;

/** 便, where a number is told of one of them: 1便当たりの利用者数を. */
function countedForOne(before: string): string | null {
  return PER_ONE.exec(STARTS_THERE.test(before.slice(-2)) ? before.replace(FROM_BEFORE, "") : before)?.[1] ?? null;
}

/** 1便当たり1.6人 of `4,500人（1便当たり1.6人）`: another number of the target counts for one. */
function isToldForOne({ folded, all, quantity }: Placed, { before }: Placed): boolean {
  const each = countedForOne(before);
  return all.some((other) => other !== quantity && countedForOne(lineBefore(folded, other)) === each);
}

/** Whether both count for one of the same (1人当たり); false where another number of the report does, null where the target counts for none. */
function isCountedForOne(target: Placed, { folded, before, all }: Placed): boolean | null {
  const each = countedForOne(target.before);
  if (each === null) return null;
  if (countedForOne(before) === each) return true;
  const { unit } = smallestUnit(target.quantity.unit);
  return all.some((other) => smallestUnit(other.unit).unit === unit && countedForOne(lineBefore(folded, other)) === each) ? false : null;
}

/** ゼロ has no unit of its own: 待機児童ゼロ, 待機児童3人. */
function isNone({ value, unit }: Quantity): boolean {
  return value === 0 && unit === "";
}

/** 待機児童ゼロ, where the report is nothing but days and counts: 4月1日時点 0人、10月1日時点 3人. */
function isNoneLeft({ all }: Placed, result: Placed): boolean {
  return all.length === 1 && result.quantity.noun === null && /^[人件]$/.test(smallestUnit(result.quantity.unit).unit) && isBare(result);
}

/** 事故ゼロ, 2件の事故: the noun may follow the number. */
function isNamedBehind({ quantity: { noun } }: Placed, { folded, quantity }: Placed): boolean {
  return (
    noun !== null &&
    quantity.noun === null &&
    folded.startsWith(`の${noun}`, quantity.end) &&
    /^[がはを、。\n]?$/.test(folded.slice(quantity.end + noun.length + 1, quantity.end + noun.length + 2))
  );
}

const AT_A_TIME = /^(?:、|(?:1[0-2]|[1-9])月(?:[0-9]{1,2}日|末)?|[0-9]{1,2}\/[0-9]{1,2}|[今本]?年度[初末当中]?|現在|時点|[でにのは])*(?:約|計|合計|延べ)?$/;

/** 待機児童は10月1日現在で4人, of 学童待機児童: nothing but the day stands between. */
function isCountedAt({ quantity: { noun } }: Placed, { quantity, before }: Placed): boolean {
  const [topic = "", ...told] = before.replace(LIST_MARK, "").split("は");
  return noun !== null && quantity.noun === null && topic.length > 2 && noun.endsWith(topic) && told.length === 1 && AT_A_TIME.test(told[0]!);
}

const LIKE = 4;
const CLAUSE_BEGINS = /^.*[、「・●○]/;

/** 伸びているもの(A)が18件 of 伸びているもの(A) 20件: without a noun, the very same words stand before both. */
function isSaidAlike(target: Placed, result: Placed): boolean {
  if (target.quantity.noun !== null || result.quantity.noun !== null) return false;
  const words = ({ before }: Placed) => before.replace(/[はがも: ]+$/, "").replace(CLAUSE_BEGINS, "");
  const said = words(target);
  return said.length >= LIKE && said === words(result);
}

/** 交通事故死者数ゼロ, 交通事故による死者数は1人: the same words, taken apart. */
function isNamedApart({ quantity: { noun } }: Placed, { quantity, before }: Placed): boolean {
  if (noun === null || quantity.noun === null || !noun.endsWith(quantity.noun) || noun === quantity.noun) return false;
  return before.includes(noun.slice(0, -quantity.noun.length));
}

/** 60基を設置する and 設置 44基（申請52基）: the noun is the deed of the target. */
function isDeedNamed({ folded, quantity: { end } }: Placed, { quantity: { noun } }: Placed): boolean {
  return noun !== null && folded.startsWith(`を${noun}`, end);
}

/** Of several numbers of the unit this alone bears a noun that the target names: 設計2件、工事5件 of 工事の発注数6件. */
function isOnlyOneNamed({ before }: Placed, { quantity, all }: Placed): boolean {
  const { noun } = quantity;
  if (noun === null || !before.includes(noun)) return false;
  return all.every((other) => other === quantity || !isAlike(other, quantity) || (other.noun !== null && !before.includes(other.noun)));
}

/** Of two numbers of the unit this is the only one whose clause speaks of the target. */
function isOnlyOneAbout(words: ReadonlySet<string>, result: Placed): boolean {
  const { unit } = smallestUnit(result.quantity.unit);
  const same = result.all.filter((quantity) => smallestUnit(quantity.unit).unit === unit);
  if (same.length !== 2 || areSideBySide(result.folded, same)) return false;
  const about = same.filter((quantity) => sharedWords(words, clauseWords({ ...result, quantity, before: lineBefore(result.folded, quantity) })) > 0);
  return about.length === 1 && about[0] === result.quantity;
}

/** 役員会は、8月を除き毎月、計11回開いた: the sentence is about what the target counts. */
function isTopicOf({ quantity: { noun } }: Placed, { quantity, folded, before }: Placed): boolean {
  const { end } = quantity;
  if (noun === null || quantity.noun !== null || !before.includes("は")) return false;
  const sentence = before.replace(LIST_MARK, "").replace(REMARK, "");
  return (
    sentence.startsWith(`${noun}は`) ||
    isWhatItCameTo(noun, sentence, folded, end) ||
    (/^合?計/.test(quantity.text) && noun.endsWith(TOPIC.exec(sentence)?.[1] ?? "は"))
  );
}

const CAME_TO_BE = /(?:と|に)(?:なった|なり|なっている)|である|であった|でした|です/y;
const AS_OF = /^(?:(?:[今本]年度?|1[0-2]|[1-9])?月?末?(?:現在|時点)?の)?([一-龠ァ-ヶー]{3,10})は/;

/** 9月末現在の専門員は、退職もあり37人となっている: of 相談支援専門員. */
function isWhatItCameTo(noun: string, sentence: string, folded: string, end: number): boolean {
  const topic = AS_OF.exec(sentence)?.[1];
  return topic !== undefined && noun.endsWith(topic) && isAt(CAME_TO_BE, folded, end);
}

/** 入館者数(1月~12月)は: which of them. */
const REMARK = /\([^()]{1,20}\)(?=は)/;
/** 登録者数は、個人12人、団体8人の計20人 counts what 市民登録者数 names, too. */
const TOPIC = /^([^、はをが\d]{3,12})は/;

/** 役員会は毎月開催(6回): of several numbers of the unit, the one whose noun alone stands in the clause before the bracket. */
function isNamedByClause({ quantity, all }: Placed, { quantity: { noun }, before }: Placed): boolean {
  if (noun !== null || quantity.noun === null || !before.endsWith("(")) return false;
  const clause = before.slice(before.lastIndexOf("、") + 1);
  return all.every((other) => other.noun !== null && clause.includes(other.noun) === (other === quantity));
}

const LIST_MARK = /^(?:[ ・○●-]|\(\d{1,2}\))*/;

/** 対象者 700人: for whom the work is, and nothing to reach. */
function isScope({ quantity: { noun } }: Placed): boolean {
  return noun !== null && /^対象(?:者|世帯|児童|人員?)?数?$/.test(noun);
}

/** `平日6便、休日4便を運行した`: what is said behind the second is said of both. */
function areSideBySide(folded: string, [first, second]: readonly Quantity[]): boolean {
  return (
    /^(?:、|・| |と|及び|および)[^、。\n\d]{1,8}$/.test(folded.slice(first!.end, numberOffset(second!))) &&
    !/^[^、。\n]{0,2}[をがしでに]/.test(folded.slice(first!.end, second!.offset))
  );
}

/** A decrease was aimed at and it grew, or the other way round. */
export function isOpposite(target: Quantity, result: Quantity): boolean {
  return target.relative !== result.relative && isChange(target) && isChange(result);
}
