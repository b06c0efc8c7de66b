import { namesTimeBeyond } from "./reportBeyondYear";
import type { ReportContext } from "./reportContext";
import { sentenceWords } from "./reportReadings";
import type { Act } from "./reportPredicate";
import type { ClauseReading } from "./reportReadings";
import { plainEnding } from "./reportPlain";
import { isWithinYear } from "./reportTally";
import { contentWords, sharedWords } from "./reportTopic";
import { HOLDING, MAKING, NEXT_YEAR, RESCHEDULED } from "./reportWords";

/** What is put off when it is planned for the next year: 計画の策定は, 手順書の作成については. */
const TOPIC = new RegExp(`(?:${MAKING}|${HOLDING})[^、はを]{0,8}(?:について|に関して|に関し)?は`);
const DEED = new RegExp(`${MAKING}|${HOLDING}`);
const FURTHER = /(?:来年度|次年度|翌年度|新年度|年度)(?:以降)?(?:も|から|より|は)|引き続|継続|次回|次期|さらに|更に|第[0-9]+[期回次]|[二三]期/;
/** 完成が翌年度となった, 次年度施工とした. */
const MOVED =
  /(?:度|年|月|頃|以降|明け|解け後?)(?:の|へ)?(?:施工|実施|対応|開催|公表|完成|完了|着手|発注|導入|納品|策定)?[とにへ](?:なった|なる|なり|なっている|した|する|し|変更|変更した|変更し|変更となった|変更する)$/;
/** What can be moved; 目標年度を令和12年度とした moves nothing. */
const MOVABLE = /(?:完成|完了|竣工|実施|開催|着手|着工|公表|導入|開始|施工|発注|納品|供用|策定|改定|改修|整備|工事|時期|対応|開設|移転|更新|提案|稼働|運用)|は(?:翌年度|次年度|来年度|[4-9]月[^、]{0,8}|雪解け後?)(?:以降)?[とに]な[っりる]/;
/** What follows when the thing itself is made. */
const AFTERWARDS = /(?:公表|公開|周知|配布|施行|運用|供用|活用)[^、はを]{0,8}は/;
/** 一部については、次年度に実施することとなった */
const OF_PART = /(?:一部|残[るり])[^、]{0,12}は|[0-9][^0-9月日年、]{1,3}(?:について)?は/;
/** 残る1路線は翌年度に整備する */
const REST = /残[るり]|(?:もう|他の)[0-9]/;
/** 残る2か所は, もう1棟は, 未作成の3地区については: a counted rest of the work. */
const COUNTED_REST = /(?:残[るり]の?|もう|他の|未[一-龠]{2}の)[0-9一二三四五六七八九]+[^0-9月日年、]{1,6}(?:について|に関して)?は/;
/** 次年度に行うこととした */
const NEXT_YEARS_DEED = new RegExp(`${NEXT_YEAR}(?:中|以降)?[にへ][^、はがを]{0,8}(?:行|実施|開催|施工|策定|作成|着手|整備|検討|改修|導入|設置|対応|発注|完了|完成|公表)[^、]{0,6}こと[とに]`);
/** 工事は令和8年度に実施する */
const BUILDING = /工事|整備|改修|建設|設置|修繕|改良|布設|移転|建替|施工/;
const DECIDED = /こと[とに](?:し|なり|なっ|いたし)/;
const NEXT_SPRING = /(?:^|[^0-9年])[4-9]月(?:[^、]{0,12}(?:予定|見込)|[^、]{0,8}[にへと](?:変更|延期|先送|繰り?下|な[っりる])|中に)/;
/** 公表が3月にずれ込んだ: late, and done within the year. */
const LATE_IN_YEAR = /(?:^|[^0-9])(?:1[0-2]|[123])月[^、]{0,4}[にへ]ずれ込んだ?$/;
/** 令和9年度に改めて判断することとした */
const ANEW = /改めて|再検討|再度|仕切り直|判断する|見極め|引き継|申し送/;
const COMPLETED = /完成|完了|竣工|終了/;
const COMPLETION = /(?:完成|完了|竣工|終了|策定|発行|終える)(?:予定|見込み?|時期|予定日)?(?:は|が|を|:|予定|見込|する予定|する見込|となる|の予定)/;

/** In a final report, plans that move the work itself beyond the fiscal year count as put off, or as unfinished. */
export function putBeyondYear(told: readonly ClauseReading[], context: ReportContext): ClauseReading[] {
  const { report, fiscalYear, periodEnd } = context;
  if (report !== "final" || (typeof periodEnd === "string" && periodEnd > `${fiscalYear + 1}-03-31`)) return [...told];
  const isLateInYear = ({ act, core }: ClauseReading): boolean => act === "delayed" && LATE_IN_YEAR.test(core);
  const clauses = told.some(isLateInYear) ? told.map((clause) => (isLateInYear(clause) ? { ...clause, act: "done" as const } : clause)) : [...told];
  const ahead = new Set(clauses.filter((clause) => (namesTimeBeyond(clause.core, fiscalYear) || isNextSpring(clause)) && !FURTHER.test(clause.core)));
  const hasRest = clauses.some(({ act, main }) => act === "planned" && main) && clauses.some(({ core }) => COUNTED_REST.test(core));
  if (ahead.size === 0 && !hasRest) return clauses;
  const asked = context.initiative ? contentWords(`${context.initiative}\n${context.target ?? ""}`) : null;
  const sayings = {
    asked,
    finished: contentWords(clauses.filter(({ act, making, main }) => act === "done" && making && main).map(({ core }) => core).join("\n")),
  };
  const sentences = new Map((["report", "shared"] as const).map((source) => [source as string, sentenceWords(clauses.filter((clause) => clause.source === source))]));
  return clauses.map((clause) => {
    const words = sentences.get(clause.source)?.get(clause.sentence) ?? "";
    const act = ahead.has(clause) && words !== "" ? beyondYear(clause, words, sayings) : null;
    if (act === null && hasRest && isRestPlanned(clause, words) && (ahead.has(clause) || asked === null || sharedWords(contentWords(clause.core), asked) > 0)) return { ...clause, act: "unfinished" };
    return act ? { ...clause, act } : clause;
  });
}

/** The counted rest of the work is only planned, and not for the months that are left. */
function isRestPlanned(clause: ClauseReading, words: string): boolean {
  return clause.act === "planned" && clause.main && COUNTED_REST.test(words) && !isWithinYear(clause);
}

/** At the year's end a plan for May is one for the next year. */
function isNextSpring({ act, core, aside, main }: ClauseReading): boolean {
  return (act === "planned" || aside || (main && MOVED.test(plainEnding(core)))) && NEXT_SPRING.test(core);
}

function beyondYear(clause: ClauseReading, words: string, { asked, finished }: { asked: ReadonlySet<string> | null; finished: ReadonlySet<string> }): Act | null {
  if (clause.aside) return COMPLETION.test(clause.core) ? "unfinished" : null;
  if (MOVED.test(plainEnding(clause.core)) && (MOVABLE.test(clause.core) || RESCHEDULED.test(words))) return COMPLETED.test(clause.core) ? "unfinished" : "put-off";
  if (clause.act === "running" && OF_PART.test(words)) return "put-off";
  if (clause.act !== "planned") return null;
  if ((DECIDED.test(clause.core) || REST.test(words)) && OF_PART.test(words)) return "put-off";
  const topic = TOPIC.exec(words);
  const subject = contentWords(topic ? words.slice(0, topic.index + topic[0].length) : words);
  if (sharedWords(subject, finished) > 0 || (finished.size > 0 && AFTERWARDS.test(words))) return null;
  if (clause.adversative && DEED.test(clause.core)) return "put-off";
  if (clause.note) return null;
  if (DECIDED.test(clause.core) && ANEW.test(clause.core) && finished.size === 0) return "put-off";
  if (DECIDED.test(clause.core) && /は/.test(words) && NEXT_YEARS_DEED.test(clause.core)) return "put-off";
  if (BUILDING.test(clause.core) && asked && BUILDING.test([...asked].join("、"))) return "put-off";
  if (asked && sharedWords(contentWords(words), asked) === 0) return null;
  if (COMPLETION.test(clause.core)) return "unfinished";
  return topic || RESCHEDULED.test(words) ? "put-off" : null;
}
