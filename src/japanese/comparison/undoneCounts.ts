import { anyOf, oneOf } from "../lookup/anyOf";
import { digitsValue } from "../numbers/numerals";
import { only, type Placed, withoutOthers } from "../quantities/placed";
import type { Quantity } from "../quantities/quantity";
import { NEXT_YEAR, YEAR_PREFIX } from "../words/times";
import { isAt, lengthAt } from "../lookup/sticky";
import { matchesOf } from "../text/text";

/** An era year may be the report's own, in which it was done. */
const MOVED_ON = `${NEXT_YEAR}|${YEAR_PREFIX}\\d{1,2}年度(?!(?:末|中)?に[^、。\\n]{0,12}(?:(?<!こと[とに]|延期|変更|送り?|越し?)し[た、]|行[いっ]|終え))`;
const LEFT = oneOf(`
  見送 断念 延期(?!し?(?:て|後|の上|た(?:後|上|が))|(?:後|先)に) 中止 休止 取りやめ 取り止め 未実施 未着手 未完 継続審[議査] 着手でき 完了でき 実施でき 開催でき 締結でき 至らな 至らず 至ってい
  得られず 得られな 整わず 閉庁 休館(?!日) 休講 休業 運休 欠航 持ち越 繰り?越 先送り 辞退 不調 応札者?が 応募が (?:工期|納期|期間)を(?:[^、。\\n\\d]|\\d{1,2}月){0,8}(?:延長|延ば|延伸)
`);
const UNDER_WAY = "(?:施工|工事|製作|作成|調整|協議|手続|交渉|準備|検討|設計)中";
/** `1団地は、境界が分からないため、作業を進めている`: of the whole sentence, at its end. */
const GOES_ON =
  "は[^。\\n\\d]{0,60}(?:\\d{1,2}月[^。\\n\\d]{0,30})?(?:(?:作業|準備|手続き?|調整|協議|検討|工事|施工)を(?:進めて|行って|続けて)い(?:る|ます)|見込んでい(?:る|ます)|目指してい(?:る|ます))(?=[。\\n]|$)";
/** `1棟は、図面を改めたため、完成は令和8年5月の見込み`: what the whole sentence only expects. */
const EXPECTED = "は(?:[^。\\n\\d]|\\d{1,4}(?=[年月日])){0,60}(?:見込み?|予定)(?:である|です|だ|となった|となっている|としている)?(?=[。\\n]|$)";
/** Behind a number and its unit: what was not done, or only planned, or is a part of the next (3地区を含め9地区). No other number stands between. */
const UNDONE = anyOf(
  [
    // 3地区は着手できなかった
    `(?:[はも]|については|に関しては)(?:[^。\\n\\d]|\\d{1,2}月){0,40}${LEFT}`,
    // 2基は直らなかった
    `は[^。\\n\\d]{0,40}[えけせてねべめれげきわかさたなばまらが]なかった`,
    // 1件は間に合わず
    `は[^。\\n\\d]{0,24}(?:でき|出来|間に合わ|そろわ|揃わ)ず`,
    // 5件は来年度に回した
    `(?:[はも]|については)[^、。\\n\\d]{0,20}(?:${MOVED_ON}|まで(?:に|には)(?:対応|実施|完了|整備)する)`,
    // 2校は3月に行う
    `[はも]、?(?:${YEAR_PREFIX}?\\d{1,2}年)?\\d{1,2}月[^、。\\n\\d]{0,6}に[^、。\\n\\d]{0,8}(?:する|します|行う|行います|予定|見込)`,
    // 4路線は工事中
    `[はもが][^、。\\n\\d]{0,12}${UNDER_WAY}`,
    // 2回が中止
    `[がを](?:[^、。\\n\\d]{0,12}で)?(?:中止|延期|見送|取りやめ|休み|欠席|不参加)`,
    // 1回中止
    `(?:中止|休止|延期|取りやめ|取り止め|${UNDER_WAY})`,
    // 3者と協議中
    `と[^、。\\n\\d]{0,12}(?:協議|交渉|調整)(?:中|を(?:行って|進めて|続けて|継続して))`,
    // 2回を予定して
    `(?:の[^、。\\n\\d]{1,8})?を(?:予定|計画)して`,
    // 1回予定してい
    `予定してい`,
    // 2基分の予算が残
    `分の(?:予算|経費|枠|費用)[がを][^、。\\n\\d]{0,6}(?:残|余|不用)`,
    // 3地区を含め9地区
    `を含[めむみ]`,
    // 2棟で施工中
    `で(?:現在)?${UNDER_WAY}`,
    EXPECTED,
    GOES_ON,
  ],
  "y",
);

/** Behind a number and its unit: what was put off to the next year, whatever else the report counts. */
const PUT_OFF = new RegExp(
  `(?:の[^、。\\n\\d]{1,8}|分)?(?:[はをが]|については|に関しては)(?:${MOVED_ON})(?:以降)?[にへ](?:回し|まわし|回す|回って|持ち?越|繰り?越|先送|送った|送り|送る|延期|見送|ずらし|ずれ込)`,
  "y",
);

const NOT_DONE = /^(?:未(?:了|完了?|実施|着手|済)|不(?:採択|採用|合格|許可|認定|交付|成立)|却下)(?:者|件)?数?$/;

const BEGUN = /(?:の[^、。\n\d]{1,12})?(?:に|で)(?:着手|着工|取りかか|取り掛か)/y;
const ASKS_FOR_BEGINNING = /着手|着工|開始/;
/** 4橋全て発注した, 2棟の工事を契約済み: a sentence that ends in the order. */
const ONLY_ORDERED =
  /(?:の[^、。\n\d]{1,12})?(?:の?(?:すべて|全て|全部))?(?:を|について)?(?:発注|契約|入札)(?:を(?:行|済ま|締結))?[^、。\n\d]{0,2}(?:した|しました|った|いました|済み?|している)(?:[。\n]|$)/y;
const ASKS_FOR_ORDER = /発注|契約|入札|委託/;

/** 2局の工事に着手した, of 5局の整備: none of it is there yet. */
export function isOnlyBegun(target: Placed, result: Placed): boolean {
  return isBegun(result, target.text);
}

function isBegun({ folded, quantity }: Placed, asked: string): boolean {
  return isAt(BEGUN, folded, quantity.end) && !ASKS_FOR_BEGINNING.test(asked);
}

/** Whether a number counts what was ordered and nothing else, where no target asks for that. */
export function isOnlyOrdered({ folded, quantity: { end } }: Placed, targets: readonly Placed[]): boolean {
  return isAt(ONLY_ORDERED, folded, end) && !targets.some(({ text }) => ASKS_FOR_ORDER.test(text));
}

const REST_DONE =
  /(?:残[るり]の?|もう)(?:約)?([\d,]+)([^\d、。\nはをもが]{1,4})(?:[はをも]|については|も含め)、?[^。\n]{0,40}(?<!こと[とに]|[年月]度?と)(?:(?<![まで])した|しました|行った|行いました|終えた|終えました|終了|完了|実施済み?|完了済み?|(?:完成|完了|竣工|納車|納品)とな(?:った|りました))(?:[。\n(]|$)/g;
const NOT_YET = /年度|翌年|来年|延期した|延ばし|延長|繰り?越|持ち?越|先送|中止|見送|断念|予定/;

/** `2会場で開催、残り1会場は延期し3月に実施した`: with the rest it is all that was asked for. */
export function isRestDone(target: Placed, { value, unit }: Quantity, folded: string): boolean {
  return (
    /残|もう/.test(folded) &&
    matchesOf(REST_DONE, folded).some(
      ([words, rest, counter]) => !NOT_YET.test(words) && counter!.startsWith(unit) && value + digitsValue(rest!) === target.quantity.value,
    )
  );
}

/**
 * The results without counts of what was not done (`5路線が完成。1路線は着工を見送った`), where others are left; one put off to the next year is none.
 * @param asked the target's text
 */
export function withoutUndone(results: readonly Placed[], asked: string): readonly Placed[] {
  const kept = results.filter((result) => !isAt(PUT_OFF, result.folded, behind(result)));
  const done = kept.length === results.length ? results : withoutOthers(kept);
  return done.length < 2
    ? done
    : only(done, (result) => !isAt(UNDONE, result.folded, behind(result)) && !isRefused(result.quantity, asked) && !isRest(result) && !isBegun(result, asked));
}

/** 不採択4件, but for a target of 不合格者数5人以下. */
function isRefused({ noun }: Quantity, asked: string): boolean {
  return noun !== null && NOT_DONE.test(noun) && !asked.includes(noun);
}

const NAMED = /\([^()\n\d]{1,16}\)/y;

/** Behind a number; behind the bracket where one holds nothing else (残り（0.6km）は) or names it (1路線（南町線）は). */
function behind({ folded, quantity: { offset, end } }: Placed): number {
  return folded[end] === ")" && folded[offset - 1] === "(" ? end + 1 : end + lengthAt(NAMED, folded, end);
}

const TOPIC = /(?:は|については)/y;

/** `13件にとどまった。2件は別の方式とした`: a sentence about fewer of what was counted right before it. */
function isRest(result: Placed): boolean {
  const { folded, quantity, all, before } = result;
  if (quantity.noun !== null || before.trim() !== "" || !isAt(TOPIC, folded, behind(result))) return false;
  return all.some(({ unit, value, end }) => unit === quantity.unit && value > quantity.value && end <= quantity.offset && !isAt(TOPIC, folded, end));
}
