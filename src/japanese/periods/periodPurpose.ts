import { isAt } from "../lookup/sticky";
import type { StatedPart } from "./periodReading";

/** What begins only once the work is done: 令和8年4月施行に向け3月まで, 3月末（令和8年4月供用開始）. */
const BEGINS = "(?:から)?の?(?:供用開始|運用開始|利用開始|施行|適用|稼[働動]|開始|開園|開校|開所|開設|開館|開業|オープン|移行|切替え?|導入)(?:予定)?";
const TOWARDS = new RegExp(`${BEGINS}に(?:向け|備え)`, "y");
const IN_BRACKETS = new RegExp(`${BEGINS}[)）]`, "y");

/** Whether what stands behind a time makes it the purpose of another one. */
export function namesPurpose(text: string, end: number, inBrackets: boolean): boolean {
  return isAt(TOWARDS, text, end) || (inBrackets && isAt(IN_BRACKETS, text, end));
}

/** The parts without the purposes of those that end before them. */
export function withoutPurposes(parts: readonly StatedPart[]): readonly StatedPart[] {
  const limits = parts.filter((part) => !part.isPurpose);
  if (limits.length === 0 || limits.length === parts.length) return parts;
  const last = limits
    .map(({ end }) => end ?? "9999")
    .sort()
    .at(-1)!;
  return parts.filter((part) => !part.isPurpose || part.start === null || part.start <= last);
}
