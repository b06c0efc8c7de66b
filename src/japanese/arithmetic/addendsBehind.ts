import { lengthAt } from "../lookup/sticky";
import { canonicalUnit } from "../numbers/units";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { areListed, isNear, listsOnlySome, sum } from "./addends";
import { closingBracket, quantitiesUpTo, type Place } from "./statedFigure";

const GATHERED = /購入|寄贈|寄付|寄附|受入|受け入れ|移管|編入|追加|新規|新設/;
/** 応募120件（入選10件、佳作15件）: the best of what came in. */
const CAME_IN = /応募|申込|申し込み|出品|出展|投稿|推薦/;
const CHOSEN = /^(?!.*(?:[不未落外]|その他)).*(?:入選|佳作|入賞|受賞|優秀|優良|特選|採択|採用|当選|表彰)/;
/** What may stand between a total and its breakdown, which may follow its sentence or stand in the line below. */
const TO_BREAKDOWN = /(?:[^、。\n(\d]{0,14}。?\n?\((?=内訳)|[^、。\n(\d]{0,6}。?\n?\()/y;
/** 231人(前年度220人、前々年度198人): what the number is held against, or between what it lay (最短38日、最長59日). */
const HELD_AGAINST = /前年|昨年|前々|前回|目標|定員|予定|平均|全国|(?:平成|令和|[HR])\d|最[短長大小多少高低]/;
/** 41件(診断 73件、設計 38件): what is so much more than the number before it is no part of it. */
const MUCH_MORE = 1.5;
/** 9,865件（後遺症1件、死亡0件）: what is so much less is only some of them. */
const FEW_OF_THEM = 5;
/** 平均9分（6月10分、2月8分） */
const AVERAGE = /^平均/;

/**
 * The numbers in a bracket behind a total that break it down, [] where they do not: `150人（市民120人、職員30人）`,
 * `150人の参加があった（内訳 市民120人、職員30人）`.
 */
export function addendsBehind(place: Place, stated: Quantity, at: number): readonly Quantity[] {
  const { folded } = place;
  const opening = stated.unit === "%" || AVERAGE.test(stated.text) ? 0 : lengthAt(TO_BREAKDOWN, folded, stated.end);
  const open = stated.end + opening;
  const close = opening === 0 ? null : closingBracket(folded, open);
  if (close === null) return [];
  const inside = folded.slice(open, close);
  if (listsOnlySome(inside) || HELD_AGAINST.test(inside) || inside.includes("\n")) return [];
  if (CHOSEN.test(inside) && CAME_IN.test(`${stated.noun ?? ""}${folded.slice(stated.end, open)}`)) return [];
  const inner = withoutNaming(folded, quantitiesUpTo(place, at, close), stated);
  if (inner.length < 2 || inner.some((one) => canonicalUnit(one.unit) !== canonicalUnit(stated.unit) || one.relative !== null)) return [];
  if (!areListed(folded, inner) || isRest(stated, inner) || isOfFirst(place, stated, at, inner) || areAdded(stated, inner)) return [];
  return isFarFrom(stated, inner, inside, /[。\n]/.test(folded.slice(stated.end, open))) ? [] : inner;
}

/** Whether numbers are too large for parts of a total, or too small for all its parts; those apart from its sentence must come near it. */
function isFarFrom({ value }: Quantity, addends: readonly Quantity[], inside: string, isApart: boolean): boolean {
  const added = sum(addends);
  if (addends.some((one) => one.value > MUCH_MORE * value)) return true;
  if (!inside.includes("内訳") && FEW_OF_THEM * added <= value) return true;
  // A bracket apart from the sentence may list only some of what is counted.
  return isApart && !isNear(added, value);
}

/** 455冊（購入88冊、寄贈57冊）: what came to what there was, far fewer than all of it. */
function areAdded(stated: Quantity, addends: readonly Quantity[]): boolean {
  const comes = ({ noun }: Quantity): boolean => noun !== null && GATHERED.test(noun);
  return addends.every(comes) && !comes(stated) && 2 * sum(addends) <= stated.value;
}

/** 38団体250人: a count of something else right before a part says whose it is. */
function withoutNaming(folded: string, inner: readonly Quantity[], { unit }: Quantity): readonly Quantity[] {
  const isPart = (one: Quantity | undefined) => one !== undefined && canonicalUnit(one.unit) === canonicalUnit(unit);
  return inner.filter((one, at) => isPart(one) || !isPart(inner[at + 1]) || folded.slice(one.end, numberOffset(inner[at + 1]!)) !== "");
}

/** `52件（申請58件、取下げ6件）`: what is left of the first. */
function isRest(stated: Quantity, [whole, ...taken]: readonly Quantity[]): boolean {
  return whole !== undefined && whole.value - sum(taken) === stated.value;
}

/** `17件/15件（完了14件、施工中3件）`: the number before the stroke is what the bracket breaks down. */
function isOfFirst({ folded, quantities }: Place, stated: Quantity, at: number, addends: readonly Quantity[]): boolean {
  const first = quantities[at - 1];
  return (
    first !== undefined &&
    canonicalUnit(first.unit) === canonicalUnit(stated.unit) &&
    /^ ?\/ ?$/.test(folded.slice(first.end, numberOffset(stated))) &&
    first.value === sum(addends)
  );
}
