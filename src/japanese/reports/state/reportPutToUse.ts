import { wordsAsked } from "../reportContext";
import type { ClauseReading } from "../clauses/reportReadings";
import { comesInFull, isOneMore, ON_TRIAL } from "./reportDoneInTime";
import { isContinued, type Tally, type WorkContext } from "./reportTally";
import { isInUse, isTakenIntoUse } from "./reportInUse";
import { concernsWork } from "../row/reportTopic";

/** 一部を10月に張り直す: the others were done. */
export const REST = /^(?:一部|残[るり])/;
/** What was made comes into force, and what comes of it is looked at. */
export const FOLLOWS =
  /[0-9](?:月|日)[^、]{0,2}(?:から|に|より)(?:施行|適用|供用)|(?:効果|成果|実績|(?:利用|運用|活用|使用|稼働|定着|普及)の?状況)[をの](?:検証|確認|把握|評価|測定)/;

/** 様式を統一し、6月から使用している: whatever is planned besides carries on, or is nothing of the work. */
export function isPutToUse(told: Tally, work: WorkContext): boolean {
  const { clauses, deeds, steps, planned } = told;
  if (isTakenUp(told, work)) return true;
  if (!clauses.some(isInUse) || comesInFull(told, work)) return false;
  if (planned.every(isContinued)) return true;
  const asked = wordsAsked(work);
  const isAside = (plan: ClauseReading): boolean =>
    plan.source === "plan" && !plan.partly && !REST.test(plan.core) && !isOneMore(plan) && !concernsWork(plan.core, asked);
  return (
    deeds.some((deed) => !deed.partly && concernsWork(deed.core, asked)) &&
    steps.every((step) => isInUse(step) && !ON_TRIAL.test(step.core)) &&
    planned.every((plan) => isContinued(plan) || isAside(plan))
  );
}

/** 先行利用, 4課で: not all of it. */
const FIRST_OF_IT = /先行|一部|先に|[0-9][^0-9月日年]{1,3}で/;

/** 全課で利用を開始した, and what is planned looks at how it goes: nothing else is told. */
function isTakenUp({ clauses, deeds, steps, planned }: Tally, work: WorkContext): boolean {
  return (
    deeds.length === 0 &&
    steps.length > 0 &&
    clauses.every(({ partly }) => !partly) &&
    steps.every((step) => isTakenIntoUse(step) && !FIRST_OF_IT.test(step.core) && concernsWork(step.core, wordsAsked(work))) &&
    planned.every((plan) => isContinued(plan) || FOLLOWS.test(plan.core))
  );
}
