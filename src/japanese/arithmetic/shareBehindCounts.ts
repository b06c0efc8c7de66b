import { anyOf } from "../lookup/anyOf";
import { digitsValue } from "../numbers/numerals";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { AMONG, shareOf, quantitiesSince, type Place, type StatedFigure } from "./statedFigure";
import { canonicalUnit } from "../numbers/units";
import { BULLETS, IN_BRACKET } from "../text/text";

/** How far before a percentage its counts may stand, in characters. */
const REACH = 80;
/** How far before the first of them its name may begin. */
const NAME_REACH = 12;
/** What stands between a number of cases and the number of which it is a share. */
export const OF_WHOLE = new RegExp(`^[^。]{0,30}?(?:${AMONG}|(?<![市町村区県国庁館校院域場期以年月日室構社])内(?![容部訳科]))[^。]{0,20}$`);
/** 対象120人。うち受診90人で75%: the part is counted in a sentence of its own. */
const OF_BEFORE = /^[^。\d]{0,12}。\s?(?:この|その)?うち[^。\d]{0,20}$/;
const AGAINST = /^[^。]{0,8}(?:に対し|に対する|のところ|→|⇒|\/)[^。]{0,20}$/;
/** 、うち of a part of the part before it, or of its own share. */
const BEGINS_PART = /[、(。](?:その|この)?うち[^。\d]{0,16}$/;
/** `450件/600件`: the part may stand first. */
const FRACTION = /^[^。]{0,8}\//;
/** `対象1,250人、受診725人、受診率58%`, also in lines of their own: the whole is named as such, and the part as the rate is. */
const NAMED_WHOLE =
  /(?:対象者?数?|目標(?:値|数)?|計画(?:値|数)?|予定数?|配布数?|発送数?|送付数?|総数|全体|定員|予算(?:現?額)?|調定額|募集(?:人数)?|(?:受験|申請|応募|申込み?|受付)(?:者|件)?数?)[はがの: ]*(?:延べ|計|約)?$/;
const NAMED_PART = /^(?:[、, (]+|\n[ ・○●-]*)(?<name>[^、。\d]{1,12}?)[はがの: ]*(?:延べ|計|約)?$/;
const ACHIEVED = /達成|進捗/;
export const RATE = /(?:率|割合)$/;
/** 57組織で実施された。（実施率23.7%）: the bracket belongs to the sentence that it stands behind. */
const BRACKET_BEHIND = /。\n?\((?=[^()。\d]{0,12}$)/;
/** アンケート（回答204件）では198件、97.1%: of all that answered, and the rate right behind the part. */
const ANSWERED = /\((?:有効)?(?:回答|回収|対象|受講|参加)(?:者|件)?数?[はがの: ]*$/;
const AMONG_ANSWERED = /^\)(?:では|で|によると|の結果)?、?[^。\d]{0,20}$/;
const RIGHT_BEHIND = /^(?:、|\(|で、)?$/;
/** 目標80件に対し72件。達成率90%: a sentence that says nothing else belongs to the one before it. */
const ACHIEVED_BEHIND = /。[\n ]*(?=(?:目標)?(?:達成|進捗)率(?:は|が|:)?[約 ]*$)/;
/** 80自主防災組織のうち、 */
const COMPOUND_WHOLE = /(?<![\d.,])(?<digits>\d[\d,]{0,9})(?<unit>[一-龠々ァ-ヶーぁ-ん]{2,12}?)の?(?:うち|中)、?[^、。\d]{0,12}$/;
/** What is said of one sub-item is no share of another one's counts. */
const NEXT_ITEM = new RegExp(`\\n[\\s${BULLETS}]*(?:\\(\\d{1,2}\\)|[\u2460-\u2487])`);
/** What stands on a line of its own behind closed brackets is no share of the counts in them; an achieved rate is. */
const CLOSED_LINE = /\)[^(\n]*\n/;
/** `450人（目標500人の90%）` */
const OF_NAMED = /^[^。\d(]{0,6}\((?:[^、。\d]{0,6})(?:対象|目標|計画|見込|予定|配布|発送|送付|全体?|定員|募集)[^、。\d]{0,6}$/;
/** `450人で、対象者500人の90%`, `受診した450人は全職員500人の90%` */
const AS_OF_NAMED = /^(?:で、|は、?)(?:対象者?|目標|計画|全(?:体|[一-龠]{1,4})?|定員|予定|(?:回答|受講|参加|申込|登録|利用|応募)者)[^、。\d]{0,6}$/;
/** 600人に用紙を配布し、252人から回答があった（回収率42%）, 600人を対象に実施し、…: the whole is what was sent out. */
const SENT_OUT =
  /^(?:を対象(?:に|として)、?実施し(?:て|たところ)?|(?:を対象(?:に|として)、?|[にへを])?(?:[^、。\d]{1,8}を)?(?:(?:配布|発送|送付|郵送|配付|照会|依頼|案内|通知|打診)し(?:て|たところ)?|配[りっ]て?|送[りっ]て?))、?(?:\d{1,2}月(?:末|\d{1,2}日)?)?[^、。\d]{0,12}$/;
/** 1,200通を発送し、912通（76.0%）の回答があった: what came of those that were sent out. */
const CAME_BACK = /回収|回答|返信|返送|返却|支給|交付|提出|申請/;
const BEHIND_BRACKET = 8;
/** 410棟を調査し、傷みのあるものが41棟（10%）: what was found among all that were looked at. */
const LOOKED_AT =
  /^を?[^、。\d]{0,8}(?:調査|点検|検査|診断|確認|審査|測定|判定|採点|照合|巡視)(?:を(?:行い|実施し))?(?:し(?:た(?:ところ|結果)|て)?)?、(?:(?:その|この)?うち)?(?![^。]*(?:[増減別超]|新た|追加|より|前年|昨年|前回))[^。\d]{0,24}$/;
const BRACKET_AT_ONCE = /^\((?:全体の)?約?$/;
/** 400部を作成し、320部を配布した（配布率80%）: the whole is what there was to be handed out. */
const MADE_READY = /^[にへを]?(?:作成|印刷|用意|購入|準備)し(?:て|たうち)?、[^、。\d]{0,8}$/;
const HANDED_OUT = /(?:配布|配付|頒布|販売|交付|使用)率$/;
const RETURNED = /(?:回収|回答|返信|返送|返却)率$/;
/** What people think is no share of 目標80件に対し72件. */
export const OPINION = /(?:満足|理解|認知|好感|信頼|関心|習熟|定着|浸透)[度率]$/;
/** `取組面積 120ha（対象 200ha）`, and the rate behind the bracket. */
const WHOLE_IN_BRACKET = /^[^、。\d(]{0,4}\((?:対象|全体|総数|母数|調定額?|予算|定[員数]|配布|発送)[^、。\d()]{0,8}$/;
const RATE_BEHIND = /^\)[、。]?[\n ・]*[^、。\d\n]{1,12}$/;
/** 受診者630人（対象者1,000人、受診率63%） */
const RATE_BESIDE = /^[、, ]+[^、。\d\n()]{1,12}$/;
/** 36基を点検した。点検率は80%: a sentence that says nothing but the rate of what was done in the one before it. */
const OF_DEED_BEHIND = /。[\n ]*(?=([一-龠]{2})率(?:は|が|:)?[約 ]*$)/;
/** 定員に対する参加率は64%, 全職員に占める割合は3.9%: of a whole that is named, and not the one before it. */
const OF_OTHER = /([一-龠]{2,4})に(?:対する|(?<!全体に|総数に)占める)[^、。\d]{0,12}$/;
/** 定員充足率 names its whole itself. */
const OWN_WHOLE = /^(?:定員|予算)/;
/** Land, water and money are no share of the people and cases beside them: 地権者13名のうち10名と契約し、用地取得率は77.8%. */
const OF_LAND_OR_MONEY = /用地|土地|農地|面積|有収|収納|徴収|執行|還付/;
const HEADS: ReadonlySet<string> = new Set(["人", "件", "者", "社", "世帯", "戸", "団体"]);

/** … unless the rate's own deed is told of them: 480件を収納し、収納率は96%. */
function isOfOtherKind({ noun }: Quantity, counted: Quantity, after: string): boolean {
  if (noun === null || !RATE.test(noun) || !OF_LAND_OR_MONEY.test(noun) || !HEADS.has(canonicalUnit(counted.unit))) return false;
  return !after.slice(0, Math.max(0, after.lastIndexOf(noun))).includes(noun.replace(RATE, "").slice(-2));
}

/** `38件から15件を採択した（採択率39.5%）`: chosen from among them, as the rate says itself. */
const FROM_AMONG = /^の?(?:中)?から、?[^、。\d]{0,8}$/;
/** `相談86件から移住につながったのは12件（14.0%）`: what became of them, and the rate at once. */
const BECAME_OF = /^の?(?:中)?から、?[^、。\d]{1,10}(?:至った|つながった|結び付いた|結びついた|なった|進んだ)(?:の|もの)(?:は|が)$/;
/** `1,500人に対し、交付枚数は1,200枚（交付率80%）`: what was given to people is counted as what it is. */
const THINGS: ReadonlySet<string> = new Set(["枚", "件", "通", "部", "冊"]);

function isOfDeedNamed(words: string, { noun }: Quantity): boolean {
  const stem = noun !== null && RATE.test(noun) ? noun.replace(RATE, "") : "";
  return stem.length > 1 && words.includes(stem);
}

/** Rates that name no deed or people of their own. */
const OF_WHAT_STANDS_THERE = /^(?:カバー|実施|取組|充足)?$/;
/** `電子申請は612件で、受付4,300件に占める割合は14.2%`: the whole stands behind the part. */
const OF_WHOLE_BEHIND = /^に占める[^、。\d]{0,12}$/;
const TO_WHOLE_BEHIND = /^(?:で|であり|となり|と)、(?!うち|前年|昨年|前回)[^、。\n\d]{0,14}$/;
/** 60校に配置するとともに、…割合を80%とする: the next thing that is asked for. */
const BESIDES = /とともに|と共に|のほか|併せて|あわせて/;
/** 5棟のうち4棟が完了し、耐震化率は99%: a clause of its own. */
const OF_NEXT_CLAUSE = /[しえけせてねめれ]、[^、。\d]{2,12}[がはも約 ]*$/;
const EARLIER = /前年|昨年|前回/;
export const ANOTHER_YEAR = anyOf([EARLIER, /年度/]);

/** `84通のうち81通に10日以内で返事をした(96.4%)`: how long something took is none of the counts. */
const LENGTHS: ReadonlySet<string> = new Set(["日", "日間", "時間", "分", "か月", "週間"]);

/** 500世帯のうち回答のあった372世帯の設置率は86%, 80件、うち3か月を過ぎた62件の解消率は92%: a rate of the part, of which the words before it say nothing. */
function isRateOfPart({ noun }: Quantity, between: string, after: string): boolean {
  const deed = RATE_OF.exec(after)?.[1];
  return deed !== undefined && noun !== null && OF_PART_THAT.test(between) && !between.includes(deed);
}

const RATE_OF = /^の([^、。\d]{2,8}?)(?:率|割合)[はが][約 ]*$/;
const OF_PART_THAT = /のうち、?[^、。\d]{2,}$|[、。](?:その|この)?うち、?(?:\d{1,3}(?:か月|日|年|回))?[^、。\d]+[ただるい]$/;

/** `241団体のうち57団体（23.7%）`, `目標80件に対し実績72件、達成率90%`. */
export function behindItsCounts(place: Place, stated: Quantity, at: number): StatedFigure[] | null {
  const told = countsBefore(place, stated, at);
  if (told === null || isApart(told, stated)) return null;
  const { folded, counts, first, second, between } = told;
  if (isWholeSecond(told, stated)) return [shareOf(stated, first, second)];
  const share = shareOf(stated, second, first);
  if (isOfAnswered(told)) return [share];
  if (isOfOther(told, stated) || !isPartOfFirst(told, stated)) return null;
  if (share.follows || second.value === 0) return [share];
  return [FRACTION.test(between) ? shareOf(stated, first, second) : (shareOfOuter(folded, counts, first, second, stated) ?? share)];
}

/** The last two counts before a rate, with the words around them. */
interface CountsBefore {
  folded: string;
  /** All counts that stand near enough. */
  counts: readonly Quantity[];
  first: Quantity;
  second: Quantity;
  ahead: string;
  between: string;
  after: string;
}

/** The counts that a rate may follow from; null where there are no two that can be held against each other. */
function countsBefore(place: Place, stated: Quantity, at: number): CountsBefore | null {
  const { folded, quantities } = place;
  const counts = quantitiesSince(place, at, stated.offset - 2 * REACH).filter(
    (one) => one.unit !== "%" && one.unit !== "倍" && stated.offset - one.end <= REACH,
  );
  const [second, before] = [...lastOfOneUnit(counts)].reverse();
  const named = second && namedWhole(folded, second);
  const first = named && (!before || before.end <= named.offset) ? named : before;
  if (!first || !second || !isHeldAgainst(folded, first, second, stated) || first.value === 0) return null;
  if (quantities[at - 1] !== second && quantitiesSince(place, at, second.end).some(({ unit }) => unit === stated.unit)) return null;
  return {
    folded,
    counts,
    first,
    second,
    ahead: folded.slice(Math.max(0, numberOffset(first) - NAME_REACH), numberOffset(first)),
    between: folded.slice(first.end, numberOffset(second)),
    after: joined(folded.slice(second.end, numberOffset(stated))),
  };
}

/** Whether two counts are of one unit, or of units of which one is a share of the other. */
function isHeldAgainst(folded: string, first: Quantity, second: Quantity, stated: Quantity): boolean {
  if (first.unit.endsWith(second.unit) || canonicalUnit(first.unit) === canonicalUnit(second.unit)) return true;
  return isCapacity(folded, first, second) || isGivenTo(folded, first, second, stated);
}

/** Whether something between them keeps a rate from following from the counts before it. */
function isApart({ second, between, after }: CountsBefore, stated: Quantity): boolean {
  if (isOfOtherKind(stated, second, after) || after.includes("。") || BESIDES.test(after) || NEXT_ITEM.test(after) || EARLIER.test(after)) return true;
  return isRateOfPart(stated, between, after) || (CLOSED_LINE.test(after) && !between.includes("(") && !ACHIEVED.test(stated.noun ?? ""));
}

/** Whether the second count is the whole: 450人（目標500人の90%）, 受診者630人（対象者1,000人、受診率63%）. */
function isWholeSecond({ folded, first, second, between, after }: CountsBefore, stated: Quantity): boolean {
  const isNamed = OF_NAMED.test(between) || (AS_OF_NAMED.test(between) && (first.value <= second.value || /目標|計画|予定/.test(between)));
  if (isNamed && /^の約?$/.test(after)) return true;
  if (OF_WHOLE_BEHIND.test(after)) return TO_WHOLE_BEHIND.test(between);
  if (!WHOLE_IN_BRACKET.test(between) || !isRateOf(first, stated)) return false;
  return RATE_BEHIND.test(after) || (RATE_BESIDE.test(after) && folded[stated.end] === ")");
}

/** アンケート（回答204件）では198件、97.1% */
function isOfAnswered({ ahead, between, after }: CountsBefore): boolean {
  return ANSWERED.test(ahead) && AMONG_ANSWERED.test(between) && RIGHT_BEHIND.test(after);
}

/** Whether the words say that the second count is a part of the first, and the rate is that part. */
function isPartOfFirst({ folded, first, ahead, between, after }: CountsBefore, stated: Quantity): boolean {
  if (OF_WHOLE_BEHIND.test(after)) return false;
  if (OF_NEXT_CLAUSE.test(after) && !isRateOfDeed(folded.slice(Math.max(0, first.offset - REACH), numberOffset(stated)), stated)) return false;
  if (OF_WHOLE.test(between)) return true;
  if (OPINION.test(stated.noun ?? "")) return false;
  return (
    isOfBefore(between, after, stated) ||
    AGAINST.test(between) ||
    isOfHandedOut(between, stated, folded) ||
    (BRACKET_AT_ONCE.test(after) && (LOOKED_AT.test(between) || BECAME_OF.test(between))) ||
    (FROM_AMONG.test(between) && isOfDeedNamed(after.slice(0, Math.max(0, after.lastIndexOf(stated.noun ?? "率"))), stated)) ||
    isNamedPart(ahead, between, stated)
  );
}

/** `214人のうち県内151人（70.6%）、うち市内121人（56.5%）`: a part of a part may be told as a share of all of them. */
function shareOfOuter(folded: string, counts: readonly Quantity[], inner: Quantity, part: Quantity, stated: Quantity): StatedFigure | null {
  const outer = counts[counts.indexOf(inner) - 1];
  if (!outer || canonicalUnit(outer.unit) !== canonicalUnit(inner.unit) || outer.value < inner.value) return null;
  if (!OF_WHOLE.test(folded.slice(outer.end, numberOffset(inner))) || !BEGINS_PART.test(folded.slice(inner.end, numberOffset(part)))) return null;
  const share = shareOf(stated, part, outer);
  return share.follows ? share : null;
}

/** What stands between the counts and their rate, with a sentence of its own that belongs to the one before it. */
function joined(after: string): string {
  const near = after.replace(BRACKET_BEHIND, "(").replace(ACHIEVED_BEHIND, "、");
  const deed = OF_DEED_BEHIND.exec(near);
  return deed && (near.slice(0, deed.index).includes(deed[1]!) || (deed[1] === "回収" && CAME_BACK.test(near))) ? near.replace(OF_DEED_BEHIND, "、") : near;
}

/** 120人（うち市外15人）、満足度85%: a rate behind the closed bracket that says nothing of the part in it; 定員に対する… of another whole. */
function isOfOther({ ahead, between, after }: CountsBefore, { noun }: Quantity): boolean {
  const whole = OF_OTHER.exec(after)?.[1];
  const named = whole ?? OWN_WHOLE.exec(noun ?? "")?.[0];
  if (named !== undefined && !`${ahead}${between}`.includes(named)) return true;
  if (!IN_BRACKET.test(between) || !/^[^()]*\)/.test(after) || noun === null || noun === "割合") return false;
  return !`${between}${after.slice(0, Math.max(0, after.lastIndexOf(noun)))}`.includes(noun.replace(RATE, ""));
}

function isOfHandedOut(between: string, { noun, end }: Quantity, folded: string): boolean {
  if (noun === null) return SENT_OUT.test(between) && CAME_BACK.test(between + folded.slice(end, end + BEHIND_BRACKET));
  return (RETURNED.test(noun ?? "") && SENT_OUT.test(between)) || (HANDED_OUT.test(noun ?? "") && MADE_READY.test(between));
}

/** 受診率 of 受診者450人, and カバー率 of whatever is counted; 満足度 and 精密検査受診率 are of something else. */
function isRateOf({ noun: counted }: Quantity, { noun }: Quantity): boolean {
  if (noun === null || !RATE.test(noun)) return false;
  const stem = noun.replace(RATE, "");
  return OF_WHAT_STANDS_THERE.test(stem) || (counted?.replace(/^(?:有効|実)/, "").startsWith(stem) ?? false);
}

/** 適合率 behind 129施設が適合し、; 耐震化率 is of more than the 5棟 of which 4棟が完了し. */
function isRateOfDeed(words: string, { noun }: Quantity): boolean {
  if (noun === null || noun === "割合" || !RATE.test(noun) || ACHIEVED.test(noun)) return true;
  const stem = noun.replace(RATE, "");
  return OF_WHAT_STANDS_THERE.test(stem) || words.slice(0, words.lastIndexOf(noun)).includes(stem);
}

/** The rate says itself no more than the part does: 90人が受診し、受診率は75%; 参加率 is none of 3回は夜間. */
function isOfBefore(between: string, after: string, { noun }: Quantity): boolean {
  if (!OF_BEFORE.test(between)) return false;
  if (noun === null || noun === "割合") return true;
  return `${between}${after.slice(0, Math.max(0, after.lastIndexOf(noun)))}`.includes(noun.replace(RATE, ""));
}

const SEATS: ReadonlySet<string> = new Set(["席", "枠", "床", "室", "区画"]);

/** `定員1,290席に対し1,058人`: seats are for people. */
function isCapacity(folded: string, seats: Quantity, people: Quantity): boolean {
  return (
    SEATS.has(seats.unit) &&
    canonicalUnit(people.unit) === "人" &&
    /定員[はがの: ]*(?:約)?$/.test(folded.slice(Math.max(0, numberOffset(seats) - 6), numberOffset(seats)))
  );
}

function isGivenTo(folded: string, people: Quantity, things: Quantity, stated: Quantity): boolean {
  const between = folded.slice(people.end, numberOffset(things));
  return (
    canonicalUnit(people.unit) === "人" && THINGS.has(things.unit) && things.value <= people.value && AGAINST.test(between) && isOfDeedNamed(between, stated)
  );
}

/** The last two counts; how long something took is passed over where it stands between two of one unit. */
function lastOfOneUnit(counts: readonly Quantity[]): readonly Quantity[] {
  const [first, second] = counts.slice(-2);
  const isPair = first !== undefined && second !== undefined && canonicalUnit(first.unit) === canonicalUnit(second.unit);
  return isPair ? [first, second] : counts.filter(({ unit }) => !LENGTHS.has(unit)).slice(-2);
}

/** The number of which a part is counted, where a longer word ends in the part's unit: 80自主防災組織のうち20組織. */
function namedWhole(folded: string, part: Quantity): Quantity | null {
  const from = Math.max(0, numberOffset(part) - REACH);
  const found = COMPOUND_WHOLE.exec(folded.slice(from, numberOffset(part)));
  const { digits = "", unit = "" } = found?.groups ?? {};
  if (!found || !unit.endsWith(part.unit)) return null;
  const offset = from + found.index;
  return { ...part, value: digitsValue(digits), unit, offset, end: offset + digits.length + unit.length, text: digits + unit, approximate: false };
}

function isNamedPart(before: string, between: string, { noun }: Quantity): boolean {
  const name = NAMED_PART.exec(between)?.groups?.name;
  if (name === undefined || noun === null || !RATE.test(noun) || !NAMED_WHOLE.test(before) || ANOTHER_YEAR.test(between)) return false;
  return ACHIEVED.test(noun) ? name.includes("実績") : name.includes(noun.slice(-3, -1));
}
