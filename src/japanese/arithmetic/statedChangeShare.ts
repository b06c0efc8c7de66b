import { numberOffset, type Quantity } from "../quantities/quantity";
import { isAt } from "../lookup/sticky";
import { figure, isLevelPair, type Place, type StatedFigure } from "./statedFigure";
import { canonicalUnit } from "../numbers/units";

const OPENS = /^\((?:率にして|率で|約)?$/;
/** 200人増えた（50%増）: told as a change of its own. */
const OPENS_CHANGE = /^[少加]?[ぁ-ん]{0,4}\((?:率にして|率で|約)?$/;
const CLOSES = /[少加]?\)/y;
const CHANGES = /\) ?[のをに]?(?:増|減|上昇|低下|縮|削|短|伸|上回|下回)/y;
/** 前年同期の341件から73件 */
const FROM = /^(?:から|より|に(?:比べ|対し)て?|と比べて?)、?約?$/;
/** 220人から194人となり、26人 */
const FROM_TO = /^(?:から|→|⇒|に対し|に対して)[^。\n]{0,12}$/;

/** How much a change comes to of what it is told from, at a place right behind it in a bracket: 前年同期の341件から73件（21.4％）減った. */
export function statedChangeShares(place: Place, stated: Quantity, at: number): StatedFigure[] {
  const { folded, quantities } = place;
  const by = quantities[at - 1];
  if (!by || !isAt(CLOSES, folded, stated.end)) return [];
  const opening = folded.slice(by.end, stated.offset);
  const isChange = stated.relative !== null && stated.relative === by.relative && OPENS_CHANGE.test(opening);
  if (!isChange && !(OPENS.test(opening) && isAt(CHANGES, folded, stated.end))) return [];
  const base = by.unit === "%" ? null : baseOf(place, by, at - 1);
  return base && base.value !== 0 ? [figure("share", stated, (by.value / base.value) * 100, [by, base])] : [];
}

/** What a change is told from: the number right before it, or the first of two that differ by just so much. */
function baseOf({ folded, quantities }: Place, by: Quantity, at: number): Quantity | null {
  const [earlier, later] = [quantities[at - 2], quantities[at - 1]];
  if (!later || later.relative !== null || canonicalUnit(later.unit) !== canonicalUnit(by.unit)) return null;
  const gap = folded.slice(later.end, numberOffset(by));
  if (FROM.test(gap)) return later;
  if (!earlier || /[。\n]/.test(gap) || !isLevelPair(earlier, later) || Math.abs(earlier.value - later.value) !== by.value) return null;
  return FROM_TO.test(folded.slice(earlier.end, numberOffset(later))) ? earlier : null;
}
