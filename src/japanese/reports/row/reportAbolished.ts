import { type ReportContext, wordsAsked } from "../reportContext";
import type { ClauseReading } from "../clauses/reportReadings";
import { plainEnding } from "../endings/reportPlain";
import { concernsWork } from "./reportTopic";

/** 配布事業は廃止した, 本事業を廃止することとした. */
const ABOLISHED =
  /^([^、はをが]{0,20}?)[はをが](?:[^、はをが]{0,16}(?:で|もって|限りで))?廃止(?:した|している|とした|となった|すること[とに](?:した|なった|決定した))$/;
/** The work is of that kind, or may come to it. */
const ASKED = /廃止|見直|統合|統廃合|整理|削減|縮小|終了|再編|解体|撤去|移行|切替|切り替/;
const THE_WORK = /^(?:本|当該?)?(?:事業|取組|取り組み|制度)$/;
/** 役割を終えたことから, 移管を完了したため: what it was for was reached. */
const SERVED = /役割を(?:終え|果たし)|目的を(?:達|果たし)|(?:譲渡|移管|移行|移転|統合|整備|引き?継ぎ)[がをも](?:すべて|全て)?(?:完了|終了|済|終え|終わ)/;
/** What was replaced or is a part of it. */
const ANOTHER = /旧|従来|既存|現行|一部|これまで|重複|[0-9]/;

/** A final report's clauses, with what the initiative names called off where all that the report says of it is that it was abolished. */
export function withAbolished(clauses: readonly ClauseReading[], { report, initiative = "", target = "" }: ReportContext): readonly ClauseReading[] {
  const off = report === "final" ? clauses.find((clause) => isAbolished(clause, initiative)) : undefined;
  if (
    !off ||
    initiative === "" ||
    clauses.some(({ core }) => SERVED.test(core)) ||
    ASKED.test(wordsAsked({ initiative, target })) ||
    clauses.some((one) => one !== off && one.main && one.act === "done" && !one.preparation)
  )
    return clauses;
  return clauses.map((clause) => (clause === off ? { ...clause, act: "cancelled" } : clause));
}

function isAbolished({ act, main, core }: ClauseReading, initiative: string): boolean {
  if (!main || (act !== "done" && act !== "planned") || !core.includes("廃止")) return false;
  const topic = ABOLISHED.exec(plainEnding(core))?.[1];
  return topic !== undefined && !ANOTHER.test(topic) && (THE_WORK.test(topic) || concernsWork(topic, initiative));
}
