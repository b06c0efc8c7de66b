import { fiscalYearSpan, halfYearEnd } from "./calendar";
import { namesTimeBeyond } from "./reportBeyondYear";
import type { ReportContext } from "./reportContext";
import { countsIn } from "./reportCounts";
import { type ClauseReading, sentenceWords } from "./reportReadings";
import type { Act } from "./reportPredicate";
import { AIMED_THEN, beyondYear, FURTHER, MOVED, type Sayings } from "./reportNextYear";
import { plainEnding } from "./reportPlain";
import { NEXT_YEAR, REMAINING } from "./reportWords";
import { isWithinYear } from "./reportTally";
import { contentWords, sharedWords, workOf } from "./reportTopic";

/** 残る2か所は, もう1棟は, 未作成の3地区については: a counted rest of the work. */
const COUNTED_REST = new RegExp(`(?:${REMAINING}|未[一-龠]{2}の)[0-9一二三四五六七八九]+([^0-9月日年、]{1,6}?)(?:について|に関して)?は`);
const NEXT_SPRING = /(?:^|[^0-9年])[4-9]月(?:[^、]{0,12}(?:予定|見込)|[^、]{0,8}[にへと](?:変更|延期|先送|繰り?下|な[っりる])|中に|(?:[0-9]{1,2}日|[上中下]旬|末|初め|当初)?(?:まで)?に[^、はをが]{0,6}(?:する|いたします|します|行う|行います|始める|始めます)$)/;
const FINISHED_IN = /(?:^|[^0-9年])(?:1[0-2]|[123])月[^、はがを]{0,6}に?(?:完了|完成|竣工|終了)し$|[一-龠]を(?:完了し|終え|終了し|完成させ)$/;
/** 公表が3月にずれ込んだ: late, and done within the year. */
const LATE_IN_YEAR = /(?:^|[^0-9])(?:1[0-2]|[123])月[^、]{0,4}[にへ]ずれ込んだ?$/;
const UNDECIDED: ReadonlySet<Act> = new Set<Act>(["planned", "silent", "need"]);

/** In a final report, plans that move the work itself beyond the fiscal year count as put off, or as unfinished. */
export function putBeyondYear(told: readonly ClauseReading[], context: ReportContext): ClauseReading[] {
  const { report, fiscalYear, periodEnd } = context;
  const dueInWinter = typeof periodEnd === "string" && periodEnd > halfYearEnd(fiscalYear);
  if (report !== "final" || (typeof periodEnd === "string" && periodEnd > fiscalYearSpan(fiscalYear).end)) return [...told];
  const isLateInYear = ({ act, core }: ClauseReading): boolean => act === "delayed" && LATE_IN_YEAR.test(core);
  const clauses = told.some(isLateInYear) ? told.map((clause) => (isLateInYear(clause) ? { ...clause, act: "done" as const } : clause)) : [...told];
  const beginsAsPlanned = clauses.some(({ act }) => act === "started") && namesTimeBeyond(context.target ?? "", fiscalYear);
  const ahead = new Set(clauses.filter((clause, at) => !(beginsAsPlanned && clause.act === "started") && (namesTimeBeyond(clause.core, fiscalYear) || isNextSpring(clause) || (dueInWinter && isInsteadInSpring(clause, told[at - 1]))) && (!FURTHER.test(clause.core) || AIMED_THEN.test(clause.core))));
  const hasRest = clauses.some(({ act, main, core }) => (act === "planned" || CARRIED_INTO.test(core)) && main) && clauses.some(({ core }) => COUNTED_REST.test(core));
  if (ahead.size === 0 && !hasRest) return clauses;
  const followed = clauses.findIndex((clause, at) => isFollowed(clause, clauses[at + 1]) && ahead.has(clauses[at + 1]!) && !ahead.has(clause));
  if (followed >= 0) {
    ahead.delete(clauses[followed + 1]!);
    clauses[followed] = { ...clauses[followed]!, act: "done" };
    clauses[followed + 1] = { ...clauses[followed + 1]!, beyondYear: true };
  }
  const asked = context.initiative ? contentWords(`${context.initiative}\n${context.target ?? ""}`) : null;
  const sayings: Sayings = {
    asked,
    target: context.target ?? "",
    done: clauses.filter(({ act }) => act === "done").map(({ core }) => core).join("\n"),
    isAllThatIsTold:
      !context.allYear && Boolean(periodEnd) && workOf(context.initiative ?? "") === "making" && clauses.every(({ act, preparation }) => UNDECIDED.has(act) || (preparation && act === "done")),
    isOnlyPlanned: clauses.every(({ act }) => UNDECIDED.has(act)),
    finished: contentWords(clauses.filter(({ act, making, preparation, main }) => act === "done" && making && main && !preparation).map(({ core }) => core).join("\n")),
  };
  const sentences = new Map((["report", "shared"] as const).map((source) => [source as string, sentenceWords(clauses.filter((clause) => clause.source === source))]));
  return clauses.map((clause) => {
    const words = sentences.get(clause.source)?.get(clause.sentence) ?? "";
    if (isAllThereWithout(words, sayings)) return { ...clause, beyondYear: ahead.has(clause) };
    const act = ahead.has(clause) && words !== "" ? beyondYear(clause, words, sayings) : null;
    if (act === null && hasRest && isRestPlanned(clause, words) && (ahead.has(clause) || CARRIED_INTO.test(clause.core) || asked === null || sharedWords(contentWords(clause.core), asked) > 0 || isRestOf(words, context))) return { ...clause, act: "unfinished" };
    if (act) return { ...clause, act };
    return ahead.has(clause) ? { ...clause, beyondYear: true } : clause;
  });
}

/** 工事は3月に完了し、4月29日に公開する: finished within the year, and what follows is told of the same thing. */
function isFollowed({ act, link, core, sentence, source }: ClauseReading, next: ClauseReading | undefined): boolean {
  return act === "planned" && link === "sequence" && FINISHED_IN.test(core) && next?.sentence === sentence && next.source === source && !/[はが]/.test(next.core);
}

/** 来年度へ継続となった */
const CARRIED_INTO = new RegExp(`${NEXT_YEAR}(?:以降)?[へにの]の?(?:継続|持ち?越し)(?:とな|とし|する|し)`);

/** The counted rest of the work is only planned, and not for the months that are left. */
function isRestPlanned(clause: ClauseReading, words: string): boolean {
  return (clause.act === "planned" || CARRIED_INTO.test(clause.core)) && clause.main && COUNTED_REST.test(words) && !isWithinYear(clause);
}

/** 残り3種 of a target of 20種: what is left is counted as the target is. */
function isRestOf(words: string, { target = "", initiative = "" }: ReportContext): boolean {
  const counter = COUNTED_REST.exec(words)?.[1];
  return counter !== undefined && countsIn(`${initiative}\n${target}`).some((one) => one.counter === counter);
}

/** 10台を更新した。残る10台は来年度に更新する, of a target of 10台: all that was asked for is there without the rest. */
function isAllThereWithout(words: string, { target, done }: Sayings): boolean {
  const counter = COUNTED_REST.exec(words)?.[1];
  const asked = counter === undefined ? [] : countsIn(target).filter((one) => one.counter.startsWith(counter));
  return asked.length > 0 && asked.every(({ count }) => countsIn(done).some((one) => one.counter.startsWith(counter!) && one.count >= count));
}

const SPRING_AT_LAST = /(?:は|:)[4-9]月(?:[0-9]{1,2}日|[上中下]旬|末|頃|ごろ|以降|から)?$/;

/** 車両は届いたものの、運行開始は4月: due in winter, it is the April to come. */
function isInsteadInSpring({ core, main, sentence }: ClauseReading, before: ClauseReading | undefined): boolean {
  return main && before?.sentence === sentence && (before.link === "contrast" || before.link === "cause") && SPRING_AT_LAST.test(core);
}

/** At the year's end a plan for May is one for the next year. */
function isNextSpring({ act, core, aside, main }: ClauseReading): boolean {
  return core.includes("月") && NEXT_SPRING.test(core) && (act === "planned" || aside || (main && MOVED.test(plainEnding(core))));
}
