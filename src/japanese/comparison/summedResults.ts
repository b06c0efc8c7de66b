import { isAt } from "../lookup/sticky";
import { isAlike, type Placed } from "../quantities/placed";
import { numberOffset } from "../quantities/quantity";

/** When it was held, right before the number: 7月（28人）, 1月に2回. */
const TIME =
  /(?:^|[、。・\n(（ ])(?:\d{1,2}月(?:\d{1,2}日)?|\d{1,2}\/\d{1,2}|第?\d{1,2}回目?|[前後]期|[上下]半?期|[春夏秋冬]季?)(?:に|は|が|で|:)? ?\(?(?:[一-龠]{2,4})?$/;
/** What is held several times, or done one by one; a level of several days (4月末120人、9月末131人) adds up to nothing. */
const HELD = /^\)?(?:の)?(?:に|を|で)?[^、。\n\d]{0,8}(?:実施|開催|開[いき]|参加|受講|来場|訪問|行[いっ]|委嘱|任命|採用|配置|派遣|設置|認定|交付)/;

/** Who came at one time and at another add up. */
const WHO_CAME = /(?:参加|来場|受講|来館|入場|出席|受診|応募|聴講|観覧)(?:者|件|組|人)?数?$/;

/**
 * The sum of numbers that are told by their times alone, as many as there are of the unit (7月（28人）、8月（26人）に開催);
 * null where one of them is told otherwise, or nothing says that they were held, or that they count who came.
 */
export function sumOfTimes(target: Placed, results: readonly Placed[]): Placed | null {
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity));
  const [first] = alike;
  const last = alike.at(-1);
  if (!first || !last || alike.length < 2 || target.quantity.unit === "%" || target.quantity.relative !== null) return null;
  if (!alike.every(({ before, quantity }) => quantity.noun === null && TIME.test(before))) return null;
  const addUp = isTroubleAt(target) || WHO_CAME.test(target.quantity.noun ?? "") || HELD.test(last.folded.slice(last.quantity.end, last.quantity.end + 20));
  return addUp ? sumOf(alike, last) : null;
}

const IN_STOCK = /残|[未待滞]/;

/** 誤交付0件: what is not to happen at any time, and no backlog that is gone in the end. */
function isTroubleAt({ text, quantity: { value, unit } }: Placed): boolean {
  return value === 0 && (unit === "件" || unit === "回") && !IN_STOCK.test(text);
}

function sumOf(parts: readonly Placed[], last: Placed): Placed {
  const value = parts.reduce((sum, { quantity }) => sum + quantity.value, 0);
  const quantity = { ...last.quantity, value, text: `${value.toLocaleString("en-US")}${last.quantity.unit}` };
  return { ...last, quantity, all: [quantity] };
}

const MOST_KINDS = 6;
const TO_NEXT = /^[、・ と]\n?(?<kind>[一-龠々ァ-ヶーぁ-んA-Za-z]{1,8})$/;
/** Names of no kind: when it was, or what it is held against. */
const NO_KIND = /[年月期末]|前|昨|平均|延べ|目標|計画|予定|定員|合計|うち|残|[はがをで]$/;
const FIRST_KIND = /^(?:件数|者数|回数|人数|者|数)?(?:[はが:、 ]|の内訳は?)+[一-龠々ァ-ヶーぁ-んA-Za-z]{1,8}$/;
const FIRST_IN_BRACKET = /^[^、。]{0,10}\([^()、。\d]{1,8}$/;
const GENERAL = /(?:件数|者数|回数|人数|者|数)$/;
const AND_OTHERS = /^ ?(?:など|等|ほか|他)/;

/**
 * The sum of numbers that are listed by kinds of what the target counts, as many as there are of the unit: behind its
 * noun (診断件数は、木造11件、店舗7件), before it (木造11件、店舗7件の診断) or in a bracket behind it; null otherwise, and where the target names one of them.
 */
export function sumOfKinds(target: Placed, results: readonly Placed[]): Placed | null {
  const { noun, unit, relative } = target.quantity;
  if (noun === null || unit === "%" || relative !== null || target.all.filter((other) => isAlike(other, target.quantity)).length > 1) return null;
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity));
  const [first, last] = [alike[0], alike.at(-1)];
  if (!first || !last || alike.length < 2 || alike.length > MOST_KINDS || !areListedKinds(alike)) return null;
  if (alike.some(({ quantity }) => quantity.noun !== null && quantity.noun !== noun && target.text.includes(quantity.noun))) return null;
  const counted = noun.replace(GENERAL, "");
  const behind = last.folded.slice(last.quantity.end, last.quantity.end + noun.length + 2);
  if (counted.length < 2 || AND_OTHERS.test(behind)) return null;
  if (/^[がのを]/.test(behind) && behind.startsWith(counted, 1)) return sumOf(alike, last);
  const at = first.before.lastIndexOf(counted);
  const between = first.before.slice(at + counted.length);
  const isListed = at >= 0 && (FIRST_KIND.test(between) || (behind.startsWith(")") && FIRST_IN_BRACKET.test(between)));
  return isListed ? sumOf(alike, last) : null;
}

/** Entries of one list, each with a name of its own: 木造11件、店舗7件. */
function areListedKinds(alike: readonly Placed[]): boolean {
  const kinds = alike.slice(1).map(({ folded, quantity }, at) => TO_NEXT.exec(folded.slice(alike[at]!.quantity.end, numberOffset(quantity)))?.groups?.kind);
  return new Set(kinds).size === kinds.length && kinds.every((kind) => kind !== undefined && !NO_KIND.test(kind)) && !NO_KIND.test(alike[0]!.before.slice(-4));
}

const TOPIC = /で?は/y;
/** 8施設のうち、6施設は…: all of them, again. */
const OF_THEM = /の?うち|中/y;
const UNDONE = /中止|見送|断念|延期|取りやめ|未[一-龠]|予定|協議|検討|調整中|でき(?:ず|な|ませ)|至ら|来年度|次年度|翌年度|\d年度/;
const WAS_DONE = /(?:し|行[いっ]|終え|得|開[いき]|始め|済ませ|設け|選[んび]|決め)(?:[ただ]|、)/;

/**
 * The sum of two or three numbers of which each is a topic of what was done (2地区では10月から、1地区では1月から始めた), where
 * they add up to just the target and nothing was left undone; else null.
 */
export function sumOfTopics({ quantity: target }: Placed, results: readonly Placed[]): Placed | null {
  const alike = results.filter(
    ({ folded, quantity }) => isAlike(quantity, target) && !(quantity.value === target.value && isAt(OF_THEM, folded, quantity.end)),
  );
  const last = alike.at(-1);
  if (!last || alike.length < 2 || alike.length > 3 || alike.reduce((sum, { quantity }) => sum + quantity.value, 0) !== target.value) return null;
  if (!alike.every(({ folded, quantity }) => isAt(TOPIC, folded, quantity.end))) return null;
  const told = last.folded.slice(alike[0]!.quantity.end);
  return UNDONE.test(told) || !WAS_DONE.test(told.slice(last.quantity.end - alike[0]!.quantity.end)) ? null : sumOf(alike, last);
}
