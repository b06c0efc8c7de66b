import { type ReportContext, wordsAsked } from "../reportContext";
import type { ClauseReading } from "../clauses/reportReadings";
import { MAKING } from "../../words/deeds";
import { concernsWork, isSameMaking, workOf } from "./reportTopic";

const DECLINED = /(?:せ|行わ)ず$/;
/** 現行どおりとした, 現行の料金を続けることとした, 料金を据え置いた, 文言の修正にとどめることとした */
const KEPT = /(?:現行|現状|現在の|従来|これまで)[^、]{0,16}(?:続け|継続|維持|どおりと|通りと|ままと|使う|使用する)|据え?置|にとどめ(?:る|た)/;

/** 改定は行わず: the deed that was left, by its stem. */
const MAKING_LEFT = new RegExp(`(${MAKING})は(?:行わ|せ|実施せ|しないこととし)(?:ず)?$`);
const STEM = 2;

/** 料金の改定は行わず、手引を作成した: what was made instead does not make good what was asked for. */
function withOtherMade(told: readonly ClauseReading[], asked: string): readonly ClauseReading[] {
  return told.map((clause, at) => {
    const left = clause.remedied && clause.act === "undone" ? MAKING_LEFT.exec(clause.core)?.[1]?.slice(0, STEM) : undefined;
    if (left === undefined || !asked.includes(left)) return clause;
    const isMadeAfter = told.slice(at + 1).some(({ act, core }) => act === "done" && core.includes(left));
    return isMadeAfter ? clause : { ...clause, act: "cancelled", remedied: false };
  });
}

const CONSIDERED = /(?:検討|調査|研究|検証|精査|協議|審議|議論)[^、]{0,10}(?:結果|[う上]え?で|ところ)$/;
const DECIDED = /(?:こと|方針|もの|方向|結論)[とに](?:し|なっ|決定|決め|至っ|達し)|判断|結論/;
const NOT_CONSIDERED = /(?:検討|調査|研究|検証|決定|判断)(?:を|は|も|自体)/;

/** 検討の結果、導入は見送ることとした, where the initiative or its target asks to consider it: decided, whichever way; where it asks whether at all, without a word of why. */
function decidedAgainst(told: readonly ClauseReading[], asksWhether: boolean): readonly ClauseReading[] {
  const considered = sentencesOf(told.filter(({ link, core }) => link !== "end" && CONSIDERED.test(core)));
  if (considered.size === 0 && !asksWhether) return told;
  const settled = sentencesOf(told.filter(({ act, main, core }) => act === "done" && main && /決定|決め|定め/.test(core)));
  const isConclusion = (isDecided: boolean, isConsidered: boolean): boolean => (asksWhether ? isDecided || isConsidered : isDecided && isConsidered);
  const isDecision = (clause: ClauseReading): boolean =>
    (clause.act === "cancelled" || clause.act === "undone") &&
    (clause.main || settled.has(sentenceOf(clause))) &&
    !NOT_CONSIDERED.test(clause.core) &&
    isConclusion(DECIDED.test(clause.core), considered.has(sentenceOf(clause)));
  return told.map((clause) => (isDecision(clause) ? { ...clause, act: "done" } : clause));
}

/** 整備手法を決定する, whichever it is. */
const TO_DECIDE = /(?:手法|方式|方法|方向性|方針|可否|在り方|あり方|有無|是非)(?:等|など)?[をの](?:決定|決め|定め|判断|整理|選定)/;
/** 導入の可否の決定: to do without it is an answer, too. */
const ASKS_WHETHER = /(?:可否|是非|要否|有無)/;

const CONSIDERING = /検討|検証|調査|研究|試行|協議|審議/;
const CONCLUDED = /(?:検討|検証|調査|研究|試行|協議|審議|結果|報告書?|方針|方向性|課題|論点|考え方)(?:を|し)/;
const DROPPED =
  /([一-龠ァ-ヶー]{2,8})(?:すること)?(?:は|を|について(?:は)?|に関して(?:は)?)(?:[^、はを]{1,12}から)?(?:見送|見合わせ|行わない|しない|実施しない|取りやめ)/;

/** 検証結果をまとめた。本格実施は見送ることとした, where the target asks to consider: what follows from it is decided, unless the target itself asks for that, too. */
function decidedAfterwards(told: readonly ClauseReading[], asked: string): readonly ClauseReading[] {
  const concluded = told.findIndex(({ act, core }) => act === "done" && CONCLUDED.test(core));
  if (concluded < 0) return told;
  const isDecision = ({ act, main, core }: ClauseReading): boolean => {
    const deed = act === "cancelled" && main && DECIDED.test(core) && !CONSIDERING.test(core) ? DROPPED.exec(core)?.[1] : undefined;
    return deed !== undefined && !asked.includes(deed.slice(-STEM));
  };
  return told.map((clause, at) => (at > concluded && isDecision(clause) ? { ...clause, act: "done" } : clause));
}

const DECLINED_IN_NOTE = /([一-龠ァ-ヶー]{2,8})は(?:当面|当分の間|今回)?(?:行わ|実施し|設け)(?:ず|ない)/;

const EFFECT_OPEN = /(?:効果|成果|影響)の(検証|把握|測定|分析|確認)/;

/** なお、施設の整備は当面行わず、効果の検証には至っていないが: left undone of what nobody asked for. */
function withoutUnasked(told: readonly ClauseReading[], asked: string): readonly ClauseReading[] {
  const isOfOthers = ({ note, act, core, link }: ClauseReading): boolean => {
    const declined = note && (act === "undone" || act === "cancelled") ? DECLINED_IN_NOTE.exec(core)?.[1] : undefined;
    const deed = declined ?? (link === "contrast" && (act === "undone" || act === "unfinished") ? EFFECT_OPEN.exec(core)?.[1] : undefined);
    return deed !== undefined && !asked.includes(deed.slice(-STEM));
  };
  return told.some(isOfOthers) ? told.map((clause) => (isOfOthers(clause) ? { ...clause, act: "silent" } : clause)) : told;
}

/** 1会場は従来どおりとした, 3課は現行のままである */
const PART_KEPT =
  /(?<![0-9月])[0-9]+[^0-9月日年、はをが]{1,4}(?:について)?は(?:従来|これまで|現行|現状|元)の?(?:どおり|通り|方法|方式|やり方)?の?(?:まま|とおり)?(?:と(?:し|な[っり])た|とする(?:こと[とに](?:した|なった))?|で(?:ある|行った|実施した)|だ)?$/;
/** What is looked at may be found good as it is. */
const TO_REVIEW = /見直|検討|点検|評価|判断|検証|精査|調査|協議/;

/** Of some of all that were to be changed, nothing was: 7会場で導入した。1会場は従来どおりとした, of 全会場. */
function withoutKeptPart(told: readonly ClauseReading[], request: string): readonly ClauseReading[] {
  if (!/全|すべて|いずれも|[0-9０-９]/.test(request) || TO_REVIEW.test(request)) return told;
  return told.map((clause) => (clause.act === "done" && clause.main && PART_KEPT.test(clause.core) ? { ...clause, act: "undone" } : clause));
}

/**
 * Of something that was to be made or changed and was left as it is (改定は行わず、現行どおりとした), the work was called off,
 * and keeping what there was is no deed of it.
 */
export function leftAsItWas(given: readonly ClauseReading[], { initiative = "", target = "" }: ReportContext): readonly ClauseReading[] {
  const isToDecide = TO_DECIDE.test(target);
  const request = wordsAsked({ initiative, target });
  const all = withoutKeptPart(given, request);
  const own = target === "" ? all : withoutUnasked(all, request);
  const told =
    isToDecide || workOf(initiative) === "preparing" || workOf(target) === "preparing"
      ? decidedAfterwards(decidedAgainst(own, ASKS_WHETHER.test(target)), request)
      : withOtherMade(own, request);
  if (!told.some(({ core, main }) => main && KEPT.test(core)) || workOf(initiative) !== "making") return told;
  const isDeclined = ({ act, core }: ClauseReading): boolean =>
    (act === "undone" || act === "unfinished") && DECLINED.test(core) && (concernsWork(core, request) || isSameMaking(core, initiative));
  const kept = sentencesOf(told.filter(({ main, core }) => main && KEPT.test(core)));
  const declined = new Set(told.filter((clause) => kept.has(sentenceOf(clause)) && isDeclined(clause)));
  const sentences = sentencesOf([...declined]);
  return told.map((clause) => {
    if (declined.has(clause)) return { ...clause, act: "cancelled", remedied: false };
    return (clause.main || clause.link === "circumstance") && sentences.has(sentenceOf(clause)) ? { ...clause, act: "silent" } : clause;
  });
}

function sentencesOf(clauses: readonly ClauseReading[]): Set<string> {
  return new Set(clauses.map(sentenceOf));
}

function sentenceOf({ source, sentence }: ClauseReading): string {
  return `${source} ${sentence}`;
}
