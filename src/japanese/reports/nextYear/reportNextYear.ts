import { anyOf, oneOf } from "../../lookup/anyOf";
import { EXCUSED, LAST_TOPIC } from "./reportDeedLeft";
import { FOUND_TOPIC } from "../row/reportFound";
import { isMissingRest, isPartByThen, isPartOf } from "./reportNextYearParts";
import { PLAN_RULINGS } from "./reportNextYearPlans";
import {
  type ClauseAhead,
  clauseAhead,
  isAboutPart,
  isAskedInTopic,
  namesCompletion,
  putOffOrBegun,
  ruledBy,
  type Ruling,
  type Sayings,
} from "./reportNextYearTold";
import { isOtherPart } from "../row/reportParts";
import type { Act } from "../endings/reportActs";
import { contentWords, sharedWords } from "../../words/contentWords";
import { HOLDING, MAKING } from "../../words/deeds";
import { NAMES_NEXT_YEAR, NEXT_YEAR, YEAR_PREFIX } from "../../words/times";
import type { ClauseReading } from "../clauses/reportReadings";
import { RESCHEDULED } from "../reportWords";

const MOVED_DEED = oneOf(`
  施工 実施 対応 開催 公表 完成 完了 着手 発注 導入 納品 策定 設置 移行 移転 更新 改定 改修 整備 開設 開始 稼働 供用 交付 配備 切替え? 納車 竣工 引渡し?
  支給 開館 開園 開所 処分 廃棄 廃車 解体 撤去 除却 配布 発送 購入 調達 発行 刊行 作成 印刷 製作 制作 制定 締結 契約 譲渡 売却 設立 発足 結成 創設 開業
  開店 認定 決定 再開 着任 建設 解消 統合 合併 廃止 委託
`);
const MOVED_TO = oneOf(`
  なった なる(?:見込み?|見通し|予定)? なり なっている した する し 変更 変更した 変更し 変更となった 変更する 改めた? 改める ずらした? 移した?
`);
/** 完成が翌年度となった, 次年度施工とした. */
export const MOVED = anyOf([
  `(?:度|年|月|頃|以降|明け|解け後?|[HR][0-9]{1,2}\\.[0-9]{1,2})(?:の?(?:[上下]半?期|[前後]半|第[1-4]四半期|[1-3]学期|当初|早々|早期|早い時期|[春夏冬]休み明け|[上中下]旬|[中末]|[春夏秋]頃?))?(?:に入って)?(?:から)?(?:の|へ)?(?:市?議会|定例会議?|定例市?議会|運用|供用|利用|稼働|業務|事業)?${MOVED_DEED}?[とにへ]${MOVED_TO}$`,
  "月からの?(?:実施|開始|施行|運用|稼働|適用|供用|導入)[にへ](?:変更|延期)",
  `(?:工期|納期|履行期[間限]|契約期間)[はがを][^、はがを]{0,8}[4-7]月(?:[上中下]旬|末|[0-9]{1,2}日)?まで[とに]${MOVED_TO}$`,
]);

/**
 * What a final report's clause of the year to come says of the work: put off, or unfinished; null when it says neither.
 * @param words of the clause's whole sentence
 */
export function beyondYear(clause: ClauseReading, words: string, sayings: Sayings): Act | null {
  return ruledBy(RULINGS, clauseAhead(clause, words, sayings));
}

const RULINGS: readonly Ruling[] = [
  [null, isOfNextYearsWork],
  [null, isOfFound],
  [null, isBesideSettled],
  ["unfinished", ({ isStatement, core, words, told }) => isStatement && isPartByThen(core, words, told)],
  ["unfinished", (ahead) => ahead.clause.aside && (namesCompletion(ahead) || isMissingRest(ahead.words, ahead.done, ahead.target))],
  [null, ({ clause }) => clause.aside],
  [null, isMadeBeforeUse],
  ["put-off", ({ isStatement, core, done, target, asked }) => isStatement && isOtherPart(core, done, target, asked)],
  [putOffOrBegun, (ahead) => isMoved(ahead) && isOfTheWork(ahead)],
  ["put-off", (ahead) => isMoved(ahead) && isPartMoved(ahead)],
  [putOffOrBegun, isLeftFor],
  ["put-off", (ahead) => ahead.clause.act === "running" && isAboutPart(ahead)],
  ["unfinished", isMadeElsewhere],
  [null, ({ clause }) => clause.act !== "planned"],
  ...PLAN_RULINGS,
];

const OF_NEXT_YEAR = new RegExp(`^${NEXT_YEAR}の[^、はをが]{1,16}(?:については|に関しては|は)`);

/** 次年度の研修計画は4月に作成する, where the row's own plan names no such year */
function isOfNextYearsWork({ words, planned }: ClauseAhead): boolean {
  return OF_NEXT_YEAR.test(words) && !NAMES_NEXT_YEAR.test(planned);
}

/** 5kmを調べた。緊急度の高い1kmは令和9年度に直す: what the work brought to light, and another deed than was asked for. */
function isOfFound({ clause: { core, main, aside }, asked, done }: ClauseAhead): boolean {
  return main && !aside && asked !== null && done !== "" && FOUND_TOPIC.test(core) && sharedWords(contentWords(core.replace(FOUND_TOPIC, "")), asked) === 0;
}

/** 基礎の完成 */
const THING_MADE = new RegExp(`(?:^|\\n)[^一-龠ァ-ヶー\\n]*([一-龠ァ-ヶー]{2,10})[のを](${MAKING}|竣工)(?:する|させる|を目指す)?[。\\s]*$`);

/** 基礎が完成した。屋根は令和9年度となる, where 基礎の完成 is all that the target asks for. */
function isBesideSettled({ words, target, done }: ClauseAhead): boolean {
  const [, thing, deed] = THING_MADE.exec(target) ?? [];
  if (thing === undefined || deed === undefined) return false;
  const topic = LAST_TOPIC.exec(words)?.[1];
  return topic !== undefined && !topic.includes(thing) && !topic.includes(deed) && done.split("\n").some((said) => said.includes(thing) && said.includes(deed));
}

const MADE_BEFORE_USE = /(?:(?:完了|完成|竣工|終了)(?:し|させ)|終え|整え|整い)、[^、]*から/;

/** 12月に工事を終え、4月からの供用開始となった: it is there, and in use from then on. */
function isMadeBeforeUse({ clause, words }: ClauseAhead): boolean {
  return clause.act === "started" && MADE_BEFORE_USE.test(words);
}

function isMoved({ ending }: ClauseAhead): boolean {
  return MOVED.test(ending);
}

/** What can be moved; 目標年度を令和12年度とした moves nothing. */
const MOVABLE =
  /(?:完成|完了|竣工|実施|試行|募集|発足|開催|着手|着工|公表|導入|開始|施工|発注|納品|供用|策定|改定|改修|整備|工事|時期|対応|開設|移転|更新|提案|稼働|運用|設置|移行|切替|配備|交付|増設|新設|設立|結成|創設|開業|開店|再開|構築|設計|納車|引渡|支給|開館|開園|開所|提出|上程|取りまとめ|とりまとめ|統合|合併)|は(?:翌年度|次年度|来年度|[4-9]月[^、]{0,8}|雪解け後?)(?:以降)?[とに]な[っりる]/;
/** プリンタは来年度の処分とした, 作成は平成25年度となった: decided, and no mere outlook (令和8年6月となる見込み). */
const LATER = new RegExp(
  `(?:処分|廃棄|廃車|解体|撤去|除却|配布|発送|購入|調達|発行|刊行|作成|印刷|製作|制作|制定|締結)[^見予]*$|(?<!期限|任期|期日|満了|終期|施行|適用|発効)は${YEAR_PREFIX}[0-9]{1,2}年(?:度|[0-9]{1,2}月)[とに]なった$`,
);

/** Whether it is the work, or the deed that it is to end in, that was moved. */
function isOfTheWork(ahead: ClauseAhead): boolean {
  const { core, ending, words } = ahead;
  if (MOVABLE.test(core) || (LATER.test(ending) && !isOfOther(ahead))) return true;
  return RESCHEDULED.test(words) || isAskedInTopic(ahead);
}

/** 51室は機器の不足により6月の設置となった: fewer than the target counts. */
function isPartMoved({ main, core, words, target }: ClauseAhead): boolean {
  return main && isPartOf(words, target) && (NAMES_NEXT_YEAR.test(core) || EXCUSED.test(words));
}

const TOWARD_THEN = new RegExp(`^[^、はをが]{2,12}は、?[^はが]{0,8}${NEXT_YEAR}(?:中|早期|以降)?の([一-龠]{2,4})に向け`);

/** 北部は、来年度の発足に向け協議中, where it came about elsewhere */
function isMadeElsewhere({ clause, core, main, done }: ClauseAhead): boolean {
  const deed = clause.act === "running" && main ? TOWARD_THEN.exec(core)?.[1] : undefined;
  return deed !== undefined && done.includes(deed);
}

const LEFT_FOR = new RegExp(
  `(?:${MAKING}|着手|着工|実施|開催|納車|納品|竣工|開始|運行|引渡し?|配布|公表|発行|印刷|施工)(?:予定|時期)?(?:は|:)(?:${YEAR_PREFIX}?[0-9]{1,2}年(?:度|[0-9]{1,2}月)|[4-9]月|${NEXT_YEAR})(?:[0-9]{1,2}日|[上中下]旬|末|頃|ごろ|以降|から)?(?:の?予定|の(?:予定|見込み?|見通し)とな(?:った|っている)|とした|とする)?$`,
);

/** 納車は令和9年4月, 運行開始は5月中旬, 配布は次年度とした: when the thing itself comes about. */
function isLeftFor(ahead: ClauseAhead): boolean {
  return ahead.main && LEFT_FOR.test(ahead.core) && !isOfOther(ahead);
}

const DEED_OF = new RegExp(`^([^、はをが]{1,16})の(?:${MAKING}|${HOLDING})(?:予定|時期)?(?:は|:)`);

/** 報告書を刊行し、概要版の刊行は次年度とした: of another thing than the one that was asked for and is there. */
function isOfOther({ core, asked, finished }: ClauseAhead): boolean {
  const thing = contentWords(DEED_OF.exec(core)?.[1] ?? "");
  return asked !== null && thing.size > 0 && sharedWords(thing, asked) === 0 && sharedWords(finished, asked) > 0;
}
