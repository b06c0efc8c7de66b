import { wantsLess } from "./lessIsBetter";
import { APPROXIMATE_SHARE } from "../quantities/comparator";
import type { Placed } from "../quantities/placed";
import type { Quantity } from "../quantities/quantity";
import { isOpposite } from "./sameQuantity";
import { foldWidth } from "../text/text";
import { canonicalUnit, smallestUnit } from "../numbers/units";

/** A target and a result of the same quantity. */
export interface Comparison {
  target: Quantity;
  result: Quantity;
  /** The result falls short of the target. */
  short: boolean;
  /** Share of the target that was reached; above 1 means more than enough. */
  share: number;
  /** A smaller result is better. */
  lessIsBetter: boolean;
}

/**
 * A result held against a target of the same quantity.
 *
 * @param subject what the target counts, where its own text is a mere number; "" for nothing
 */
export function compare(target: Placed, result: Placed, subject: string): Comparison {
  const held = isBand(target.quantity) ? asCeiling(target, result, subject) : target;
  const [aim, got] = inOneUnit(held.quantity, result.quantity);
  const given = { target: target.quantity, result: result.quantity };
  if (isOpposite(aim, got)) {
    const isCeiling = aim.comparator === "<=" || aim.comparator === "<";
    return { ...given, short: !isCeiling, share: isCeiling ? 1 : 0, lessIsBetter: isCeiling };
  }
  const tolerance =
    (aim.approximate && !isBand(aim)) || aim.comparator === "~" || (got.approximate && digitsOf(result.quantity) < EXACT_DIGITS) ? APPROXIMATE_SHARE : 0;
  const lessIsBetter = wantsLess(held, result, subject);
  const short = lessIsBetter ? isTooMuch(aim, got, tolerance) : isTooLittle(aim, got, tolerance);
  return { ...given, lessIsBetter, short, share: shareReached(aim, got, lessIsBetter) };
}

/** 23%台 begins at 23. */
function isBand({ comparator, text }: Quantity): boolean {
  return comparator === ">=" && text.endsWith("台");
}

/** 待ち時間を30分台に短縮する ends below 40, where less is better: the next step of the last digit that is told. */
function asCeiling(target: Placed, result: Placed, subject: string): Placed {
  const quantity: Quantity = { ...target.quantity, comparator: "=" };
  if (!wantsLess({ ...target, quantity }, result, subject)) return target;
  const told = /\d[\d,]*(?:\.\d+)?/.exec(foldWidth(quantity.text))?.[0].replace(/,/g, "") ?? "";
  const zeros = told.includes(".") ? -told.split(".")[1]!.length : told.length - told.replace(/0+$/, "").length;
  const step = 10 ** zeros;
  const value = (quantity.value / Number(told)) * (Number(told) + step);
  return Number(told) > 0 ? { ...target, quantity: { ...quantity, value, comparator: "<", approximate: false } } : target;
}

function shareReached({ value: aim }: Quantity, { value: got }: Quantity, lessIsBetter: boolean): number {
  if (aim === got) return 1;
  return lessIsBetter ? aim / (got || 1) : got / (aim || 1);
}

/** 約12,340人: so many digits were counted, and rounded to the last of them. */
const EXACT_DIGITS = 3;

/** How many digits of a number are stated, but for zeros at its end. */
function digitsOf({ value, text }: Quantity): number {
  const digits = (foldWidth(text).match(/\d/g) ?? []).join("");
  return Math.max(digits.replace(/0+$/, "").length, String(value).replace(/\D/g, "").replace(/0+$/, "").length);
}

/** A target and a result in the smaller of their units: 8割 and 85%, 1時間 and 45分. */
function inOneUnit(target: Quantity, result: Quantity): [Quantity, Quantity] {
  if (canonicalUnit(target.unit) === canonicalUnit(result.unit)) return [target, result];
  const scaled = (quantity: Quantity): Quantity => ({ ...quantity, value: quantity.value * smallestUnit(quantity.unit).factor });
  return [scaled(target), scaled(result)];
}

function isTooMuch({ comparator, value }: Quantity, result: Quantity, tolerance: number): boolean {
  const limit = value * (1 + tolerance);
  return comparator === "<" ? result.value >= limit : result.value > limit;
}

function isTooLittle({ comparator, value }: Quantity, result: Quantity, tolerance: number): boolean {
  if (result.comparator === ">=" || result.comparator === ">") return false;
  const limit = value * (1 - tolerance);
  return comparator === ">" ? result.value <= limit : result.value < limit;
}
