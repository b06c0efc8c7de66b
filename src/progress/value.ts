import type { RowReadings } from "../goal/answers/readings";
import { readQuantities, type Quantity } from "../japanese/quantities/quantity";
import { foldWidth } from "../japanese/text/text";
import type { SubAnswer } from "./answer";

/** What textWithResult put at a text's end before, to be replaced by the new number. */
const FORMER_RESULT = /(?:（実績[^（）]*）|^実績[\d,.]+[^（）\n]*、達成率[\d.]+％)$/;

/** A level that a sub-item's target states as a number. */
export type TargetQuantity = Pick<Quantity, "value" | "unit" | "comparator">;

/** A typed number: full-width digits and thousands separators allowed; null for anything else. */
export function typedNumber(value: string): number | null {
  const plain = foldWidth(value).replaceAll(",", "").trim();
  return /^[-+]?\d{1,15}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/**
 * The quantity that a sub-item's result is measured by: the only level that its target states, else none. Differences
 * (10%削減), earlier values and numbers that only name a set are no levels.
 */
export function measuredQuantity(readings: RowReadings, sub: number | null): TargetQuantity | null {
  const stated = readings.targets.filter((target) => target.sub === sub).flatMap(({ raw }) => readQuantities(raw));
  const levels = stated.filter(({ relative, fixedSet, baseline }) => relative === null && !fixedSet && !baseline);
  return levels.length === 1 ? levels[0]! : null;
}

/** Whether a smaller number is the better one: the target is an upper limit, or zero. */
function fewerIsBetter({ value, comparator }: TargetQuantity): boolean {
  return value === 0 || comparator === "<=" || comparator === "<";
}

/** Whether a result reaches the target. */
export function reaches(result: number, target: TargetQuantity): boolean {
  if (!fewerIsBetter(target)) return target.comparator === ">" ? result > target.value : result >= target.value;
  return target.comparator === "<" ? result < target.value : result <= target.value;
}

/**
 * Result as a percentage of the target, to one decimal place (`97.8`); null where a share says nothing, as with an upper
 * limit.
 */
export function share(result: number, target: TargetQuantity): string | null {
  if (fewerIsBetter(target) || target.value <= 0 || result < 0) return null;
  return String(Math.round((result / target.value) * 1000) / 10);
}

/** A number with its unit as it is written in a sheet: `1,200人`. */
export function printedQuantity(value: number, unit: string): string {
  const [whole, fraction] = String(Math.abs(value)).split(".");
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}${unit}`;
}

/**
 * A sub-item's text with its number put in where the text does not state it yet: `訓練を行った。（実績782件、達成率97.8％）`.
 * This is sheet text, Japanese whatever the pane's language.
 */
export function textWithResult({ text, value }: SubAnswer, target: TargetQuantity | null): string {
  const result = typedNumber(value);
  if (result === null || target === null || states(text, result, target.unit)) return text;
  const percent = share(result, target);
  const told = `実績${printedQuantity(result, target.unit)}${percent === null ? "" : `、達成率${percent}％`}`;
  const plain = text.trimEnd().replace(FORMER_RESULT, "");
  return plain === "" ? told : `${plain}（${told}）`;
}

function states(text: string, result: number, unit: string): boolean {
  const plain = foldWidth(text).replaceAll(",", "").replaceAll(" ", "");
  const wanted = `${result}${foldWidth(unit)}`;
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    if (!/[\d.]/.test(plain[at - 1] ?? "")) return true;
  }
  return false;
}
