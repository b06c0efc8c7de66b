import { anyOf } from "../../lookup/anyOf";

/** Something is wrong with it, or it calls for more. */
const DEFECT =
  "(?:不具合|不備|不良|破損|損傷|異常|異状|劣化|腐食|亀裂|枯[損れ死]|倒木|欠損|宛先不明|違反|違法|指摘|故障|漏水|危険|不適合|不適正|誤り|漏れ|要[一-龠]{2,4}|(?:精密|再)検査|(?:修繕|修理|取替え?|補修|改善|是正|交換|対応|対策)(?:が|の)?必要)";
const CAME_OUT =
  "(?:あった|見つかった|見つけた|確認された|確認した|判明した|認められた|見られた|受けた|なった|発見された|発見した|判定された|判定した|だった|ある|な)";
/** Those who were not there when it was held. */
const ABSENT = "(?:欠席|不参加|未受講|未受診|不在)(?:者|世帯|だった|した|の)?";

/** What calls for more before the rest: 緊急度の高い2km. */
const PRESSING = "(?:(?:緊急|優先|危険|必要)[度性]の?高い|緊急を要する|(?:損傷|劣化|老朽化?|傷み)の?(?:激しい|著しい|大きい|進んだ))";

/**
 * What the work itself brought to light, or whom it did not meet, as what a clause is about: 不具合のあった3施設は10月に修繕する,
 * 欠席者4人には11月に補講を行う, うち2基は修繕を検討している.
 */
export const FOUND_TOPIC = anyOf([
  "^(?:この|その)?うち[0-9]+[^0-9、はがに]{1,3}[はがにで]",
  `^(?:なお、?)?(?:[^、はを]{0,10}${DEFECT}[^、はをなで]{0,6}${CAME_OUT}[^、はを]{0,10}|${DEFECT}(?:箇所|か所|事項|施設|者)|${ABSENT}[^、はを]{0,8}|[^、はを]{0,8}${PRESSING}[^、はを]{0,12})(?:について|に関して|に対して|に)?は`,
  `^(?:なお、?)?[^、はを]{0,10}${DEFECT}[^、はをなで]{0,6}${CAME_OUT}[0-9]+[^0-9、はが]{1,3}のうち[0-9]`,
]);

/** What people said, and what came of it, as what a clause is about: 出された意見は、結果を. */
const OUTCOME = "(?:意見|要望|提案|提言|声|アイデア|感想|結果|成果|課題|データ)(?:等|など)?(?:について)?[はをも]";
/** What use is made of it, wherever it goes: 説明会に反映させる, 関係課に伝えている. */
const USES_IT = new RegExp(`(反映|生か|活か|役立て|参考[にと])[^、]{0,12}$|${OUTCOME}[^。]{0,20}(伝え|報告|共有|提供|公表|還元|回覧|引き継)[^、]{0,10}$`);

/** Whether a clause only tells what use is made of what the work brought to light, and `asked` asks for no such thing. */
export function usesOutcome(core: string, asked: string): boolean {
  const [, kept, passed] = USES_IT.exec(core) ?? [];
  const use = kept ?? passed;
  return use !== undefined && !asked.includes(use);
}
