import { anyOf } from "../lookup/anyOf";
import { firstFitting } from "../lookup/patternTable";
import { rememberedText } from "../lookup/rememberedText";
import { ALL_DONE, AMOUNTS, BARE_NUMBER, FIGURE, PARTLY_DONE, PERCENT_DONE, countsPart } from "./reportFigures";
import { DID_NOT_HAPPEN, HARMLESS, MAY_COME, MISSED, NO_STATEMENT, NOT_CALLED_OFF, STOPPED } from "./reportHarmless";
import { LATE, PUT_OFF } from "./reportMoved";
import { CANCELLED, NOT_ENOUGH, NOT_STARTED, UNDONE, UNFINISHED } from "./reportNotDone";
import type { Act } from "./reportActs";
import { plainEnding } from "./reportPlain";
import { AHEAD_NOUN, DURING, PLAN } from "./reportPlans";
import { AS_PLANNED, DEED, FINISHED_STATE, NONPAST, PAST, PROCESS_NOUN, PROGRESSED, RUNNING, STARTED, TAKING_TIME } from "./reportTense";
import { INTENDED, NAMES_TOPICS, NEED, REFERS, REMARK } from "./reportRemarks";
import { HOLDING, MAKING, PREPARATION } from "../words/deeds";

/** What the end of a clause says. */
export interface Predicate {
  act: Act;
  /** The deed only prepares another one (資料収集, 業者選定). */
  preparation: boolean;
  /** The deed brings something into being (策定, 整備). */
  making: boolean;
  /** Ends in a noun (体言止め): tense is left open. */
  nominal: boolean;
}

/** What is read of a clause without the others around it. */
export interface ClauseWords extends Predicate {
  /** Speaks of a part only (10講座のうち, 一部). */
  partly: boolean;
  /** Looks ahead (今後, 次年度). */
  outlook: boolean;
}

const OUTLOOK = /今後|引き続|次年度|来年度|翌年度|新年度|将来|さらに|更に|いく(?:必要|$)|次回/;
const PARTLY = anyOf([
  /[0-9](?:日間|週間|か月間)(?:ほど|程度)?(?:[をはが])?(?:中止|休止|休館|休場|閉鎖|休業)/,
  /(?:中止|取りやめ|取り止め)(?:は|が|:| )?[1-9][0-9]*(?:回|公演|会場|日間)$|^第[0-9]+[工期地][区期]の/,
  // 台風21号の接近により中止: its number counts no part.
  /[0-9](?!号[のにがで])[^0-9、月日年はをがへ]{1,4}(?:の[^、はをが]{1,8}|つの[^、はをが]{1,8})?(?:[をがは]|分[をはが])?(?:中止|休止|取りやめ|取り止め|見送|断念|延期)/,
  /[ただい](?:もの|[一-龠]{1,4})[がも](?:多く|[0-9]+[^0-9、]{1,3})?あ(?:る|った|り)$/,
  /[2-9]回目[をも][^、はを]{0,6}(?:予定し|計画し)てい(?:た|まし)|のうち|うち[0-9]/,
  /[0-9](?!学期|四半期)[^0-9月日年、]{1,3}(?:について|に関して)?は|残[るり]|一部(?![^、]{0,16}除)/,
]);

/** Everything that decides a predicate stands in a clause's last characters. */
const REACH = 70;

/** The first pattern that fits decides. */
const endingOf = firstFitting<Act>([
  ["refers", REFERS],
  ["silent", NOT_CALLED_OFF],
  ["done", STOPPED],
  ["done", HARMLESS],
  ["done", DID_NOT_HAPPEN],
  ["silent", NO_STATEMENT],
  ["silent", MAY_COME],
  ["silent", INTENDED],
  ["need", NEED],
  ["missed", MISSED],
  ["not-started", NOT_STARTED],
  ["cancelled", CANCELLED],
  ["delayed", LATE],
  ["put-off", PUT_OFF],
  ["unfinished", NOT_ENOUGH],
  ["undone", UNDONE],
  ["unfinished", UNFINISHED],
  ["done", AMOUNTS],
  ["planned", PLAN],
  ["planned", AHEAD_NOUN],
  ["silent", DURING],
  ["silent", NAMES_TOPICS],
  ["silent", BARE_NUMBER],
  ["done", ALL_DONE],
  ["running", PERCENT_DONE],
  ["running", PARTLY_DONE],
  ["running", TAKING_TIME],
  ["progressed", AS_PLANNED],
  ["silent", REMARK],
  ["done", FINISHED_STATE],
  ["started", STARTED],
  ["running", RUNNING],
  ["progressed", PROGRESSED],
  ["done", PAST],
  ["planned", NONPAST],
  ["running", PROCESS_NOUN],
  ["done", DEED],
  ["done", FIGURE],
]);
const NOMINAL: ReadonlySet<RegExp> = new Set([PROCESS_NOUN, DEED, FIGURE]);

const LIGHT_VERB =
  "(?:等|など|作業|業務|事務)?(?:[をにがはも])?(?:[0-9]+回|数回|複数回)?(?:行[いっわうえ]?|実施|進め|図[りっ]?|重ね|継続|開始|始め|取りかかっ|取り掛かっ|着手|開催|開[いか]|深め|続け|完了|終え|終わっ|終わり|終了|済み?)?(?:し|する|され|でき|せ)?(?:ることができ)?(?:て(?:いる|いた|きた|いく)?|た|だ|る|う|く|中|予定|済み?|ながら|つつ)?$";
/** 再検討することとなった is about 再検討する. */
const DECISION = /(?:する)?こと[とに](?:する|し|した|なる|なった|している|決定した)$/;
const SORTING = "(?:課題|論点|問題点|意見|要望|需要|情報)を[^、]{0,6}(?:整理|抽出|把握|共有|取りまとめ|集約|聞き取|聞き取っ|聴い)";
/** 導入を決定した: decided, not done. */
const TALKING = "(?:話し?合い|懇談|交渉|協議の場|打合せ|打ち合わせ)[をがの][^、]{0,6}(?:持っ|設け|重ね|続け)[たて]";
const DECIDING = `(?:${MAKING}(?:すること)?[をがの]|とすることを)(?:決定|決め|決ま)`;
/** 素案をまとめた: not the thing itself yet. */
const DRAFTING =
  "(?:素案|原案|骨子|たたき台|[^提方起]案|比較表|調査票|行程表|工程表|仕様書?|設計書|図面|原稿|文面|レイアウト)(?:等|など)?[をの][^、]{0,6}(?:作成|策定|取りまとめ|とりまとめ|まとめ|確定)";
/** 設置の順番を決めた, 訪問日が11月に決まった: how, when and by whom it will be done. */
const ARRANGING =
  "(?:(?<![一-龠])業者|順番|順序|様式|内容|仕様|演目|プログラム|デザイン|時期|日程|日時|期日|[一-龠]日|場所|会場(?=[がをも][^、はをが]{0,8}決)|搬[出入]先|委託先|(?:訪問|派遣|研修|視察|配布|照会|送付|発注)先|役割|分担|担当者?|(?:更新|改修|補修|修繕|整備|改良|設置|施工|実施|開催|調査|点検)(?:[箇か]所|路線|区間|地区|校|方法)|(?:運行|受託|委託|施工|請負|納入)(?:事?業)?者|候補[地者]?|行程|配置|相手方?|機種|地点|(?:対象|候補)(?:となる|とする|の)?[^、はをが]{0,6}|(?<!廃止|統合|削減|中止|終了|休止)[一-龠]{2}する(?!こと|方)[^、はをが]{1,8}|(?:出展|出店|受講|参加|対象|利用|派遣|出演|協力)(?:者|店舗?|団体|企業|校)(?:[0-9]+[^0-9、はをが]{1,3})?|講師|段取り)[をがも][^、はをが]{0,8}(?:決め|決定し?|固め|固まっ|決ま[っり]|選ん|選び|絞り?込ん|絞り?込み|絞っ|押さえ|確保し|確保でき|見つけ|割り当て|詰め|組ん)";
/** 点検の方針を固めた, 作成の進め方を決めた: how the deed will be done, which its noun names. */
const FINDING_WAY = `(?:${MAKING}|${HOLDING}|点検)(?:の|に関する|に当たっての|に向けた)?(?:基本的?な?)?(?:方針|進め方|やり方|考え方|手順)[をがも][^、はをが]{0,8}(?:決め|決定し?|固め|固まっ|決ま[っり]|定め|まとめ|整理し)`;
/** 出展枠を確保: a place to do it. */
const SECURED = "(?:枠|ブース|小間|会場|場所|講師|出演者|宿泊先)[をのも](?:確保|予約|手配)(?:済み?)?";
/** 対象施設を本館と分館の2か所に決めた */
const CHOOSING = "(?:対象|候補)[^、はをが]{0,6}を[^、はをが]{1,40}に(?:決定し?|決め|絞り?込[みん])";
/** 調査を業者に委託した: others will do it. Work outsourced for good (清掃を民間に委託した) is a deed. */
const COMMISSIONING =
  "[一-龠]{2}者[をがも][^、はをが]{0,8}特定|(?:調査|設計|測量|策定|作成|改定|診断|解析|分析|翻訳|鑑定|製作|制作)(?:業務|作業)?[をの](?:[^、はをが]{0,12}[にへ])?委託";
/** 契約が9月となった: when it was prepared. */
const PREPARED_AT = `${PREPARATION}[がは](?:[^、はがを]{0,6}[0-9]月)[^、はがを0-9]{0,4}[とに]な[っり](?:た|ている)?$`;
/** 仕様を見直し: the work is to be ordered in another way. */
const REDESIGNING = "(?:設計|仕様書?|積算|工法|発注方法|(?:入札|募集|公募|参加)(?:の)?条件|要件)[をの][^、はを]{0,6}(?:見直[しす]|変更[しす]|精査し)[るた]?$";
/** 実施時期を見直した, without saying to when. */
const RETIMING = "(?:時期|日程|期日|スケジュール|工程)[をの](?:再検討し|見直し|変更し|再調整し|組み直し)た$";
const PREPARES = anyOf([
  `${PREPARED_AT}|${REDESIGNING}|${RETIMING}`,
  `(?<!年間の|か年の|期間の)契約を(?:[^、はをが]{1,12}に)?(?:締結|結[びん])(?:し?[ただ]?)?$|${SECURED}$`,
  `(?:(?:${ARRANGING}|${FINDING_WAY}|${CHOOSING})(?:ていた|[ただ](?:いる)?)?$|[一-龠]の?準備[がをも](?:整[いっえ]?|完了し|終え|終わっ|済ま?せ?)[ただ]?|(?:意向|意見|状況|実態|事例|需要|要望|相場|状態)[をも][^、はをが]{0,8}(?:調べ|尋ね|聞い|聴い|伺っ|見極め)た$)`,
  `(?:${PREPARATION}|${SORTING}|${DRAFTING}|${DECIDING}|${COMMISSIONING})${LIGHT_VERB}`,
  `${TALKING}(?:いる)?$|[0-9][^0-9、はが]{1,3}の(?:申込み?|申し込み|応募)が(?:あった|寄せられた|集まった)$`,
  "(?:申込み?|応募|願書)[をの]受け?付け(?:を(?:行っ|開始し|始め))?(?:た|ている)$",
  "(?:申し込ん(?:だ|でいる)|(?:提出|回答|意見|協力)を求め(?:た|ている)|見積(?:り|書)?を[^、はをが]{0,6}(?:徴取し|徴し|取っ|依頼し)た|予算[をに][^、はをが]{0,8}(?:計上|確保|要求|措置|組[みん])(?:し|され)?[ただ]|(?:許可|内諾|内示|同意|了承|承認|承諾)[がを][^、はをが]{0,8}(?:下り|得|得られ|受け|いただい|もらっ|取り付け)た|届け出た|案内(?:文|状|書|通知|の手紙)(?:等|など)?を[^、はをが]{0,8}(?:送っ|送付し|発送し|出し|郵送し)た)$",
]);
/** 策定に向けた検討会 */
const TOWARD = new RegExp(`${MAKING}に向け[たて]`);
const MAKES = new RegExp(`${MAKING}${LIGHT_VERB}`);

/** 5校中3校で実施済み: the others are still to come. */
const COUNT_OF = /([0-9][0-9,]*)([^0-9、]{1,4})(?:中|のうち)([0-9][0-9,]*)\2[^0-9、]{0,12}(?:済み?|完了|終了|終え)(?:した|た|ている|している)?$/;

/** 素案を作成した段階: more is to come, unless it is the end (完成した段階). */
function isStage(core: string): boolean {
  return core.includes("段階") && /(?<!完了し|完成し|終了し|終え|終わっ)た段階(?:だ|です|である|にある|となっている|に至っている)?$/.test(core);
}

/** Recognises what a clause says of the work, from its ending alone, and whether it speaks of a part or of what lies ahead. */
export const readClauseWords = rememberedText((core): ClauseWords => {
  const ending = plainEnding(core).slice(-REACH);
  const making = MAKES.test(ending);
  const found = endingOf(ending);
  const isPart = found?.[0] === "done" && (countsPart(COUNT_OF, ending) || isStage(core));
  return {
    partly: PARTLY.test(core),
    outlook: OUTLOOK.test(core),
    act: isPart ? "running" : (found?.[0] ?? "silent"),
    preparation: PREPARES.test(ending.includes("こと") ? ending.replace(DECISION, "する") : ending) || (TOWARD.test(ending) && !making),
    making,
    nominal: !isPart && found !== undefined && NOMINAL.has(found[1]) && !/済み?$/.test(ending),
  };
});
