import { compact, foldWidth } from "../text/text";

/** A cell that holds a number and nothing else: 30, 98,400, 87.5. */
const BARE_NUMBER = /^[0-9][0-9,]*(?:\.[0-9]+)?$/;
/** A number with nothing but what it is compared by: 約30, 5以下. */
const NUMBER_ALONE = /^(\s*(?:約|[▲△+-])?[0-9０-９](?:[0-9０-９,，.．]*[0-9０-９])?)(?=\s*(?:以上|以下|未満|超|程度|を超える)?\s*$)/;
/** The unit that an indicator or a heading names behind its noun: 利用者数(人), 目標値(単位:%). */
const UNIT_NAMED = /\((単位:?)?([^()0-9]{1,6})\)$/;

/** Whether a cell holds a bare number, with none of `units` behind it or one. */
export function isBareNumber(text: string, units: readonly string[] = []): boolean {
  const short = compact(text);
  return BARE_NUMBER.test(short) || isUnited(short, units);
}

function isUnited(short: string, units: readonly string[]): boolean {
  return units.some((unit) => short.endsWith(unit) && BARE_NUMBER.test(short.slice(0, -unit.length)));
}

/**
 * A bare number with what its indicator says that it counts (`利用者数（人）` 30 is 利用者数 30人); any other text as it is.
 *
 * @param units those that the number has from elsewhere
 */
export function namedNumber(text: string, indicator: string, units: readonly string[] = []): string {
  const name = foldWidth(indicator).trim();
  if (name === "" || name.includes("\n") || !isBareNumber(text, units)) return text;
  return `${name.replace(UNIT_NAMED, "")} ${compact(text)}${isUnited(compact(text), units) ? "" : unitNamed(name).unit}`;
}

/** The unit in brackets at the end of a name in half width, "" where there is none; and whether it is called a unit there. */
export function unitNamed(name: string): { unit: string; isCalledSo: boolean } {
  const [, called, unit = ""] = UNIT_NAMED.exec(name) ?? [];
  return { unit, isCalledSo: called !== undefined };
}

/** A number that stands alone, perhaps with 以上 or the like, with its unit; any other text as it is. */
export function withUnit(text: string, unit: string): string {
  return unit === "" ? text : text.replace(NUMBER_ALONE, `$1${unit.replaceAll("$", "$$$$")}`);
}
