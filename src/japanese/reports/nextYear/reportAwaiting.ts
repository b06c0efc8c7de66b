import { anyOf, oneOf } from "../../lookup/anyOf";
import type { ClauseReading } from "../clauses/reportReadings";
import { REMAINING } from "../reportWords";

/** 残る2か所は, もう1棟は, 未作成の3地区については: a counted rest of the work. */
export const COUNTED_REST = new RegExp(
  `(?:${REMAINING}|未(?!充足|受診|接種|回答|加入|登録|納付|受講|提出|返送|返信|申請|利用|就園|就学)[一-龠]{2}の)[0-9一二三四五六七八九]+([^0-9月日年、]{1,6}?)(?:について|に関して)?[はも]`,
);
/** 3地区は */
export const PART = /^[0-9]+[^0-9月日年、はをが]{1,3}(?:について)?は/;
/** 統合後に設置することとした: later, and only decided. */
const LATER = /(?:[一-龠]後に|次第|を待って)[^、はがを]{0,12}こと[とに](?:した|なった|している|なっている)$/;
/** 残りは改修の後に行う: of the rest, and of a time that has not come. */
const REST_THEN =
  /^残[るり](?:[^、はを]{0,8})?は[^、はを]{0,16}(?:後に?|てから|次第、?|を待って)(?:速やかに|順次)?(?:行う|実施(?:する)?|対応(?:する)?|取り?組む|進める|(?:施工|設置|更新|着手|着工|開始|再開|発注|契約|開催|公表|整備|改修|修繕|補修|撤去|解体|移転)(?:する)?)$/;
/** 2台は後継機種の発売後に更新する: of a part, and the deed itself. */
const PART_THEN =
  /(?:[一-龠]後に?|てから|次第、?|を待って)(?:速やかに|順次|改めて)?(?:行う|実施する|対応する|施工する|設置する|更新する|改修する|整備する|修繕する|着手する|撤去する|移転する)$/;
/** In every wording of what is waited for. */
const AWAITS = /次第|てから|た後|[上う]え?で|段階で|待って|見極め/;
const OTHERS_MATTER = oneOf("国 県 省 庁 法 制度 基準 方針 指針 ガイドライン 動向 通知 通達 方向性 財源 協議 調整 合意 流れ");
const HAS_COME = "が(?:示さ|決[まめ]|定[まめ]|固ま|公表さ|公布さ|改正さ|明らかに|確定し|整[いっ]|まとま|出そろ|得られ)";
const ONCE = "(?:次第、?|てから|た後に?|た(?:上|うえ)で|た段階で)";
const WAITING = "を(?:待って(?:から)?|見極めて(?:から)?|見極めた(?:上|うえ)で)";
const INTENT = "(?:こと[とに](?:した|なった|している|なっている)|(?:予定|方針)(?:で?す|だ|である|としている)?)";
/** 国の基準が示されてから改正することとした, 制度の改正を待って改める予定である: it waits for what others do. */
const AWAITS_OTHERS = new RegExp(
  `${OTHERS_MATTER}[^、はをが]{0,12}(?:${HAS_COME}[^、はをが]{0,4}?(?:${ONCE}|のを待って)|(?:の?(?:公表|決定|改正|通知|結果|動向|整備))?${WAITING})[^、はが]{0,16}${INTENT}$`,
);
/** 国の仕様が固まってから対応する */
const ONCE_OTHERS_HAVE = anyOf([
  `(?:国|県|省|庁|法|基準|方針|指針|仕様|財源|協議|調整|合意|同意)[^、はをが]{0,12}が[^、はをが]{2,8}${ONCE}[^、はが]{1,12}[うくすつむぶぐぬる]$`,
  /[一-龠え](?:の(?:完了|終了|完成|整備|決定|公表|結果|状況|動向))?を(?:待って(?:から)?|見極めて(?:から)?|見て)[^、はが]{1,12}(?:[うくすつむぶぐぬる]|予定(?:だ|である)?)$/,
]);

/** Whether a part of the work, or all of it, is planned for when something else has come about (統合後に, 基準が示されてから). */
export function isLaterPart({ act, main, core, sentence }: ClauseReading, before: ClauseReading | undefined): boolean {
  if (act !== "planned" || !main) return false;
  if (REST_THEN.test(core)) return true;
  if (AWAITS.test(core) && AWAITS_OTHERS.test(core)) return true;
  const words = before?.sentence === sentence ? [before.core, core] : [core];
  if ((ONCE_OTHERS_HAVE.test(core) || PART_THEN.test(core)) && [COUNTED_REST, PART].some((part) => part.test(words.join("、")))) return true;
  return LATER.test(core) && words.some((one) => PART.test(one));
}
