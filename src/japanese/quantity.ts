import { scanNumber } from "./numerals";
import { foldWidth } from "./text";
import { unitAt } from "./units";

export type Comparator = "=" | ">=" | "<=" | ">" | "<" | "~";

/** A number with a unit that a result can be compared with. */
export interface Quantity {
  value: number;
  unit: string;
  comparator: Comparator;
  approximate: boolean;
  noun: string | null;
  relative: "increase" | "decrease" | "ratio" | null;
  basis: string | null;
  fixedSet?: boolean;
  text: string;
  offset: number;
  end: number;
}

/** First version: numbers with a unit behind them. */
export function readQuantities(text: string): Quantity[] {
  const folded = foldWidth(text);
  const found: Quantity[] = [];
  for (let at = 0; at < folded.length; at++) {
    const number = scanNumber(folded, at);
    if (!number) continue;
    const unit = unitAt(folded, number.end);
    const end = number.end + (unit?.length ?? 0);
    if (unit && unit.class !== "duration" && number.arabic) {
      found.push({
        value: number.value, unit: unit.unit, comparator: "=", approximate: false, noun: null, relative: null, basis: null,
        text: text.slice(at, end), offset: at, end,
      });
    }
    at = end - 1;
  }
  return found;
}
