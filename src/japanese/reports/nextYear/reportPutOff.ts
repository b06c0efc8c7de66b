import { fiscalYearSpan, halfYearEnd } from "../../periods/calendar";
import { namesTimeBeyond } from "./reportBeyondYear";
import { type ReportContext, wordsAsked } from "../reportContext";
import { countsIn } from "../row/reportCounts";
import { isAllReached } from "../../comparison/comparison";
import { type ClauseReading, sentenceWords } from "../clauses/reportReadings";
import { isNotDone, type Act } from "../endings/reportActs";
import { HOLDING, MAKING } from "../../words/deeds";
import { NEXT_YEAR } from "../../words/times";
import { contentWords, sharedWords } from "../../words/contentWords";
import { beyondYear, MOVED } from "./reportNextYear";
import { AIMED_THEN, BEGINS_THEN, DEED_AFTER, FURTHER } from "./reportNextYearPlans";
import type { Sayings } from "./reportNextYearTold";
import { COUNTED_REST, isLaterPart, PART } from "./reportAwaiting";
import { plainEnding } from "../endings/reportPlain";
import { isWithinYear } from "../state/reportTally";
import { foldWidth } from "../../text/text";
import { isAskedFor, workOf } from "../row/reportTopic";

const NEXT_SPRING =
  /(?:公表|公開|発行|提出|上程|配布|発送|納品|完成|竣工)は[^、0-9]{0,12}4月[^、]{0,6}とし(?:た|ている)$|(?:^|[^0-9年])[4-9]月(?:号(?=[にでへと])|[^、]{0,12}(?:予定|見込)|の[一-龠]{2,4}を(?:目指|めざ|目標)|[^、]{0,8}[にへと](?:変更|延期|先送|繰り?下|な[っりる])|(?:以降)?に入って(?:から)?|中に|(?:[0-9]{1,2}日|[上中下]旬|末|初め|当初|定例会議?|定例市?議会|市?議会)?(?:まで)?に[^、はをが]{0,6}(?:する|いたします|します|行う|行います|始める|始めます)(?:こと[とに](?:した|なった))?$)/;
const FINISHED_IN =
  /(?:^|[^0-9年])(?:1[0-2]|[123])月[^、はがを]{0,6}に?(?:完了|完成|竣工|終了)し$|(?:^|[^0-9年])(?:1[0-2]|[123])月[^、はがを]{0,8}[にで][^、はが]{1,12}を(?:改正|制定|改定|改訂|策定|公布|締結)し$|[一-龠]を(?:完了し|終え|終了し|完成させ)$/;
/** 公表が3月にずれ込んだ: late, and done within the year. */
const LATE_IN_YEAR = /(?:^|[^0-9])(?:1[0-2]|[123])月[^、]{0,4}[にへ]ずれ込んだ?$/;
const NEXT_YEARS_NOUN = new RegExp(`${NEXT_YEAR}(?:以降|中|早期|当初)?に(?:改めて|再度)?[^、はをがもに0-9]{0,6}[一-龠]{2}$`);
/** 新たに見つかった3か所は */
const OF_COUNTED = /[0-9][^0-9月日年、はをが]{1,3}(?:について)?は/;
const UNDECIDED: ReadonlySet<Act> = new Set<Act>(["planned", "silent", "need"]);

/** In a final report, plans that move the work itself beyond the fiscal year count as put off, or as unfinished. */
export function putBeyondYear(told: readonly ClauseReading[], context: ReportContext): readonly ClauseReading[] {
  const { report, fiscalYear, periodEnd } = context;
  if (report !== "final" || (typeof periodEnd === "string" && periodEnd > fiscalYearSpan(fiscalYear).end)) return told;
  const isUndecided = leavesUndecided(told, context);
  const inYear = told.map((clause, at) => {
    if (isLateInYear(clause)) return { ...clause, act: "done" as const };
    if (isTurnedDown(clause, context)) return { ...clause, act: "unfinished" as const };
    if (isUndecided && isStudiedAnew(clause)) return { ...clause, act: "unfinished" as const };
    return asToCome(asStep(clause, told[at - 1], fiscalYear), told[at - 1], fiscalYear);
  });
  const announced = aheadOfYear(inYear, context);
  const hasRest = tellsOfRest(inYear);
  if (announced.size === 0 && !hasRest) return inYear;
  const { clauses, ahead } = withFollowed(inYear, announced);
  const sayings = sayingsOf(clauses, context);
  const wordsOf = sentencesOf(clauses);
  return clauses.map((clause) => {
    const words = wordsOf(clause);
    const isAhead = ahead.has(clause);
    if (isAllThereWithout(words, sayings, context)) return { ...clause, beyondYear: isAhead };
    const isLeft = () => hasRest && isRestPlanned(clause, words) && (isAhead || isRestOfWork(clause, words, sayings, context));
    const act = (isAhead && words !== "" ? beyondYear(clause, words, sayings) : null) ?? (isLeft() ? "unfinished" : null);
    if (act !== null) return { ...clause, act };
    return isAhead ? { ...clause, beyondYear: true } : clause;
  });
}

const TURNED_DOWN = /(?:不合格|不採択|不認定|不許可|不選定|選外|落選|却下|否決)(?:と|に|で)?(?:な[っり]|だっ|され|終わ[っり])?(?:た|て)?$/;
const SEEKS_GRANT = /合格|資格|免許|採択|認定|認証|許可|選定|登録|交付金|補助金|指定|条例/;

/** 2次試験で不合格となった, where that is what is asked for; 3人は不合格であった tells of some of them. */
function isTurnedDown({ main, link, core, act }: ClauseReading, { initiative = "", target = "" }: ReportContext): boolean {
  if (act !== "done" || !(main || link === "cause") || link === "contrast" || OF_COUNTED_ONES.test(core)) return false;
  return TURNED_DOWN.test(plainEnding(core)) && SEEKS_GRANT.test(wordsAsked({ initiative, target }));
}

const OF_COUNTED_ONES = /[0-9][^0-9、月日年次回]{1,3}[はが]|もう|当初|初め/;

/** 方針を決定する, 結論を出す */
const ASKS_TO_DECIDE = /(?:方針|方向性|結論|可否|基準|計画|案)[をの][^、。]{0,8}(?:決定|策定|決め|出す|まとめ|確定|定め)/;
const DECIDES = /(?:決定|策定|確定|決め|決ま|定め|まとめ|まとま|(?:方針|こと|もの)と(?:し|な[っり]))/;
const STUDIED_ANEW =
  /(?:(?:改めて|再度|再び|一から|初めから|白紙(?:に戻して|から)|仕切り直して)[^、はがを]{0,12}(?:検討|協議|判断|議論|審議)|再検討|再協議|再考|(?:検討|協議|議論)し直)(?:を(?:行う|する))?(?:する|す)?こと[とに](?:した|なった|している|なっている)$/;

function isStudiedAnew({ act, main, core }: ClauseReading): boolean {
  return act === "planned" && main && STUDIED_ANEW.test(plainEnding(core));
}

/** Whether a decision is asked for, and the report tells of none but that it will be thought over again. */
function leavesUndecided(told: readonly ClauseReading[], { target = "" }: ReportContext): boolean {
  return ASKS_TO_DECIDE.test(target) && told.some(isStudiedAnew) && told.every((clause) => isStudiedAnew(clause) || !DECIDES.test(clause.core));
}

/** 来年度に実施, 令和9年度へ, 令和9年度予算で対応 */
const THEN_ALONE =
  /(?:年度|年[4-9]月|来春|雪解け後?)(?:中|以降|当初|早期|早々|分|予算|補助)?(?:に|へ|で|から|として|の)?(?:国庫)?(?:補助|予算)?[にでを]?(?:[一-龠ァ-ヶー]{2,6})?$/;

/** 苗木の入荷が遅れ、4月に植栽: what is late in the year's first month is of the next one. */
const IN_APRIL = /^4月(?:[0-9]{1,2}日|[上中下]旬|末|中)?に?[一-龠]{2,4}$/;

const TOWARD = /に向けて?$/;

/** 来年度の発注に向け、設計を見直した: what was done toward a later year prepares it. */
function asStep(clause: ClauseReading, before: ClauseReading | undefined, fiscalYear: number): ClauseReading {
  const isStep =
    clause.act === "done" &&
    !clause.preparation &&
    before?.link === "circumstance" &&
    before.sentence === clause.sentence &&
    TOWARD.test(before.core) &&
    namesTimeBeyond(before.core, fiscalYear);
  return isStep ? { ...clause, preparation: true } : clause;
}

/** 残り2基は来年度に実施: of a part, without a verb and of a time to come, so that it is only planned. */
function asToCome(clause: ClauseReading, before: ClauseReading | undefined, fiscalYear: number): ClauseReading {
  if (isNextYearsNoun(clause)) return { ...clause, act: "planned" };
  const { act, nominal, main, core, sentence } = clause;
  const hasNoVerb = act === "silent" || (act === "done" && nominal);
  if (hasNoVerb && before?.act === "delayed" && before.sentence === sentence && IN_APRIL.test(core)) return { ...clause, act: "put-off" };
  if (!hasNoVerb || !main || !(COUNTED_REST.test(core) || PART.test(core)) || !THEN_ALONE.test(core) || !namesTimeBeyond(core, fiscalYear)) return clause;
  return { ...clause, act: "planned" };
}

/** 次年度に実施: the noun leaves the tense open, and the year is still to come. */
function isNextYearsNoun({ act, nominal, main, core }: ClauseReading): boolean {
  return act === "done" && nominal && main && NEXT_YEARS_NOUN.test(core) && !OF_COUNTED.test(core);
}

function isLateInYear({ act, core }: ClauseReading): boolean {
  return act === "delayed" && LATE_IN_YEAR.test(core);
}

/** The clauses that name a time after the fiscal year, but for those that only go on from what was done. */
function aheadOfYear(clauses: readonly ClauseReading[], { target = "", fiscalYear, periodEnd }: ReportContext): ReadonlySet<ClauseReading> {
  const dueInWinter = typeof periodEnd === "string" && periodEnd > halfYearEnd(fiscalYear);
  const beginsAsPlanned = clauses.some(({ act }) => act === "started") && namesTimeBeyond(target, fiscalYear);
  const isAfter = ({ act, main, core }: ClauseReading) => act === "planned" && main && DEED_AFTER.test(core);
  const isThen = (clause: ClauseReading, before: ClauseReading | undefined) =>
    namesTimeBeyond(clause.core, fiscalYear) ||
    isAfter(clause) ||
    isNextSpring(clause) ||
    (dueInWinter && isInsteadInSpring(clause, before)) ||
    isDecidedForSpring(clause, before, dueInWinter);
  const isFurther = ({ core }: ClauseReading) => FURTHER.test(core) && !AIMED_THEN.test(core) && !BEGINS_THEN.test(core);
  return new Set(
    clauses.filter(
      (clause, at) =>
        !(beginsAsPlanned && clause.act === "started") && (isThen(clause, clauses[at - 1]) || isLaterPart(clause, clauses[at - 1])) && !isFurther(clause),
    ),
  );
}

function tellsOfRest(clauses: readonly ClauseReading[]): boolean {
  return clauses.some(({ act, main, core }) => (act === "planned" || CARRIED_INTO.test(core)) && main) && clauses.some(({ core }) => COUNTED_REST.test(core));
}

/** The first clause that tells of what was finished as done, and what follows it only as of the time to come. */
function withFollowed(
  clauses: readonly ClauseReading[],
  ahead: ReadonlySet<ClauseReading>,
): { clauses: readonly ClauseReading[]; ahead: ReadonlySet<ClauseReading> } {
  const at = clauses.findIndex((clause, place) => isFollowed(clause, clauses[place + 1]) && ahead.has(clauses[place + 1]!) && !ahead.has(clause));
  const [finished, next] = [clauses[at], clauses[at + 1]];
  if (!finished || !next) return { clauses, ahead };
  return {
    clauses: clauses.with(at, { ...finished, act: "done" }).with(at + 1, { ...next, beyondYear: true }),
    ahead: new Set([...ahead].filter((clause) => clause !== next)),
  };
}

/** 計画の素案を作成する: nothing that comes after the draft is asked for. */
const ASKS_FOR_DRAFT = /案[をの](?:作成|策定|取り?まとめ|とりまとめ|作る)[^、。]{0,6}[。\s]*$/;

function sayingsOf(clauses: readonly ClauseReading[], { initiative, target = "", method = "", allYear, periodEnd }: ReportContext): Sayings {
  const coresOf = (told: readonly ClauseReading[]) => told.map(({ core }) => core).join("\n");
  const asked = initiative ? contentWords(wordsAsked({ initiative, target })) : null;
  // 災害への対応を優先したため、…: why it is put off is no deed of the work.
  const isReason = ({ link, core }: ClauseReading): boolean => link === "cause" && asked !== null && sharedWords(contentWords(core), asked) === 0;
  const told = clauses.filter((clause) => !isReason(clause));
  const deeds = told.filter(({ act }) => act === "done");
  const isMadeByDay = !allYear && Boolean(periodEnd) && workOf(initiative ?? "") === "making";
  return {
    asked,
    target,
    planned: `${initiative ?? ""}\n${target}\n${method}`,
    done: coresOf(deeds),
    told: coresOf(told.filter(({ act, beyondYear }) => (act === "done" || act === "running") && !beyondYear)),
    isAllThatIsTold: isMadeByDay && told.every(({ act, preparation }) => UNDECIDED.has(act) || act === "progressed" || (preparation && act === "done")),
    isOnlyPlanned: told.every(({ act }) => UNDECIDED.has(act)),
    finished: contentWords(
      coresOf(
        deeds.filter(({ making, preparation, main, core }) => making && main && (!preparation || (ASKS_FOR_DRAFT.test(target) && isAskedFor(core, target)))),
      ),
    ),
  };
}

/** The words of a clause's sentence; "" for one of another report or of the plan. */
function sentencesOf(clauses: readonly ClauseReading[]): (clause: ClauseReading) => string {
  const [own, shared] = (["report", "shared"] as const).map((source) => sentenceWords(clauses.filter((clause) => clause.source === source)));
  return ({ source, sentence }) => (source === "report" ? own : source === "shared" ? shared : undefined)?.get(sentence) ?? "";
}

/** 工事は3月に完了し、4月29日に公開する: finished within the year, and what follows is told of the same thing. */
function isFollowed({ act, link, core, sentence, source }: ClauseReading, next: ClauseReading | undefined): boolean {
  return (
    act === "planned" && link === "sequence" && FINISHED_IN.test(core) && next?.sentence === sentence && next.source === source && !/[はが]/.test(next.core)
  );
}

/** 来年度へ継続となった, 次年度の監査対象とした, 翌年度の計画に組み入れた */
const CARRIED_INTO = new RegExp(
  `${NEXT_YEAR}(?:以降)?[へにの]の?(?:継続|持ち?越し)(?:とな|とし|する|し)|(?:${NEXT_YEAR}|年度)(?:以降)?の?(?:[一-龠]{0,6}(?:対象|計画|予定|工事|事業|発注|地区|施設|団体|箇所|路線)|分|予算)(?:と(?:し|なっ)た|に(?:位置付け|位置づけ|含め|組み?入れ|組み?込ん|回し|盛り込ん|加え|計上し|繰り入れ)[ただ])`,
);

/** 引き続き各課で管理する: the others are left to what they are for. */
const LEFT_AS_IT_IS =
  /(?:引き続き|従来どおり|これまでどおり|現行どおり)[^、をが]{0,12}(?:管理|使用|利用|運用|運営|保有|保管|配置|存続)(?:する|し|を続け|を継続)/;

/** The counted rest of the work is only planned, and not for the months that are left. */
function isRestPlanned(clause: ClauseReading, words: string): boolean {
  return (
    (clause.act === "planned" || CARRIED_INTO.test(clause.core)) &&
    clause.main &&
    COUNTED_REST.test(words) &&
    !isWithinYear(clause) &&
    !LEFT_AS_IT_IS.test(clause.core)
  );
}

/** Whether what is left belongs to the work: it is carried over, it shares a word with what was asked for, or is counted as that is. */
function isRestOfWork({ core }: ClauseReading, words: string, { asked }: Sayings, context: ReportContext): boolean {
  return CARRIED_INTO.test(core) || asked === null || sharedWords(contentWords(core), asked) > 0 || isRestOf(words, context);
}

/** 残り3種 of a target of 20種: what is left is counted as the target is. */
function isRestOf(words: string, { target = "", initiative = "" }: ReportContext): boolean {
  const counter = COUNTED_REST.exec(words)?.[1];
  return counter !== undefined && countsIn(wordsAsked({ initiative, target })).some((one) => one.counter === counter);
}

/** 40枚のうち30枚: the whole that a part is counted of. */
const WHOLE = /[0-9][0-9,]*[^0-9、。\s]{1,3}(?:のうち|中)(?=、?[0-9])/g;

/** 残る区間は: of more than a target that is a mere count. */
const OPEN_REST = /(?:^|、)残[るり]の?(?:区間|区域|区画|工区|[かカヵヶケ箇]所|路線|河川|地区|地域|施設|部分|校|園|橋)(?:について)?は/;
const MERE_COUNT = /^[^0-9、。\n]{0,14}[0-9][0-9,.]*[^0-9、。\n]{1,6}$/;

/** 10台を更新した。残る10台は来年度に更新する, of a target of 10台: all that was asked for is there without the rest. */
function isAllThereWithout(words: string, { target, done }: Sayings, { initiative = "", fiscalYear }: ReportContext): boolean {
  const counter = COUNTED_REST.exec(words)?.[1] ?? (OPEN_REST.test(words) && MERE_COUNT.test(foldWidth(target).trim()) ? "" : undefined);
  if (counter === undefined) return false;
  const asked = countsIn(target.replace(WHOLE, "")).filter((one) => one.counter.startsWith(counter));
  // 処理率は97.4%。残る2件は…, of a target of 95%: what is left is counted in nothing that the row asks for.
  if (asked.length === 0 && counter !== "" && !countsIn(initiative).some((one) => one.counter.startsWith(counter)))
    return isAllReached(target, done, fiscalYear);
  const reached = countsIn(done.replace(WHOLE, ""));
  return asked.length > 0 && asked.every(({ count, counter: own }) => reached.some((one) => one.counter.startsWith(counter || own) && one.count >= count));
}

const SPRING_AT_LAST = /(?:は|:)[4-9]月(?:[0-9]{1,2}日|[上中下]旬|末|頃|ごろ|以降|から)?$/;

/** 車両は届いたものの、運行開始は4月: due in winter, it is the April to come. */
function isInsteadInSpring({ core, main, sentence }: ClauseReading, before: ClauseReading | undefined): boolean {
  return main && before?.sentence === sentence && (before.link === "contrast" || before.link === "cause") && SPRING_AT_LAST.test(core);
}

/** 編集が間に合わず、4月の発行とした: decided because it was not there, so that the month is one to come. */
const SPRING_DECIDED = new RegExp(
  `(?:^|[^0-9年])[4-9]月(?:[上中下]旬|末)?(?:から)?の?(?:${MAKING}|${HOLDING}|開始|発送|納品|支給|引渡し?|着工|着手)[とにへ](?:し|す|変更し|変更す|改め)[たる]`,
);

function isDecidedForSpring({ core, main, sentence }: ClauseReading, before: ClauseReading | undefined, dueInWinter: boolean): boolean {
  if (!main || before?.sentence !== sentence || !isNotDone(before.act)) return false;
  return SPRING_DECIDED.test(plainEnding(core)) && (dueInWinter || core.includes("4月"));
}

/** At the year's end a plan for May is one for the next year. */
function isNextSpring({ act, core, aside, main }: ClauseReading): boolean {
  return core.includes("月") && NEXT_SPRING.test(core) && (act === "planned" || aside || (main && MOVED.test(plainEnding(core))));
}
