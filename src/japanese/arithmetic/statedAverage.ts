import { numberOffset, type Quantity } from "../quantities/quantity";
import { figure, sentenceStart, quantitiesSince, type Place, type StatedFigure } from "./statedFigure";
import { lengthAt } from "../lookup/sticky";
import { canonicalUnit } from "../numbers/units";
import { matchesOf } from "../text/text";

/** 1回平均, 1団体当たりの平均 */
const FOR_EACH =
  /(?:[1一](回|日|校|会場|団体|世帯|件|か所|施設|便|人|社)(?:当たり|あたり)?の?|(?<![0-9一-龠])([月日]))平均(?:は|が|で)?約?$|[1一](回|日|校|会場|団体|世帯|件|か所|施設|便|人|社)(?:当たり|あたり)の?約?$/;
/** 1回当たり定員40人: how many there could be. */
const LIMIT = /定員|最大|上限|以上|以内|目標|予定|前年|昨年/;

/** 1校当たり2人の指導員を置き tells of no average. */
const TELLS = /^ ?(?:[()、。\n]|で(?:ある|あった|した)?[、。\n)]|と?な[っり]|だった|$)/;

/** 1日平均600人: the number is the second one. */
const EACH_AVERAGE = /[1一][日週月]平均/y;
/** How many months a sentence names; they are no quantities. */
const MONTHS = /(\d{1,2})[かカヵヶケ箇]月(?!目)/g;
/** 月平均20件、合計150件; 1日平均20件（開館240日）: what stands behind an average with what it follows from. */
const TOTAL_BEHIND = /^[^。\n\d]{0,8}(?:延べ|合計|総計|計|総[量額数])$/;
const COUNT_BEHIND = /^\([^、。\n\d()]{0,6}$/;
/** … and what stands behind one of them with the other: 1日平均20人（延べ800人、40日間）. */
const OTHER_BEHIND = /^[、,・ ]?(?:で|の)?(?:延べ|合計|総計|計)?$/;

/** An average at a place, where its sentence states one total in its unit and one count of what it is told for: 20回開き、延べ600人（1回平均30人）. */
export function statedAverages(place: Place, stated: Quantity, at: number): StatedFigure[] {
  const { folded } = place;
  const average = averageAt(folded, stated);
  if (average === null) return [];
  const from = sentenceStart(folded, average.number);
  if (from === null || LIMIT.test(folded.slice(from, average.number))) return [];
  const { totals, counts } = totalsAndCounts(place, at, from, average);
  const [[total, ...moreTotals], [count, ...moreCounts]] = [totals, counts];
  if (!total || !count || moreTotals.length + moreCounts.length > 0 || count.value === 0) return [];
  return [figure("product", stated, total.value / count.value, [total, count])];
}

/** An average: what it is told for (日, 会場), and the offsets of its words and of its number. */
interface Average {
  unit: string;
  words: number;
  number: number;
}

/** The average that a number states by the words around it; null where it is none. */
function averageAt(folded: string, stated: Quantity): Average | null {
  const ofEach = lengthAt(EACH_AVERAGE, folded, stated.offset);
  const number = ofEach > 0 ? stated.offset + ofEach : numberOffset(stated);
  const before = folded.slice(Math.max(0, number - 16), number);
  const [words = "", average, time, each] = FOR_EACH.exec(before) ?? [];
  const unit = average ?? time ?? each;
  if (unit === undefined || LIMIT.test(before) || stated.relative !== null || (stated.comparator !== "=" && stated.comparator !== "~")) return null;
  const isTold = each === undefined ? !LIMIT.test(folded.slice(stated.end, stated.end + 6)) : TELLS.test(folded.slice(stated.end, stated.end + 5));
  return isTold ? { unit, words: number - words.length, number } : null;
}

/** What the sentence of an average states in its unit, and what it counts of that which the average is told for. */
function totalsAndCounts(place: Place, at: number, from: number, { unit, words, number }: Average): { totals: Quantity[]; counts: Quantity[] } {
  const { folded, quantities } = place;
  const [stated, behind, further] = [quantities[at]!, quantities[at + 1], quantities[at + 2]];
  const ahead = quantitiesSince(place, at, from).filter(({ end, relative }) => relative === null && end <= words);
  const totals = ahead.filter((one) => isOfUnit(one, stated.unit));
  const counts = unit === "月" ? monthsIn(folded.slice(from, number), stated) : ahead.filter((one) => isCountOf(unit, one));
  if (!behind) return { totals, counts };
  const gap = folded.slice(stated.end, numberOffset(behind));
  if (isOfUnit(behind, stated.unit) && TOTAL_BEHIND.test(gap)) totals.push(behind);
  if (isCountOf(unit, behind) && COUNT_BEHIND.test(gap)) counts.push(behind);
  const isBeside = further && gap.includes("(") && OTHER_BEHIND.test(folded.slice(behind.end, numberOffset(further)));
  if (isBeside && totals.includes(behind) && isCountOf(unit, further)) counts.push(further);
  if (isBeside && counts.includes(behind) && isOfUnit(further, stated.unit)) totals.push(further);
  return { totals, counts };
}

function isOfUnit({ unit: counted }: Quantity, unit: string): boolean {
  return canonicalUnit(counted) === canonicalUnit(unit);
}

function isCountOf(unit: string, counted: Quantity): boolean {
  return isOfUnit(counted, unit) || (unit === "日" && counted.unit === "日間");
}

function monthsIn(sentence: string, like: Quantity): Quantity[] {
  return matchesOf(MONTHS, sentence).map(([text, digits]) => ({ ...like, text, value: Number(digits), unit: "か月", approximate: false }));
}
