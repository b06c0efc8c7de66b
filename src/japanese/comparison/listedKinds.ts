import { isAlike, lineBefore, type Placed } from "../quantities/placed";
import { numberOffset } from "../quantities/quantity";
import { contentWords, sharedWords } from "../words/contentWords";
import { YEAR_PREFIX } from "../words/times";
import { IN_BRACKET } from "../text/text";

const LIST_MARK = /^(?:[ ・○●◎■-]|\(\d{1,2}\)|[\u2460-\u2473])+/;
/** 受診率は胃がん 9.8%、… */
const TOPIC = /^[^は]{1,12}は(?=.)/;
const BEFORE_NUMBER = /(?:について|平均|約|[はがの: ])*$/;
/** Names of no kind: when it was counted, or that it was. */
const NO_KIND = new RegExp(`^(?:年間|通年|年度|[上下]半?期|\\d{1,2}月末?|${YEAR_PREFIX}?\\d{1,2}年度?|合計|計|延べ|累計|実績|結果|目標|最終)*$`);

/** What a number is told of in its entry of a list: 胃がん of `胃がん 10.0%`; "" where that names no kind. */
function kindOf(before: string): string {
  if (IN_BRACKET.test(before)) return "";
  const kind = before
    .slice(before.lastIndexOf("、") + 1)
    .replace(LIST_MARK, "")
    .replace(BEFORE_NUMBER, "")
    .replace(TOPIC, "");
  return NO_KIND.test(kind) ? "" : kind;
}

/** A target with the results that it is held against. */
interface Held {
  target: Placed;
  results: readonly Placed[];
}

/** 修繕は5基のうち4基: a part is of the kind of its whole. */
const OF_WHOLE = /(?<=[はがの: ])\d[\d,.]*[^\d、。]{1,3}(?:の?うち|中)$/;

/**
 * Where a target lists numbers of one unit for several kinds (胃がん 10%, 大腸がん 25%) and the report does so, too, the
 * target with the results of its own kind, both named by it.
 */
export function ofOneKind(target: Placed, results: readonly Placed[]): Held {
  const alike = target.all.length < 2 || results.length < 2 ? [] : target.all.filter((other) => isAlike(other, target.quantity));
  const kind = alike.length < 2 ? "" : kindOf(target.before);
  if (kind === "" || new Set(alike.map((other) => kindOf(lineBefore(target.folded, other)))).size < alike.length) return { target, results };
  const own = results.filter(
    (result) => isAlike(result.quantity, target.quantity) && `${kindOf(result.before.replace(OF_WHOLE, ""))}の`.startsWith(`${kind}の`),
  );
  return own.length === 0 ? { target, results } : { target: named(target, kind), results: own.map((result) => named(result, kind)) };
}

function named(placed: Placed, noun: string): Placed {
  return { ...placed, quantity: { ...placed.quantity, noun } };
}

/** `各健診の受診率98%以上`, but not of 各種講座 together. */
const OF_EACH = /各(?!種)(?<one>[^、。\n\d]{1,14})$/;
const NEXT_ENTRY = /^(?:\([^()\n]{0,20}\))?[、\n ・]{1,3}[^、。\n]{1,14}$/;
/** A rate that names itself is none of several kinds of one rate. */
const RATE = /(?:率|度|割合)$/;

/** 各回30人, 男女各20人: the entries are times, or men and women. */
const EACH_TIME = /各回(?:の[^、。\n\d]{1,10})?$/;
const IS_TIME = /(?:第?\d{1,2}回目?|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}\/\d{1,2}|[春夏秋冬][季期]?)(?:の回)?[はがの:( ]{0,2}(?:約|延べ)?$/;
const EACH_SEX = /男女(?:各|それぞれ|とも)$/;
const IS_SEX = /[男女][性子]?(?:参加者|の参加)?[はがの: ]{0,2}(?:約|延べ)?$/;

/** By what the entries are told in which a target of each time or of men and women is answered; null for any other target. */
function entriesOf({ before }: Placed): RegExp | null {
  if (EACH_TIME.test(before)) return IS_TIME;
  return EACH_SEX.test(before) ? IS_SEX : null;
}

/** The results that a target of each kind is held against one by one: `4か月児 99.1%、3歳児 97.1%`; null for any other target. */
export function ofEachKind(target: Placed, results: readonly Placed[]): readonly Placed[] | null {
  if (results.length < 2 || !/[各れと]/.test(target.before)) return null;
  const entry = entriesOf(target);
  const one = OF_EACH.exec(target.before)?.groups?.one;
  if (one === undefined && entry === null) return null;
  const words = contentWords(one ?? "");
  const isKind = ({ before }: Placed) => {
    if (entry) return entry.test(before);
    const kind = kindOf(before);
    return kind !== "" && (target.quantity.unit === "%" ? !RATE.test(kind) : sharedWords(contentWords(kind), words) > 0);
  };
  const alike = results.filter((result) => isAlike(result.quantity, target.quantity) && isKind(result));
  const isList = alike.every(({ quantity, folded }, at) => at === 0 || NEXT_ENTRY.test(folded.slice(alike[at - 1]!.quantity.end, numberOffset(quantity))));
  return alike.length < 2 || !isList ? null : alike;
}
