import { numberOffset, type Quantity } from "./quantity";
import { figure, type Place, type StatedFigure } from "./statedFigure";
import { lengthAt } from "./sticky";
import { canonicalUnit } from "./units";

const TOTAL_WORD = /(?:合計|総計|総数|総額|あわせて|合わせて|計|=)(?:で|して|は|の|[:：、]| )*(?:約|およそ|延べ)*$/;
const ADDENDS_BETWEEN = /^[^。\n]*(?:、|,|と|及び|および|・|\+| )[^。\n]*$/;
const PART = /うち|除|ほか|他に|など|等|含/;
/** What may stand between a total and its breakdown. */
const TO_BREAKDOWN = /(?:[^、。\n(\d]{0,14}\((?=内訳)|\()/y;

/** Totals at a place that follow from the numbers listed with them. */
export function statedTotals(place: Place, stated: Quantity, at: number): StatedFigure[] {
  return [...behindItsAddends(place, stated, at), ...beforeItsAddends(place, stated, at)];
}

/** `市民120人、職員30人の計150人`. */
function behindItsAddends({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  const number = numberOffset(stated);
  if (!TOTAL_WORD.test(folded.slice(Math.max(0, number - 12), number))) return [];
  const from = Math.max(folded.lastIndexOf("。", stated.offset), folded.lastIndexOf("\n", stated.offset)) + 1;
  const sentence = folded.slice(from, stated.offset);
  if (PART.test(sentence) || sentence.includes("内訳")) return [];
  const addends = quantities.slice(0, at).filter((one) => one.offset >= from && canonicalUnit(one.unit) === canonicalUnit(stated.unit));
  if (addends.length < 2 || addends.some((one) => one.relative !== null || one.unit === "%") || !areListed(folded, addends)) return [];
  return [figure("total", stated, sum(addends), addends)];
}

/** `150人（市民120人、職員30人）`, `150人の参加があった（内訳 市民120人、職員30人）`. */
function beforeItsAddends({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  const opening = stated.unit === "%" ? 0 : lengthAt(TO_BREAKDOWN, folded, stated.end);
  if (opening === 0) return [];
  const open = stated.end + opening;
  const close = folded.indexOf(")", open);
  const inside = folded.slice(open, close);
  if (close < 0 || PART.test(inside) || inside.includes("\n")) return [];
  const inner = quantities.slice(at + 1).filter((one) => one.end <= close);
  const addends = inner.filter((one) => canonicalUnit(one.unit) === canonicalUnit(stated.unit) && one.relative === null);
  if (addends.length < 2 || addends.length !== inner.length || !areListed(folded, addends)) return [];
  return [figure("total", stated, sum(addends), addends)];
}

function areListed(folded: string, addends: readonly Quantity[]): boolean {
  return addends.slice(1).every((one, at) => ADDENDS_BETWEEN.test(folded.slice(addends[at]!.end, one.offset)));
}

function sum(quantities: readonly Quantity[]): number {
  return quantities.reduce((total, { value }) => total + value, 0);
}
