import { wordsAsked } from "../reportContext";
import type { Status } from "../status";
import { tellsOfOtherPart } from "./reportListed";
import { type ClauseReading, openingOf } from "../clauses/reportReadings";
import type { Tally, WorkContext } from "./reportTally";
import { concernsWork } from "../row/reportTopic";

/** 工事に着手したが、繰り越した: a part of it is there. */
const WORKS_BEGUN = /(?:工事|施工|製作|製造|改修|建設)[をにも]?(?:着手|開始)|着工|起工/;
/** Names what was called off; a day, the weather or a reason is none of it. */
const NAMED = /(?<!当日|今回|今年度|本年度|今年|[のも])[はを]|(?<!こと)が/;
/** 22施設。実施を見送った: of the whole, where nothing but a figure is told besides. */
const ONLY_DOING = /^(?:実施|開催|執行)[はを]/;
/** 発表会は会場が使えず、開催を見合わせた: of which the sentence tells. */
const TOPIC = /^[^、はをが0-9]{2,14}は(?=.)/;
const FIGURE_ALONE = /^[0-9][0-9,.]*[^0-9、をがはに]{1,6}$/;
/** 6回しか開けなかった: carried out so many times. */
const SO_MANY_ONLY = /[0-9][^0-9、はがを]{1,4}(?:程度|ほど)?しか/;
/** 再開を望む声があった: what others say of it. */
const VOICES = /声[はがも][^、はがを]{0,8}[ただ]$/;

/**
 * State of work of which a final report says that something was not done: postponed where nothing of it is left, done where
 * only a part was called off.
 *
 * @param told with at least one clause that says so
 * @param last the report's last telling clause
 * @param readings all its clauses
 */
export function notDoneStatus(told: Tally, last: ClauseReading, work: WorkContext, readings: readonly ClauseReading[]): Status {
  const { deeds, steps, notDone } = told;
  const dropped = notDone.filter(({ act }) => act === "cancelled" || act === "undone" || act === "put-off");
  if (steps.length === 0 && isNothingLeft(told, last, dropped, work, readings)) return "postponed";
  if (work.allYear && notDone.every(({ act, core }) => act === "unfinished" && SO_MANY_ONLY.test(core))) return "done";
  if (work.resumes && notDone.every((clause) => isOff(clause) && isOfOneTime(clause, readings))) return "done";
  if (deeds.length > 0) return notDone.every(isOff) ? "done" : "in-progress";
  if (tellsOfOtherPart(steps, dropped, work.initiative)) return "in-progress";
  if (last.act === "put-off" && steps.some(({ act, core }) => act === "started" && WORKS_BEGUN.test(core))) return "in-progress";
  if (dropped.includes(last)) return dropped.every(({ partly }) => partly) ? partOf(dropped) : "postponed";
  if (steps.length > 0) return dropped.length === notDone.length && steps.every(({ preparation }) => preparation) ? "postponed" : "in-progress";
  if (dropped.length > 0) return "postponed";
  return notDone.every(({ act, partly }) => act === "not-started" && !partly) ? "not-started" : "in-progress";
}

/** Called off or not held at all: what else was done is all there is to do. */
function isOff({ act }: ClauseReading): boolean {
  return act === "cancelled" || act === "undone";
}

/** Whether what was dropped is the work itself, whatever else was done about it. */
function isNothingLeft(
  { deeds, notDone }: Tally,
  last: ClauseReading,
  dropped: readonly ClauseReading[],
  { initiative, target, resumes }: WorkContext,
  readings: readonly ClauseReading[],
): boolean {
  const isOneOf = (clause: ClauseReading) => (deeds.length > 0 || resumes) && isOfOneTime(clause, readings);
  const isWhole = notDone.some((clause) => isWholeWork(clause, initiative, deeds, readings) && !isOneOf(clause));
  if (isWhole && !deeds.some(({ core }) => !VOICES.test(core) && concernsWork(core, initiative))) return true;
  if (resumes) return false;
  const off = dropped.at(-1);
  if (off && endsDropped(last, off) && !isOneOf(off) && isTargetDropped(off, deeds, initiative, target)) return true;
  return deeds.every(({ source }) => source === "shared") && dropped.some((clause) => isReportOfDropped(clause, target) && !isOfOneTime(clause, readings));
}

/** 市民まつりは中止した, or a bare 中止した: nothing is left of the work that the initiative names, whatever else was done about it. */
function isWholeWork(clause: ClauseReading, initiative: string, deeds: readonly ClauseReading[], readings: readonly ClauseReading[]): boolean {
  const { act, partly, core } = clause;
  if (act !== "cancelled" || partly || initiative === "") return false;
  const isOnlyDoing = ONLY_DOING.test(core) && deeds.every((deed) => FIGURE_ALONE.test(deed.core));
  const topic = isOnlyDoing ? (TOPIC.exec(openingOf(clause, readings).core)?.[0] ?? "") : "";
  const isNamed = NAMED.test(core) && (!isOnlyDoing || topic !== "");
  return !isNamed || concernsWork(topic + core, initiative);
}

/** 策定は見送り、別の方策を検討することとした: what is decided in the same sentence follows from it. */
function endsDropped(last: ClauseReading, off: ClauseReading): boolean {
  return off === last || (last.act === "planned" && last.source === off.source && last.sentence === off.sentence);
}

/** 方針の決定は見送った: the thing that the target names, and nothing else of the target or the initiative was done. */
function isTargetDropped({ act, partly, core }: ClauseReading, deeds: readonly ClauseReading[], initiative: string, target: string): boolean {
  if (act !== "cancelled" || partly || target === "" || !concernsWork(core, target)) return false;
  return !deeds.some((deed) => concernsWork(deed.core, wordsAsked({ initiative, target })));
}

/** 開設は見合わせた: all that the report itself says of what the target names, whatever the outcome beside it tells. */
function isReportOfDropped({ act, partly, source, core }: ClauseReading, target: string): boolean {
  return source === "report" && act === "cancelled" && !partly && target !== "" && concernsWork(core, target);
}

/** 2月は公売を中止した, 2回目は取りやめた: told of one of several times. */
const ONE_TIME = /^(?:(?:1[0-2]|[1-9])月(?:[0-9]{1,2}日)?|第?[0-9]+回目?|[0-9]{1,2}日)(?:分|の[^、はをが]{1,8})?に?は/;

/** Whether a clause tells of one of several times. */
export function isOfOneTime(clause: ClauseReading, readings: readonly ClauseReading[]): boolean {
  return ONE_TIME.test(openingOf(clause, readings).core);
}

/** What remains of work of which a part was called off, or put off. */
function partOf(dropped: readonly ClauseReading[]): Status {
  return dropped.some(({ act }) => act === "put-off") ? "in-progress" : "done";
}
