import { compact, foldWidth } from "../text/text";

/** A cell that holds a number and nothing else: 30, 98,400, 87.5. */
const BARE_NUMBER = /^[0-9][0-9,]*(?:\.[0-9]+)?$/;
/** The unit that an indicator names behind its noun: 利用者数(人). */
const UNIT_NAMED = /\((?:単位:?)?([^()0-9]{1,6})\)$/;

/** Whether a cell holds a bare number. */
export function isBareNumber(text: string): boolean {
  return BARE_NUMBER.test(compact(text));
}

/** A bare number with what its indicator says that it counts (`利用者数（人）` 30 is 利用者数 30人); any other text as it is. */
export function namedNumber(text: string, indicator: string): string {
  const name = foldWidth(indicator).trim();
  if (name === "" || name.includes("\n") || !isBareNumber(text)) return text;
  const unit = UNIT_NAMED.exec(name)?.[1] ?? "";
  return `${name.replace(UNIT_NAMED, "")} ${compact(text)}${unit}`;
}
