import { NAMES_ALL } from "../quantities/fixedSet";
import { isChange } from "../quantities/aim";
import { monthYear, namedEraYear, yearNear } from "../periods/calendar";
import { isAlike, type Placed } from "../quantities/placed";
import { digitsValue } from "../numbers/numerals";
import { cameOfPlan, isPlanned, leftPlan } from "../quantities/plannedNumber";
import { isFinishedPart, isPartOfWhole, isToldPart } from "./resultParts";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { isAt, matchAt } from "../lookup/sticky";
import { DIFFERENCE_BEHIND, isCapacity, isWholeSet } from "./targetNumber";
import { isOnlyOrdered } from "./undoneCounts";
import { IN_BRACKET } from "../text/text";

/** Words before a number in a report that restate a plan or another year instead of giving this year's result. */
const NOT_A_RESULT =
  /(?:目標(?:値|数)?|計画(?:値|数)?|予定(?:数|者)?|見込み?|定員|(?<![一-龠])定数|(?:条例|議員|職員)定数|基準値?|当初|残る|もう|あと|他の|(?:前|昨|一昨|翌|来|次)年度?(?:は|の|実績|比|に|末|同期|同月|同時期|時点)*|残り|不足|(?:中止|休止|休講|延期)(?:とな[っり]|とし|し)た|(?<!の)うち|(?<=\d[^、。]{0,4}の)うち)(?:[はがの:：、(（「『 ]|として|である)*(?:約|およそ)?$/;
/** 24.0%（目標：利用率 25%）: all of a bracket that says so, up to what it then gives as the result. */
const IN_AIMS_BRACKET = /[(（](?:[本今当]?年度?の?|年間の?)?(?:目標|計画)[値数]?(?: ?[:：]| )(?:(?!実績|結果)[^()（）\n])*$/;
const LAST_YEARS = /(?:前|昨|一昨|翌|来|次)年度?の(?:(?!から|より|→|⇒)[^、。]){0,12}$/;
const NAMED_AIM = /目標(?!達成)/;
/** What a difference is told from, when it is the target itself: it compares with the target already. */
const AGAINST_TARGET = /^対?(?:目標|計画|予算)/;
/** `60件から72件へ`, `60件(H29末)→72件`: the first is where it started. */
const STARTS_FROM =
  /(?:から|より)(?!の?(?:総額|計)?(?:[\d,.万千億]+円の)?(?:回答|返信|応募|申込|申請|申告|申し?出|届け?出|報告|提出|提案|推薦|相談|要望|意見|聞き?取り?|聴き取り?|聴取|ヒアリング|取材|協力|協賛|寄[附付贈]|支援|同意|承諾|内諾))|(?: ?\([^()\n]{1,16}\))? ?[→⇒⇨➡]|\([^()\n]{1,16}\)から[^、。\n\d]{0,6}\d/y;
/** What stands before an arrow is told of where it started. */
const BEFORE_ARROW = /^.*(?:[→⇒⇨➡]|\d[^\d()]{1,4}\([^()\n]{1,16}\)から)/;
/** `54か所を目指した`, `15基に対し14基`, `300人の目標に届かず`, `60件という目標`, `ゼロには至らず`, `2割を切るには至らず`: the target again. */
const AIMED_AT =
  /(?:の[^、。\n\d]{1,10})?という(?:目標|計画)|(?:に達す|え)?る(?:こと|まで)?に?[はがも]?(?:至ら|でき(?:な|ず|ませ))|らな[いかく]|に(?:は|も)?(?:届[かい]|至ら|及ば|達し(?=な|て?い?な|ませ))|で(?:計画し|予定し)|を?(?:予定|(?<=を)計画)(?=[、。\n)]|$)|[をに](?:目指|めざ|目標|見込ん)|[をに]?計画し|[」』]?の(?:目標|計画|予定)(?:[値数額]|件数|人数)?(?:には?(?:対し|比べ|届|達[しせ]|及ば|至ら|満た)|を(?:上回|下回|達成|超え|クリア)|より)/y;
/** 15基に対し14基 */
const AGAINST = /に対して?、?[^、。\n\d]{0,8}(?=\d)/y;
/** A number that another year's result or a plan for later years is stated with; 2年生 and 登録者（令和5年度から） name none. */
const YEAR_NAMED =
  /(平成|令和|[HR])?\s?(?<![\d.])(\d+|(?<=[成和HR]\s?)元)年(?!生|目|間|連続|ぶり|度?(?:から|より|以降|[~～]|まで|終了|[毎ご])[^()]{0,8}\))(度)?(?:(\d{1,2})月)?(?:末|の|は|に|実績|現在)*[^。\n]{0,6}$/;

/** `11回開催(1回は荒天により中止)`: a bracket tells what was not done. */
const NOT_DONE = /(?:[はがを]|分は?)[^、。()\d\n]{0,12}(?:中止|延期|見送|取りやめ|取り止め|不成立|不調|欠席|辞退|取下げ|取り下げ|取消)/y;

/** 目標には2回及ばなかった, 実績は12人で、3人の差: what was missing. */
const GAP = /(?:ほど|程度|[がもは])?(?:及ば|届か|足り[なず]|満た[なず]|不足)|の差(?:[でがとは、。\n]|$)/y;

/** 1棟の補強が必要と判定された: what was found to be needed. */
const NEEDED = /(?:[ので][^、。\n\d]{1,10})?[がはも](?:必要|不要)(?=[とでなだ、。\n]|$)/y;

/** 4.1haの遊休農地を確認した, 2kmの破損が見つかった: what came to light, in the unit of all that was looked at. */
const BROUGHT_TO_LIGHT = /の([^、。はをが\n\d]{1,12})(?:を(?:新たに)?(?:確認|発見|把握|検出|特定|指摘)|が(?:新たに)?(?:見つか|確認され|判明|発見され|発生))/y;
const DEFECT = /遊休|荒廃|老朽|危険|不[一-龠]{1,2}|破損|損傷|異常|劣化|違反|漏水|未[一-龠]{1,2}|問題|被害|亀裂/;
/** 証明書の交付件数16,450件に占める割合: all of them, of which something else is a share. */
const WHOLE_OF_SHARE = /に(?:占め|対す)る[^、。\d]{0,12}(?:割合|比率|率)/y;

/** 応募は25社、18社を採択, 申込み17校、8校で実施: who asked for it, beside who got it. */
const ASKED_FOR_IT = /(?:申し?込み?|応募|申請|希望|エントリー|引き合い|打診)(?:者|数|件数)?[はがの]? ?(?:計|延べ|約)*$/;
const THEN_GIVEN = /^(?:のうち、?|が?あり、?|で、|、|。)(?!うち)[^。\n\d]{0,12}(?:\d{1,2}月[^。\n\d]{0,8})?(?=\d)/;

/** さらに2講座を追加した: so many more than what is not told here. */
const ADDED = / ?(?:を|の)?(?:追加|上乗せ)(?!分)/y;

/** 計6回, with what was held instead. */
const SUM = /^(?:合?計|全体で)/;
/** `中止した。代替として図上訓練(86人)を行った`: of something else. The same by other means or on another day is none. */
const SUBSTITUTE =
  /(?:代替|代わり|代え)(?:措置|事業|案|行事)?(?:として|に|て)、?(?![^、。]{0,12}(?:オンライン|ウェブ|WEB|Web|web|リモート|動画|書面|郵送|縮小|[一-龠]日|日程|会場を|月に(?:開催|実施)))/;

/** 10月に開く予定で、31人の申込みがある: who may come to what is not held yet. */
const APPLIED = / ?の(?:申し?込み?|応募|予約|エントリー)[がを]/y;
const TO_BE_HELD = /(?:予定|こととし|こととなっ|(?:開催|実施)する)[^。\n]*$/;

/** 2課を除き、38課を監査した, 1件が辞退されたため: how many it was not done at. */
const LEFT_OUT = /(?:の(?:方|うち)?)?[がはも][^、。\n\d]{0,6}(?:辞退|キャンセル|欠席)|を除(?:き|く(?!と)|いて|いた(?!場合))/y;
/** 11.7時間。選挙事務を除くと10.9時間: as it would be. */
const BUT_FOR = /を除(?:くと|けば|いた場合)[^。]{0,12}$/;

/** 点検完了（修繕した18基も稼働）: others besides. */
const OTHERS_TOO = /も(?![のっ増減])/y;

/** 3月にも3日間: besides what was told before. */
const BESIDES = /(?:月|日|期|後|会場|地区)[にで]も、?(?:約|延べ)?$/;

/** 2地域で作成した, where the target is so many of them: 8地域のうち3地域. */
function isOfCountedPlaces({ quantity: { unit }, before }: Placed, targets: readonly Placed[]): boolean {
  return unit === "地域" && !NAMES_ALL.test(before) && targets.some(({ quantity }) => quantity.unit === unit && !quantity.fixedSet);
}

/** Whether a number of a target is the capacity that the work is to bring about. */
function isCapacityAim({ before }: Placed): boolean {
  return isCapacity(before);
}

/** 可燃ごみ 前年度比△4%, 職員5人減: the change itself is asked for. */
function isChangeAim({ quantity }: Placed): boolean {
  return isChange(quantity) || quantity.value < 0;
}

/**
 * Whether a number of a report is a result of the fiscal year: no plan, no other year, no mere start.
 *
 * @param targets what it may be a result of: a capacity otherwise only says how many there could be
 */
export function isResult(placed: Placed, fiscalYear: number | null, targets: readonly Placed[]): boolean {
  const { quantity, before } = placed;
  if (NO_RESULT.some((isNone) => isNone(placed, targets))) return false;
  if (quantity.relative !== null) return !AGAINST_TARGET.test(quantity.basis ?? "");
  if (NO_LEVEL.some((isNone) => isNone(placed, targets))) return false;
  if (namesOtherEra(before, fiscalYear)) return false;
  if (!before.includes("年")) return true;
  const since = before.replace(BEFORE_ARROW, "");
  return !LAST_YEARS.test(since) && !namesOtherYear(since, fiscalYear);
}

/** Why a number of a report may be no result. */
type Reason = (placed: Placed, targets: readonly Placed[]) => boolean;

const followedBy =
  (pattern: RegExp): Reason =>
  ({ text, quantity }) =>
    isAt(pattern, text, quantity.end);
/** @param word without which the pattern finds nothing */
const precededBy =
  (word: string, pattern: RegExp): Reason =>
  ({ before }) =>
    before.includes(word) && pattern.test(before);

/** Of a level and of a change. */
const NO_RESULT: readonly Reason[] = [
  (placed, targets) => isWholeSet(placed) && !isOfCountedPlaces(placed, targets),
  followedBy(STARTS_FROM),
  followedBy(AIMED_AT),
  isHeldAgainst,
  isPlanned,
  leftPlan,
  isOnlyOrdered,
  isTargetByName,
];

/** Of a level alone. */
const NO_LEVEL: readonly Reason[] = [
  isDifferenceInBracket,
  ({ text, quantity, before }) => (isAt(NOT_DONE, text, quantity.end) || isAt(OTHERS_TOO, text, quantity.end)) && IN_BRACKET.test(before),
  ({ text, quantity, before }) => isAt(APPLIED, text, quantity.end) && TO_BE_HELD.test(before),
  followedBy(NEEDED),
  followedBy(GAP),
  followedBy(LEFT_OUT),
  followedBy(WHOLE_OF_SHARE),
  isBroughtToLight,
  isPlanRestated,
  isTargetAcross,
  isSomeOfThose,
  isSelected,
  isOfThoseWhoAsked,
  isOfThoseWhoGaveUp,
  isAskedBeforeHeld,
  isMoreOfUntold,
  isToldAgain,
  precededBy("除", BUT_FOR),
  precededBy("も", BESIDES),
  ({ before, quantity }) => !SUM.test(quantity.text) && before.includes("代") && SUBSTITUTE.test(before),
];

/** 整備目標面積30haに対し: the target again, by its own name and number. */
function isTargetByName({ quantity }: Placed, targets: readonly Placed[]): boolean {
  return NAMED_AIM.test(quantity.noun ?? "") && isTargetsNumber(quantity, targets);
}

function isTargetsNumber(quantity: Quantity, targets: readonly Placed[]): boolean {
  return targets.some((target) => target.quantity.value === quantity.value && isAlike(target.quantity, quantity));
}

/** 8本(+3本): by how much the number before the bracket differs, unless that is asked for. */
function isDifferenceInBracket({ before, folded, quantity }: Placed, targets: readonly Placed[]): boolean {
  return DIFFERENCE_BEHIND.test(before) && folded[quantity.end] === ")" && !targets.some(isChangeAim);
}

/** 採用予定者は13人: who comes in the year to come was found in this one. */
const TAKEN_IN = /(?:採用|任用|入職|入所|入園|入学|入居|入会|就農|修了)予定者(?:数)?[はがも:（( ]*$/;

/** 目標は60件, 前年度54件, 残り6件: a plan or another time, and none of what was done of it. */
function isPlanRestated(placed: Placed, targets: readonly Placed[]): boolean {
  if (IN_AIMS_BRACKET.test(placed.before)) return true;
  if (!NOT_A_RESULT.test(placed.before)) return false;
  const isDone = isPartOfWhole(placed) || isFinishedPart(placed) || isToldPart(placed) || cameOfPlan(placed) || TAKEN_IN.test(placed.before);
  return !isDone && !(isCapacity(placed.before) && targets.some(isCapacityAim));
}

/** 15基 of 15基に対し14基; 教室104団体に対し、苗6,300株を配った counts to whom it was given. */
function isHeldAgainst({ text, quantity: { unit, end }, next }: Placed): boolean {
  if (!isAt(AGAINST, text, end)) return false;
  const behind = /^[^。\n]*/.exec(text.slice(end, end + SENTENCE))![0];
  return next === null || next.unit === "%" || next.unit === unit || behind.includes(unit);
}

const SENTENCE = 60;

/** 登録者のうち58人: some of those that the target counts, and no result of it. */
const SOME_OF_THOSE = /(登録|認定|委嘱|採用|受講|参加|修了|利用|設置|整備|交付|加入)(?:者|した[^、。\d]{1,6}|済みの[^、。\d]{1,6})のうち、?(?:約)?$/;

function isSomeOfThose({ before, text, quantity: { end } }: Placed, targets: readonly Placed[]): boolean {
  const deed = before.includes("のうち") ? SOME_OF_THOSE.exec(before)?.[1] : undefined;
  if (deed === undefined) return false;
  const behind = /^[^。\n]{0,16}/.exec(text.slice(end, end + 16))![0];
  return targets.some((target) => target.text.includes(deed)) && !DEEDS_TOLD.test(behind) && !behind.includes(deed);
}

const ASKS_FOR_ASKING = /申し?込|応募|申請|希望|募集|エントリー|引き合い|打診/;
const GAVE_UP = /(取り?下げ|辞退|欠席|キャンセル|不参加|取り?消し)者?数?[がはも: ]*(?:約|計)?$/;
const NOT_HELD = /(取り?下げ|辞退|欠席|キャンセル|不参加|取消し?|中止|延期|未実施)[者件回]?数?$/;

/** 取下げが5戸, 内定辞退2人, 中止2回: those who were not there in the end, or what was not held, unless that is what is asked for. */
function isOfThoseWhoGaveUp({ before, quantity: { noun } }: Placed, targets: readonly Placed[]): boolean {
  const given = (GAVE_UP.exec(before) ?? NOT_HELD.exec(noun ?? ""))?.[1];
  return given !== undefined && targets.every(({ text }) => !text.includes(given));
}

/** 申込みは61戸あったが、取下げが5戸あり、56戸で実施した; 33人の申込みがあり、当日は26人が参加した; 82件の申請を受け付け、61件の診断を終えた */
const ASKING_BEHIND = /(?:から)?の?(?:申し?込み?|応募|希望|申請|依頼)(?:があり、|があったが、|を受け(?:付け)?(?:て|たが)?、|に対し(?:て)?、?)/y;
const CAME_IN = /が?(?:あり|あったが)、/y;
const THEN_HELD =
  /^[^。\n]{0,30}、(?:当日は|計|延べ)?(\d[\d,]*)([^\d、。\n]{1,4}?)(?:で|が|に|は|の|を)?(?:実施|開催|参加|受講|出席|来場|診断|交付|施工|改修|設置|派遣|とな[っり])/;

/** Whether a number only tells of those who asked, where the sentence ends in how many it was held for. */
function isAskedBeforeHeld({ folded, before, quantity: { end, unit, value } }: Placed, targets: readonly Placed[]): boolean {
  if (!isAt(ASKING_BEHIND, folded, end) && !(isAt(CAME_IN, folded, end) && ASKED_FOR_IT.test(before))) return false;
  const [, held, counter] = THEN_HELD.exec(folded.slice(end - 1, end + SENTENCE)) ?? [];
  return counter === unit && digitsValue(held!) <= value && targets.every(({ text }) => !ASKS_FOR_ASKING.test(text));
}

function isOfThoseWhoAsked({ folded, before, quantity, next }: Placed, targets: readonly Placed[]): boolean {
  if (!ASKED_FOR_IT.test(before) || next === null || !isAlike(next, quantity) || next.value > quantity.value) return false;
  return THEN_GIVEN.test(folded.slice(quantity.end, next.end)) && targets.every(({ text }) => !ASKS_FOR_ASKING.test(text));
}

function isMoreOfUntold({ text, quantity, all }: Placed, targets: readonly Placed[]): boolean {
  if (!isAt(ADDED, text, quantity.end)) return false;
  return all.every((other) => other === quantity || other.unit !== quantity.unit) && targets.every(({ text }) => !/追加|増|上乗せ/.test(text));
}

/** 13分30秒 of 13.5分(13分30秒): the number before the bracket in other words. */
function isToldAgain({ folded, quantity, previous }: Placed): boolean {
  return (
    previous !== null &&
    isAlike(previous, quantity) &&
    previous.value === quantity.value &&
    previous.end === quantity.offset - 1 &&
    folded[previous.end] === "("
  );
}

/** 優秀提案3件: the best of those that the target counts. */
const SELECTED = /^(?:最?優[秀良]|[入受]賞|入選)/;

function isSelected({ quantity: { noun } }: Placed, targets: readonly Placed[]): boolean {
  const words = SELECTED.exec(noun ?? "")?.[0];
  return words !== undefined && targets.every((target) => !target.text.includes(words));
}

/** What tells how many of them reached what may be asked for: 受講者のうち41人が修了した. */
const DEEDS_TOLD = /修了|合格|取得|登録|就[労職業農]|決定|完了|達成|改善|回答|満足/;

/** 9/12か所 */
const BARE_BEFORE_STROKE = /(?<![\d/])\d[\d,]*\/$/;

/** 132人/150人, 9/12か所: the target again, on either side of a stroke. */
function isTargetAcross({ folded, quantity, previous, next }: Placed, targets: readonly Placed[]): boolean {
  if (!folded.includes("/")) return false;
  const isOtherOf = (from: Quantity | null, to: Quantity | null) =>
    from !== null && to !== null && isAlike(from, to) && from.value !== to.value && /^ ?\/ ?$/.test(folded.slice(from.end, numberOffset(to)));
  const isBehindBare = BARE_BEFORE_STROKE.test(folded.slice(Math.max(0, numberOffset(quantity) - 8), numberOffset(quantity)));
  return (isBehindBare || isOtherOf(previous, quantity) || isOtherOf(quantity, next)) && isTargetsNumber(quantity, targets);
}

function isBroughtToLight({ text, quantity: { end } }: Placed, targets: readonly Placed[]): boolean {
  if (text[end] !== "の") return false;
  const defect = DEFECT.exec(matchAt(BROUGHT_TO_LIGHT, text, end)?.[1] ?? "")?.[0];
  return defect !== undefined && targets.every((target) => !target.text.includes(defect));
}

/** Whether words name another year than the fiscal year; any year where that is not known. */
/** 249人(H26 271人): an era year without 年, right before its number. */
const BARE_ERA = /(?<![A-Za-z0-9])([HR])(\d{1,2})(?:度?末|実績|決算)?[ :は]*$/;

function namesOtherEra(before: string, fiscalYear: number | null): boolean {
  if (fiscalYear === null || !ERA_SIGN.test(before)) return false;
  const [, symbol, n] = BARE_ERA.exec(before) ?? [];
  return symbol !== undefined && namedEraYear(symbol, n!) !== fiscalYear;
}

const ERA_SIGN = /[HR]\d/;

function namesOtherYear(before: string, fiscalYear: number | null): boolean {
  const named = YEAR_NAMED.exec(before);
  if (!named || fiscalYear === null) return named !== null;
  const [, symbol, digits = "", isFiscal, month] = named;
  const n = digits === "元" ? 1 : Number(digits);
  const year = (symbol === undefined ? null : namedEraYear(symbol, digits)) ?? (n < 100 ? yearNear(n, fiscalYear) : n);
  const isMonthOfIt = !isFiscal && month !== undefined && year === monthYear(fiscalYear, Number(month));
  return year !== fiscalYear && !isMonthOfIt;
}
