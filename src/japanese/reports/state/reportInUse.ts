import { ON_TRIAL } from "./reportDoneInTime";
import { plainEnding } from "../endings/reportPlain";
import type { ClauseReading } from "../clauses/reportReadings";
import { IN_USE, STEADY } from "../endings/reportTense";

/** 5月の公告分から新しい算定式によっている: since then, and no work of its own. */
const SINCE = /(?:^|[^0-9])[4-9]月[^、]{0,16}(?:から|以降|より)[^、]*て(?:いる|おり|います|おります)$/;
const WORKED_AT = /検討|調整|協議|準備|作成|作業|進め|設計|施工|工事|取り?組|募集|募って|交渉|審査|調査|策定|選定|整備/;

/** 8月から全6回の日程で始めている: what is held over several times goes on until its last. */
export const COURSE = /全[0-9]+[回日]|日程で/;

/** What was made is in use since a time that is past: 7月から使用している. */
export function isInUse({ act, preparation, partly, core }: ClauseReading): boolean {
  return (
    (act === "started" || act === "running") &&
    !COURSE.test(core) &&
    !preparation &&
    !partly &&
    (IN_USE.test(core) || (SINCE.test(core) && !WORKED_AT.test(core)))
  );
}

const TAKEN_INTO_USE = /(?:運用|使用|利用|供用|稼働)(?:を?開始(?:した|済み?)?|を始めた)$/;

/** 納車され、使用を開始した: it is there, and not only to be tried. */
export function isTakenIntoUse({ act, partly, core }: ClauseReading): boolean {
  return act === "started" && !partly && TAKEN_INTO_USE.test(plainEnding(core)) && !ON_TRIAL.test(core);
}

/** 切り替え、その後も安定して動いている: what came of it is in use. */
export function isSteady({ act, preparation, partly, core }: ClauseReading): boolean {
  return act === "running" && !preparation && !partly && STEADY.test(plainEnding(core));
}
