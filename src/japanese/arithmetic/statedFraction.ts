import { digitsValue } from "../numbers/numerals";
import type { Quantity } from "../quantities/quantity";
import { shareOf, type Place, type StatedFigure } from "./statedFigure";

/** Two bare numbers and what follows from them: 85/100=85%, 回収率:420/600(70%). */
const FRACTION = /(?<rate>率[はが: ]*)?(?<![\d.,/年月])(?<part>\d[\d,]{0,9}) ?\/ ?(?<whole>\d[\d,]{0,9}) ?(?:=|\()約?$/;
const LONGEST = 32;
/** 率 3/31(45%) may be a day. */
const DAYS = 31;

/** A percentage at a place that follows from a fraction right before it. */
export function statedFractions({ folded }: Place, stated: Quantity): StatedFigure[] {
  if (!/[=(約]/.test(folded[stated.offset - 1] ?? "")) return [];
  const { rate, part = "", whole = "" } = FRACTION.exec(folded.slice(Math.max(0, stated.offset - LONGEST), stated.offset))?.groups ?? {};
  const [done, all] = [digitsValue(part), digitsValue(whole)];
  if (whole === "" || all === 0 || (folded[stated.offset - 1] === "(" && (rate === undefined || all <= DAYS))) return [];
  return [shareOf(stated, { ...stated, value: done, approximate: false }, { ...stated, value: all, approximate: false })];
}
