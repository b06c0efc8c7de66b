import type { ClauseReading } from "../clauses/reportReadings";
import { plainEnding } from "../endings/reportPlain";
import { IN_USE, STEADY } from "../endings/reportTense";
import { COMPLETED, tellsOfEnd } from "../reportWords";

/** 公表が1か月遅れた: late, and over. */
const WAS_LATE = /([一-龠]{2})(?:の?時期)?[がはも][^、はがを]{0,12}遅れた$/;
const HAS_TOPIC = /[はが]/;

const LATE = /遅れた$/;

/** What was late, and is told to be done by the same report (1月に公表した。公表が1か月遅れた。) or to be in use (遅れたが、3学期から使っている), is made good. */
export function lateButDone(clauses: readonly ClauseReading[]): readonly ClauseReading[] {
  if (!clauses.some(isOff)) return clauses;
  return clauses.map((clause, at) => {
    if (isInUseSince(clause, clauses[at + 1]) || isOnlyHowLate(clause, clauses)) return { ...clause, remedied: true };
    const deed = clause.act === "delayed" ? WAS_LATE.exec(clause.core)?.[1] : undefined;
    return deed !== undefined && clauses.some((other) => isDone(other, deed) || isThatPartDone(other, clause, deed)) ? { ...clause, remedied: true } : clause;
  });
}

function isOff({ act }: ClauseReading): boolean {
  return act === "delayed" || act === "put-off";
}

/** 工期を3週間延長, 11月から延期, 予定より1か月遅れ: by how much and from when, and neither of what nor until when. */
const HOW_LATE =
  /^(?:当初の?)?(?:(?:予定|計画)(?:より|から)|(?:1[0-2]|[1-9])月(?:[0-9]{1,2}日|[上中下]旬)?(?:予定)?(?:から|より)|(?:工期|契約期間|履行期間|期限|期日|開催日)を)?、?約?(?:[0-9]+(?:日|週|[かヵヶケカ]?月)間?|半月|半年)?(?:ほど|程度?)?[のをに]?(?:遅れ|遅延|延期|延長|順延|繰り?下げ|後ろ倒し)(?:[しさ]?れ?た|て(?:実施|開催|完了|完成|開始)(?:した)?|となった)?$/;
const HELD_ON = /[0-9]日[^0-9、はが]{0,6}(?:実施|開催|開[設所館園校通業])|(?:実施|開催)した$/;

/** 3月19日完成（工期を3週間延長）: in a bracket, or right behind the completion. */
function isOnlyHowLate(clause: ClauseReading, clauses: readonly ClauseReading[]): boolean {
  if (!isOff(clause) || clause.partly || !HOW_LATE.test(clause.core)) return false;
  return clauses.some(
    ({ act, main, partly, preparation, making, aside, core, source, sentence }) =>
      act === "done" &&
      main &&
      !aside &&
      !partly &&
      source === clause.source &&
      !OTHERS_LEFT.test(core) &&
      (clause.aside ? tellsOfEnd(core) || HELD_ON.test(core) || (making && !preparation) : sentence < clause.sentence && COMPLETED.test(core)),
  );
}

/** 3棟が完成した: of some of them. */
const OTHERS_LEFT = /[0-9](?![0-9]?[月日年])[^0-9、はが]{1,4}が/;

function isInUseSince({ act, link, core, sentence, source }: ClauseReading, next: ClauseReading | undefined): boolean {
  if (act !== "delayed" || link !== "contrast" || !LATE.test(core) || next?.sentence !== sentence || next.source !== source) return false;
  return next.act === "running" && !HAS_TOPIC.test(next.core) && (STEADY.test(plainEnding(next.core)) || IN_USE.test(next.core));
}

const COUNTED = /[0-9]+[^0-9月日年、はをが]{1,3}(?=[はのが])/;

/** 3基の完了が遅れた, beside 3基は2月に完了: the very part. */
function isThatPartDone({ act, main, core }: ClauseReading, late: ClauseReading, deed: string): boolean {
  const part = COUNTED.exec(late.core)?.[0];
  return part !== undefined && act === "done" && main && core.startsWith(`${part}は`) && core.includes(deed);
}

function isDone({ act, main, partly, core }: ClauseReading, deed: string): boolean {
  if (act !== "done" || !main || partly) return false;
  return core.includes(`${deed}し`) || core.endsWith(deed) || (tellsOfEnd(core) && (core.includes(deed) || !HAS_TOPIC.test(core)));
}
