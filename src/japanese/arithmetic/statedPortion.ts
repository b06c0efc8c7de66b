import { numberOffset, type Quantity } from "../quantities/quantity";
import { AMONG, isLevelPair, type Place, type StatedFigure } from "./statedFigure";
import { isAt } from "../lookup/sticky";

/** Between a whole and its part: 30人のうち9人, 定員30人に対し9人. */
const TO_PART = new RegExp(`^[^。\\n\\d]{0,20}(?:${AMONG}|に対し)[^。\\n\\d]{0,16}$`);
/** 対象30人、受講9人（3割） */
const WHOLE = /^(?:対象|定員|総数|全体|配布|発送|募集)/;
const BESIDE = /^[、 ][^、。\n\d()]{1,8}$/;
/** Between the part and its share, with no other thing named: 9人が受講し、3割に当たる. */
const TO_SHARE = /^[^。\n\dはも]{0,12}$/;
const ANOTHER = /前年|昨年|前回|うち|各|[一-龠]率/;
/** Behind a share that says it of the number before it. */
const TOLD_OF_PART =
  / ?(?:\)|が[^、。\d]{0,16}と(?:回答|答え)|に(?:当たる|当たり|あたる|あたり|相当|上[りる]|のぼ|達し|とど)|を(?:占め|超え)|となっ|だった|であった)/y;
/** Between a whole and its share, and between that and the part: 60団体の8割に当たる48団体. */
const OF_WHOLE = /^(?:の|の?うち、?|中、?)$/;
const IS_PART = /^(?:に(?:当た|あた)る|に相当する)約?$/;
/** A share without a number: 15人と半数に当たる. */
const HALF =
  /^[^。\n\dはも]{0,8}?(?<about>約|ほぼ|およそ|概ね|おおむね)?(?<!過)半数(?=\)|に(?:当たる|当たり|あたる|あたり|相当|のぼ|とど)|を占め|となっ|だった|であった)/;
const HALF_REACH = 24;

/** How far from the share that is told the counts may be: of 3割 half of one, of 3分の1 as much, of 10分の1 less. */
const SLACK = 0.05;
const SLACK_OF_SMALL = 0.2;
/** 3割以上 is told of 29.6 %. */
const ROUNDED = 0.005;
const TENTH = 0.1;

/** Shares in tenths (3割), fractions (3分の1) and words (半数) that are told of a part and its whole: 30人のうち9人、3割に当たる. */
export function statedPortions(place: Place, stated: Quantity, at: number): StatedFigure[] {
  if (stated.unit === "割" && stated.relative === null) return portionOf(place, stated, at);
  if (stated.unit === "倍")
    return stated.basis === null && (stated.value < 1 || stated.text.includes("分の")) && !stated.text.includes("減") ? portionOf(place, stated, at) : [];
  if (stated.unit === "%") return stated.relative === null ? namedBefore(place, stated, at) : [];
  return halves(place, stated, at);
}

function portionOf(place: Place, stated: Quantity, at: number): StatedFigure[] {
  const { folded, quantities } = place;
  const [whole, part] = quantities.slice(Math.max(0, at - 2), at);
  if (!whole || !part || !isAt(TOLD_OF_PART, folded, stated.end) || !isPartOf(folded, whole, part)) return namedBefore(place, stated, at);
  const between = folded.slice(part.end, stated.offset);
  return TO_SHARE.test(between) && !ANOTHER.test(between) ? [portion(stated, part, whole)] : [];
}

/** 60団体の8割に当たる48団体 */
function namedBefore({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  const [whole, part] = [quantities[at - 1], quantities[at + 1]];
  if (!whole || !part || !IS_PART.test(folded.slice(stated.end, numberOffset(part))) || !areCounts(whole, part)) return [];
  return OF_WHOLE.test(folded.slice(whole.end, stated.offset)) ? [portion(stated, part, whole)] : [];
}

function halves({ folded, quantities }: Place, part: Quantity, at: number): StatedFigure[] {
  const whole = quantities[at - 1];
  const behind = folded.slice(part.end, part.end + HALF_REACH);
  const found = whole && behind.includes("半数") ? HALF.exec(behind) : null;
  if (!whole || !found || !isPartOf(folded, whole, part) || ANOTHER.test(found[0])) return [];
  const end = part.end + found[0].length;
  const half: Quantity = {
    ...part,
    value: 1 / 2,
    unit: "倍",
    comparator: "=",
    approximate: found.groups?.about !== undefined,
    text: "半数",
    offset: end - 2,
    end,
  };
  return [portion(half, part, whole)];
}

function isPartOf(folded: string, whole: Quantity, part: Quantity): boolean {
  const between = folded.slice(whole.end, numberOffset(part));
  return areCounts(whole, part) && (TO_PART.test(between) || (WHOLE.test(whole.noun ?? "") && BESIDE.test(between)));
}

function areCounts(whole: Quantity, part: Quantity): boolean {
  const isCount = ({ unit }: Quantity) => unit !== "%" && unit !== "倍" && unit !== "割";
  return isCount(whole) && isCount(part) && isLevelPair(whole, part) && whole.value > 0;
}

/** A share in words held against its counts, both in percent: rounding words leave the room that they tell of. */
function portion(stated: Quantity, part: Quantity, whole: Quantity): StatedFigure {
  const exact = part.value / whole.value;
  const [low, high] = rangeOf(stated);
  const slack = part.approximate || whole.approximate ? SLACK * exact : 0;
  const follows = exact >= low - slack - Number.EPSILON * 8 && exact <= high + slack + Number.EPSILON * 8;
  return { kind: "share", stated: { ...stated, unit: "%" }, computed: Number((exact * 100).toFixed(1)), follows };
}

/** The shares that may be told so: 3割弱 is 20 to 35 %, 約3割 somewhat more than 25 to 35 %, 3割以上 all from 30 % on. */
function rangeOf({ value, unit, text, comparator, approximate }: Quantity): readonly [low: number, high: number] {
  const told = unit === "倍" ? value : value / (unit === "割" ? 10 : 100);
  if (comparator === ">=" || comparator === ">") return [told - ROUNDED, 1];
  const step =
    unit === "倍" ? 2 * Math.min(SLACK, told * SLACK_OF_SMALL) : unit === "%" ? 10 ** -decimalsOf(text) / 100 : TENTH * 10 ** -decimalsOf(String(value));
  if (comparator === "<=" || comparator === "<") return [0, told + step / 2];
  if (/弱/.test(text)) return [told - step, told + step / 2];
  if (/強/.test(text)) return [told - step / 2, told + step];
  const room = step / 2 + (approximate ? told * SLACK : 0);
  return [told - room, told + room];
}

function decimalsOf(text: string): number {
  return /[.．]([0-9０-９]+)/.exec(text)?.[1]?.length ?? 0;
}
