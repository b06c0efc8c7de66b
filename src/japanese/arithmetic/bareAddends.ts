import { digitsValue } from "../numbers/numerals";
import type { Quantity } from "../quantities/quantity";
import { isNear, sum } from "./addends";
import { countLike, type Place } from "./statedFigure";
import { SUMMED } from "./statedTimes";

/** 学校12、公民館8、その他5、: names with mere digits, up to their total. */
const LIST = /(?:^|[。\n、(:： はが])(?<list>(?:[^\d、。\n():： ]{2,12}[:： ]?\d[\d,]{0,6}、){1,12}[^\d、。\n():： ]{2,12}[:： ]?\d[\d,]{0,6})[、の \u3000]?$/;
const ENTRY = /(?<name>[^\d、]+?)[:： ]?(?<digits>\d[\d,]{0,6})(?:、|$)/g;
/** The digits are none of a count: 令和3, 問2, No.5; or not all of them are parts. */
const NO_COUNT = /(?:令和|平成|昭和|[A-Za-z.第]|(?<!訪)問|[国県市町村]道|路線)$|うち|対象|定員|目標|予定|計画|前年|昨年|前回|全体|総数|延べ|平均/;
const LONGEST = 120;

/** Counts listed with no unit before a total that has one: `学校12、公民館8、その他5、計25か所`. */
export function bareAddends({ folded, quantities }: Place, stated: Quantity): readonly Quantity[] {
  if (!SUMMED.test(stated.text)) return [];
  const from = Math.max(0, stated.offset - LONGEST);
  const list = LIST.exec(folded.slice(from, stated.offset))?.groups?.list;
  if (list === undefined || quantities.some(({ offset, end }) => end > stated.offset - list.length && offset < stated.offset)) return [];
  const entries = [...list.matchAll(ENTRY)].map(({ groups }) => groups as { name: string; digits: string });
  if (entries.some(({ name }) => NO_COUNT.test(name))) return [];
  const addends = entries.map(({ digits }) => countLike(stated, digitsValue(digits)));
  return isNear(sum(addends), stated.value) ? addends : [];
}
