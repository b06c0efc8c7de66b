import { wordsAsked } from "../reportContext";
import { digitsValue } from "../../numbers/numerals";
import { plainEnding } from "../endings/reportPlain";
import type { ClauseReading } from "../clauses/reportReadings";
import type { WorkContext } from "./reportTally";
import { countsIn } from "../row/reportCounts";
import { concernsWork } from "../row/reportTopic";

/** Ends in what goes on; the ending is plain. */
export const GOES_ON = /て(?:いる|きている)$/;
/** Work in hand, and nothing that people go on doing with what was made. */
export const BEING_MADE = /現在|目下|工事|施工|製作|製造|作業|手続|進め|進捗|[一-龠]中/;

const IN_YEAR = /(?:1[0-2]|[1-9])月|年度[内末]|年[内度]中/;
const TARGET_REACHED =
  /目標と(?:する|した|していた)[^、はが]{1,12}を(?:確保|達成)(?:する(?:こと)?)?[がは]?(?:でき|し)(?!な|ず)|目標[^、]{0,10}(?:達成|到達|クリア)(?:する(?:こと)?)?[はがをに]?(?:でき|出来|し|済)(?!な|ず)/;

const TARGET_EXCEEDED = /目標(?:値|数)?[をより][^、はが]{0,8}(?:上回|超え)(?!な|ら)/;

/** 5か所増の目標を達成した, 目標を上回った */
export function isTargetReached({ core }: ClauseReading): boolean {
  return TARGET_REACHED.test(plainEnding(core)) || TARGET_EXCEEDED.test(core);
}

const EXPECTED = /(?:見込み?|見通し)(?:です|だ|である|となった|となっている)?$/;
const COUNTS_PART = /[0-9][^0-9、はが]{1,6}(?:中|のうち)[0-9]/;

/** 9.1%: the result and nothing else. */
const FIGURE_ALONE = /^[0-9][0-9,.]*[^0-9、はがを]{1,4}$/;

/** Without what the outcome beside a report tells of others (受講者の6割が続けている, 補助の対象となる見込み), where the report itself tells of the work done. */
export function withoutEffects(told: readonly ClauseReading[], work: WorkContext): readonly ClauseReading[] {
  const { initiative, target } = work;
  const isTold = told.some(({ source, act }) => source === "report" && act === "done");
  const all = isTold ? told.filter((clause) => !isOfPeople(clause) && !isOfAllYears(clause, target)) : told;
  const own = initiative === "" ? all : all.filter((clause) => !isOfOthers(clause, work));
  if (own.length === all.length) return all;
  const isDone = all.some(
    (clause) =>
      clause.source === "report" &&
      clause.act === "done" &&
      !clause.partly &&
      (isTargetReached(clause) || FIGURE_ALONE.test(clause.core) || concernsWork(clause.core, wordsAsked({ initiative, target }))),
  );
  return isDone ? own : all;
}

/** 保護者の4割が家庭でも作成している: whatever people make, the work is what they were given. */
const BY_PEOPLE = /(?:者|人|世帯|家庭|団体|企業|児童|生徒|住民|市民)の(?:うち、?)?約?[0-9]+(?:割|%)(?:以上|程度|弱|強)?が、?[^はが]{0,24}$/;

/** うち3人が就農の準備に入った: what some of those did next whom the work was for. */
const SOME_OF_PEOPLE = /^(?:この|その)?うち、?[0-9]+(?:[人名組社者]|世帯|団体)(?:程度|ほど)?[がは]/;

function isOfPeople({ source, act, core }: ClauseReading): boolean {
  if (source !== "shared") return false;
  return (act === "running" && BY_PEOPLE.test(core)) || (act === "started" && SOME_OF_PEOPLE.test(core));
}

const OF_ALL_THERE_ARE = /[0-9][0-9,]*([^0-9、はが]{1,4})(?:中|のうち)([0-9][0-9,]*)\1/;

/** 12台中8台の交換が終わった, of a target of 5台: earlier years are counted with this one. */
function isOfAllYears({ source, act, core }: ClauseReading, target: string): boolean {
  if (source !== "shared" || act !== "running") return false;
  const [, counter, count] = OF_ALL_THERE_ARE.exec(core) ?? [];
  const asked = counter === undefined ? [] : countsIn(target).filter((one) => one.counter.startsWith(counter));
  return asked.length > 0 && asked.every((one) => one.count <= digitsValue(count!));
}

/** 現行の税率を維持できる見通しである: what the work is good for. */
const IS_KEPT = /(?:維持|継続|確保|存続|持続|軽減|抑制|縮減|節減)でき/;

function isOfOthers(clause: ClauseReading, { initiative, target }: WorkContext): boolean {
  if (clause.source !== "shared" || BEING_MADE.test(clause.core)) return false;
  if (isExpected(clause) && IS_KEPT.test(clause.core)) return true;
  return (goesOn(clause) || isExpected(clause)) && !concernsWork(clause.core, wordsAsked({ initiative, target }));
}

function goesOn({ act, core, preparation, making }: ClauseReading): boolean {
  return act === "running" && !preparation && !making && (COUNTS_PART.test(core) || GOES_ON.test(plainEnding(core)));
}

function isExpected({ act, core }: ClauseReading): boolean {
  return act === "planned" && !IN_YEAR.test(core) && EXPECTED.test(plainEnding(core));
}
