import type { ClauseInSentence } from "../clauses/reportReadings";

/** 記載なし, 上半期の実績はありません: nothing is told. */
const NOTHING_TOLD =
  "[^、をはが]{0,10}(?:記載|記入|報告|実績|該当|活動|取り?組み?|進捗|予定)(?:事項|内容|状況)?[はもが]?(?:特に)?(?:な[しい]|無し|ありません|ございません)";
const LATER = "(?:下半?期|後期|年度?後半|年度末|年明け|(?<![0-9])(?:1[0-2]|[123])月)(?:以降|頃|中|末|[上中下]旬)?";
const HELD = "[^、はがを]{0,6}(?:実施|開催|着手|開始|発注|執行|予定)(?:する|の?予定|を予定して(?:いる|おり))?";
const ONLY_NOTHING = new RegExp(`^${NOTHING_TOLD}$`);
/** 後期実施の(ため), 下半期の開催であり. */
const HELD_LATER = new RegExp(`^${LATER}${HELD}(?:の|だ|である|であり|で)?$`);
/** 後期に実施予定のため記載なし, without a comma. */
const NOTE_OF_LATER = new RegExp(`^${LATER}${HELD}(?:の|である)?(?:ため|為|ので|ことから|により)${NOTHING_TOLD}$`);
/** 実施時期未到来, まだ実施時期ではない. */
const TIME_TO_COME =
  /(?:時期|期日|開催日|実施日)[はがに]?(?:まだ)?(?:未到来|(?:到来し|至っ|なっ|来)ていない)(?:だ)?$|^(?:まだ|いまだ)[^、]{0,8}時期で(?:は)?ない$/;
/** 期末に報告: the report is put off, and nothing told of the work. */
const REPORTED_LATER =
  /^(?:期末|年度末|最終報告|期末報告|期末評価)(?:時|書)?(?:に|で|にて|において)(?:まとめて|一括して|併せて)?(?:報告|記載|記入)(?:する|(?:する)?予定(?:だ)?|とする)?$/;
/** 申請がなかった(ため) is no deed. */
const NEGATED = /な(?:い|かった|く|し)$/;
/** What nearly every other sentence lacks, because all are read here. */
const MAY_BE_NOTE = /(?:な[しい]|無し|ません)$|時期|[期催施]日|^(?:期末|年度末|最終)/;

/** Makes a plan of a note in place of a mid-year report: that it is held later, so that there is nothing to tell. */
export function settleNotes(readings: ClauseInSentence[]): void {
  const last = readings.at(-1);
  if (last === undefined || readings.length > 2 || !MAY_BE_NOTE.test(last.core)) return;
  if (TIME_TO_COME.test(last.core) || NOTE_OF_LATER.test(last.core)) last.act = "planned";
  else if (REPORTED_LATER.test(last.core)) last.act = "silent";
  else if (readings.length === 2 && ONLY_NOTHING.test(last.core)) countReason(readings[0]!);
}

/** Where nothing follows a reason, it is all that is told: 11月に開催するため, 8月に開催したため. */
function countReason(reason: ClauseInSentence): void {
  if (reason.link !== "cause" && reason.link !== "sequence") return;
  if (HELD_LATER.test(reason.core)) reason.act = "planned";
  if (reason.act === "planned" || (reason.act === "done" && !NEGATED.test(reason.core))) reason.link = "sequence";
}
