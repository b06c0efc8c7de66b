import { compareQuantities } from "../../comparison/comparison";
import { midYearStatus } from "./reportMidYear";
import { comesInFull, FOR_NEXT_TIME } from "./reportDoneInTime";
import { type ClauseReading, openingOf, sentenceWords } from "../clauses/reportReadings";
import type { ToldReport } from "./reportSettled";
import { isContinued, type WorkContext } from "./reportTally";
import { isNotDone } from "../endings/reportActs";
import { contentWords } from "../../words/contentWords";
import { NAMES_NEXT_YEAR } from "../../words/times";
import { REMAINING } from "../reportWords";

/** Of the work itself, whatever its deed: 残る2か所, 2回目, 延長する. */
const MORE_OF_IT = new RegExp(
  `${REMAINING}|残[りる]|まだ|続き|[2-9]回目|未(?:了|完|済|着手|実施|着|定)|延[長期]|先送|繰り?[下延]|遅れ|早急|完了|完成|竣工|終了|終え`,
);
/** What is done then, with its object: 12月に[文書を出す], 業者へ[調査票を発送する]. */
const LAST_PHRASE = /[^はにで、]*$/;
/** Of an object what it is in the end: 利用の[状況]を取りまとめる. */
const HEAD = /[一-龠々ァ-ヶーA-Za-z]+[ぁ-ん]?[をが][^をが]*$/;
/** A deed told without what it was done to is the work itself: 8月に実施した, 終了した. */
const WITHOUT_OBJECT = /^[^をがは]*$/;
const TOPIC = /^([^は]{1,24}?)(?:について|に関して)?は/;
/** The stem of a verb in one character: [開]く, [配]る. */
const VERB = /([一-龠])(?!する|して|しま|され|[のをはがで]|に(?:つい|関し|対し))[ぁ-ん]{1,6}$/;
const LIGHT_VERBS = "行進図努出取目受見";
const DRAFT = /案(?![内件])|骨子|たたき台/;
/** The deed that an initiative ends in: 券売機の[更新]. */
const LAST_DEED = /[のを]([一-龠]{2,4})(?:等|事業)?$/;

/**
 * A mid-year report's clauses without those of the plan beside it that go beyond what was asked for. A form that asks for a
 * plan of the second half gets one for work that is done, too. Such a plan leaves the work open where it names a deed or a
 * thing of the target of which the report does not tell, the rest of it, or how it goes on.
 */
export function withoutFurther({ text, clauses, context: { target = "", initiative = "", fiscalYear }, work }: ToldReport): readonly ClauseReading[] {
  if (!work.ended || work.allYear || work.resumes || target === "") return clauses;
  const plans = clauses.filter(({ source }) => source === "plan");
  if (plans.length === 0 || comesInFull({ clauses, planned: plans }, work)) return clauses;
  const told = clauses.filter(({ source }) => source !== "plan");
  if (midYearStatus(told, work) !== "done" || told.some(({ act, remedied, partly }) => act === "planned" || (isNotDone(act) && !remedied) || partly))
    return clauses;
  if (compareQuantities(target, text, { fiscalYear }).some(({ short }) => short)) return clauses;
  const asked = `${target}\n${LAST_DEED.exec(initiative)?.[1] ?? ""}`;
  const isItself = told.some(({ act, core }) => act === "done" && WITHOUT_OBJECT.test(core));
  const said = [...told.map(({ core }) => core), ...(isItself ? [initiative] : [])].join("\n");
  if (DRAFT.test(said) && !DRAFT.test(target)) return clauses;
  return plans.some((plan) => isOpenStill(plan, plans, asked, said)) ? clauses : told;
}

/** A mid-year report's clauses without a plan for the next time (来年度の開催に向け、…), where all of this one is done or called off. */
export function withoutNextTime(clauses: readonly ClauseReading[], work: WorkContext): readonly ClauseReading[] {
  const plans = clauses.filter(({ source }) => source === "plan");
  if (!plans.some(({ core }) => FOR_NEXT_TIME.test(core)) || NAMES_NEXT_YEAR.test(`${work.initiative}${work.target}`)) return clauses;
  const words = sentenceWords(plans);
  const rest = clauses.filter(({ source, sentence }) => source !== "plan" || !FOR_NEXT_TIME.test(words.get(sentence)!));
  const status = midYearStatus(rest, work);
  return status === "done" || status === "postponed" ? rest : clauses;
}

function isOpenStill(plan: ClauseReading, plans: readonly ClauseReading[], asked: string, said: string): boolean {
  const { core } = plan;
  if (MORE_OF_IT.test(core) || isContinued(plan)) return true;
  const topic = TOPIC.exec(core)?.[1] ?? TOPIC.exec(openingOf(plan, plans).core)?.[1] ?? "";
  const phrase = LAST_PHRASE.exec(core)![0];
  const done = HEAD.exec(phrase)?.[0] ?? phrase;
  const verb = VERB.exec(core)?.[1];
  if (verb !== undefined && !LIGHT_VERBS.includes(verb) && asked.includes(verb) && !said.includes(verb)) return true;
  const [askedWords, saidWords] = [contentWords(asked), contentWords(said)];
  return [...contentWords(topic), ...contentWords(done)].some((word) => askedWords.has(word) && !saidWords.has(word));
}
