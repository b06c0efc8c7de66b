import { only, withNoun, withoutOthers, type Placed } from "../quantities/placed";
import { isPlanned } from "../quantities/plannedNumber";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { sharesNoun } from "./nounsAlike";
import { contentWords, sharedWords } from "../words/contentWords";
import { HOLDING, MAKING } from "../words/deeds";
import { isAt, matchAt } from "../lookup/sticky";
import { canonicalUnit } from "../numbers/units";

/** `12校中11校`, `対象80人のうち62人` */
export const OF_WHOLE = /[)）]?(?:の?うち、?|中(?![止断]))[^、。\n\d]{0,8}\d/y;
/** `8隻(2隻は台風で抜港)`, `1,960万円(うち市外1,800万円)`, `1,200人が来場し、うち県外は90人` */
const OPENS_DETAIL = /^[^、。\n()\d]{0,10}\((うち)?[^()、。\n\d]{0,10}$|^[^。\n()\d]{0,16}[、。]\n?(?:その)?(うち)、?[^、。\n()\d]{1,12}$/;
const TOLD_APART = /[はがも]/y;

/** Whether a number in brackets only tells of a part of the number before them. */
function isDetail({ folded, quantity, previous }: Placed): boolean {
  if (previous === null || previous.unit !== quantity.unit || previous.value <= quantity.value) return false;
  const opening = OPENS_DETAIL.exec(folded.slice(previous.end, numberOffset(quantity)));
  return opening !== null && ((opening[1] ?? opening[2]) !== undefined || isAt(TOLD_APART, folded, quantity.end));
}

const BEFORE_PART = /^(?:の?うち、?|中)(?:(?:点検|整備|実施|対応)?(?:完了|済み?)|実施)?$/;

/** Whether a number stands right behind its whole: 16業務 of `20業務のうち16業務`, `20業務のうち完了16業務`. */
export function isPartOfWhole({ folded, quantity, previous }: Placed): boolean {
  return previous !== null && previous.unit === quantity.unit && BEFORE_PART.test(folded.slice(previous.end, numberOffset(quantity)));
}

const BEGINS_PART = /、(?:その)?うち[^、。\n]{0,8}\(?$/;
const FINISHED = /\)?(?:の[^、。\n\d]{1,8})?[がはを](?:完了|完成|終了|終え|竣工)/y;

/** 12橋の工事に着手し、10橋が完了した: with what the whole was begun, between it and the part that is finished. */
const BEGUN = /^(?:の[^、。\n\d]{1,8})?[にをが](?:着手|着工|発注|契約|開始)[^、。\n\d]{0,6}、[^、。\n\d]{0,6}$/;
/** 3万冊を発行し、2万6千冊を販売した: what was there to be sold, where all of it was to be. */
const OFFERED = /^(?:の[^、。\n\d]{1,8})?を(?:発行|用意|印刷|製作|作成)[^、。\n\d]{0,6}、[^、。\n\d]{0,6}$/;
const SOLD = /[がを](?:販売|完売|売)/y;

/** Whether a number is such a part of a whole of the target's value. */
export function isPartOfBegun({ text, quantity: { value } }: Placed, result: Placed): boolean {
  return begunWhole(result, text.includes("売"))?.value === value;
}

/** The whole that was begun, or offered for sale, right before the part of it that came of it. */
function begunWhole({ folded, quantity, previous }: Placed, isToBeSold: boolean): Quantity | null {
  if (previous === null || previous.unit !== quantity.unit || previous.value <= quantity.value) return null;
  const between = folded.slice(previous.end, numberOffset(quantity));
  const isSold = isToBeSold && isAt(SOLD, folded, quantity.end) && OFFERED.test(between);
  return isSold || (isAt(FINISHED, folded, quantity.end) && BEGUN.test(between)) ? previous : null;
}

const ASKS_TO_BEGIN = /着手|着工|発注|契約|開始/;
/** 申請は410灯で、うち240灯の設置が完了: what was asked for is none of the work. */
const APPLIED_FOR = /申請|申込|応募|要望|希望/;

/** The part that is finished, of a whole before it in the sentence: `26橋を発注し、うち9橋が完成`. */
function finishedWhole({ folded, quantity, all, before }: Placed): Quantity | null {
  if (!before.includes("うち") || !BEGINS_PART.test(before) || !isAt(FINISHED, folded, quantity.end)) return null;
  return all.find(({ unit, value, end }) => unit === quantity.unit && value > quantity.value && end <= quantity.offset) ?? null;
}

/** Whether a number is such a part. */
export function isFinishedPart(result: Placed): boolean {
  return finishedWhole(result) !== null;
}

const BEHIND_WHOLE = /[、。]\n?(?:その|この)?うち、?$/;
const ITS_DEED = /(?:[がをに]|について)[一-龠々ァ-ヶー]/y;

/** Whether a number is a part that its own deed tells of: `相談は52件あった。うち6件が成約に至った`. */
export function isToldPart({ folded, quantity, previous, before }: Placed): boolean {
  if (!before.includes("うち") || previous === null || previous.unit !== quantity.unit || previous.value <= quantity.value) return false;
  return isAt(ITS_DEED, folded, quantity.end) && BEHIND_WHOLE.test(folded.slice(previous.end, numberOffset(quantity)));
}

const GRANTED = /(?:の[^、。\n\d]{1,8})?(?:[がをに]|について)[^、。\n\d]{0,4}(?:交付|採択|決定|支給|給付|助成|補助|完了|完成|終え|竣工)/y;

/** Whether a number is the part that came of what was asked for: 7基 of `申請11基、うち7基に交付した`; the target counts no requests. */
function isGranted(target: Placed, result: Placed): boolean {
  return (
    isToldPart(result) && APPLIED_FOR.test(result.previous!.noun ?? "") && !APPLIED_FOR.test(target.text) && isAt(GRANTED, result.folded, result.quantity.end)
  );
}

/** （うち夜間80件）: a part is asked for beside the whole. */
const OF_WHICH = /^[(（](?:うち|内)[^(（)）\n]*[)）]/;

/** The text of a target without the part of its number that is asked for right behind it. */
export function wordsOfWhole({ text, quantity }: Placed): string {
  return text.slice(0, quantity.end) + text.slice(quantity.end).replace(OF_WHICH, "");
}

/** Whether the deed of such a part is the target's, and none of its whole: 成約 of `成約 8件`. */
function isDeedAsked(target: Placed, { folded, text, quantity, previous }: Placed): boolean {
  const asked = contentWords(wordsOfWhole(target));
  const ofWhole = contentWords(folded.slice(Math.max(0, previous!.offset - REACH), numberOffset(quantity)));
  return [...contentWords(deedBehind(text, quantity))].some((word) => asked.has(word) && !ofWhole.has(word));
}

/**
 * 市外 of `1,960万円(うち市外1,800万円)`, where the target is 市外からの寄附; what the whole is told with as well
 * (1,200人が参加し、うち初参加は90人) says of both.
 */
function isAskedFor(target: Placed, { folded, quantity, previous }: Placed): boolean {
  if (quantity.noun === null) return false;
  const asked = contentWords(target.text);
  const ofWhole = contentWords(folded.slice(previous?.end ?? 0, numberOffset(quantity)).split("うち", 1)[0]!);
  return [...contentWords(quantity.noun)].some((word) => asked.has(word) && !ofWhole.has(word));
}

/**
 * Such a part is a result where its whole is all that the target asks for, and it tells of nothing else (90人が満足), or
 * where only its own words are the target's (52人のうち19人の就労が決まった of 就労決定者), or the target's noun is what the
 * sentence is about (就労決定者は52人のうち19人).
 */
function isPartReached(target: Placed, { text, quantity, previous, ...side }: Placed): boolean {
  const behind = deedBehind(text, quantity);
  const words = contentWords(behind);
  const isAsked = sharedWords(words, contentWords(target.text)) > 0;
  const chosen = CHOSEN.exec(behind)?.[1];
  if (chosen !== undefined && !target.text.includes(chosen)) return false;
  if (previous?.value === target.quantity.value)
    return (
      words.size === 0 ||
      isAsked ||
      behind.startsWith("を") ||
      (IS_FINISHED.test(behind) && !CAME_IN.test(target.text)) ||
      MADE_THERE.test(behind) ||
      HELD_FOR.test(behind) ||
      IS_HELD.test(behind)
    );
  const isTopic = target.quantity.noun !== null && side.before.includes(`${target.quantity.noun}は`);
  return (isAsked || isTopic) && previous !== null && !sharesNoun(target, { ...side, text, quantity: previous, previous: null });
}

/** 30件中8件を採用した: what others judged of all that came in. */
const CHOSEN = /^[をが](採用|採択|表彰|入賞|入選|選定)/;

/** 6施設のうち5施設完了 */
const CAME_IN = /相談|苦情|要望|申請|申込|受付|通報|応募|問合|問い合/;
const IS_FINISHED = /^[がはで]?(?:完了|完成|終了|竣工|実施済)/;

/** 60室で使用可能となった, 42㎡の積直しを終えた: where it is there, and what of it is. */
const MADE_THERE = new RegExp(
  `^で(?:は)?(?:[^、がをは]{1,8}を)?[^、がをは]{0,4}(?:${MAKING}|使用|利用|運用|稼働|供用|営業|開始|始め|実施|開催)|^(?:の[^、。はをが]{1,10})?[をが](?:終え|終わ|完了|完成|済ま|済ん|竣工)`,
);

/** 2団体について実施した: whom it was held for. */
const HELD_FOR = new RegExp(`^(?:について|に対して|に対し|において|に|を)(?:は)?(?:${HOLDING}|${MAKING}|点検|訪問|施工|補修)(?:し|を(?:行|実施|終え))`);

/** 22回開催した, 11回は予定どおり実施した, 10回の開催にとどまり: how many of them were held. */
const IS_HELD = /^(?:は(?:予定|計画)(?:どおり|通り)に?|の)?(?:実施|開催|運行|運航|派遣|巡回|訪問|発行|配信|開講|開館)(?:し|できた|を?行|に(?:とど|終わ)|$)/;

const ALL_OF = /^ ?(?:の?(?:すべて|全て|全部|全数|いずれも)|とも)/;

/**
 * Whether a report says of the whole that the target asks for that it was done (640基すべてを点検し、不良9基), so that a
 * lesser number of something else is not its result. The deed is the target's, or the initiative's.
 */
export function isWholeReached(target: Placed, result: Quantity, { folded, text }: Placed, stated: readonly Quantity[], initiative: string): boolean {
  const { unit, value } = target.quantity;
  return stated.some((whole) => {
    if (!whole.fixedSet || whole.value < value || isPlanned({ folded, quantity: whole }) || canonicalUnit(whole.unit) !== canonicalUnit(unit)) return false;
    const behind = folded.slice(whole.end, whole.end + REACH);
    if (!ALL_OF.test(behind) && folded[numberOffset(whole) - 1] !== "全") return false;
    return (
      (result.noun !== null && result.noun !== target.quantity.noun) ||
      sharedWords(contentWords(deedBehind(text, whole)), contentWords(`${initiative}\n${target.text}`)) > 0
    );
  });
}

/** How far a deed stands behind what it was done to. */
const REACH = 16;

function deedBehind(text: string, { end }: Quantity): string {
  return /^[^、。\n(（]*/.exec(text.slice(end, end + REACH))![0];
}

/** 3台 of 更新は5台のうち3台が完了した, where 更新5台 are the target: counted of the very things that it names. */
function isNamedPart(target: Placed, result: Placed): boolean {
  const { previous, quantity } = result;
  if (previous?.value !== target.quantity.value || !isPartOfWhole(result)) return false;
  const noun = previous.noun ?? quantity.noun;
  if (noun === null || (quantity.noun ?? noun) !== noun) return false;
  const behind = deedBehind(result.text, quantity);
  return (
    (IS_FINISHED.test(behind) || MADE_THERE.test(behind) || HELD_FOR.test(behind) || isListedWithNext(target, result, behind)) &&
    sharesNoun(target, { ...result, quantity: { ...previous, noun }, previous: null }) &&
    isPartReached(target, result)
  );
}

/** 10校 of 小学校12校のうち10校と、中学校5校で実施した: listed with another number that the target asks for, too. */
function isListedWithNext({ all }: Placed, { folded, quantity, next }: Placed, behind: string): boolean {
  if (next === null || next.noun === null || !LISTED.test(behind) || /[。\n]/.test(folded.slice(quantity.end, next.offset))) return false;
  return all.some(({ noun, unit }) => noun === next.noun && unit === next.unit);
}

const LISTED = /^(?:と|及び|および|並びに)?$/;

/**
 * 10校 of 小学校12校のうち10校 as a result of its own in place of the 12校, where they are what a target of several asks for
 * by name and number.
 */
export function withPartsOfNamed(targets: readonly Placed[], all: readonly Placed[]): readonly Placed[] {
  const parts = all.filter((result) => targets.some((target) => isNamedByTarget(target, result) && isNamedPart(target, result)));
  if (parts.length === 0) return all;
  const wholes = new Set(parts.map(({ previous }) => previous!.offset));
  return withoutOthers(
    all.flatMap((result) => (wholes.has(result.quantity.offset) ? [] : [parts.includes(result) ? withNoun(result, result.previous!.noun) : result])),
  );
}

function isNamedByTarget({ quantity: { noun, unit } }: Placed, { previous }: Placed): boolean {
  return noun !== null && previous?.noun === noun && previous.unit === unit;
}

/** The results without the whole that another one is a part of, unless the target counts that. */
export function withoutWholes(target: Placed, all: readonly Placed[]): readonly Placed[] {
  const told = all.filter(isToldPart);
  const granted = told.filter((result) => isGranted(target, result));
  const asked = told.filter((result) => granted.includes(result) || isDeedAsked(target, result));
  const parts = all.filter(
    (result) =>
      (told.includes(result) && !asked.includes(result)) ||
      (isPartOfWhole(result) && !isPartReached(target, result)) ||
      (isDetail(result) && !isAskedFor(target, result)),
  );
  const named = all.filter((result) => isNamedPart(target, result));
  const isToBeSold = target.text.includes("売");
  const begun = new Set(
    all
      .flatMap((result) => finishedWhole(result) ?? begunWhole(result, isToBeSold) ?? [])
      .filter(
        (whole) =>
          whole.value === target.quantity.value ||
          (whole.value < target.quantity.value && !ASKS_TO_BEGIN.test(target.text)) ||
          (APPLIED_FOR.test(whole.noun ?? "") && !APPLIED_FOR.test(target.text)),
      ),
  );
  for (const { previous } of asked) begun.add(previous!);
  const wholes = new Set(named.map(({ previous }) => previous!.offset));
  const kept = all.flatMap((result) =>
    parts.includes(result) || begun.has(result.quantity) || wholes.has(result.quantity.offset)
      ? []
      : [granted.includes(result) ? withNoun(result, target.quantity.noun) : named.includes(result) ? withNoun(result, result.previous!.noun) : result],
  );
  const results = kept.length === all.length ? all : withoutOthers(kept);
  return only(results, (result) => !isAt(OF_WHOLE, result.folded, result.quantity.end) || (sharesNoun(target, result) && !isPartNamed(target, result)));
}

const NAMED_PART = /の?うち、?([^、。\n\d]{2,8}?)[はがを]?(?=\d)/y;

/** 延長120kmのうち舗装4km, where the target is 舗装延長: the part bears the name, and the whole only its end. */
function isPartNamed({ quantity: { noun } }: Placed, { folded, quantity }: Placed): boolean {
  const name = matchAt(NAMED_PART, folded, quantity.end)?.[1];
  return name !== undefined && noun !== null && noun.startsWith(name) && !quantity.noun?.includes(name);
}
