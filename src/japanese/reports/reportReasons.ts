import { compareQuantities } from "../comparison/comparison";
import type { ReportContext } from "./reportContext";
import { type ClauseReading, isNotDone } from "./reportReadings";
import { contentWords, sharedWords } from "./reportTopic";

const TALKS = /(?:話し?合い|協議|交渉|調整|理解|合意(?:形成)?|議論|浸透)[がは](?:十分に?|思うように|なかなか)?進(?:ま|んで(?:い|お))/;

/**
 * Talks that got nowhere, told beside the number that the target asks for (協議が進まなかった beside 空き家11件), are why it
 * fell short and nothing that was not done; where the row's own words are about them, they are.
 */
export function withoutReasons(clauses: readonly ClauseReading[], text: string, { report, initiative = "", target = "", fiscalYear }: ReportContext): readonly ClauseReading[] {
  if (report !== "final" || !clauses.some(isStuck)) return clauses;
  const asked = contentWords(`${initiative}\n${target}`);
  const isReason = (clause: ClauseReading): boolean => isStuck(clause) && sharedWords(contentWords(clause.core), asked) === 0;
  if (!clauses.some(isReason) || compareQuantities(target, text, { fiscalYear }).length === 0) return clauses;
  return clauses.map((clause) => (isReason(clause) ? { ...clause, act: "silent" } : clause));
}

function isStuck({ act, source, core }: ClauseReading): boolean {
  return isNotDone(act) && source === "shared" && TALKS.test(core);
}
