import { numberOffset, type Quantity } from "../quantities/quantity";
import { figure, isLevelPair, quantitiesUpTo, sentenceStart, type Place, type StatedFigure } from "./statedFigure";
import { lengthAt } from "../lookup/sticky";
import { isNear, sum } from "./addends";

/** From a whole to the words that open its breakdown, in its sentence or in the next: 128件（1,214万円）。内訳は. */
const TO_BREAKDOWN = /[^\n。()]{0,24}(?:\([^()\n]{1,30}\)[^\n。()]{0,24})?[。、]?\n?[ ・]*(?:その)?内訳(?:として|について)?(?:は|:|、| )[、 ]*/y;
/** What is listed only in part, or held against something else. */
const NO_BREAKDOWN = /うち|除|など|等|重複|延べ|前年|昨年|前回|目標|定員|予定/;
/** Between two parts: 屋根71件、水回り44件; 小学生は82人、中学生は30人. */
const NEXT_PART = /^(?:\([^()\n]{0,20}\))?[^。\n\d()]{0,4}(?:、|,|と|及び|・| )(?:\d{1,2}[泊年歳級種類号])?[^。\n\d()]{0,16}$/;
const FIRST_PART = /^[^。\n\d()]{1,16}$/;
const SENTENCE_END = /[。\n]/g;

/** A whole at index `at` held against the parts that the words 内訳は list behind it. */
export function statedBreakdown(place: Place, stated: Quantity, at: number): StatedFigure[] {
  const { folded, quantities } = place;
  const opening = stated.relative !== null || stated.unit === "%" ? 0 : lengthAt(TO_BREAKDOWN, folded, stated.end);
  if (opening === 0) return [];
  const from = stated.end + opening;
  SENTENCE_END.lastIndex = from;
  const to = SENTENCE_END.exec(folded)?.index ?? folded.length;
  const listed = quantitiesUpTo(place, at, to);
  if (NO_BREAKDOWN.test(folded.slice(from, to)) || listed.some((one) => one.end <= from && isLevelPair(one, stated))) return [];
  const parts = listed.filter((one) => one.offset >= from && isLevelPair(one, stated));
  if (parts.length < 2 || !areNamed(folded, from, parts)) return [];
  const added = sum(parts);
  const start = sentenceStart(folded, stated.offset) ?? stated.offset;
  const isOfAnother = quantities.some(
    (one) => one !== stated && one.offset >= start && one.end <= stated.offset && isLevelPair(one, stated) && one.value === added,
  );
  return isOfAnother || !isNear(added, stated.value) ? [] : [figure("total", stated, added, parts)];
}

/** Whether each part stands behind a name of its own. */
function areNamed(folded: string, from: number, parts: readonly Quantity[]): boolean {
  return parts.every((part, at) => {
    const before = parts[at - 1];
    return (before ? NEXT_PART : FIRST_PART).test(folded.slice(before?.end ?? from, numberOffset(part)));
  });
}
