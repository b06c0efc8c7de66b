import { anyOf } from "../lookup/anyOf";
import type { Placed } from "../quantities/placed";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { hasContentWords } from "../words/contentWords";
import { YEAR_PREFIX } from "../words/times";
import { isAt } from "../lookup/sticky";
import { withoutMeans } from "./means";
import { smallestUnit } from "../numbers/units";

/** What stands beside a mere number without naming what is counted: 実績11件, 98.3%（前年度98.0%）. */
const SAYS_NOTHING =
  /\([^()]*\)|[^、。\n\d]{1,12}を含め(?:て|た|、)?|実績値?|結果|数値|現状|現在|時点|年度末|年間|月末|発生|開催|運営|達成|完了|完成|累計|通算|合計|[今本]年度|[上下]半?期|[1-3一二三]学期|(?:平成|令和|[HR])\s?(?:\d+|元)年?/g;

/** The text, or the sentence that it opens with, is the number and nothing else, but for numbers of other units (8件、3億円). */
export function isBare({ folded, quantity, all }: Placed): boolean {
  const stop = folded.search(SENTENCE_END);
  const to = stop < quantity.end ? folded.length : stop;
  let rest = "";
  let from = 0;
  for (const { offset, end } of all.filter((one) => one.end <= to && (one === quantity || one.unit !== quantity.unit))) {
    rest += folded.slice(from, offset);
    from = Math.max(from, end);
  }
  return !hasContentWords((rest + folded.slice(from, to)).replace(SAYS_NOTHING, ""));
}

const SENTENCE_END = /[。\n]/;

/** Behind the number: 1,815,000円（達成率90.8%）. */
const ACHIEVEMENT = /^[^、。\n\d]{0,4}[(、 ]{1,2}(?:目標)?(?:達成[率度]|進捗率|に?対?目標比)/;

/** 17団体で、目標には届かなかった */
const JUDGED =
  / ?(?:と|で|であり|となり|となったが|であったが)、?(?:前(?:年|回)度?(?:から|より|比|に比べ)[^、。\n]{1,14}(?:が|ものの)、?)?目標(?:値|数)?(?:を|には?)[^、。\n\dはがも]{0,4}(?:達|届|上回|下回|超え|及ば|満た)/y;

/** 2,488件で惜しくも届かず */
const JUST_SHORT =
  / ?(?:と|で|であり|となり)、?(?:惜しくも|わずかに|僅かに|あと一歩|もう一歩|今一歩|やや|若干)、?(?:目標(?:値|数)?には?)?(?:届[かい]|及[ばん]|達し(?=な|てい?な|ませ))/y;

/** Whether a number is held against the target by what is said behind it. */
export function isJudged({ folded, quantity }: Placed): boolean {
  return isAt(JUDGED, folded, quantity.end) || isAt(JUST_SHORT, folded, quantity.end);
}

/** Whether a number is the result by its own words. */
export function statesAchievement({ folded, quantity }: Placed): boolean {
  return ACHIEVEMENT.test(folded.slice(quantity.end, quantity.end + 12));
}

/** 10月から28校で再開した, after what kept it from being held. */
const RESUMED = / ?(?:\([^()\n]{0,30}\))?(?:で|を|の)(?:再開|再実施)/y;
/** Behind the number: it is what came of the work, whatever stands before it. */
const FALLS_SHORT =
  / ?(?:\([^()\n]{0,30}\))?(?:の(?:実施|開催|参加|利用|来場|受講|申込み?|更新|整備|改修|設置|施工|布設|補修|修繕|交付|配布|採用|登録|点検|訪問|作成|締結))?(?:(?:に|まで)(?:とど|留|止)ま|[でに]終(?:わ[っり]|了し)|しか[^、。\n\d]{0,8}(?:でき(?:な|ませ|ず)|[わえらま](?:な|ず)|なかった|ありませ))/y;
/** 4,012人と微増にとどまる, 780人で横ばい: how it went, and of nothing else. */
const TREND = / ?(?:\([^()\n]{0,30}\))?[とで](?:ほぼ|やや|若干|大きく)?(?:微[増減]|漸[増減]|横ばい|低迷|低調|低水準|不振|伸び悩|頭打ち)/y;
/** 受付を締め切った(118基): a deed that is over, and how many it came to. */
const CLOSED_BEFORE = /(?:締め?切っ|打ち?切っ|終了し|終え|完了し|済ませ|交付し|支給し|配布し|設置し|(?:締め?切|打ち?切|終了|完了|交付|支給|配布))[ただ]?\($/;
const CLOSES = /\)(?:。|\n|$)/y;
const HELD = / ?(?:の(?:実施|開催)|[へで]の(?:交付|補助|助成|支給|配布|設置|配備|導入|派遣|貸出|実施|開催))(?:とな[っりる]|であ?った|だった)/y;
const OUTCOME =
  / ?(?:\([^()\n]{0,30}\))?(?:で(?=、|前年|昨年|例年|目標|計画)|とな(?:った|り|っている)|であ(?:る(?=[。\n]|$)|った|り(?=、))|だった|でした|です(?=[。\n]|$)|、|。|\n|[ ・]+(?=[一-龠ァ-ヶー]{0,6}\d)| ?※|$)/y;

/** 計8区画 */
const SUMMED = /^(?:合計|総計|計)/;
/** 加入4団体、脱退7団体、差引き43団体 */
const BALANCED = /差し?引き?(?:で|して|すると)?(?:、|計|合計)*$/;
/** 2回休止し、28回; 周知の強化により42%となった: the last clause is the number. */
const ALONE_BEFORE = /[しりずきぎびみれけせてえめべげね]、(?:計|延べ)?$/;
const CAUSED = /(?:により|によって|に伴い|を受け|(?:ため|結果|影響で|効果で|もあり|ものの|[たい]が|ず)(?=、))、?(?:計|延べ|約)?$/;
const BECAME = / ?(?:とな(?:った|りました)|であ(?:った|りました)|だった|でした)(?:[。\n]|$)/y;
const ALONE_BEHIND = /(?:[。\n(]|、(?:総額|合計|計|延べ)|$)/y;
/** 1校が休みとなり、9校で実施した, 15施設で完了した */
const HELD_AT =
  / ?(?:\([^()\n]{0,30}\))?(?:で|に(?:対し(?:て)?)?(?=実施|行))(?:(?:協定|契約|覚書|計画)[をの])?(?:行[っい]|実施|開催|完了|終了|導入|整備|設置|更新|改修|開設|稼働|締結|策定|設立|結成|作成)(?:した|しました|し(?=、)|[ただ]|ました)?(?:[。\n(、]|$)/y;

/** 6か所の設置工事が終わった, 2件（飲食1）が開店, 21基を交付決定: the number that a report opens with is what its first deed was done to. */
const OPENING_DEED = / ?(?:\([^()\n]{0,30}\))?(?:の[^、。\n\d]{1,10})?[がを][^、。\n\d]{1,12}(?:[、。\n(]|$)/y;
/** 44本放送した, 17団体に交付決定: without a particle, or to whom it was given. */
const OPENING_NOUN =
  / ?(?:[にへ](?=交付|補助|助成|支給|配布|設置|配備|導入|派遣))?(?!(?:依頼|案内|周知|通知|打診|照会|送付|申請|申込|応募|予定|計画|調整|検討|準備|着手))[一-龠ァ-ヶー]{2,6}(?:し(?:た|ました)?|済み?)?(?:[、。\n(]|$)/y;
/** 41か所に再編した: what was made of all of them. */
const MADE_INTO = / ?(?:に|まで)(?:再編|統合|集約|削減|縮減|縮小|減[らっ]|絞|増[やえ設]|広げ|拡[大充]|短縮|引き?[上下]げ|抑え)/y;
/** 秋からは38か所とした: how many it is in the end. */
const SETTLED = / ?と(?:した|し|なった|なり|なっている)(?=[、。\n(]|$)/y;
/** Words before a number that name no thing: 年間平均31.8%. */
const OF_TIME = /^(?:年間|月(?=平均)|通年|年度|上半期|下半期|前期|後期|上期|下期|分|月|平均|合計|累計|最終|現在|速報値?|結果)+$/;
/** 1名を採用 */
const TAKEN_ON = / ?を(?:新たに)?(?:採用|任用|委嘱|任命|配置|増員|養成|雇用|確保|選任|認定|受け入れ|受入れ?|迎え)/y;
/** Units of so many kinds of things that the deed must name what is counted. */
const MANIFOLD: ReadonlySet<string> = new Set(["人", "回", "円", "日", "時間", "分", "%", "割", "倍", "ポイント", "点"]);

/** What a report opens with that says when or how and not what: 年間では, 4~8月の平均は, 12回の平均は, 速報値で. */
const TIME_ALONE = new RegExp(
  `^[ \\n・○●-]*(?:(?:${
    anyOf([
      "年間平均|年間|年度|通年|暦年|[今本]年度?|[上下]半?期分?|[前後]期分?|[1-3一二三]学期|実績値?|全体|(?:全|計)?\\d{1,4}[^\\d、。\\n]{1,3}の平均",
      "月平均|\\d{1,4}(?:世帯|家族|組)[、・]?|平均|速報値?|現在|時点|末|合計|延べ|結果|\\d{1,2}月?[~・、-]\\d{1,2}月",
      `\\d{1,2}月(?:\\d{1,2}日|末)?|\\d{1,2}/\\d{1,2}|${YEAR_PREFIX}\\d{1,2}年度?(?:\\d{1,2}月)?`,
      "(?:(?:アンケート|市民|意識|満足度)*調査|アンケート)の?結果|\\d{1,2}月(?:の|に実施した|に行った)?調査",
    ]).source
  })(?:では|には|の|で|は|に|として)?)*[、:]?$`,
);
const LONGEST_TIME = 24;
/** 前年度9,800人、今年度9,200人: last year's number before it. */
const LAST_YEARS = /^[ \n・○●-]*[前昨]年度?(?:の?実績)?[はの: ]*[\d,.]+[^\d、。\n]{1,4}(?:、|から|に対し、?|に比べ、?|→)(?=[今本]年)/;

/** (R4)219千円 → (R5)235千円: the years before, and which year it is. */
const EARLIER_YEARS =
  /^(?:[ \n・(]*(?:平成|令和|[HR]) ?(?:\d{1,2}|元)(?:年度?)?末?[):： ]*[\d,.]+[^\d、。\n()]{1,4} ?[、→⇒⤴⤵↗↘/]? ?)+(?=[(]?(?:平成|令和|[HR]) ?\d)/;
const THIS_YEAR = /^[ (]*(?:平成|令和|[HR]) ?\d{1,2}(?:年度?)?末?[):： ]*$/;

/** 協議を行い、8月末で36.1%となっている: the clause of a rate says when it was, and not what of. */
function isTimed(folded: string, offset: number): boolean {
  const before = folded.slice(Math.max(0, offset - LONGEST_TIME), offset);
  const clause = before.slice(Math.max(before.lastIndexOf("、"), before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
  return clause.length < before.length && /[0-9末]/.test(clause) && TIME_ALONE.test(clause);
}

/** 10月1日現在3人 */
const STATED_AT = /(?:現在|時点)(?:で|では|は)?$/;

/** 退会が相次ぎ、524人に減少した */
const CAME_TO = /\d[\d,.]*[^、。\d]{1,3}(?:に|へ|まで)(?:減少|減[っり]|落ち込|縮小|低下|増加|増え)/y;
const CHANGED_TO = / ?(?:に|へ)(?:[^、。\n\d]{0,4})(?:低下|減少|増加|上昇|改善|悪化|向上|増え|減[っり]|伸び|下が|上が|なっ)/y;
const FROM_BEFORE = /^(?:\([^()\n]{1,16}\))?(?:から|より) ?$/;

/** 41.2%から39.8%に低下した: with nothing before the first but when it was. */
function opensWithChange({ folded, quantity: { offset, end, unit }, previous }: Placed): boolean {
  if (previous === null || previous.unit !== unit || previous.offset > LONGEST_TIME || !FROM_BEFORE.test(folded.slice(previous.end, offset))) return false;
  return TIME_ALONE.test(folded.slice(0, previous.offset)) && isAt(CHANGED_TO, folded, end);
}

/** 市内中学校8校: the noun only tells the kind of what the unit counts. */
function isKindOfUnit({ noun, unit }: Quantity): boolean {
  return noun !== null && noun.endsWith(unit);
}

/** 前年度から5人増の: by how much it differs, right before it. */
const CHANGED_BY = /(?:前年(?:度|同期)?(?:から|より|比で?|に比べて?)?、?)?[\d,.]+[^\d、。\n]{1,4}(?:増加?|減少?|上昇|低下)の(?:約|計|延べ)?$/;

/** 2次公募分も含め, 繰越分を合わせて: what is counted with it. */
const INCLUDING = /^[^、。\n]{1,16}[をも](?:含め|合わせ|加え)(?:て|ると)?、?$/;

/** Whether a number opens the report, with nothing before it but when it was, or by how much it differs. */
function opensReport({ folded, quantity }: Placed): boolean {
  const from = isKindOfUnit(quantity) ? folded.lastIndexOf(quantity.noun!, quantity.offset) : quantity.offset;
  const before = folded.slice(0, from).replace(EARLIER_YEARS, "");
  if (before.length < from && THIS_YEAR.test(before)) return true;
  return from <= LONGEST_TIME && TIME_ALONE.test(withoutMeans(folded.slice(0, from)).replace(LAST_YEARS, "").replace(CHANGED_BY, "").replace(INCLUDING, ""));
}

const CALLED_RESULT =
  /(?:^|[、。 \n])(?:最終的な|最終の?|年間の?|[今本]年度の?|年度末の?|(?:\d{1,2}月末?|年度末)(?:現在|時点)で?の)?実績値?[はが:]? ?(?:計|合計|約)?$/;

/** Whether a number is called the result and nothing else: 実績は19件. */
export function isCalledResult({ before, quantity: { noun } }: Placed): boolean {
  return noun === null && ((before.includes("実績") && CALLED_RESULT.test(before)) || (before.includes("差") && BALANCED.test(before)));
}

/** Whether a number without a noun opens the report and ends there: 11戸 ※申請取下げ3戸. */
export function isOpeningNumber(result: Placed): boolean {
  return opensReport(result) && isAt(OUTCOME, result.folded, result.quantity.end);
}

/** 開催回数は21回: how often, and not of what, unless a noun stands before it. */
const MERE_COUNT = /^(?:開催|実施)(?:回数|件数|数)$/;
const OWNER = /[一-龠ァ-ヶー)]の?$/;

function isMereCount({ folded, quantity: { noun, offset } }: Placed): boolean {
  if (noun === null || !MERE_COUNT.test(noun)) return false;
  return !OWNER.test(folded.slice(0, folded.lastIndexOf(noun, offset)).replace(TIME_BEFORE, ""));
}

const TIME_BEFORE = /(?:年間|年度|[上下]半期|月末?|全体)の?$/;

/** Whether a number without a noun is told as the result of the row: にとどまった, 16回の実施となった, or it opens the report. */
export function isSaidAsResult(result: Placed): boolean {
  const { folded, quantity } = result;
  if (isAt(FALLS_SHORT, folded, quantity.end) || isCalledResult(result) || isMereCount(result)) return true;
  if (namesAThing(quantity)) return false;
  return isHeld(result) || isLeftInTheEnd(result) || isStatedOfTime(result) || opensWithChange(result) || (opensReport(result) && isOpeningResult(result));
}

/** Whether a number bears a noun that says what is counted: no mere time, no kind of what the unit counts. */
function namesAThing(quantity: Quantity): boolean {
  return quantity.noun !== null && !OF_TIME.test(quantity.noun) && !isKindOfUnit(quantity);
}

/** Whether the words around a number say what came of the work, wherever it stands. */
function isHeld({ folded, quantity, before }: Placed): boolean {
  const { end, text } = quantity;
  return (
    isAt(HELD, folded, end) ||
    isAt(TREND, folded, end) ||
    isAt(RESUMED, folded, end) ||
    SUMMED.test(text) ||
    ((ALONE_BEFORE.test(withoutMeans(before)) || CAUSED.test(before)) &&
      (isAt(ALONE_BEHIND, folded, end) || isAt(HELD_AT, folded, end) || isAt(CAME_TO, folded, numberOffset(quantity)))) ||
    (isAt(BECAME, folded, end) && CAUSED.test(before))
  );
}

/** 秋からは38か所とした, 受付を締め切った(118基): where the unit itself tells what is counted. */
function isLeftInTheEnd({ folded, quantity: { end, unit }, before }: Placed): boolean {
  return countsOneKind(unit) && (isAt(SETTLED, folded, end) || (isAt(CLOSES, folded, end) && CLOSED_BEFORE.test(before)));
}

function isStatedOfTime({ folded, quantity: { end, unit, offset }, before }: Placed): boolean {
  return (unit === "%" || STATED_AT.test(before)) && isTimed(folded, offset) && isAt(OUTCOME, folded, end);
}

/** Whether the number that a report opens with is told as its result. */
function isOpeningResult({ folded, quantity: { end, unit } }: Placed): boolean {
  return (
    isAt(OUTCOME, folded, end) ||
    isAt(MADE_INTO, folded, end) ||
    isAt(TAKEN_ON, folded, end) ||
    (countsOneKind(unit) && (isAt(HELD_AT, folded, end) || isAt(OPENING_DEED, folded, end) || isAt(OPENING_NOUN, folded, end)))
  );
}

/** Whether a unit counts so few kinds of things that it tells what is counted (基, か所). */
function countsOneKind(unit: string): boolean {
  return !MANIFOLD.has(smallestUnit(unit).unit);
}

/** 内科医1人が着任し */
const ARRIVED = / ?が(?:新たに|新しく)?(?:着任|就任|赴任|採用され|任用され|配属され|配置され|入団|入隊|加わ|加入し|開設|開所|開業|開店|設立|発足)/y;

/** `支援員12人増` and `7人を任用した`, `医師を2人増やす` and `内科医1人が着任し`: who is taken on is so many more. */
export function isTakenOn(result: Placed): boolean {
  const { folded, quantity, all } = result;
  if (isAt(ARRIVED, folded, quantity.end))
    return all.every((other) => other === quantity || other.unit !== quantity.unit || IN_THE_END.test(folded.slice(other.end, other.end + 6)));
  return opensReport(result) && isAt(TAKEN_ON, folded, quantity.end);
}

/** 常勤医師は10人となった, 9人体制: how many there are then. */
const IN_THE_END = /^ ?(?:と(?:な|し)|に(?:な|増)|体制)/;

const DEED = /(?:調査|点検|検査|巡回|訪問|診断|測定|清掃|修繕|補修|更新|改修|設置|交付|配布|採択|採用|認定|登録|締結)$/;

/** 空き家調査80戸 and 85戸を調査し: the deed that the target's noun ends in was done to so many. */
export function isDeedOfNoun({ quantity: { noun, unit, relative } }: Placed, { folded, quantity }: Placed): boolean {
  if (noun === null || quantity.noun !== null || quantity.relative !== relative || smallestUnit(quantity.unit).unit !== smallestUnit(unit).unit) return false;
  const deed = DEED.exec(noun)?.[0];
  return deed !== undefined && folded.startsWith(`を${deed}`, quantity.end);
}

const TIMES_HELD = /^ ?(?:を)?(実施|開催|開|行|発行|配信|巡回|訪問)/;
/** 開催, 開講, 実施: how often it was held, whatever the verb. */
const ANY_HOLDING = /^(?:実施|開催|開|行)$/;

const TIMES_AIMED = /^[ ・○●]*(?:年間の?|延べ)?(?:実施|開催)(?:回数|数)[はがを: ]*(?:計|年間|延べ)*$/;
/** What is held besides the work itself. */
const OF_OTHERS = /会議|協議|打合せ|打ち合わせ|委員会|検討|周知|調整|視察/;

/** 実施回数12回 and 訓練を11回実施した: how often, of whatever the row is about. */
export function isDoneAtAll({ before: aim, text }: Placed, { before, folded, quantity: { unit, end } }: Placed): boolean {
  if (!TIMES_AIMED.test(aim) || unit !== "回" || (OF_OTHERS.test(before) && !OF_OTHERS.test(text))) return false;
  return TIMES_HELD.test(folded.slice(end, end + 6)) || folded.startsWith("の実施", end) || folded.startsWith("の開催", end);
}

/** `講座を8回実施する` and `7回実施し、1回は中止した`: the report opens with how often the same was done. */
export function isDoneAsOften(target: Placed, result: Placed): boolean {
  if (result.quantity.unit !== "回" || !opensReport(result)) return false;
  const {
    all,
    quantity: { noun },
  } = target;
  const deed = (side: Placed) => TIMES_HELD.exec(side.folded.slice(side.quantity.end, side.quantity.end + 6))?.[1]?.replace(ANY_HOLDING, "実施");
  if (deed(target) === undefined && noun !== null && all.filter(({ unit }) => unit === "回").length === 1) return deed(result) !== undefined;
  return deed(result) !== undefined && deed(result) === deed(target);
}
