import type { Relative } from "../quantities/direction";
import type { Placed } from "../quantities/placed";
import { smallestUnit } from "../numbers/units";
import { isWhatIsLeft, wantsFewer, type Surroundings } from "../quantities/wantedDirection";

/** What was before is written with an arrow or から to what is aimed at. */
const TO_TARGET = /^ ?(?:\([^()\n]{0,10}\))? ?(?:から|を|→|⇒|⇨|➡) ?(?:(?:令和|平成|[HR]) ?\d{1,2}(?:年度?)?[:：]?)?[^\d、。\n]{0,6}$/;

/** 削減目標 20%, 削減実績 18%: by how much it goes down. */
const LESSENING = /(?:削減|縮減|節減|低減|短縮|圧縮)(?:目標|実績)[値率]?[はがを:( ]*(?:約)?$/;

/** 経常収支比率 100%以上 is what a hospital earns of what it spends; a town's own ratio, of which less is better, is below. */
const ENTERPRISE = /経常収支/;
const BALANCED = 100;

/** Whether a smaller result is better: by the comparator, by an arrow from the value before, or by what is counted. */
export function wantsLess(target: Placed, result: Placed, subject: string): boolean {
  const { comparator, relative, value, unit } = target.quantity;
  if (comparator === "<=" || comparator === "<") return true;
  if (comparator === ">=" || comparator === ">" || isAmountLess(relative, result.quantity.relative)) return false;
  if (value < 0) return unit === "%" || unit === "ポイント";
  const earlier = target.previous;
  if (earlier && isOneUnit(earlier.unit, unit) && TO_TARGET.test(target.folded.slice(earlier.end, target.quantity.offset)))
    return value * smallestUnit(unit).factor < earlier.value * smallestUnit(earlier.unit).factor;
  if (unit === "%" && LESSENING.test(target.before)) return false;
  if (unit === "%" && value >= BALANCED && ENTERPRISE.test(target.before + subject + result.before)) return false;
  return value === 0 || wantsFewer(surroundings(target), surroundings(result), subject);
}

/** 2時間→90分: the same in another unit. */
function isOneUnit(one: string, other: string): boolean {
  return one === other || smallestUnit(one).unit === smallestUnit(other).unit;
}

/** Of differences the greater is better; a ratio has the direction of what it is of. */
function isAmountLess(target: Relative | null, result: Relative | null): boolean {
  return target === "increase" || target === "decrease" || result === "decrease";
}

/** Whether a target counts what goes away and a result what is left of it, so that they are two quantities. */
export function isRest(target: Placed, result: Placed): boolean {
  return isWhatIsLeft(surroundings(target), surroundings(result));
}

function surroundings({ folded, quantity, before }: Placed): Surroundings {
  return { before, after: folded.slice(quantity.end, quantity.end + 16) };
}
