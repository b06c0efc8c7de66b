import { digitsValue } from "../numbers/numerals";
import type { Quantity } from "../quantities/quantity";
import { RATE } from "./shareBehindCounts";
import { countLike, shareOf, type Place, type StatedFigure } from "./statedFigure";

/** Two bare numbers and what follows from them: 85/100=85%, 回収率:420/600(70%). */
const FRACTION = /(?<rate>率[はが: ]*)?(?<![\d.,/年月])(?<part>\d[\d,]{0,9}) ?\/ ?(?<whole>\d[\d,]{0,9})(?<unit>[件人名台団校か基戸社][所体]?)? ?(?:=|\()約?$/;
/** 進捗率62.5%(25/40) */
const FRACTION_BEHIND = / ?\((?<part>\d[\d,]{0,9}) ?\/ ?(?<whole>\d[\d,]{0,9})[^\d()、。]{0,3}\)/y;
const LONGEST = 32;
/** 率 3/31(45%) may be a day. */
const DAYS = 31;

/** A percentage at a place that follows from a fraction right before it. */
export function statedFractions({ folded }: Place, stated: Quantity): StatedFigure[] {
  FRACTION_BEHIND.lastIndex = stated.end;
  const behind = RATE.test(stated.noun ?? "") ? FRACTION_BEHIND.exec(folded)?.groups : undefined;
  if (behind && digitsValue(behind.whole!) > 0) return [heldAgainst(stated, digitsValue(behind.part!), digitsValue(behind.whole!))];
  if (!/[=(約]/.test(folded[stated.offset - 1] ?? "")) return [];
  const { rate, unit, part = "", whole = "" } = FRACTION.exec(folded.slice(Math.max(0, stated.offset - LONGEST), stated.offset))?.groups ?? {};
  const [done, all] = [digitsValue(part), digitsValue(whole)];
  if (whole === "" || all === 0 || (folded[stated.offset - 1] === "(" && ((rate ?? unit) === undefined || (all <= DAYS && unit === undefined)))) return [];
  return [heldAgainst(stated, done, all)];
}

function heldAgainst(stated: Quantity, part: number, whole: number): StatedFigure {
  return shareOf(stated, countLike(stated, part), countLike(stated, whole));
}
