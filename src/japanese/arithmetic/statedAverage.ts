import { numberOffset, type Quantity } from "../quantities/quantity";
import { figure, sentenceStart, quantitiesSince, type Place, type StatedFigure } from "./statedFigure";
import { canonicalUnit } from "../numbers/units";

/** 1回平均, 1団体当たりの平均 */
const FOR_EACH =
  /[1一](回|日|校|会場|団体|世帯|件|か所|施設|便|人|社)(?:当たり|あたり)?の?平均約?$|[1一](回|日|校|会場|団体|世帯|件|か所|施設|便|人|社)(?:当たり|あたり)の?約?$/;
/** 1回当たり定員40人: how many there could be. */
const LIMIT = /定員|最大|上限|以上|以内|目標|予定|前年|昨年/;

/** 1校当たり2人の指導員を置き tells of no average. */
const TELLS = /^ ?(?:[)、。\n]|で(?:ある|あった|した)?[、。\n)]|と?な[っり]|だった|$)/;

/** An average at a place, where its sentence states one total in its unit and one count of what it is told for: 20回開き、延べ600人（1回平均30人）. */
export function statedAverages(place: Place, stated: Quantity, at: number): StatedFigure[] {
  const number = numberOffset(stated);
  const before = place.folded.slice(Math.max(0, number - 16), number);
  const [, average, each] = FOR_EACH.exec(before) ?? [];
  const unit = average ?? each;
  if (unit === undefined || LIMIT.test(before) || !TELLS.test(place.folded.slice(stated.end, stated.end + 5)) || stated.relative !== null) return [];
  const from = sentenceStart(place.folded, number);
  if (from === null || LIMIT.test(place.folded.slice(from, number))) return [];
  const counted = quantitiesSince(place, at, from).filter(
    ({ end, relative }) => relative === null && end <= number - (before.length - Math.max(before.lastIndexOf("1"), before.lastIndexOf("一"))),
  );
  const [totals, counts] = [stated.unit, unit].map((one) => counted.filter((quantity) => canonicalUnit(quantity.unit) === canonicalUnit(one)));
  if (totals!.length !== 1 || counts!.length !== 1 || counts![0]!.value === 0) return [];
  return [figure("product", stated, totals![0]!.value / counts![0]!.value, [totals![0]!, counts![0]!])];
}
