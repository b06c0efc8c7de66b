import { oneOf } from "../lookup/anyOf";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { foldWidth } from "../text/text";

/** How or where it was done, behind で: オンラインで17校に行った. */
const MEANS = new RegExp(
  `(?<=^|[^一-龠ァ-ヶー])(${oneOf(`
    オンライン リモート 対面 対面式 書面 書面開催 電話 郵送 メール 電子メール FAX ウェブ WEB Web ZOOM Zoom 動画 動画配信 録画 配信 紙面 電子申請
    単独 共同 合同 共催 独自 自前 直営 委託 職員 無料 有料 屋外 屋内 野外 現地 庁内 館内 室内 事前 当日 平日 休日 夜間 日中 少人数 分散 抽選 先着順?
    ハイブリッド 集合形式 通信制 巡回 戸別 個別
  `)})(?:形式|方式)?で、?(?:延べ|のべ|計|合計|約)?$`,
);
const REACH = 16;

/** Words before a number without how it was done: 避け、オンラインで. */
export function withoutMeans(before: string): string {
  return before.includes("で") ? before.replace(MEANS, "") : before;
}

/** The numbers of a report, of which those that stand behind how it was done are not called so, unless the `asked` words speak of it. */
export function apartFromMeans(text: string, quantities: readonly Quantity[], asked: string): readonly Quantity[] {
  if (!text.includes("で")) return quantities;
  const folded = foldWidth(text);
  return quantities.map((quantity) => {
    if (quantity.noun === null) return quantity;
    const at = numberOffset(quantity);
    const means = MEANS.exec(folded.slice(Math.max(0, at - REACH), at))?.[1];
    return means === undefined || asked.includes(means) ? quantity : { ...quantity, noun: null };
  });
}
