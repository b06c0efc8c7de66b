import { LAST_YEARS_BEHIND } from "./baseline";
import { numberOffset, type Quantity } from "./quantity";
import type { Placed } from "./placed";
import { isToLastYear } from "./ratio";
import { canonicalUnit, smallestUnit } from "../numbers/units";

const MONTHS = 12;
const WHOLE = 100;
/** Half of five is no three. */
const HALF = 50;
const EACH_MONTH = /^(?:毎月に?|月に?|月間)/;
const OF_YEAR = /^(?:年に?|年間)/;
const TOTAL = /^(?:合計|総計|計|延べ|のべ|年間)/;
/** `3地区各2回`, `3地区で各2回`, `3地区でそれぞれ2回` */
const EACH_PLACE = /^[でに]?、?(?:それぞれ|各)(?:年|年間)?$/;
/** 半減 and 倍増 as differences in percent. */
const AS_DIFFERENCE: Readonly<Record<string, Pick<Quantity, "value" | "unit" | "relative">>> = {
  半減: { value: HALF, unit: "%", relative: "decrease" },
  倍増: { value: 100, unit: "%", relative: "increase" },
};

/** Whether a quantity is a word for a difference: 半減, 倍増, and 半分 of last year's number beside it. */
export function isDifferenceWord({ quantity, previous, next }: Placed): boolean {
  return quantity.text in AS_DIFFERENCE || (isHalf(quantity) && (previous ?? next)?.baseline === true);
}

/**
 * A target in the terms that a result is stated in: 月2回 is 24回 of a year, 3地区各2回 are 計6回, 半減 is a
 * decrease by 50%, ▲5% one by 5% and the other way round, 前年度比5%減 is 95% of last year, and 12%増（前年度100人） is 112人. Any other target is returned as it is.
 *
 * @param months how long the work runs, where that is certain: 毎月1回 is 12回 of a whole year
 */
export function aimFor(target: Placed, placed: Placed, months: number | null): Placed {
  const { quantity } = target;
  const { quantity: result } = placed;
  const change = quantity.unit === "倍" && result.relative === null ? inChanges(target) : target;
  const level = isChange(change.quantity) && result.relative === null ? levelFor(change, placed) : change;
  if (level !== change) return level;
  const restated = restatedAs(quantity, result);
  if (restated) return as(target, restated);
  const factor = timesFor(target, placed, months);
  return factor === null ? target : times(target, factor);
}

/** 半減, 倍増 and 半分 as a change in percent. */
function inChanges(target: Placed): Placed {
  const change = AS_DIFFERENCE[isHalf(target.quantity) ? "半減" : target.quantity.text];
  return change ? as(target, { ...change, comparator: "=" }) : target;
}

/** 半分, 半数以下, and no 半分以上. */
function isHalf({ text, comparator }: Quantity): boolean {
  return /^半[分数]/.test(text) && comparator !== ">" && comparator !== ">=";
}

/** The same target as a difference, a level, a ratio or a count, as the result is one; null where it is stated alike, or cannot be. */
function restatedAs(quantity: Quantity, result: Quantity): Partial<Quantity> | null {
  const difference = AS_DIFFERENCE[quantity.text];
  if (difference && result.relative === difference.relative && smallestUnit(result.unit).unit === "%") return difference;
  if (quantity.value < 0 && quantity.unit === "%" && result.unit === "%" && isChange(result)) return { value: -quantity.value, relative: "decrease" };
  if (isChange(quantity) && result.relative === null && result.value < 0 && smallestUnit(result.unit).unit === smallestUnit(quantity.unit).unit)
    return asSigned(quantity);
  if (quantity.unit === "%" && isChange(quantity) && result.relative === "ratio" && isToLastYear(quantity) && isToLastYear(result)) return ofLastYear(quantity);
  return quantity.unit === "" && quantity.noun !== null && countsIn(quantity.noun, canonicalUnit(result.unit)) ? { unit: result.unit } : null;
}

/** How many times a target is asked for of what the result counts all of: months of the year, or places; null for once. */
function timesFor(target: Placed, placed: Placed, months: number | null): number | null {
  const { quantity, previous, next, folded } = target;
  const { quantity: result } = placed;
  if (isShare(quantity)) return null;
  if (EACH_MONTH.test(quantity.text)) {
    if (OF_YEAR.test(result.text)) return MONTHS;
    if (months !== null && isEveryMonth(target) && isTotalOfTimes(placed) && result.value > quantity.value) return months;
  }
  if (next !== null && isTimesNext(target, next) && result.value > quantity.value) return next.value;
  const isEachPlace = previous !== null && previous.relative === null && EACH_PLACE.test(folded.slice(previous.end, numberOffset(quantity)));
  return isEachPlace && TOTAL.test(result.text) ? previous.value : null;
}

/** 12回×3会場, with no product behind it. */
function isTimesNext({ folded, quantity }: Placed, next: Quantity): boolean {
  return (
    quantity.unit === "回" &&
    quantity.relative === null &&
    /^ ?[×✕✖] ?$/.test(folded.slice(quantity.end, next.offset)) &&
    !/^ ?[×✕✖=]/.test(folded.slice(next.end, next.end + 2))
  );
}

/** 毎月1回（8月を除く）, 原則毎月1回: not in all of them. */
const NOT_ALWAYS = /除|のぞ|休|原則|程度|予定|以外/;
/** When it was, or that it was not all: 9月に2回, 上半期に5回, 第3回. */
const PARTLY = /[月期日週第]|うち|残/;

function isEveryMonth({ folded, quantity, all }: Placed): boolean {
  return quantity.unit === "回" && all.filter(({ unit }) => unit === "回").length === 1 && !NOT_ALWAYS.test(folded);
}

/** Whether a number is the only one of its text that tells how often, and of no part of the year. */
function isTotalOfTimes({ folded, quantity, all, before }: Placed): boolean {
  return (
    quantity.unit === "回" &&
    all.filter(({ unit }) => unit === "回").length === 1 &&
    !PARTLY.test(before) &&
    !PARTLY.test(quantity.text) &&
    !NOT_ALWAYS.test(folded)
  );
}

/** Between last year's number and a change since: 前年度（100人）より12人増. */
const SINCE = /^\)?(?:の?実績)?(?:より|から|比で?|[にと](?:比べ|対し)て?|の)、?(?:年間)?$/;
/** Between last year's number and this year's: 前年度100人から108人. */
const TO_NOW = /^\)?(?:から|より|に対し|→)、?$/;

/** The level that a change leads to, where it is told what it is counted from. What is far below that may be the change again. */
function levelFor(target: Placed, result: Placed): Placed {
  const { quantity } = target;
  const base = tellsChange(result, quantity) ? null : baseFor(target, result);
  if (base === null) return target;
  const by = isShare(quantity) ? (base.value * quantity.value * smallestUnit(quantity.unit).factor) / WHOLE : quantity.value;
  const isMore = quantity.relative === "increase";
  if (isMore && result.quantity.value < Math.min(base.value, 2 * by)) return target;
  const exact = isMore ? base.value + by : base.value - by;
  const isAtLeast = isMore !== isHeldDown(quantity);
  const value = isShare(quantity) && quantity.value !== HALF && Number.isInteger(base.value) ? (isAtLeast ? Math.floor(exact) : Math.ceil(exact)) : exact;
  const comparator = isAtLeast ? ">=" : "<=";
  return as(target, { value, unit: base.unit, relative: null, comparator, text: `${quantity.text}（${value.toLocaleString("en-US")}${base.unit}）` });
}

/** 低下を1ポイント未満に抑える, 増加を5%以内とする: no more of the change than that. */
function isHeldDown({ comparator }: Quantity): boolean {
  return comparator === "<" || comparator === "<=";
}

/** Whether a result is a change by its sign, or a change of the unit is told beside it. */
function tellsChange({ quantity, all }: Placed, { unit }: Quantity): boolean {
  return quantity.value < 0 || all.some((other) => isChange(other) && smallestUnit(other.unit).unit === smallestUnit(unit).unit);
}

/** What a change is counted from, in the result's unit: told with the change itself, or as last year's number beside the result. */
function baseFor(target: Placed, result: Placed): Quantity | null {
  const { quantity } = target;
  const base = beside(target, SINCE) ?? (isToLastYear(quantity) ? beside(result, TO_NOW) : null);
  return base !== null && canonicalUnit(base.unit) === canonicalUnit(result.quantity.unit) && isChangeOf(quantity, base) ? base : null;
}

/** Points are of a rate; of anything else a share of it, or more or fewer of the same unit. */
function isChangeOf(change: Quantity, base: Quantity): boolean {
  if (base.unit === "%") return canonicalUnit(change.unit) === "ポイント";
  return isShare(change) || canonicalUnit(change.unit) === canonicalUnit(base.unit);
}

function isShare({ unit }: Quantity): boolean {
  return unit === "%" || unit === "割";
}

/** Last year's number right behind another one in brackets, or before it. */
function beside({ folded, quantity, previous, next }: Placed, words: RegExp): Quantity | null {
  if (next?.baseline && next.relative === null && LAST_YEARS_BEHIND.test(folded.slice(quantity.end, numberOffset(next)))) return next;
  return previous?.baseline && previous.relative === null && words.test(folded.slice(previous.end, quantity.offset)) ? previous : null;
}

const NUMBER_OF = /の?(?:総|延べ)?数$/;
const PEOPLE = /(?:者|人|員|生|児|客)$/;

/** Whether a noun for a number names what a unit counts: 参加者数 people, 登録件数 件, 協力店数 店. */
function countsIn(noun: string, unit: string): boolean {
  if (unit === "" || !NUMBER_OF.test(noun)) return false;
  const counted = noun.replace(NUMBER_OF, "");
  return unit === "人" ? PEOPLE.test(counted) : counted.endsWith(unit);
}

function ofLastYear({ value, relative }: Quantity): Partial<Quantity> {
  return relative === "decrease"
    ? { value: WHOLE - value, relative: "ratio", comparator: "<=" }
    : { value: WHOLE + value, relative: "ratio", comparator: ">=" };
}

/** 5%減 is at most -5%, and 5%増 at least 5%, beside a result with a sign: ▲4.2%. */
function asSigned({ value, relative }: Quantity): Partial<Quantity> {
  return relative === "decrease" ? { value: -value, relative: null, comparator: "<=" } : { relative: null, comparator: ">=" };
}

/** Whether a number tells by how much something grew or shrank. */
export function isChange({ relative }: Quantity): boolean {
  return relative === "increase" || relative === "decrease";
}

function times(target: Placed, factor: number): Placed {
  const { value, text } = target.quantity;
  return as(target, { value: value * factor, text: `(${text})×${factor}` });
}

function as(target: Placed, changed: Partial<Quantity>): Placed {
  const quantity = { ...target.quantity, ...changed };
  return { ...target, quantity, all: target.all.map((one) => (one === target.quantity ? quantity : one)) };
}
