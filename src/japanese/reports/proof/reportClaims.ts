import { anyOf } from "../../lookup/anyOf";
import { isDigitAt, scanNumber } from "../../numbers/numerals";
import { plainEnding } from "../endings/reportPlain";
import { firstFitting } from "../../lookup/patternTable";
import { type ClauseReading, readClauses } from "../clauses/reportReadings";
import { RESULT } from "../reportWords";
import { compact, foldWidth } from "../../text/text";
import { canonicalUnit, unitAt } from "../../numbers/units";

/** A statement that a target was reached, nearly reached, exceeded or missed. */
export interface Claim {
  kind: "achieved" | "mostly-achieved" | "exceeded" | "missed";
  /** Says above or below, which is good or bad by what is counted: 上回った, 下回った. */
  byHeight: boolean;
  /** By how much, where the words say so (3人上回った); the unit as quantities spell it. */
  by: { value: number; unit: string } | null;
  /** The clause as it stands in the report, and its offset there. */
  text: string;
  /** The words that lead up to it in its sentence, where it has no topic of its own (計52人が受講し、目標を達成した); else "". */
  led: string;
  offset: number;
}

const NO = "(?:ない|なかった|ず|ていない|ていなかった)";
const AIM = /目標|計画|予定|見込|指標|達成|未達|当初/;
/** What is aimed at, by how it is counted. */
const AIMED = "目標(?:値|数値|水準|人数|件数|回数|台数|冊数|額|量|率|数)?";
/** Compared with something other than the target. */
const OTHER_MEASURE =
  /(?:前年|昨年|前期|例年|平均|全国|県内|他市|過去|従来|基準年|前回)(?:度)?(?:実績|同期|比|値|並み?|の水準)?(?:を|より|に比べ|から)(?!.{0,24}(?:目標|計画)(?:値|数)?[をにはも])/;
/** 達成に向け, 達成率, 達成するため: no claim. */
const NO_CLAIM =
  /達成(?:する|することと|を|に|の|へ|(?:する|できる)?(?:予定|見込み?))$|達成(?!.{0,12}で(?:概ね|おおむね|ほぼ|目標を?)*達成(?:し|でき|済|$))(?:率|度|状況|目標|時期|方法|見込|感|に向け|のため|するため|を目指|に努め|する必要|に必要|できるよう|すべく|を図)[^、]{0,16}$/;

/** 来年度こそ達成したい: a wish; 昨年度の目標は達成していた: another year's. */
const NOT_OF_NOW =
  /(?:達成|到達|クリア|上回|超え)[しりで]?き?たい(?:と[^、]{1,8})?$|(?:昨年度?|前年度?|一昨年度?|前々年度?|過年度)(?:の|は|も|に(?:は|も)?)[^、]{0,8}(?:目標|達成)/;

/** 下期も目標どおり実施する, 目標を上回る見込み: what is meant, and not what came of it. */
const INTENDED =
  /目標[^、]{0,6}(?:どおり|通り)に?[^、はが]{0,12}(?:する|行う|取り?組む|進める|続ける)$|目標[^、]{0,8}(?:クリア|確保|維持)する$|(?:目標|達成)[^、]*(?:予定|見込み?|見通し|方針)(?:だ|となっている|としている)?$|(?:目標|達成)[^、]*こと[とに](?:する|している)$/;

/** 目標より3人多い結果となった, 目標に比べ2件少なかった: with nothing between but by how much. */
const THAN_AIMED = `${AIMED}(?:より(?:も|は)?|に比べて?)[^、はが]{0,10}`;
const RANKED = `(?:い|く|かった)(?:(?:結果|成果|実績|数値|水準|人数|件数|回数)と)?${RESULT}`;

const MISSED = anyOf([
  `未達成?(?:[とにだ].{0,10})?$|達成(?:する)?(?:こと)?(?:に(?:は)?|[はがも]|とは)?(?:でき|出来|し|至ら|至っ|なら|され)${NO}$`,
  `(?:届か|届い|達し|及ば|到達し|到達でき|満た)${NO}$|及んでいな(?:い|かった)$|目標(?:値|数値?|件数|人数|の?[0-9][0-9,.]*[^0-9、はがを]{1,3})?に(?:は|まで)?至(?:ら|っ)${NO}$|満た(?:[させ]|し)${NO}$`,
  `下回ったまま(?:だ)?$|(?:達する|満たす|到達する)ことが(?:でき|出来|かなわ)${NO}$|${AIMED}を確保(?:でき|し)${NO}$`,
  `目標[^、]{0,12}[をはもが]?クリア(?:する(?:こと)?[がはも]?)?(?:でき|出来|し|とは?なら|には?至ら)${NO}$`,
  `${AIMED}に対して?(?:は|[^、0-9]{0,6}[0-9]+[^0-9、]{1,3})?不足(?:し|する結果となっ)?(?:た|ている)?$`,
  `${AIMED}を(?:割り込[みん]だ?|割っ(?:た|ている))(?:でいる)?$|下回(?:る|り|った|っている)(?:結果となった|こととなった)?$`,
  `${THAN_AIMED}(?:少な|低)${RANKED}$`,
]);
/** 目標を上回る参加があった, 目標以上の申込みがあった */
const MORE_THAN_AIMED = `(?:${AIMED}|計画[値数]?)(?:を[^、]{0,6}(?:上回|超え)る|以上の)[^、はがを]{1,10}[がを](?:あった|得た|得られた|集まった|集めた|いただいた|記録した|見られた|寄せられた|[上挙あ]げた|[収おさ]{1,2}めた|残した)|${AIMED}以上(?:と?な[っり]|だっ|の(?:結果|実績|成果|数値)とな[っり])(?:た|ている)`;
const EXCEEDED = new RegExp(
  `${THAN_AIMED}[多高]${RANKED}$|${MORE_THAN_AIMED}$|(?:上回|超え|超過|上まわ|突破)(?:[るりっ]|ることができ)?(?:達成)?(?:(?:結果|成果|実績|数値|水準)と)?${RESULT}$`,
);
const HEIGHT = /[上下]回|[多高少低]な?[いくか]|以上|上まわ|超え|超過|突破/;
const ACHIEVED = new RegExp(
  `(?:${
    anyOf([
      `達成(?:済み?)?(?:${RESULT}|と評価${RESULT})`,
      `目標[^、]{0,12}(?:[をはも]?クリアし?|に到達し?|を満た[すし]?)${RESULT}`,
      `${AIMED}(?:の?[0-9][0-9,.]*[^0-9、はがを%割]{1,3})?(?:に(?:達し|届い)|を確保し?)${RESULT}`,
      `${AIMED}[をはも]?果た(?:せ|し|す(?:ことが)?でき)${RESULT}`,
      `目標と(?:する|した|していた)[^、はが]{1,10}を確保し?${RESULT}`,
      `目標(?:値|数値)?の?(?:どおり|通り)(?:の(?:成果|結果|実績|数値))?(?:を(?:収め|得))?${RESULT}(?:だった)?`,
      `目標(?:値|数値|回数|件数|人数)?の?(?:どおり|通り)に?(?:[一-龠]{2}|行|取り?組)(?:を)?[いむう]?(?:する)?${RESULT}`,
    ]).source
  })$`,
);
/** What a result is measured in, and no place that could have a target of its own. */
const MEASURE = "[万千億]?(?:%|ポイント|割|件|回|円|人|名|日|時間|分|秒|冊|枚|点|k?[mg]|t|ha|㎡)";
/** 48地点中46地点で基準を達成: so many of them, and not the target; 71.4%で目標を達成 is the target. */
const COUNTED_MET = anyOf([
  `(?:^|[はが、])[0-9][0-9,]*(?!${MEASURE})[^0-9、はがを]{1,4}で達成(?:した|済み?)?$`,
  `[0-9](?:[^0-9、はがを]{1,6}(?:が|において)|(?!${MEASURE}で)[^0-9、はがを]{1,6}で(?!あ))[^、は]{0,12}(?:基準|目標)[^、は]{0,4}を達成`,
  "[0-9][^0-9、]{1,6}(?:中|のうち)[0-9,]+[^0-9、]{1,6}で(?:[^、は]{0,12}(?:基準|目標)[^、は]{0,4}を)?達成",
]);
/** 12件において、目標を達成した: so many of them are told of in the clause before. */
const COUNTED_BEFORE = /[0-9][^0-9、。はがを\n]{1,6}(?:\([^()\n]{1,16}\))?において、?$/;
/** 85.1%の収納率を達成した, 評価Aの成果を達成した, 待機児童ゼロを達成した, 把握は100%達成した: what came of it, and nothing of a target. */
const ATTAINED = /^(?!.*(?:目標|計画|予定|見込))[^]*(?:(?:[0-9][^、0-9]{0,16}|成果|結果|評価[A-Z]|ゼロ)を達成|[0-9](?:%|日間?)達成)/;
/** 目標の約90%の達成となった: so much of it. */
const PARTLY = /目標(?:値|数値?)?の(?:約|およそ)?(?!100%|10割)[0-9.]+(?:%|割)(?:程度|ほど)?[のをにが]?達成/;
const MOSTLY =
  /(?:概ね|おおむね|大むね|ほぼ|ほとんど|大筋で?|大体|一定程度|おおよそ)[^、]{0,14}(?:達成|目標(?:値|数値)?(?:の?(?:どおり|通り)|に(?:達し|到達し|届い)[たて]))/;

const LONGEST_COUNT = 32;

/** Every claim holds one of these, most clauses none. */
const CLAIMING =
  /[達届及満超]|突破|目標[^、]{0,4}に[はま]?で?至|[上下]回|上まわ|クリア|目標[^、。]{0,3}(?:どおり|通り)|目標[^、。]{0,3}(?:より|に比べ)|目標[^、。]{0,14}(?:確保|果た|以上|不足|割り込|割っ)/;
/** 達成状況：達成: what it is said of, before what is said. */
const LABEL = /^[^:、]{0,6}(?:達成(?:状況|度)|評価|判定|結果)[:：]/;
/** 達成率は100%を超えた, of the target and not of another thing (予算の達成率). A rate that is stated is a matter of arithmetic. */
const RATE_REACHED = /(?:^|[^の]|目標の)達成率(?:[がはも]|:)?100%を(?:超え|上回っ)(?:た|ている)$/;
const claimOf = firstFitting<Claim["kind"] | null>([
  [null, NOT_OF_NOW],
  [null, INTENDED],
  ["achieved", RATE_REACHED],
  [null, NO_CLAIM],
  [null, OTHER_MEASURE],
  [null, COUNTED_MET],
  [null, ATTAINED],
  [null, PARTLY],
  ["missed", MISSED],
  ["mostly-achieved", MOSTLY],
  ["exceeded", EXCEEDED],
  ["achieved", ACHIEVED],
]);

/** Whether a text can hold a claim, told by its characters alone. */
export function mayClaim(text: string): boolean {
  return CLAIMING.test(compact(text));
}

/** Finds what a report claims about its targets, in the order of the text. Never throws. */
export function readClaim(text: string): Claim[] {
  if (!mayClaim(text)) return [];
  return readClauses(text, "report").flatMap(({ text: said, offset, core, link, sentence }, at, all): Claim[] => {
    const kind = link === "cause" && IS_MEANT.test(core) ? null : kindOf(core);
    if (kind === null || isOfCounted(text, offset)) return [];
    const isOverOrUnder = kind === "exceeded" || kind === "missed";
    return [
      {
        kind,
        byHeight: isOverOrUnder && HEIGHT.test(core),
        by: isOverOrUnder ? margin(core) : null,
        text: said,
        led: (kind === "achieved" || kind === "exceeded") && WITHOUT_TOPIC.test(core) ? ledBy(all[at - 1], sentence) : "",
        offset,
      },
    ];
  });
}

/** 目標を満たすため, and no 目標を上回っているため. */
const IS_MEANT = /(?:(?<![てで]い)る|す)$/;

/** 目標を達成した, 概ね目標を達成した: of what was told right before it. */
const WITHOUT_TOPIC = /^[^はがもを、]{0,6}目標(?:値|数値)?(?:[をに]|の?(?:どおり|通り))/;

function ledBy(before: ClauseReading | undefined, sentence: number): string {
  return before?.sentence === sentence && before.link === "sequence" ? before.text : "";
}

function isOfCounted(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_COUNT), offset);
  return before.includes("おいて") && COUNTED_BEFORE.test(foldWidth(before));
}

function kindOf(core: string): Claim["kind"] | null {
  if (!CLAIMING.test(core)) return null;
  const ending = plainEnding(core.replace(LABEL, ""));
  const kind = claimOf(ending)?.[0] ?? null;
  return (kind === "missed" || kind === "exceeded") && !AIM.test(ending) ? null : kind;
}

/** 3人上回った, 5件ほど届かず; 500人を上回った names the target, not the margin. */
const COMPARING = /^(?:ほど|程度|余り|も)?(?:多[いくか]|少な[いくか]|高[いくか]|低[いくか]|上回|下回|超え|超過|上まわ|届か|及ば|不足)/;
const REACH = 8;

function margin(core: string): Claim["by"] {
  for (let at = 0; at < core.length; at++) {
    if (!isDigitAt(core, at)) continue;
    const number = scanNumber(core, at);
    if (!number) continue;
    const unit = unitAt(core, number.end);
    if (unit && COMPARING.test(core.slice(number.end + unit.length, number.end + unit.length + REACH))) {
      return { value: number.value, unit: canonicalUnit(unit.unit) };
    }
    at = number.end - 1;
  }
  return null;
}
