import type { Placed } from "../quantities/placed";
import type { Quantity } from "../quantities/quantity";
import { isAt, lengthAt } from "../lookup/sticky";

const NONE =
  / ?(?:の?(?:発生|件数|該当|事例))?(?:[はがも:]|については)? ?(?:一切|全く|まったく|発生し|生じ|起き|見られ|あり)?(?:な(?:い|かった|し)|ていない|ません)/y;
const NOUN_CHARACTER = /[一-龠々ァ-ヶー]/;

/**
 * Whether a report ends by saying that there was nothing of what a target of none counts, after numbers of something
 * else: `軽微な事故が2件あったが、重大事故はなかった` of 重大事故0件.
 */
export function saysNone({ quantity: { noun, value } }: Placed, folded: string, last: Quantity): boolean {
  if (value !== 0 || noun === null) return false;
  if (opensWithNone(noun, folded)) return true;
  for (let at = folded.indexOf(noun, last.end); at >= 0; at = folded.indexOf(noun, at + 1)) {
    if (!NOUN_CHARACTER.test(folded[at - 1] ?? "") && lengthAt(NONE, folded, at + noun.length) > 0) return true;
  }
  return false;
}

/** なし（口頭注意1件） */
const NONE_ALONE = /^[ ・]*(?:特に|該当)?なし(?=[(、。\n ]|$)/;
/** What names the same without it: 指摘事項, 苦情件数. */
const COUNTED_AS = /の?(?:発生)?(?:件数|人数|者数|数|事項|事案)$/;

/** 苦情はなかった（要望5件）: the report opens with it, whatever is told besides. */
function opensWithNone(noun: string, folded: string): boolean {
  if (NONE_ALONE.test(folded)) return true;
  const names = [noun, noun.replace(COUNTED_AS, "")];
  return names.some((name) => name !== "" && folded.startsWith(name) && lengthAt(NONE, folded, name.length) > 0);
}

/** Behind a count: all of them were put right. */
const PUT_RIGHT =
  / ?(?:は|とも)?、?(?:の)?(?:いずれも|すべて|全て|全部|全件|とも|ともに)[^、。\n\d]{0,8}(?:是正|解消|解決|改善|処理|対応|改修|修繕|回収|完了)/y;
const LEFT_OVER = /(?:残[一-龠りる]|積み残し|未[一-龠]{1,2}|滞留)/;
/** Behind a count: that many are gone (0.8kmの布設替を行い). */
const GONE = / ?(?:の|を|について)?[^、。\n\d]{0,10}(?:布設替|敷設替|取替|取り替え|更新|交換|改修|修繕|解消|撤去|解体|除却|処理|回収|対応|整備)/y;

/**
 * Whether a count of a report was put right, or is what was done, where the target is that nothing be left over:
 * `2件はいずれも是正された` of 残件0件, `0.8kmの布設替を行い` of 残延長0km.
 */
export function isPutRight({ before, quantity: { value } }: Placed, result: Placed): boolean {
  if (value !== 0 || !LEFT_OVER.test(before)) return false;
  return isAt(PUT_RIGHT, result.folded, result.quantity.end) || (!LEFT_OVER.test(result.before) && isAt(GONE, result.folded, result.quantity.end));
}
