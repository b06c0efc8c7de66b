import { matchesOf } from "../../text/text";
import { countsIn } from "../row/reportCounts";
import { countsPart, ENDS_IN_WHOLE } from "../endings/reportFigures";
import { plainEnding } from "../endings/reportPlain";
import type { ClauseReading } from "../clauses/reportReadings";
import type { WorkContext } from "./reportTally";
import { concernsWork, workOf } from "../row/reportTopic";
import { NAMES_FIRST_HALF } from "../../words/times";

/** Months that a mid-year report still has before it. */
export const AHEAD = /(?:^|[^0-9])(?:1[12]|[123])月/;
const BEHIND = /(?:^|[^0-9])(?:[4-9]|10)月/;
/** A time to come and nothing else: 下半期, 11月以降. */
const ONLY_AHEAD = /^(?:1[12]月|[123]月|下半?期|後期|後半|年度末|年明け)(?:[0-9]{1,2}日|[上中下]旬|末|頃|以降|から|に)*$/;
/** 調整の結果、1月に行うこととなった */
const IS_TO_BE = /[うくすつぶむる]こと[とに](?:なった|なっている|した)$/;
/** 残る2地区は10月に開催 */
const REST_IN_AUTUMN = /^(?:残[るり]|もう|あと)[^、]{0,12}は[^。]{0,40}(?<![0-9])10月/;
/** 表示は10月に施工: without a day, and of no other month, it is the month that begins. */
const IN_OCTOBER = /は(?:来月|10月(?:[上中下]旬|中|以降)?)に[一-龠]{2,4}$/;
/** 試行は11月からとなった */
const STARTS_AHEAD = /(?:^|[^0-9])(?:1[0-2]|[123])月[^、]{0,4}からの?[一-龠]{0,2}と(?:なった|した|なっている)$/;
/** 審査の後に実施, 結果を待って着手 */
const AFTER_THAT =
  /^[^、はをが]{0,12}(?:導入|移行|稼働|更新|整備|構築|完成|竣工|開設)後に(?:速やかに)?(?:実施|開催|着手|策定|作成|対応|検討|発注)$|(?:の後に?|次第、?|を待って|(?:設立|策定|決定|制定|改正|選定|締結|答申|採択|契約|納品)後に)(?:速やかに)?[一-龠]{2,4}$/;
/** 10月から実施 */
const RUNS_FROM = /(?:^|[^0-9])(?:10|[4-9])月[^、]{0,6}(?:から|より)[^、はを]{0,8}実施$/;
/** 最終回は10月に開く運びとなった, 12月に再提案の運び */
const IS_UNDER_WAY_TO = /(?<!完了|完成|終了|竣工)(?:の|[うくすつぶむる])運び(?:だ|と(?:な(?:った|っている|る)|した))?$/;
/** 先方の都合により, between what moved and its new time */
const FOR_A_REASON = "(?:、?[^、はを0-9]{1,20}(?:により|によって|のため|の都合で|ことから))?";
/** 残る2校は10月とした, もう1か所は先方の都合により11月となった, 2区画は収穫後とした */
const COUNTED_LATER = new RegExp(
  `(?:^|、)(?:(?:残[るり]の?)?[0-9]+[^0-9月日年、はをが]{1,3}(?:について)?は${FOR_A_REASON}(?:10月[^、はをが]{0,4}|[^、はをが0-9]{1,10}(?:後|以降|明け))|(?:残[るり]の?|もう|あと)[0-9]+[^0-9月日年、はをが]{1,3}(?:について)?は${FOR_A_REASON}(?:1[0-2]|[123])月[^、はをが]{0,4})[とに](?:し(?:た|ている)|する|な(?:る|った|っている)|変更(?:した|となった))$`,
);
/** 3月定例会への提出に改めた, 1月からの開始に繰り下げた */
const CHANGED_TO_AHEAD =
  /(?:^|[^0-9])(?:1[0-2]|[123])月[^、をが]{0,8}(?:への|での|からの|中の)[一-龠]{2,4}[にへ](?:改め|変更し|延期し|繰り?下げ|遅らせ|切り?替え|ずらし)(?:た|ている|ることとした)$/;
/** 開設は11月となった */
const IS_AHEAD = new RegExp(
  `(?:(?<!(?:人|者|件|数|回))は|(?:[一-龠]日|日程|時期)が)${FOR_A_REASON}(?:1[12]|[123])月(?:[0-9]{1,2}日|[上中下]旬|末|頃)?[とに](?:なった|なっている|した|変更(?:した|となった))$`,
);
/** 日程が合わず、11月の実施とした */
const HELD_AHEAD =
  /(?:^|[^0-9])(?:1[12]|[123])月(?:[0-9]{1,2}日|[上中下]旬|末|頃)?の(?:実施|開催|開講|開始|着手|着工|公表|発行|配布|発送|設置|納品|納車|稼働|供用|策定|提出|上程|契約|発注|施工|完成|完了|派遣|訪問)[とに](?:し|な[っり])(?:た|ている)$/;
/** A past tense of setting a time that is still to come. */
const SET_AHEAD = [STARTS_AHEAD, COUNTED_LATER, CHANGED_TO_AHEAD, IS_AHEAD, HELD_AHEAD];
const ONE_OF_TIMES =
  /[0-9](?:回|講|章|巻|工区|区間)目?まで(?:が|を|は)?(?:終了|終え|終わ|完了|実施|済)|第[0-9]+回|[0-9](?:回|基|台|棟|期|校|館|本|号機|[か箇]所|件|人)目/;
/** 10月8日開講, 2名が入校: a course goes on until its end. */
const ENTERED = /(?:開講|入校|入学|入所|入寮|開幕)(?:し|とな|$)/;

/**
 * A mid-year report's clauses with what they only announce as plans, and with the first of several times and what is done
 * toward the work as work under way.
 */
export function seenAtMidYear(clauses: readonly ClauseReading[], work: WorkContext): ClauseReading[] {
  const isEarly = isBeforeLastTime(clauses, work);
  return clauses.map((clause, at) => {
    const next = clauses[at + 1];
    if (isSoSince(clause, next)) return { ...clause, act: "done" };
    const seen = stillPutOff(leadsAhead(clause, next) ? { ...clause, act: "planned" } : aheadOfTheReport(clause), next);
    return isToCome(seen, clauses[at - 1], work) || (isEarly && seen.act === "done" && NTH_TIME.test(seen.core)) ? { ...seen, act: "progressed" } : seen;
  });
}

const DECIDED_SO = /[うくすつぶむる]こと[とに](?:した|なった)$/;
const USED_BY =
  /(?:^|[^0-9月])[0-9][0-9,]*[^0-9、はが月日]{1,3}が(?:利用|活用|来場|来館|参加|購入)(?:した|し|$)|(?:利用|来場|来館)(?:者|件|世帯)?数?(?:は|が|:)?(?:延べ)?[0-9]/;

/** 窓口で渡すこととした。延べ238世帯が利用: it is done so since. */
function isSoSince({ act, main, core, source, sentence }: ClauseReading, next: ClauseReading | undefined): boolean {
  if (act !== "planned" || !main || AHEAD.test(core) || next?.source !== source || next.sentence !== sentence + 1) return false;
  return DECIDED_SO.test(plainEnding(core)) && next.act === "done" && USED_BY.test(next.core);
}

const NTH_TIME = /第([0-9]{1,2})回|([0-9]{1,2})回目/;
const NTH_TIMES = new RegExp(NTH_TIME, "g");

/** 1回目を開催した, of a target of 3回: the last time that was held is not the last one. */
function isBeforeLastTime(clauses: readonly ClauseReading[], { target }: WorkContext): boolean {
  const held = clauses.filter(({ act }) => act === "done").flatMap(({ core }) => matchesOf(NTH_TIMES, core).map(([, nth, th]) => Number(nth ?? th)));
  if (held.length === 0) return false;
  const asked = countsIn(target).filter(({ counter }) => counter.startsWith("回"));
  return asked.length === 1 && Math.max(...held) < asked[0]!.count;
}

/** 11月に実施 in a mid-year report is a plan: the noun leaves the tense open. */
function aheadOfTheReport(clause: ClauseReading): ClauseReading {
  return isAnnounced(clause) ? { ...clause, act: "planned" } : clause;
}

function isAnnounced({ act, nominal, core }: ClauseReading): boolean {
  const ending = plainEnding(core);
  if (IS_UNDER_WAY_TO.test(ending)) return (act === "silent" || act === "done") && !NAMES_FIRST_HALF.test(core);
  if (act === "silent") return ONLY_AHEAD.test(core);
  if (act === "started") return AFTER_THAT.test(core);
  if (act !== "done") return false;
  const isInMonthsAhead = AHEAD.test(core) && !BEHIND.test(core);
  if (SET_AHEAD.some((pattern) => pattern.test(ending)) || (isInMonthsAhead && IS_TO_BE.test(ending))) return true;
  return nominal && (isInMonthsAhead || AFTER_THAT.test(core) || REST_IN_AUTUMN.test(core) || IN_OCTOBER.test(core));
}

/** 開始を10月1日とし、説明会を開いた: what was done besides makes no beginning. */
const MOVED_LATER =
  /(?:開始|着手|着工|実施|開催|公表|供用|運用|稼働|開設|発行)(?:時期|日程?)?[をは](?:1[0-2]|[123])月[^、をは]{0,6}(?:と|[にへ](?:変更|延期|繰り?下げ|改め))し?$/;

/** 12月に条例を改め、4月から施行する予定: the plan's own tense. */
function leadsAhead({ act, link, core, sentence }: ClauseReading, next: ClauseReading | undefined): boolean {
  if (act === "done" && link === "sequence" && core.includes("月") && MOVED_LATER.test(core)) return true;
  return act === "done" && link === "sequence" && AHEAD.test(core) && !BEHIND.test(core) && next?.act === "planned" && next.sentence === sentence;
}

const LATER_IN_YEAR =
  /(?:秋|冬|下半期|下期|後期|年度後半|年明け|年度末|(?:^|[^0-9])(?:1[0-2]|[123])月[^、]{0,4})[にへ](?:延期|変更|順延|先送|繰り?延べ|繰り?下げ)/;
const HELD_THEN = /実施|開催|行[っい]|終え|完了|催し/;

/** 集団健診は秋に延期し、個別の受診を案内した: what was done besides makes nothing good before that time has come. */
function stillPutOff(clause: ClauseReading, next: ClauseReading | undefined): ClauseReading {
  const isMoved = clause.remedied && clause.act === "put-off" && clause.link !== "cause" && LATER_IN_YEAR.test(clause.core);
  return isMoved && next?.sentence === clause.sentence && !HELD_THEN.test(next.core) ? { ...clause, remedied: false } : clause;
}

/** うち187件: the others are still to come while the period runs. */
const PART_OF_THEM = /^(?:この|その)?うち、?[0-9]/;
/** Of 239 there are 187. */
const PART_OF_ALL = /([0-9][0-9,]*)([^0-9、]{1,4})(?:中|のうち)([0-9][0-9,]*)\2/;

/** 8月末で申込みを締め切り、申込者は92人となった: who will come to what is still to be held. */
const APPLIED = /(?:申し?込み?者?|応募者?|エントリー数?|予約)[数件]?(?:は|が|を)[^、]{0,20}(?:[0-9]|締め?切|受け?付)/;
const ASKS_FOR_APPLICANTS = /申し?込|応募|募集|受付|予約/;

function isOnlyAppliedFor({ core }: ClauseReading, { initiative, target }: WorkContext): boolean {
  return APPLIED.test(core) && workOf(initiative) === "holding" && !ASKS_FOR_APPLICANTS.test(initiative) && !ASKS_FOR_APPLICANTS.test(target);
}

/** Before the period's end the first time is not the last one, nor a beginning the end: 9月に1回目を開いた. */
function isToCome(clause: ClauseReading, before: ClauseReading | undefined, work: WorkContext): boolean {
  return work.ahead && clause.act === "done" && (isOneOfMore(clause, before, work) || isTowardWork(clause, before, work));
}

/** 市民祭に向けて実行委員会を開催した */
const TOWARD = /^(.{2,}?)に向け[てた]?、?(.*)/;
/** Deeds that anything may be done with. */
const ANY_DEED = /開催|実施|参加|出席/g;

/** 実行委員18人を委嘱、2回開催: it was they who met. */
const COMMITTEE = /(?:実行|準備|運営|企画)委員/;
const MET = /^(?:会議を)?[0-9]+回(?:の(?:会議|会合)を)?(?:開催|開い|会議)/;

/** Whether something else was done toward the very work that the initiative names. */
function isTowardWork({ core, sentence }: ClauseReading, before: ClauseReading | undefined, { initiative }: WorkContext): boolean {
  if (before?.sentence === sentence && MET.test(core) && COMMITTEE.test(before.core) && !initiative.includes("委員")) return true;
  const told = before?.sentence === sentence && before.link === "circumstance" ? `${before.core}、${core}` : core;
  const [, aim, deed] = told.includes("に向け") && !initiative.includes("に向け") ? (TOWARD.exec(told) ?? []) : [];
  if (aim === undefined || deed === undefined) return false;
  return concernsWork(aim, initiative) && !concernsWork(deed.replace(ANY_DEED, ""), initiative);
}

function isOneOfMore(clause: ClauseReading, before: ClauseReading | undefined, work: WorkContext): boolean {
  const { core, nominal } = clause;
  const whole = before?.sentence === clause.sentence && ENDS_IN_WHOLE.test(before.core) ? before.core : "";
  if (PART_OF_THEM.test(core) || ONE_OF_TIMES.test(core) || ENTERED.test(core) || countsPart(PART_OF_ALL, whole + core)) return true;
  return isOnlyAppliedFor(clause, work) || (nominal && RUNS_FROM.test(core) && workOf(work.initiative) !== "making");
}
