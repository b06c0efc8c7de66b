import { numberOffset, type Quantity } from "../quantities/quantity";
import { sentenceStart, shareOf, quantitiesSince, type Place, type StatedFigure } from "./statedFigure";

/** 応募倍率は2.6倍 */
const COMPETITION = /倍率[はがの: ]*約?$/;
const PLACES = /募集|定員|採用|合格|当[選せ]|選定|選出|入居|枠|区画|供給/;
const APPLICANTS = /応募|申し?込|受験|申請|志願|希望/;
const REACH = 12;

/** Applicants for each place, at a place that names both: 104区画を募集し、応募は271件（倍率2.6倍）; they need not be of one unit. */
export function statedCompetitions(place: Place, stated: Quantity, at: number): StatedFigure[] {
  const { folded } = place;
  const number = numberOffset(stated);
  if (stated.unit !== "倍" || !COMPETITION.test(folded.slice(Math.max(0, number - REACH), number))) return [];
  const start = sentenceStart(folded, stated.offset);
  const [one, other, ...more] = start === null ? [] : quantitiesSince(place, at, start).filter(({ unit, relative }) => unit !== "%" && relative === null);
  if (!one || !other || more.length > 0 || one.value === 0 || other.value === 0) return [];
  const between = folded.slice(one.end, numberOffset(other));
  const first = folded.slice(Math.max(start!, numberOffset(one) - REACH), numberOffset(one)) + between.split(/[、(]/)[0]!;
  const second = between.slice(Math.max(between.lastIndexOf("、"), between.lastIndexOf("(")) + 1) + folded.slice(other.end, stated.offset).split(/[、()]/)[0]!;
  const isPlacesFirst = PLACES.test(first) && APPLICANTS.test(second);
  const isPlacesLast = APPLICANTS.test(first) && PLACES.test(second);
  if (isPlacesFirst === isPlacesLast) return [];
  return [isPlacesFirst ? shareOf(stated, other, one) : shareOf(stated, one, other)];
}
