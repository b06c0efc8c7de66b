import { isLevelPair } from "../arithmetic/statedFigure";
import { placedIn, type Placed } from "../quantities/placed";
import { numberOffset, readQuantities, type Quantity } from "../quantities/quantity";
import { canonicalUnit } from "../numbers/units";

/** Between a whole and a part of it that is named: 100人（うち新規20人）, 100人、うち新規は20人. */
const NAMED = /^[^、。\n()\d]{0,10}\n?[(、。 ]\n?(?:その|この)?うち、?(?<name>[^、。\n()\d]{1,12}?)[はがの: ]*(?:約|延べ|計)?$/;
/** What a name may end in without naming anything else. */
const GENERAL = /(?:参加|利用|登録|申込|申請)?(?:者|分|数|件数|人数)+$/;

/** A part that a target asks for by its name, with the result of the part that bears it, and the whole that it is of. */
export interface InnerPart {
  target: Placed;
  whole: Placed;
  result: Placed;
}

/**
 * The parts of a whole that target and report both name behind うち and give a number: 参加者100人（うち新規20人） and
 * 参加者110人（うち新規15人）. A name that one of them bears twice is left out.
 */
export function innerParts(
  targetText: string,
  wholes: readonly Placed[],
  resultText: string,
  stated: readonly Quantity[],
  counters: readonly string[],
): InnerPart[] {
  if (!targetText.includes("うち")) return [];
  const results = partsByName(resultText, stated);
  return [...partsByName(targetText, readQuantities(targetText, counters))].flatMap(([name, target]) => {
    const result = results.get(name) ?? (target && results.size === 0 ? rateByName(target, resultText, stated) : undefined);
    const whole = wholes.find(({ quantity }) => quantity.offset === target?.previous?.offset);
    return target && result && whole && canonicalUnit(target.quantity.unit) === canonicalUnit(result.quantity.unit) ? [{ target, whole, result }] : [];
  });
}

/** オンライン回答率40% of 回収率90%（うちオンライン回答率40%）: the only number that bears that name, though nothing says whose part it is. */
function rateByName({ quantity: { noun, unit } }: Placed, text: string, stated: readonly Quantity[]): Placed | undefined {
  if (noun === null || unit !== "%") return undefined;
  const [one, ...more] = placedIn(text, stated, ({ quantity }) => quantity.noun === noun && quantity.unit === unit && !quantity.baseline);
  return more.length === 0 ? one : undefined;
}

/** Parts by their names; null where several bear one. */
function partsByName(text: string, quantities: readonly Quantity[]): ReadonlyMap<string, Placed | null> {
  const parts = new Map<string, Placed | null>();
  for (const part of placedIn(text, quantities, (placed) => nameOf(placed) !== null)) {
    const name = nameOf(part)!;
    parts.set(name, parts.has(name) ? null : part);
  }
  return parts;
}

function nameOf({ folded, quantity, previous }: Placed): string | null {
  if (previous === null || quantity.baseline || !isLevelPair(previous, quantity) || previous.value < quantity.value) return null;
  const name = NAMED.exec(folded.slice(previous.end, numberOffset(quantity)))?.groups?.name;
  return name === undefined ? null : name.replace(GENERAL, "") || name;
}
