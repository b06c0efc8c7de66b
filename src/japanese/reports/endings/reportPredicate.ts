import { anyOf } from "../../lookup/anyOf";
import { firstFitting } from "../../lookup/patternTable";
import { rememberedText } from "../../lookup/rememberedText";
import { ALL_DONE, AMOUNTS, BARE_NUMBER, FIGURE, PARTLY_DONE, PERCENT_DONE, countsPart } from "./reportFigures";
import { DID_NOT_HAPPEN, HARMLESS, MAY_COME, MISSED, NO_STATEMENT, NOT_CALLED_OFF, STOPPED } from "./reportHarmless";
import { LATE, PUT_OFF } from "./reportMoved";
import { CANCELLED, NOT_ENOUGH, NOT_STARTED, UNDONE, UNFINISHED } from "./reportNotDone";
import type { Act } from "./reportActs";
import { plainEnding } from "./reportPlain";
import { AHEAD_NOUN, DURING, PLAN } from "./reportPlans";
import { AS_PLANNED, DEED, FINISHED_STATE, NONPAST, PAST, PROCESS_NOUN, PROGRESSED, RUNNING, STARTED, TAKING_TIME } from "./reportTense";
import { INTENDED, NAMES_TOPICS, NEED, REFERS, REMARK } from "./reportRemarks";
import { MAKING } from "../../words/deeds";
import { LIGHT_VERB, isPreparation } from "./reportPreparation";

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
  /[2-9]回目[をも][^、はを]{0,6}(?:予定し|計画し)てい(?:た|まし)|のうち|うち[0-9]|[0-9][^0-9、月日年]{1,3}中、?[0-9]+[^0-9、]{1,4}[^、0-9]{0,12}(?:運休|欠航|休講|休館)/,
  /[0-9](?!学期|四半期)[^0-9月日年、]{1,3}(?:について|に関して)?は(?!、?(?:全て|すべて|全部|いずれも|[0-9]回とも))|残[るり]|一部(?![^、]{0,16}除)/,
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

const MAKES = new RegExp(`${MAKING}${LIGHT_VERB}`);

/** 5校中3校で実施済み: the others are still to come. */
const COUNT_OF =
  /([0-9][0-9,]*)([^0-9、]{1,4})(?:中|のうち)([0-9][0-9,]*)\2[^0-9、]{0,12}(?:済み?|完了|終了|終え|済ませ|終わっ|済ん)(?:した|[ただ]|[てで]いる|している)?$/;

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
    preparation: isPreparation(ending, making),
    making,
    nominal: !isPart && found !== undefined && NOMINAL.has(found[1]) && !/済み?$/.test(ending),
  };
});
