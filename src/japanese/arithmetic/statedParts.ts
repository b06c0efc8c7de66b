import { digitsValue } from "../numbers/numerals";
import type { Quantity } from "../quantities/quantity";
import { figure, type Place, type StatedFigure } from "./statedFigure";
import { isAt } from "../lookup/sticky";

const OF_WHOLE = /、?(?:の?うち|中、)|、(?=[^、。\n\d]{2,8}\d[\d,]*[^\d、。\n]{0,4}、[未不])/y;
/** 受付130件、処理済み112件、未処理18件: without うち there may be more of them, but no fewer. */
const ONLY_LISTED = /^、(?!(?:の?うち|中))/;
const REACH = 60;
/** のうち完了13、未了9; a third part behind them makes it another list. */
const NAMED_BEFORE =
  /^(?:、?(?:の?うち|中)、?|、)(?<one>[^、。\n\d]{1,8}?)[はがの: ]*(?<a>\d[\d,]*)(?<ofOne>[^\d、。\n]{0,6})、(?<other>[^、。\n\d]{1,8}?)[はがの: ]*(?<b>\d[\d,]*)(?<ofOther>[^\d、。\n]{0,6})(?!\d|、[^。\n]{0,12}\d)/;
/** のうち13施設が完了し、9施設が未了である */
const NAMED_BEHIND =
  /^、?(?:の?うち|中)、?(?<a>\d[\d,]*)(?<ofOne>[^、。\n\d]{1,6}?)[がはを]?(?<one>[^、。\n\d]{1,12})、(?<b>\d[\d,]*)(?<ofOther>[^、。\n\d]{1,6}?)[がはを]?(?<other>[未不][^、。\n\d]{1,8})(?!、[^。\n]{0,12}\d)/;
const DONE = /(?:完了|完成|終了|済|終え|終わ|達成)/;
const NOT_DONE = /^未(?:了|完|済|終了|達成)/;
const NOT_BEGUN = /^未(?:着手|実施|着工)/;

/** A whole at a place of which what is done and what is not are stated (20施設のうち完了13、未了9), held against their sum. */
export function statedParts({ folded }: Place, whole: Quantity): StatedFigure[] {
  if (!isAt(OF_WHOLE, folded, whole.end)) return [];
  const behind = folded.slice(whole.end, whole.end + REACH);
  for (const pattern of [NAMED_BEFORE, NAMED_BEHIND]) {
    const { one = "", a, ofOne = "", other = "", b, ofOther = "" } = pattern.exec(behind)?.groups ?? {};
    if (a === undefined || b === undefined || !isOf(ofOne, whole) || !isOf(ofOther, whole)) continue;
    const sum = digitsValue(a) + digitsValue(b);
    if (sum <= whole.value && ONLY_LISTED.test(behind)) continue;
    if (isContrary(one, other) || (sum > whole.value && DONE.test(one) && NOT_BEGUN.test(other))) return [figure("total", whole, sum, [])];
  }
  return [];
}

function isOf(counter: string, { unit }: Quantity): boolean {
  return counter === "" || counter.startsWith(unit);
}

/** 受講 and 未受講, 完了 and 未了: no third is possible. */
function isContrary(one: string, other: string): boolean {
  const denied = /^[未不](?<deed>[一-龠ァ-ヶー]{1,4}?)(?:者|済み?|の|で|と|だ|$)/.exec(other)?.groups?.deed;
  return denied !== undefined && (one.includes(denied) || (DONE.test(one) && NOT_DONE.test(other)));
}
