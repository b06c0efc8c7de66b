import { digitsValue } from "../numbers/numerals";
import { canonicalUnit } from "../numbers/units";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { isAt } from "../lookup/sticky";
import { ANOTHER_YEAR, behindItsCounts, OF_WHOLE, OPINION, RATE } from "./shareBehindCounts";
import { closingBracket, shareOf, stepOf, quantitiesUpTo, type Place, type StatedFigure } from "./statedFigure";
import { GROWTH } from "./statedGrowth";

/** 1.3倍 follows from two counts only where a bracket gives it with them: 定員40人に対し申込52人（1.3倍）. */
const IN_BRACKETS = /\((?:倍率|約)?$/;

/** Percentages and multiples at a place that follow from two counts of one unit. */
export function statedShares(place: Place, stated: Quantity, at: number): StatedFigure[] {
  if (GROWTH.test(stated.noun ?? "") || isBound(stated) || isSigned(stated)) return [];
  const isTimes = stated.text.endsWith("倍") && stated.basis === null && IN_BRACKETS.test(place.folded.slice(Math.max(0, stated.offset - 8), stated.offset));
  if (!isTimes && (stated.unit !== "%" || (stated.relative !== null && !isToPlan(stated)))) return [];
  const shares = beforeItsCounts(place, stated, at) ?? behindItsCounts(place, stated, at) ?? behindBareCounts(place, stated) ?? [];
  return shares.filter((share) => share.follows || !(isOfTheOthers(place, share) || isGrowth(place, share, at)));
}

/** 967件→1,222件（+26%）, 96本→72本（▲25%）: by how much it changed. */
function isSigned({ text }: Quantity): boolean {
  return /^[+＋±▲△▼－-]/.test(text);
}

/** 80人→100人（25%）: by how much it changed, though nothing says so. */
function isGrowth({ folded, quantities }: Place, { stated }: StatedFigure, at: number): boolean {
  const [earlier, later] = quantities.slice(Math.max(0, at - 2), at);
  if (!earlier || !later || earlier.value === 0 || !ARROW.test(folded.slice(earlier.end, numberOffset(later)))) return false;
  return Math.abs((Math.abs(later.value - earlier.value) / earlier.value) * WHOLE - stated.value) <= stepOf(stated).step;
}

const ARROW = /^ ?(?:→|⇒|->)/;

/** 定数320人中欠員26人（充足率91.9%）: the rate of those that are there, where those are told that are not. */
const LACKING = /(?:欠員|欠席者?|空き|空[室床]|不足|未[一-龠]{1,3}者?|不在)(?:数)?[はがを: ]*(?:約)?[\d,]+[^\d、。]{1,4}[^\d、。]{0,10}$/;
const WHOLE = 100;

function isOfTheOthers({ folded }: Place, { stated, computed }: StatedFigure): boolean {
  const { step } = stepOf(stated);
  return Math.abs(WHOLE - computed - stated.value) <= step && LACKING.test(folded.slice(Math.max(0, stated.offset - BARE_REACH), stated.offset));
}

/** 対象620人について、70%以上: what is aimed at, and no share of the counts before it. */
function isBound({ comparator }: Quantity): boolean {
  return comparator !== "=" && comparator !== "~";
}

/** 計画比92%, and no 計画比8%減. */
function isToPlan({ relative, basis }: Quantity): boolean {
  return relative === "ratio" && basis !== null && /^対?(?:計画|目標|予算)値?比?$/.test(basis);
}

/** 予約枠60のうち45が埋まった */
const BARE_COUNTS = /(?<=[一-龠々ァ-ヶー][はがの: ]?)(?<!(?:平成|令和))(?<whole>\d[\d,]{0,9})の?うち、?(?<part>\d[\d,]{0,9})(?=[^\d.,%])[^。\n\d]{0,20}$/;
/** 回収数312/配布数400（ */
const BARE_FRACTION =
  /(?<=[一-龠々ァ-ヶー][はがの: ]?)(?<part>\d[\d,]{0,9}) ?\/ ?[一-龠々ァ-ヶー]{1,8}[はがの: ]?(?<whole>\d[\d,]{0,9})[一-龠]? ?\([^()。\n\d]{0,8}$/;
const BARE_REACH = 48;

/** `予約枠60のうち45が埋まった（利用率75％）`: counts without a unit. */
function behindBareCounts({ folded }: Place, stated: Quantity): StatedFigure[] | null {
  const before = folded.slice(Math.max(0, stated.offset - BARE_REACH), stated.offset);
  const { whole, part } = (before.includes("うち") && BARE_COUNTS.exec(before)?.groups) || (before.includes("/") && BARE_FRACTION.exec(before)?.groups) || {};
  if (whole === undefined || part === undefined || OPINION.test(stated.noun ?? "") || digitsValue(whole) === 0) return null;
  return [shareOf(stated, { ...stated, value: digitsValue(part), approximate: false }, { ...stated, value: digitsValue(whole), approximate: false })];
}

/** A bracket right behind a rate, or in the line below it. */
const OPENS_COUNTS = / ?\n?\(/y;

/** `回収率30%（配布400通、回収120通）`: which count is the whole is told by their size, but for rates above 100. */
function beforeItsCounts(place: Place, stated: Quantity, at: number): StatedFigure[] | null {
  const { folded } = place;
  const close = isAt(OPENS_COUNTS, folded, stated.end) ? closingBracket(folded, stated.end) : null;
  if (close === null) return null;
  const inside = folded.slice(stated.end, close);
  const [one, other, ...more] = quantitiesUpTo(place, at, close);
  if (!one || !other || more.length > 0 || ANOTHER_YEAR.test(inside) || inside.includes("。")) return null;
  if (canonicalUnit(one.unit) !== canonicalUnit(other.unit) || one.unit === "%" || one.relative !== null || other.relative !== null) return null;
  if (!RATE.test(stated.noun ?? "") && !OF_WHOLE.test(folded.slice(one.end, numberOffset(other)))) return null;
  const [part, whole] = one.value < other.value ? [one, other] : [other, one];
  if (part.value === 0) return null;
  const above = shareOf(stated, whole, part);
  return [above.follows || stated.value > 100 ? above : shareOf(stated, part, whole)];
}
