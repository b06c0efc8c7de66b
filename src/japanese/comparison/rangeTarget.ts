import { type Placed, withNoun } from "../quantities/placed";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { wantsLess } from "./lessIsBetter";

/** Between the two ends of a range: 20~25回. */
const RANGE = /^ ?[~-] ?$/;
/** What may be wrong on either side: 0.4~1.0mg, 20~24度. */
const MEASURED = /^(?:[a-zA-Zμ㎎㎏㎝㎜㎞℃]|度|分|秒|時間|日|週|か月|年|点|割)/;

/** The targets without the end of a range that a result may pass: 25回 of 講座20~25回, 3件 of 事故3~5件. */
export function withoutFarEnds(targets: readonly Placed[], subject: string): readonly Placed[] {
  const ranges = targets.flatMap((upper, at) => (at > 0 && isRange(targets[at - 1]!, upper) ? [{ lower: targets[at - 1]!, upper }] : []));
  if (ranges.length === 0) return targets;
  const far = new Set(ranges.map(({ lower, upper }) => (isLessWanted(lower, subject) ? lower : upper).quantity));
  return targets.flatMap((target) => {
    if (far.has(target.quantity)) return [];
    const all = target.all.filter((quantity) => !far.has(quantity));
    const range = ranges.find(({ lower, upper }) => lower === target || upper === target);
    return [range ? inFull({ ...target, all }, range.lower.quantity, range.upper.quantity) : { ...target, all }];
  });
}

/** One end, named and told as the whole range is. */
function inFull(end: Placed, lower: Quantity, upper: Quantity): Placed {
  const text = end.text.slice(numberOffset(lower), upper.end);
  return withNoun({ ...end, quantity: { ...end.quantity, text } }, upper.noun);
}

function isRange({ quantity: lower }: Placed, { quantity: upper, folded }: Placed): boolean {
  return (
    lower.comparator === ">=" &&
    upper.comparator === "<=" &&
    lower.unit === upper.unit &&
    !MEASURED.test(upper.unit) &&
    RANGE.test(folded.slice(lower.end, numberOffset(upper)))
  );
}

function isLessWanted(lower: Placed, subject: string): boolean {
  const exact: Placed = { ...lower, previous: null, quantity: { ...lower.quantity, comparator: "=" } };
  return wantsLess(exact, exact, subject);
}
