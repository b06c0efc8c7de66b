import { isNotDone } from "../endings/reportActs";
import { type ReportContext, wordsAsked } from "../reportContext";
import type { ClauseReading } from "../clauses/reportReadings";
import { concernsWork, isAskedFor } from "./reportTopic";

/** 改訂の時期は未定: what it is of, before the word for the time. */
const OPEN_TIME =
  /^(?<of>[^、]*?)(?:の?(?:実施|開催|着手|開始|工事|施工)?(?:時期|日程|期日)|の?(?:実施|開催)日)[はも](?:まだ|いまだ|現時点で(?:は)?|現在)?(?:未定|決まってい?な|決めてい?な|定まってい?な)/;
/** What comes behind another: 次回, 続く上級編, 計画に基づく工事. */
const FOLLOWS =
  /^(?:次の|次回|次期|続く|後続|その後|今後)|第[2-9](?:回|期|弾|次)|(?:結果|計画|方針|提言|報告書?|設計)(?:を(?:受け|踏まえ)|に基づ|による)|^(?:改訂|改定|見直し|更新|増刷|続編)$/;
/** What goes before building is all that was asked for. */
const BEFORE_BUILDING = /基本(?:設計|計画|構想)|予備設計|概略設計|測量|調査/;
const BUILDING = /^(?:実施設計|詳細設計|工事|施工)$/;
const SEVERAL_TIMES = /[2-9]回|複数回|毎/;

/** A report's clauses, without those that leave open when something follows (次回の開催日は未定), where the work itself was done. */
export function withoutFollowUps(clauses: readonly ClauseReading[], { initiative = "", target = "" }: ReportContext): readonly ClauseReading[] {
  if (initiative === "" || !clauses.some((clause) => followUpOf(clause) !== null)) return clauses;
  const asked = wordsAsked({ initiative, target });
  const isDone = clauses.some(
    ({ act, preparation, partly, core }) => act === "done" && !partly && (preparation ? isAskedFor(core, initiative) : concernsWork(core, initiative)),
  );
  const isFollowUp = (clause: ClauseReading): boolean => {
    const of = followUpOf(clause);
    return of !== null && !asked.includes(of) && (FOLLOWS.test(of) ? !SEVERAL_TIMES.test(asked) : BUILDING.test(of) && BEFORE_BUILDING.test(asked));
  };
  return isDone ? clauses.map((clause) => (isFollowUp(clause) ? { ...clause, act: "silent" } : clause)) : clauses;
}

/** What a clause leaves open the time of; null for none. */
function followUpOf({ act, main, core }: ClauseReading): string | null {
  if (!main || !isNotDone(act)) return null;
  return OPEN_TIME.exec(core)?.groups?.of || null;
}
