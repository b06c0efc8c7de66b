import { fiscalYearSpan } from "../../periods/calendar";
import { namesTimeBeyond } from "../nextYear/reportBeyondYear";
import { type ReportContext, wordsAsked } from "../reportContext";
import { FIGURE_EXPECTED, PARTLY_DONE, PERCENT_DONE, SHARE_DONE } from "../endings/reportFigures";
import { MOVED } from "../nextYear/reportNextYear";
import { plainEnding } from "../endings/reportPlain";
import { type Act, isNotDone } from "../endings/reportActs";
import type { ClauseReading } from "../clauses/reportReadings";
import { workOf } from "./reportTopic";
import { isUnmeasured } from "./reportUnmeasured";
import { foldWidth } from "../../text/text";

/**
 * A clause as the row's own words let it be read: 8割の施設で導入した is part of the work, unless a share is what the target
 * asks for; 9月に変更した is a deed, where a change is.
 */
export function asAimed(clause: ClauseReading, context: ReportContext): ClauseReading {
  const act = aimedAct(clause, context);
  if (act !== null) return { ...clause, act };
  return isBodyFormed(clause, context) ? { ...clause, preparation: true, making: false } : clause;
}

/** What a clause says of this work, where that differs from what it says by itself. */
function aimedAct(clause: ClauseReading, context: ReportContext): Act | null {
  const { act, core } = clause;
  const { report, fiscalYear } = context;
  if (isNotDone(act)) return isNoPlan(core, fiscalYear) || isUnmeasured(core, context) ? "silent" : null;
  if (act === "silent") return isNoneAsAsked(core, context) ? "done" : null;
  if (act === "running" && isUnmeasured(core, context)) return "silent";
  if (act === "running") return isAimedShare(core, context) || isTargetItself(clause, context) ? "done" : null;
  if (act === "done" && core.includes("絞")) return isNarrowedOnly(core, context) ? "progressed" : null;
  if (act !== "planned") return null;
  if (report === "final" && (endsWithYear(clause, context) || FIGURE_EXPECTED.test(core))) return "done";
  if (report === "midYear" && isMovedOn(clause, context)) return "put-off";
  return isDatedChange(core, context) ? "done" : null;
}

const NONE_ALONE = /^(?:該当|発生)?(?:は|も)?(?:なし|ない)$/;
const ASKS_FOR_NONE = /ゼロ|(?<![0-9.,０-９．，])[0０][件人名回社]|なくす|なし$/;

/** なし, where there is to be nothing of it: 支払遅延0件. */
function isNoneAsAsked(core: string, { target = "" }: ReportContext): boolean {
  return NONE_ALONE.test(core) && ASKS_FOR_NONE.test(target);
}

const NARROWED = /(?<![0-9])(?:[2-9]|[1-9][0-9])[^0-9、はをが]{1,4}(?:程度)?に(?:まで)?絞り?込(?:み|む|ん|め)/;
const ASKS_FOR_ONE = /決定|選定|確定|決め|選ぶ/;

/** 5か所から2か所に絞り込んだ, where one of them is to be chosen. */
function isNarrowedOnly(core: string, { initiative = "", target = "" }: ReportContext): boolean {
  const asked = wordsAsked({ initiative, target });
  return NARROWED.test(core) && ASKS_FOR_ONE.test(asked) && !asked.includes("絞");
}

const NO_PLAN = /(?:予定|計画|想定)(?:を|は|も)?(?:して(?:い|は)?|は|が)?(?:い)?な(?:い|し)/;
const LATER = /^(?:今後|以後|当面|次回|[^、]{0,16}(?:以降|以後|今後))/;

/** 令和7年度以降の更新は予定していない: nothing more is to come. */
function isNoPlan(core: string, fiscalYear: number): boolean {
  return NO_PLAN.test(core) && (LATER.test(core) || namesTimeBeyond(core, fiscalYear));
}

const SHARE = /[0-9０-９一二三四五六七八九](?:[%％割]|分の)|半数|過半/;

/** 整備率45%: how far the work got is what the target counts. */
const AIMS_AT_PROGRESS = new RegExp(`${SHARE_DONE}[^、。\\n0-9]{0,6}[0-9.]+%`);

/** 8割の施設で導入した, 整備率45%となった: as far as the target itself counts it. */
function isAimedShare(core: string, { target = "" }: ReportContext): boolean {
  if (SHARE.test(target) && PARTLY_DONE.test(plainEnding(core))) return true;
  return AIMS_AT_PROGRESS.test(foldWidth(target)) && PERCENT_DONE.test(plainEnding(core));
}

/** 改定素案の検討, where that and no more is the target. */
function isTargetItself({ nominal, core }: ClauseReading, { report, target = "" }: ReportContext): boolean {
  return report === "final" && nominal && foldWidth(target).replace(TARGET_MARKS, "") === core.replace(TARGET_MARKS, "");
}

const TARGET_MARKS = /[\s・･●○◎の、。,]/g;

const ENDING = /終了|廃止|閉館|閉鎖|閉校|閉園|解散/;
/** 今年度をもって事業を終了する: at the year's end it has ended, unless ending it is the work. */
const ENDED_WITH_YEAR = new RegExp(`年度末?(?:をもって|を以て|で?もって|限りで)[^、]{0,24}(?:${ENDING.source})(?:と?する|することとし?た?|とした)`);

function endsWithYear({ main, core }: ClauseReading, { initiative = "", fiscalYear }: ReportContext): boolean {
  return main && ENDED_WITH_YEAR.test(core) && !ENDING.test(initiative) && !namesTimeBeyond(core, fiscalYear);
}

/** 納車は来年度となる見通し: told at mid-year already, of work that was to be done in the year. */
function isMovedOn({ core, main }: ClauseReading, { fiscalYear, periodEnd }: ReportContext): boolean {
  return (
    main && typeof periodEnd === "string" && periodEnd <= fiscalYearSpan(fiscalYear).end && namesTimeBeyond(core, fiscalYear) && MOVED.test(plainEnding(core))
  );
}

const A_CHANGE = /変更|見直|更新|切替|改[定正訂称善革]/;
const CHANGED = /[0-9]月[^、]{0,6}に(?:変更し|改め)た$/;
const DATE_MOVED = /を[0-9]|遅れ|都合|事情|影響|時期|日程|期日|開催|実施|開始|着手/;

/** 9月に要領を変更した: no new date for something else. */
function isDatedChange(core: string, { initiative = "" }: ReportContext): boolean {
  return A_CHANGE.test(initiative) && CHANGED.test(plainEnding(core)) && !DATE_MOVED.test(core);
}

const BODY = "(?:委員会|協議会|検討会|審議会|準備会|部会|会議|チーム|グループ)";
const IS_ABOUT_BODY = new RegExp(BODY);
/** 策定委員会を設置した, 実行委員会を3回開催した: those who are to do it. */
const BODY_FORMED = new RegExp(
  `(?:実行|準備|策定|検討|選定|編集|運営|改定|改訂|作成|選考|見直し|庁内)[^、はをが]{0,6}${BODY}(?:等|など)?[をが](?:[0-9]+回)?(?:設置|設立|組織|立ち?上げ|発足|開催|開[いか])`,
);

/** Of something to be made or held, a body that works toward it only prepares it. */
function isBodyFormed({ act, core }: ClauseReading, { initiative = "", target = "" }: ReportContext): boolean {
  if (act !== "done" || initiative === "" || !BODY_FORMED.test(core) || IS_ABOUT_BODY.test(initiative) || IS_ABOUT_BODY.test(target)) return false;
  const work = workOf(initiative);
  return work === "making" || work === "holding";
}
