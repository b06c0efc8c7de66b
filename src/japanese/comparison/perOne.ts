import { lineBefore, type Placed } from "../quantities/placed";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { smallestUnit } from "../numbers/units";

const AVERAGED_OVER: ReadonlyMap<string, string> = new Map([
  ["月平均", "月"],
  ["週平均", "週"],
]);

/** 月5社 is not held against the 58社 of a year; 月平均は5社 is one of a month, too. */
export function perTime({ text, noun }: Quantity): string {
  return /^毎?([月週])/.exec(text)?.[1] ?? AVERAGED_OVER.get(noun ?? "") ?? (noun?.endsWith("月額") ? "月" : "");
}

/** 月平均20時間以下 answered by 19.6時間 and nothing else: the same average. */
export function isThatAverage({ noun, text }: Quantity, answer: Quantity): boolean {
  return (AVERAGED_OVER.has(noun ?? "") || /^[月週]平均/.test(text)) && perTime(answer) === "";
}

const A_DAY = /^(?:毎日|[1一]日)/;
const PER_DAY = /^[1一]日(?:平均|当たり|あたり)/;
const IN_ALL = /^(?:年|延べ|合?計|累計)/;
const ADDED_UP = /^(?:延べ|合?計|累計)/;
const SELDOM = /(?:隔[月週]|半年|四半期|学期|\d(?:年|[かカヵヶケ]月|週間?))に?$/;

/** How often: 1日1回 is not held against 年240回, nor 2年に1回 against 3回. */
export function isOftenOtherwise({ quantity: target, before: aim, folded }: Placed, { quantity: result, before: got }: Placed): boolean {
  const isDaily = A_DAY.test(target.text);
  const isTimes = target.unit === "回" || target.unit === "度";
  if (isDaily !== A_DAY.test(result.text))
    return isTimes || (PER_DAY.test(result.text) && !NAMES_PER_ONE.test(folded)) || IN_ALL.test((isDaily ? result : target).text);
  return isTimes && SELDOM.exec(aim)?.[0] !== SELDOM.exec(got)?.[0];
}

/** 1日平均利用者14人 is not held against the 5,000人 of a year. */
const NAMES_PER_ONE = /[1一毎各](?:0?[万千])?(日|回|か月|月|校|園|人|名|件|台|便|団体|施設|世帯|教室|室|か所|箇所)(?:平均|当たり|あたり)/;
const PER_ONE = new RegExp(`${NAMES_PER_ONE.source}[^、。\\d]{0,12}$`);

/** 96,800人(1回平均72人): the same again, told for one. */
export function isAverage({ folded }: Placed, other: Quantity): boolean {
  return PER_DAY.test(other.text) || countedForOne(lineBefore(folded, other)) !== null;
}

/** 1回当たりの参加者は前年度の21.6人から22.8人に増加 */
const STARTS_THERE = /から|より|→$/;
const FROM_BEFORE = /(?:[前昨]年度?[はのが]?)?[\d,.]+[^\d、。\n]{1,4}(?:から|より|→)$/;

/** 便, where a number is told of one of them: 1便当たりの利用者数を. */
function countedForOne(before: string): string | null {
  return PER_ONE.exec(STARTS_THERE.test(before.slice(-2)) ? before.replace(FROM_BEFORE, "") : before)?.[1] ?? null;
}

/** Whether a number counts for one of them: 1人当たりの貸出冊数. */
export function countsForOne({ before }: Placed): boolean {
  return countedForOne(before) !== null;
}

/** Whether a result is told for one (1日平均利用者14人) where the target asks for all of them, or has another number for one. */
export function isForOneAlone(target: Placed, result: Placed): boolean {
  const { noun } = target.quantity;
  if ((noun === null && target.all.length < 2) || !PER_ONE.test(result.before)) return false;
  return isToldForOne(target, result) || (noun !== null && !NAMES_PER_ONE.test(target.folded));
}

/** 1便当たり1.6人 of `4,500人（1便当たり1.6人）`: another number of the target counts for one. */
function isToldForOne({ folded, all, quantity }: Placed, { before }: Placed): boolean {
  const each = countedForOne(before);
  return all.some((other) => other !== quantity && countedForOne(lineBefore(folded, other)) === each);
}

/** Whether two numbers are of the same size: 4.9点（貸出41万点） beside 1人当たり5.5点. */
export const isOfLikeSize = (value: number, target: number): boolean => value < 3 * target && target < 3 * value;

/** Whether both count for one of the same (1人当たり); false where another number of the report does, null where the target counts for none. */
export function isCountedForOne(target: Placed, { folded, before, all, quantity }: Placed): boolean | null {
  const each = countedForOne(target.before);
  if (each === null) return null;
  if (countedForOne(before) === each) return true;
  const { unit } = smallestUnit(target.quantity.unit);
  const alike = all.filter((other) => smallestUnit(other.unit).unit === unit);
  if (alike.some((other) => countedForOne(lineBefore(folded, other)) === each)) return false;
  if (ADDED_UP.test(quantity.text)) return false;
  const [first] = alike;
  const isAnswer = alike.length > 1 && first!.noun === null && lineBefore(folded, first!).trim() === "" && isOfLikeSize(first!.value, target.quantity.value);
  return isAnswer ? quantity === first : null;
}

const ON_AVERAGE = /平均/;
const AT_MOST = /(?:最長|最大|最高)[はがで: ]*$/;

/** 平均4.2日（最長7日） of 5日以内に全件: within it on average, and not every time. */
export function isOnlyOnAverage({ quantity: { unit, value }, text }: Placed, { text: got }: Quantity, folded: string, stated: readonly Quantity[]): boolean {
  if (!ON_AVERAGE.test(got) || ON_AVERAGE.test(text)) return false;
  return stated.some((other) => other.unit === unit && other.value > value && AT_MOST.test(folded.slice(0, numberOffset(other)).slice(-LONGEST_MOST)));
}

const LONGEST_MOST = 6;
