import { scanNumber, scanTenths } from "./numerals";
import { isWordNumeral } from "./numeralWords";
import { foldWidth } from "../text/text";
import { unitAt } from "./units";

const NEGATIVE = /^(?:[▲△-]|ー|マイナス)\s*/;
const LEADING = /^(?:約|およそ|おおよそ|おおむね|概ね|\+|プラス|計|延べ)\s*/;
const TRAILING = /^(?:[^\d,.]{0,8})$/;

/**
 * Reads one whole expression as a number; null when it is none. ▲, △ and マイナス are minus signs, a unit may follow
 * (3億人, 5千円). A rate in 割 is returned as a fraction of one (３割４分 → 0.34); a percentage keeps its own figures
 * (23.7% → 23.7), because that is how sheets state and round it.
 */
export function readNumber(text: string): number | null {
  let rest = foldWidth(text).trim().replace(LEADING, "");
  const negative = NEGATIVE.test(rest);
  rest = rest.replace(NEGATIVE, "");
  if (/^(?:ゼロ|零)$/.test(rest)) return 0;
  const number = scanNumber(rest, 0);
  if (number === null) return null;
  const tenths = scanTenths(rest, number.end, number.value);
  const value = tenths === null ? number.value : Math.round(tenths.value * 1e3) / 1e4;
  const tail = rest.slice(tenths?.end ?? number.end).trim();
  if (!isTail(tail, number.arabic || tenths !== null) || !Number.isFinite(value)) return null;
  if (!number.arabic && isWordNumeral(rest, 0, number.end)) return null;
  return negative && value !== 0 ? -value : value;
}

/** Behind kanji numerals only a unit may stand (一部 and 四半期 are words); behind digits any short counter. */
function isTail(tail: string, arabic: boolean): boolean {
  if (tail === "") return true;
  if (arabic) return TRAILING.test(tail);
  const unit = unitAt(tail, 0);
  return unit !== null && TRAILING.test(tail.slice(unit.length));
}
