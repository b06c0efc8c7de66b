import { numberOffset, type Quantity } from "./quantity";
import { contentWords } from "./reportTopic";
import { foldWidth } from "./text";
import { smallestUnit } from "./units";
import { TELLING } from "./unitTable";

/** A quantity with the text that it stands in and all quantities of that text that count. */
export interface Placed {
  text: string;
  /** The text, width-folded. */
  folded: string;
  quantity: Quantity;
  all: readonly Quantity[];
  /** The quantity before it in the text, whether it counts or not. */
  previous: Quantity | null;
  /** What stands before the digits on the same line, at most 40 characters, width-folded. */
  before: string;
}

/** Numbers of one unit that are told apart by the words of their clauses. */
const MOST_COUNTERPARTS = 6;
/** Numbers of a cell that are compared; forms have a dozen, and every target is held against every result. */
const MOST = 60;

/** Those quantities of a text that count, the first 60 of them. */
export function placedIn(text: string, quantities: readonly Quantity[], counts: (placed: Placed) => boolean): readonly Placed[] {
  const folded = foldWidth(text);
  const all: Quantity[] = [];
  const found: Placed[] = [];
  for (const [at, quantity] of quantities.entries()) {
    const placed = { text, folded, quantity, all, previous: quantities[at - 1] ?? null, before: lineBefore(folded, quantity) };
    if (!counts(placed)) continue;
    all.push(quantity);
    if (found.push(placed) === MOST) break;
  }
  return found;
}

const LINE = 40;

function lineBefore(folded: string, quantity: Quantity): string {
  const number = numberOffset(quantity);
  const before = folded.slice(Math.max(0, number - LINE), number);
  return before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("。")) + 1);
}

const ADDED_UP = /(?:累計|通算|累積)[^、。\d]{0,6}$/;

/** A target that adds up the years is held against such a result where one is given, and any other target is not. */
export function withTotals(target: Placed, results: readonly Placed[]): readonly Placed[] {
  const addsUp = ADDED_UP.test(target.before);
  const alike = results.filter((result) => ADDED_UP.test(result.before) === addsUp);
  if (alike.length === 0 || alike.length === results.length) return results;
  const all = alike.map(({ quantity }) => quantity);
  return alike.map((result) => ({ ...result, all }));
}

/** Whether two sides state the same quantity: see compareQuantities. */
export function isSameQuantity(target: Placed, result: Placed, counters: readonly string[]): boolean {
  const { unit } = smallestUnit(target.quantity.unit);
  const isOneUnit = smallestUnit(result.quantity.unit).unit === unit;
  if (!isOneUnit && !isNone(target.quantity) && !isNone(result.quantity)) return false;
  if (isOneUnit && isOpposite(target.quantity, result.quantity)) return sharesNoun(target, result) || areNear(target, result);
  if (!isOneKind(target.quantity, result.quantity)) return false;
  if (isPerMonth(target.quantity) !== isPerMonth(result.quantity)) return false;
  const isCommonNoun = sharesNoun(target, result);
  if (!isOneUnit || isCommonNoun) return isCommonNoun;
  const { relative } = target.quantity;
  const alone = (side: Placed) => side.all.filter((other) => smallestUnit(other.unit).unit === unit && other.relative === relative).length === 1;
  if (!alone(target)) return areCounterparts(target, result);
  if (!alone(result)) return isOnlyOneAbout(clauseWords(target), result);
  return relative !== null || counters.includes(unit) || TELLING.has(unit) || areNear(target, result) || isBare(target) || isBare(result);
}

const AMOUNT_LESS = /(?:削減|縮減|減少|低減|短縮|節減)(?:額|量|数|件数|人数|時間|面積)?$/;

/** Levels with levels, and differences with differences: 職員の削減5人 and 5人削減 are both. */
function isOneKind(target: Quantity, result: Quantity): boolean {
  if (target.relative === result.relative) return target.relative !== "ratio" || isOneRatio(target, result);
  return result.relative === "decrease" && target.relative === null && AMOUNT_LESS.test(target.noun ?? "");
}

/** Ratios to last year, or 倍率 by their name. */
function isOneRatio(target: Quantity, result: Quantity): boolean {
  if (isToLastYear(target)) return isToLastYear(result);
  return namesRatio(target) && target.unit === result.unit && result.basis === null;
}

function isToLastYear({ basis }: Quantity): boolean {
  return basis !== null && /^対?(?:前年|昨年)度?(?:同期)?比?$/.test(basis);
}

/** 申込倍率1.5倍 states a level of its own. */
export function namesRatio({ noun }: Quantity): boolean {
  return noun?.endsWith("倍率") ?? false;
}

/** Whether a ratio can be compared: one to last year, or a 倍率. */
export function isComparableRatio(quantity: Quantity): boolean {
  return isToLastYear(quantity) || namesRatio(quantity);
}

/** As many numbers of the unit stand on both sides, and these two alone share a word with each other's clause. */
function areCounterparts(target: Placed, result: Placed): boolean {
  const { unit } = smallestUnit(target.quantity.unit);
  const alike = (side: Placed) => side.all.filter((other) => smallestUnit(other.unit).unit === unit && other.relative === side.quantity.relative);
  const [aims, results] = [alike(target), alike(result)];
  if (aims.length !== results.length || aims.length > MOST_COUNTERPARTS || aims.indexOf(target.quantity) !== results.indexOf(result.quantity)) return false;
  const words = (side: Placed, quantity: Quantity) => clauseWords({ ...side, quantity, before: lineBefore(side.folded, quantity) });
  const [mine, theirs] = [clauseWords(target), clauseWords(result)];
  const only = (found: readonly Quantity[], one: Quantity) => found.length === 1 && found[0] === one;
  return only(results.filter((one) => sharesWord(mine, words(result, one))), result.quantity) && only(aims.filter((one) => sharesWord(words(target, one), theirs)), target.quantity);
}

function sharesNoun(target: Placed, result: Placed): boolean {
  return sharesWord(nounWords(target), nounWords(result));
}

function areNear(target: Placed, result: Placed): boolean {
  return sharesWord(nearWords(target), nearWords(result));
}

/** 月5社 is not held against the 58社 of a year. */
function isPerMonth({ text }: Quantity): boolean {
  return /^(?:毎?月|毎?週)/.test(text);
}

/** ゼロ has no unit of its own: 待機児童ゼロ, 待機児童3人. */
function isNone({ value, unit }: Quantity): boolean {
  return value === 0 && unit === "";
}

/** Ends of nouns that say nothing of what is counted. */
const GENERAL = /(?<=.)(?:者数|件数|人数|回数|総数|数|率|額)$/;

function nounWords({ quantity }: Placed): ReadonlySet<string> {
  return contentWords((quantity.noun ?? "").replace(GENERAL, ""));
}

/** Words around a number within its clause, or in the line above where it begins its own: `6,181人の参加`, `参加者数を1万人`. */
function nearWords({ text, quantity, before: line }: Placed): ReadonlySet<string> {
  const number = numberOffset(quantity);
  const before = line.trim() === "" ? text.slice(Math.max(0, number - 24), number) : line.slice(-16);
  return contentWords(`${before} ${upTo(/[。\n]/, text.slice(quantity.end, quantity.end + 10))}`);
}

/** Words of the clause around a number: `12件の申請があり、11件に交付した` has two. */
function clauseWords({ text, quantity, before }: Placed): ReadonlySet<string> {
  const clause = before.slice(Math.max(before.lastIndexOf("、"), before.lastIndexOf("。")) + 1);
  return contentWords(`${clause} ${upTo(/[、。\n]/, text.slice(quantity.end, quantity.end + 16))}`);
}

function upTo(mark: RegExp, text: string): string {
  const at = text.search(mark);
  return at < 0 ? text : text.slice(0, at);
}

/** Of two numbers of the unit this is the only one whose clause speaks of the target. */
function isOnlyOneAbout(words: ReadonlySet<string>, result: Placed): boolean {
  const { unit } = smallestUnit(result.quantity.unit);
  const same = result.all.filter((quantity) => smallestUnit(quantity.unit).unit === unit);
  if (same.length !== 2) return false;
  const about = same.filter((quantity) => sharesWord(words, clauseWords({ ...result, quantity, before: lineBefore(result.folded, quantity) })));
  return about.length === 1 && about[0] === result.quantity;
}

function sharesWord(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return true;
  return false;
}

/** What stands beside a mere number without naming what is counted: 実績11件, 98.3%（前年度98.0%）. */
const SAYS_NOTHING = /\([^()]*\)|実績値?|結果|数値|現在|時点|年度末|年間|月末|発生|開催|運営|達成|完了|完成|(?:平成|令和|[HR])\s?(?:\d+|元)年?/g;

/** The text is the number and nothing else. */
function isBare({ folded, quantity }: Placed): boolean {
  return contentWords((folded.slice(0, quantity.offset) + folded.slice(quantity.end)).replace(SAYS_NOTHING, "")).size === 0;
}

/** A decrease was aimed at and it grew, or the other way round. */
export function isOpposite(target: Quantity, result: Quantity): boolean {
  return target.relative !== result.relative && target.relative !== null && result.relative !== null;
}
