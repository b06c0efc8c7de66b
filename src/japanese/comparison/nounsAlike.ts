import type { Placed } from "../quantities/placed";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { contentWords, sharedWords } from "../words/contentWords";
import { lengthAt } from "../lookup/sticky";
import { unitAt } from "../numbers/units";

/** Whether the nouns of two quantities have a word in common. */
export function sharesNoun(target: Placed, result: Placed): boolean {
  return (
    (target.quantity.noun !== null && isOneName(target.quantity.noun, result.quantity.noun)) ||
    endsAlike(target.quantity, result.quantity) ||
    sharedWords(nounWords(target), nounWords(result)) > 0
  );
}

const SEVERAL_WORDS = /[入来][場館園]者|売り?上|販売/;
const NAMES = [
  [/入(?=[場館園]者)/, "来"],
  [/(?:売り?上げ?|販売)(?:総|金)?[額高]?$/, "売上額"],
] as const;

/** 来場者数 and 入場者数, 売上高 and 販売額: one thing under two names. */
function isOneName(one: string, other: string | null): boolean {
  if (one === other || other === null || !SEVERAL_WORDS.test(one) || !SEVERAL_WORDS.test(other)) return one === other;
  const named = (noun: string): string => NAMES.reduce((name, [words, plain]) => name.replace(words, plain), noun);
  return named(one) === named(other);
}

const SHORTEST_NAME = 3;
/** Names that tell by themselves what is counted; 児童数 may be all of them beside 待機児童数. */
const TELLS_WHAT = /(?:(?<!高齢|対象|障[害が]い?|生活)者数?|[額率度量])$/;
/** 未加入率 is no 加入率, and 児童数 no 待機児童数. */
const DENIES = /(?:[未不非無]|待機)$/;

/** 交通事故死者数 and 死者数: one name ends in the other; see isDenied. */
function endsAlike({ noun: one }: Quantity, { noun: other }: Quantity): boolean {
  if (one === null || other === null) return false;
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return shorter.length >= SHORTEST_NAME && longer.endsWith(shorter) && TELLS_WHAT.test(shorter);
}

/** Whether one of two names denies the other. */
export function isDenied({ quantity: { noun: one } }: Placed, { quantity: { noun: other } }: Placed): boolean {
  if (one === null || other === null || one.length === other.length) return false;
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return longer.endsWith(shorter) && DENIES.test(longer.slice(0, -shorter.length));
}

/** 発行総額 and 換金総額: one kind of number of two things. */
export function countOtherThings({ quantity: { noun: one } }: Placed, { quantity: { noun: other } }: Placed): boolean {
  const kind = one === null || other === null ? undefined : GENERAL.exec(one)?.[0];
  if (kind === undefined || kind !== GENERAL.exec(other!)?.[0]) return false;
  const [mine, theirs] = [contentWords(one!.slice(0, -kind.length)), contentWords(other!.slice(0, -kind.length))];
  return mine.size > 0 && theirs.size > 0 && sharedWords(mine, theirs) === 0;
}

/** Words before a name that leave it what it is: 年間利用者数, 延べ利用者数. */
export const NAME_QUALIFIER = /^(?:年間|通年|年度|[今本]年度|[上下]半期|延べ?|総|全体?|実|新規|累計|合計|平均|[市町村区県]内?)+/;
const SHORTEST_HEAD = 3;
const SHORTEST_NAMES = 3;

/**
 * Two names of one head that begin otherwise (防災訓練参加者数 and 講演会参加者数), neither of which holds the other as
 * ふるさと納税寄附額 does 寄附額. 登録世帯 and 加入世帯 may be the same.
 */
export function bearOtherNames({ quantity: { noun: one } }: Placed, { quantity: { noun: other } }: Placed): boolean {
  if (one === null || other === null || one[0] === other[0] || one.at(-1) !== other.at(-1) || one.includes(other) || other.includes(one)) return false;
  let head = 1;
  while (one.at(-head - 1) === other.at(-head - 1)) head++;
  const [mine, theirs] = [one, other].map((noun) => noun.slice(0, -head).replace(NAME_QUALIFIER, "")) as [string, string];
  if (head < SHORTEST_HEAD || mine === "" || theirs === "" || mine.length + theirs.length < SHORTEST_NAMES) return false;
  const counted = one.slice(-head).replace(/数$/, "");
  return (
    unitAt(counted, 0)?.length !== counted.length &&
    sharedWords(contentWords(mine), contentWords(theirs)) === 0 &&
    !isShortFor(mine, theirs) &&
    !isShortFor(theirs, mine)
  );
}

/** 健診 of 特定健康診査: its characters stand in the longer name, in their order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** Deeds that anything may be done with: 研修会を5回開催する and 相談会を3回開催した have no more in common than that. */
const ANY_DEED = new Set(["開催", "実施", "開設", "発行", "配布", "訪問", "巡回"]);

/** 配布枚数, 訪問世帯数: a deed and the counter alone, so that whatever it is done with is counted. */
const DEED_COUNTED = new RegExp(`^(?:${[...ANY_DEED].join("|")})([一-龠か]{1,2})数$`);

function namesNoThing({ noun, unit }: Quantity): boolean {
  return noun === null || DEED_COUNTED.exec(noun)?.[1] === unit;
}

/** Whether the words around two quantities have one in common; of two that are named it must be more than the deed. */
export function areNear(target: Placed, result: Placed): boolean {
  if (isRateOfDeed(target, result)) return true;
  const [mine, theirs] = [nearWords(target), nearWords(result)];
  if (namesNoThing(target.quantity) || result.quantity.noun === null) return sharedWords(mine, theirs) > 0;
  return [...mine].some((word) => theirs.has(word) && !ANY_DEED.has(word));
}

/** A rate, and other words for the deed that it is of. */
const RATES_OF = [
  [/回[収答]率$/, /回[答収]|返送|返信/],
  [/(?:収納|徴収|納付)率$/, /収入|収納|納付|徴収/],
] as const;

/** 1,620人から回答があった（52.9%） of 回収率55%. */
function isRateOfDeed({ quantity: { noun, unit } }: Placed, { before, quantity }: Placed): boolean {
  if (unit !== "%" || quantity.unit !== "%" || noun === null) return false;
  return RATES_OF.some(([rate, deed]) => rate.test(noun) && deed.test(quantity.noun ?? before.slice(-SHARE_REACH)));
}

/** Ends of nouns that say nothing of what is counted. */
const GENERAL = /(?<=.)(?:者数|件数|人数|回数|総数|総額|数|率|額)$/;

function nounWords({ quantity }: Placed): ReadonlySet<string> {
  return contentWords((quantity.noun ?? "").replace(GENERAL, ""));
}

/** How far words stand before a number, in characters; before a share its two counts stand (集積面積120ha／耕地面積200ha＝60%). */
const REACH = 16;
const SHARE_REACH = 32;

/** Between a number and the words that it is said with: 150人（うち学生20人）が来場. */
const BRACKET = / ?\([^()\n]{0,60}\)/y;

/** 申請を受け付け、6件を: what was done before, of which the number tells nothing, unless it was held or run. */
const EARLIER_DEED =
  /^.*(?:[一-龠ァ-ヶー](?<!開催|実施|開講|開設|運行|運営|に対|に関)し|[っんい][てで]|(?<!によ|あ|な)り|[きちみけせえめ]|する(?:とともに|など|ほか))、(?!(?:\d+回の)?(?:合計|累計|通算|総計|計|うち))/;

/** Words around a number within its clause, or in the line above where it begins its own: `1,250人の参加`, `参加者数を1万人`. */
function nearWords({ text, folded, quantity, before: line }: Placed): ReadonlySet<string> {
  const number = numberOffset(quantity);
  const before = line.trim() === "" ? text.slice(Math.max(0, number - 24), number) : line.slice(quantity.unit === "%" ? -SHARE_REACH : -REACH);
  const end = quantity.end + lengthAt(BRACKET, folded, quantity.end);
  const behind = upTo(/[。\n]/, text.slice(end, end + 10));
  const own = contentWords(`${before.replace(EARLIER_DEED, "")} ${behind}`);
  return own.size > 0 ? own : contentWords(`${before} ${behind}`);
}

/** Words of the clause around a number: `12件の申請があり、11件に交付した` has two. */
export function clauseWords({ text, quantity, before }: Placed): ReadonlySet<string> {
  const clause = before.slice(Math.max(before.lastIndexOf("、"), before.lastIndexOf("。")) + 1);
  return contentWords(`${clause} ${upTo(/[、。\n]/, text.slice(quantity.end, quantity.end + 16))}`);
}

function upTo(mark: RegExp, text: string): string {
  const at = text.search(mark);
  return at < 0 ? text : text.slice(0, at);
}
