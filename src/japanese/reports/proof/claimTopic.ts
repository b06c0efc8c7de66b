import type { Comparison } from "../../comparison/heldAgainst";
import type { Claim } from "./reportClaims";
import { matchAt } from "../../lookup/sticky";
import { contentWords, sharedWords } from "../../words/contentWords";
import { canonicalUnit, unitAt } from "../../numbers/units";
import { foldWidth, matchesOf } from "../../text/text";

/** What a claim begins with before its topic. */
const OPENS = /^[ ・○●]*(?:なお、?|一方、?|また、?|ただし、?|しかし、?)?(?:(?:この|成果|活動|数値)*指標(?:である|とする|とした))?/;
/** What a claim begins with: 口座振替率は目標を上回った, 講座の延べ参加者数では目標を達成できなかった, 受診率の成果指標は目標を下回った. */
const TOPIC =
  /^(?:[^、はがを目0-9]{1,24}?(?:の|における|による|に対する|に関する|に係る))?(?:[1一][一-龠]{1,2}(?:平均|当たり|あたり)の?)?(?:延べ|のべ)?(?<measure>[一-龠々ァ-ヶーA-Za-z・]{0,20}?(?<kind>率|割合|度|点数|[者件回日人]数|額|量|数))(?:の(?:成果|活動)?指標)?(?:は|も|では|において[はも]|に関して[はも]|について[はも]?|[がの]目標)/;
/** 気持ちの変化を測る成果指標については: what it measures is told, and no name. */
const INDICATOR = /^(?<told>[^、はが目0-9]{4,40})(?:成果|活動|数値|達成)指標(?:は|も|では|に関しては|については)/;
/** Measures of whatever was aimed at. */
const ANY = /^(?:目標)?(?:達成|実施|進捗|目標|到達)(?:[率度]|割合)$/;
/** These make another rate of a rate: 逆紹介率 is none of 紹介率. */
const OPPOSITE = /^[逆非未不再]/;
const SHARE = /^(?:率|割合)$/;
/** Units of what these kinds count. */
const COUNTED_IN: ReadonlyMap<string, string> = new Map([
  ["者数", "人"],
  ["人数", "人"],
  ["回数", "回"],
  ["日数", "日"],
]);

/** 内容の充実は達成した: a deed, and no word of a target. */
const DEED = /^[ ・○●]*([^、はがを目0-9]{1,14}(?:充実|改善|向上|強化|推進|普及|啓発|周知|策定|作成|見直し|理解|定着|共有|確保))(?:は|も|については)[^、]*達成/;

/** 財源確保の目標を達成した: an aim of something else; 事業の目標 and 年度の目標 are the target itself. */
const AIM_OF =
  /^(?:[^、はがを目0-9]{0,16}の)?(?!事業|施策|[今本]?年度|当初|成果|指標|取組|所期|全て|計画|数値|部局?|本市|課)([一-龠ァ-ヶー]{3,12})の目標[がを]/;

/** 講座は目標どおり開催した: as often as aimed at, whoever came. */
const HELD_AS_AIMED = /^[ ・○●]*([^、はがを目0-9]{1,14})[はも]目標(?:値|数値|回数)?の?(?:どおり|通り)に?[一-龠行取]/;

/** Whether a claim is about a measure or a deed of its own and not about any that was compared. Rates without a noun may be any. */
export function isAboutAnother({ text }: Claim, comparisons: readonly Comparison[]): boolean {
  const said = foldWidth(text);
  if (statesOtherUnits(said, comparisons)) return true;
  const compared = comparisons.flatMap(({ target, result }) => result.noun ?? target.noun ?? []);
  const deed =
    AIM_OF.exec(said.replace(OPENS, ""))?.[1] ?? DEED.exec(said)?.[1] ?? HELD_AS_AIMED.exec(said)?.[1] ?? INDICATOR.exec(said.replace(OPENS, ""))?.groups?.told;
  if (deed !== undefined) return compared.every((noun) => sharedWords(contentWords(deed), contentWords(noun)) === 0);
  const { measure, kind } = topicOf(said) ?? {};
  if (measure === undefined || kind === undefined || ANY.test(measure)) return false;
  const unit = COUNTED_IN.get(kind);
  const isOtherUnit = unit !== undefined && comparisons.every(({ target }) => canonicalUnit(target.unit) !== unit);
  if (compared.length === 0) return isOtherUnit;
  if (SHARE.test(kind))
    return comparisons.every(({ target: { unit } }) => unit !== "%") || compared.every((noun) => noun.endsWith("率") && !isOneMeasure(measure, noun, kind));
  const about = contentWords(measure.slice(0, -kind.length));
  if (about.size === 0) return false;
  return compared.every((noun) => !isOneMeasure(measure, noun, kind)) || isOtherUnit;
}

/** 目標100店舗, 実績は101店舗 */
const STATED = /(?:目標|実績|結果)(?:値|数値?)?(?:[のはが]|である)?約?\d[\d,.]*[万千]?/g;

/** 目標100店舗は実績101店舗と達成できたが, where no 店舗 are compared: the claim states numbers of its own. */
function statesOtherUnits(said: string, comparisons: readonly Comparison[]): boolean {
  const units = matchesOf(STATED, said).map(({ 0: stated, index }) => unitBehind(said, index + stated.length));
  const compared = new Set(comparisons.flatMap(({ target, result }) => [canonicalUnit(target.unit), canonicalUnit(result.unit)]));
  return units.length > 0 && units.every((unit) => unit !== "" && !SHARES.has(unit) && !compared.has(unit));
}

/** A counter that no table lists is a unit where numbers of it are compared. */
const COUNTER = /[一-龠ァ-ヶー]{1,3}/y;

function unitBehind(said: string, end: number): string {
  return canonicalUnit(unitAt(said, end)?.unit ?? matchAt(COUNTER, said, end)?.[0] ?? "");
}

/** Units in which a result may be told anew. */
const SHARES: ReadonlySet<string> = new Set(["%", "割", "倍", "ポイント"]);

function topicOf(said: string) {
  return TOPIC.exec(said.replace(OPENS, ""))?.groups;
}

/** Those comparisons that the claim's own topic names in full (参加者数についても目標を上回った); [] where it names none. */
export function comparedByName(claim: string, comparisons: readonly Comparison[]): readonly Comparison[] {
  const measure = topicOf(foldWidth(claim))?.measure;
  return measure === undefined ? [] : comparisons.filter(({ target, result }) => target.noun === measure || result.noun === measure);
}

function isOneMeasure(measure: string, noun: string, kind: string): boolean {
  if (OPPOSITE.test(measure) !== OPPOSITE.test(noun)) return false;
  return (
    measure === noun || sharedWords(contentWords(measure.slice(0, -kind.length)), contentWords(noun.endsWith(kind) ? noun.slice(0, -kind.length) : noun)) > 0
  );
}
