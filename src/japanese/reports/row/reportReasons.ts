import { compareQuantities, isAllReached } from "../../comparison/comparison";
import { type ReportContext, wordsAsked } from "../reportContext";
import type { ClauseReading } from "../clauses/reportReadings";
import { isNotDone } from "../endings/reportActs";
import { concernsWork } from "./reportTopic";

const TALKS = /(?:話し?合い|協議|交渉|調整|理解|合意(?:形成)?|議論|浸透)[がは](?:十分に?|思うように|なかなか)?進(?:ま|んで(?:い|お))/;
/** 後任が見つからない: there is nobody for it yet. */
const NOBODY = /(後任|後継者|担い手|引き?受け手|受け手|[なや成]り手|借り手|買い手|引取り手)[がはも](?:十分に?|なかなか)?(?:見つか|いな|おら|得られ|そろ|揃)/;

/** 2団体は断念した: those for whom the work is, and not the work. */
const SO_MANY = /^[0-9]+(?:団体|法人|組織|企業|事業所|[者社人名組戸店])[はがも]/;
const GAVE_UP = new RegExp(`${SO_MANY.source}[^、]{0,8}(?:断念|辞退|取り?下げ|撤退)`);

/**
 * Some who gave up themselves, beside as many as the target asks for, leave nothing undone. Talks that got nowhere and
 * people who were not found, told beside the number that the target asks for (協議が進まなかった beside 空き家11件), are why
 * it fell short and nothing that was not done; where the row's own words are about them, they are.
 */
export function withoutReasons(
  clauses: readonly ClauseReading[],
  text: string,
  { report, initiative = "", target = "", fiscalYear }: ReportContext,
): readonly ClauseReading[] {
  if (report !== "final") return clauses;
  if (clauses.some(isGivenUp) && isAllReached(target, text, fiscalYear))
    return clauses.map((clause) => (isGivenUp(clause) || isBesideThem(clause, clauses) ? { ...clause, act: "silent" } : clause));
  const work = wordsAsked({ initiative, target });
  return withoutStuckTalks(withoutReasonsOfNumber(clauses, work), text, work, { target, fiscalYear });
}

/** 滞納繰越分は大口案件の換価が: what the sentence is about, and what did not come about. */
const TOPIC = /^[^、はが]{1,20}は(?=.)/;

/** 換価が進まなかったため、1.4ポイント下回った: why a number fell short, in words that the row does not ask for. */
function withoutReasonsOfNumber(clauses: readonly ClauseReading[], work: string): readonly ClauseReading[] {
  if (!clauses.some(({ act }) => act === "missed")) return clauses;
  return clauses.map((clause, at) => {
    const next = clauses[at + 1];
    const isReason =
      clause.act === "unfinished" && clause.link === "cause" && next?.act === "missed" && next.sentence === clause.sentence && next.source === clause.source;
    return isReason && !concernsWork(clause.core.replace(TOPIC, ""), work) ? { ...clause, act: "silent" } : clause;
  });
}

function withoutStuckTalks(
  clauses: readonly ClauseReading[],
  text: string,
  work: string,
  { target, fiscalYear }: Required<Pick<ReportContext, "target" | "fiscalYear">>,
): readonly ClauseReading[] {
  if (!clauses.some(isStuck)) return clauses;
  const isReason = (clause: ClauseReading): boolean =>
    isStuck(clause) && !concernsWork(clause.core, work) && !work.includes(NOBODY.exec(clause.core)?.[1] ?? clause.core);
  if (!clauses.some(isReason) || compareQuantities(target, text, { fiscalYear }).length === 0) return clauses;
  return clauses.map((clause) => (isReason(clause) ? { ...clause, act: "silent" } : clause));
}

function isGivenUp({ act, core }: ClauseReading): boolean {
  return isNotDone(act) && GAVE_UP.test(core);
}

/** 3団体は準備中, and 2団体は断念した: some of all that asked, too. */
function isBesideThem({ act, core, sentence }: ClauseReading, clauses: readonly ClauseReading[]): boolean {
  return act === "running" && SO_MANY.test(core) && clauses.some((one) => one.sentence === sentence && isGivenUp(one));
}

function isStuck({ act, source, core }: ClauseReading): boolean {
  return isNotDone(act) && source === "shared" && (TALKS.test(core) || NOBODY.test(core));
}
