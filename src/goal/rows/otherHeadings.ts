import { compact } from "../../japanese/text/text";
import type { Block } from "../../sheet/grid";

const LONGEST = 12;
const FEWEST = 3;
const SHARE = 0.75;
const LAST_WORD =
  "[額率名数値費欄者課係度量点]|項目|区分|種別|分類|分野|業務|内容|概要|方法|状況|結果|理由|課題|対応|対?策|備考|摘要|担当|期[限日間]|時期|日[付時]|評価|単位|合?計|目的|効果|指標|目標|実績|計画|予算|決算|番号";
/** What ends a heading and stands in no cell below it that states a time or a number. */
const HEADING = new RegExp(`^(?:No\\.?|(?:\\D{0,10}?(?:${LAST_WORD}))(?:\\([^()]{1,10}\\))?)$`);
/** A column for each month or year. */
const TIME = /^(?:[HR]?\d{1,4}年?度?|(?:平成|令和)\d{1,2}年?度?|\d{1,2}月)$/;

/** Whether a line holds nothing but short headings, or one before the months or years of a series. */
export function isPlainHeadings(line: readonly Block[]): boolean {
  const texts = line.map(({ text }) => compact(text));
  if (texts.length < FEWEST || texts.some((text) => text.length > LONGEST)) return false;
  const headings = texts.filter((text) => HEADING.test(text));
  const times = new Set(texts.filter((text) => TIME.test(text) && !/^\d+$/.test(text)));
  if (times.size >= FEWEST) return times.size + headings.length === texts.length;
  return headings.length >= texts.length * SHARE && !texts.some((text) => /\d/.test(text));
}
