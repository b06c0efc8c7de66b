import { isAlike, only, withNoun, type Placed } from "../quantities/placed";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { sharesNoun } from "./nounsAlike";
import { countsForOne } from "./perOne";
import { matchAt } from "../lookup/sticky";
import { isCalledResult } from "./saidAsResult";
import { IN_BRACKET } from "../text/text";

/** Words before a number that adds up the years. */
export const ADDED_UP = /(?:累計|通算|累積)[^、。\d]{0,6}$/;

/** Whether a quantity adds up the years by its own words: 累計612件. */
export function addsUp({ text }: Quantity): boolean {
  return /^(?:累計|通算)/.test(text);
}

/** 決定は22件だったが、実績は19件: without other numbers of the unit, where a single one is called the result and none bears the target's noun. */
export function calledResult(target: Placed, results: readonly Placed[]): readonly Placed[] {
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity));
  const called = alike.filter(isCalledResult);
  if (called.length !== 1 || alike.some((result) => sharesNoun(target, result))) return results;
  return only(results, (result) => result === called[0] || !alike.includes(result));
}

const OF_ALL = /(?:(?:^|[、(（ 市町村県区])全体|(?:^|[、(（ ]|\d(?:歳|年生|年度?|回))(?:合?計|平均))(?:で|と)?[はの: ]*(?:約)?$/;

/** 2回を通じた受講率は94.0% */
const OVER_ALL = /(?:[0-9]回|全回|両[回日]|通年|全期間|年間)を通[じし](?:た|て|ての)、?[^、。\d]{0,10}$/;

/** 70.3% of `小学校72.5%、中学校66.1%（全体70.3%）` or of `男性72.5%、女性66.1%、計70.3%`, unless the target's own noun stands with one of them. */
export function ofAll(target: Placed, results: readonly Placed[]): readonly Placed[] {
  if (target.quantity.unit !== "%" && !countsForOne(target)) return results;
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity));
  const [whole, ...more] = alike.length < 2 ? [] : alike.filter(({ before }) => OF_ALL.test(before) || OVER_ALL.test(before));
  const { noun } = target.quantity;
  if (!whole || more.length > 0 || (!OVER_ALL.test(whole.before) && alike.some((result) => result !== whole && isOfKind(target, result)))) return results;
  return only(results, (result) => result === whole || !alike.includes(result)).map((result) =>
    result.quantity === whole.quantity && noun !== null ? { ...result, quantity: { ...result.quantity, noun } } : result,
  );
}

/** 中学校 of 中学校の洋式化率 and not of 小中学校の. */
function isOfKind({ before }: Placed, { quantity: { noun } }: Placed): boolean {
  const at = noun === null ? -1 : before.indexOf(noun);
  return at >= 0 && !/[小・、と]$/.test(before.slice(0, at));
}

const WITH_EARLIER =
  /\d[^、。\d]{1,4}(?:\([^()]*\))?[とを](?:合わせ|あわせ|加え|合計し)(?:て|ると|た)?、?(?:計|延べ|約)*$|[しいりえけせべめっ]て?、(?:年間|通年|年度)(?:全体|を通[じし]て)?(?:で|では|の?(?:合計|総計)[はで])(?:計|延べ|約)*$|[しいりえけせべめっ]て?、(?:[0-9]{1,2}(?:回|日間?|会場|地区)の)?(?:合計|総計)(?:は|で|では)(?:延べ|約)*$/;

/**
 * 10,412人 of `夏の展示は7,318人。秋の展示3,094人と合わせて10,412人`, 860本 of `秋に410本を配り、年間で860本`: the last of them, and
 * what all numbers before it lead to.
 */
export function ofSum(target: Placed, results: readonly Placed[]): readonly Placed[] {
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity));
  const sum = alike.length < 2 ? undefined : alike.at(-1);
  if (!sum || target.quantity.unit === "%" || !WITH_EARLIER.test(sum.before) || alike.some((one) => one.quantity.value > sum.quantity.value)) return results;
  return only(results, (result) => result === sum || !alike.includes(result)).map((result) =>
    result.quantity === sum.quantity ? withNoun(result, target.quantity.noun) : result,
  );
}

const NEW = /^(?:新規|新たに)/;

/** 新規7社 of `18社（新規7社、更新11社）`, where the target counts new ones and the report tells them apart. */
export function newOnes(target: Placed, results: readonly Placed[]): readonly Placed[] {
  return results.length > 1 && /新規[^、。\d]{0,8}$/.test(target.before) ? only(results, ({ quantity }) => NEW.test(quantity.text)) : results;
}

/** A target that adds up the years is held against such a result where one is given, and any other target is not. */
export function withTotals(target: Placed, results: readonly Placed[]): readonly Placed[] {
  const isAddedUp = ADDED_UP.test(target.before);
  return only(results, (result) => ADDED_UP.test(result.before) === isAddedUp);
}

/** 春と秋に計4回: a target that is a total itself is held against a total. */
const IN_ALL = /(?:計|全部で|[合併]わ?せて)$/;

/**
 * The results without parts of a total that is one too, unless the target counts just such a part. Where the target's
 * noun fits all parts (新任研修45人、専門研修51人、計96人), it fits their total; where it fits none, only a breakdown in
 * brackets is left out, and one whose total the same is said of (小学校5校、中学校2校の計7校が実証に参加した), or that is all
 * that the report counts (春430人、秋398人、計828人).
 */
export function withoutParts(target: Placed, results: readonly Placed[], parts: ReadonlyMap<Quantity, Quantity>): readonly Placed[] {
  if (parts.size === 0) return results;
  const counting = new Set(results.map(({ quantity }) => quantity));
  const isPart = ({ quantity }: Placed) => counting.has(parts.get(quantity) ?? quantity) && parts.has(quantity);
  const listed = results.filter(isPart);
  const counted = IN_ALL.test(target.before) ? listed : listed.filter((part) => sharesNoun(target, part));
  if (counted.length === 0) {
    if (areNamedByTarget(target, listed)) return ofTotals(target, results, parts, listed);
    const done = new Set(
      listed
        .map((part) => parts.get(part.quantity)!)
        .filter(
          (total) =>
            [...listed.map(({ quantity }) => quantity), total].some((told) => isDoneByThem(target, listed[0]!, told)) ||
            isAllCounted(target, results, listed, total),
        ),
    );
    if (done.size > 0)
      return only(results, (result) => !isPart(result)).map((result) => (done.has(result.quantity) ? withNoun(result, target.quantity.noun) : result));
    const isNamedTotal = (total: Quantity) => results.some((result) => result.quantity === total && SUMMED.test(result.before) && isSameDeed(target, result));
    return only(
      results,
      (result) =>
        !isPart(result) ||
        (parts.get(result.quantity)!.offset > result.quantity.offset && !IN_BRACKET.test(result.before) && !isNamedTotal(parts.get(result.quantity)!)),
    );
  }
  if (counted.length < listed.length) return only(results, (result) => !isPart(result) || counted.includes(result));
  return ofTotals(target, results, parts, listed);
}

/** The results without some parts of totals, and these totals as what the target counts. */
function ofTotals(
  { quantity: { noun } }: Placed,
  results: readonly Placed[],
  parts: ReadonlyMap<Quantity, Quantity>,
  listed: readonly Placed[],
): readonly Placed[] {
  const totals = new Set(listed.map(({ quantity }) => parts.get(quantity)!));
  return only(results, (result) => !listed.includes(result)).map((result) => (totals.has(result.quantity) ? withNoun(result, noun) : result));
}

/** 満足68%、やや満足21%、合わせて89%, of 満足、やや満足の割合: the target lists the very parts. */
function areNamedByTarget({ quantity, text }: Placed, listed: readonly Placed[]): boolean {
  const names = listed.map((part) => part.quantity.noun ?? QUOTED.exec(part.before)?.[1] ?? null);
  return quantity.unit === "%" && new Set(names).size > 1 && names.every((name) => name !== null && text.includes(name));
}

const QUOTED = /「([^「」]{2,12})」[はがの]?$/;

const SUMMED = /(?:計|合わせて)$/;
const DEED = /(?:[がをにで]?)([一-龠]{2})/y;

/** Whether the same deed stands behind both: 8校が参加, 計7校が参加した; 6回開催, 計5回開催した. */
function isSameDeed(target: Placed, result: Placed): boolean {
  const [aim, done] = [target, result].map(({ folded, quantity: { end } }) => matchAt(DEED, folded, end)?.[1]);
  return aim !== undefined && aim === done;
}

const WHO = /([一-龠]{2})(?:者数?|件数|回数)$/;
/** 30組の参加 */
const WHO_DOES = /^[のが]([一-龠]{2})/;
/** 応募 40点: the deed is all that is named. */
const DEED_ALONE = /^[一-龠]{2}$/;
const DEED_REACH = 6;

/** 市民72人、職員8人の計80人が参加した: what 参加者 do, or those whom the target asks for, is told of the total, or of a part of it. */
function isDoneByThem({ quantity: asked, folded: aim }: Placed, { folded }: Placed, { end }: Quantity): boolean {
  const noun = asked.noun ?? "";
  const deed = (WHO.exec(noun) ?? WHO_DOES.exec(aim.slice(asked.end, asked.end + DEED_REACH)))?.[1] ?? DEED_ALONE.exec(noun)?.[0];
  return deed !== undefined && /^(?:が|で|の)/.test(folded.slice(end)) && folded.slice(end, end + DEED_REACH).includes(deed);
}

/** 春 430人, 第1回は41人: an entry of a list that is all that is told. */
const ENTRY = /^[ \n・、○●と-]*(?:第?\d{1,2}(?:回|日)目?|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}\/\d{1,2}|[一-龠々ァ-ヶーa-zA-Z]{1,8})?[はがで:( ]{0,2}(?:約|延べ)?$/;
const TO_TOTAL = /^[)人名]?(?:で|の|、| |\n|=)*(?:合わせて|あわせて|合計|総計|計|=)?(?:で|は|:| )*(?:約|延べ)?$/;
const LIST_ENDS = /^(?:(?:であ|だ)った|でした|とな(?:った|り|りました|っている))?(?:[。\n(、]|$)/;
/** Who is there for others, and what was asked for or did not come about. */
const NO_KIND = /講師|スタッフ|職員|役員|引率|関係者|事務局|主催|申請|申込|応募|要望|対象|定員|予定|計画|目標|中止|未/;

/** Whether a report counts nothing of the unit but the parts of a total, each by a mere name, and they add up: 春430人、秋398人、計828人. */
function isAllCounted(target: Placed, results: readonly Placed[], listed: readonly Placed[], total: Quantity): boolean {
  const { quantity: aim } = target;
  if (aim.relative !== null || aim.unit === "%" || target.all.some((other) => other !== aim && isAlike(other, aim))) return false;
  const alike = results.filter(({ quantity }) => isAlike(quantity, aim));
  const [first] = listed;
  if (!first || alike.length !== listed.length + 1 || !isAlike(total, aim) || listed.some(({ quantity }) => quantity.offset > total.offset)) return false;
  if (listed.reduce((sum, { quantity }) => sum + quantity.value, 0) !== total.value || !LIST_ENDS.test(first.folded.slice(total.end))) return false;
  return (
    listed.every(({ folded, quantity, before }, at) => {
      const entry = at === 0 ? before : folded.slice(listed[at - 1]!.quantity.end, numberOffset(quantity));
      return ENTRY.test(entry) && (!NO_KIND.test(entry) || NO_KIND.test(target.text));
    }) && TO_TOTAL.test(first.folded.slice(listed.at(-1)!.quantity.end, numberOffset(total)))
  );
}

function isTotal({ quantity: { text } }: Placed): boolean {
  return /^(?:合計|総計|計|累計)/.test(text);
}

/**
 * Targets apart from the total that they lead to (新たに2校、計12校), which is left out where the report counts new ones
 * alone: 1校で開設した.
 */
export function apartFromTotals(targets: readonly Placed[], results: readonly Placed[]): readonly Placed[] {
  if (targets.length < 2 || !targets.some(isTotal)) return targets;
  if (results.some(isTotal)) {
    const kind = (total: boolean) => targets.filter((target) => isTotal(target) === total).map(({ quantity }) => quantity);
    return targets.map((target) => ({ ...target, all: kind(isTotal(target)) }));
  }
  const isUntold = (total: Placed): boolean => {
    const other = isTotal(total) ? targets.find((one) => one !== total && isAlike(one.quantity, total.quantity) && !isTotal(one)) : undefined;
    return other !== undefined && results.every(({ quantity }) => !isAlike(quantity, total.quantity) || quantity.value <= other.quantity.value);
  };
  return only(targets, (target) => !isUntold(target));
}

const STATED_AT = /(?:\d{1,2}月(?:\d{1,2}日)?末?|\d{1,2}\/\d{1,2}|年度?[末初])(?:現在|時点)(?:[はでの]|では|には)?$/;

/** Of several states by their days (4/1現在10人、10/1現在13人) the last one. */
export function ofLatestDay(results: readonly Placed[]): readonly Placed[] {
  const stated = results.filter(({ before }) => STATED_AT.test(before));
  return stated.length < 2
    ? results
    : only(
        results,
        (one) => !stated.some((later) => later.quantity.offset > one.quantity.offset && later.quantity.unit === one.quantity.unit && stated.includes(one)),
      );
}

const PART_OF_YEAR = /(?:[上下]半?期|[前後]期|四半期|(?<!\d)(?:1[0-2]|[1-9])月)[^、。\d]{0,4}$/;
const WHOLE_YEAR = /(?:年間|通年|年平均|全体)[^、。\d]{0,6}$/;

/** 3件（下期は0件） */
const HALF_IN_BRACKET = /\((?:うち|内)?(?:[上下]半?期|[前後]期|第?[1-4]四半期)[^、。()\d]{0,4}$/;

function isPartInBracket({ quantity, previous, before }: Placed): boolean {
  return previous?.unit === quantity.unit && HALF_IN_BRACKET.test(before);
}

/** The results without those of a half or a quarter, where one of the whole year is stated too. */
export function ofWholeYear(told: readonly Placed[]): readonly Placed[] {
  const results = only(told, (result) => !isPartInBracket(result));
  return results.some(({ before }) => WHOLE_YEAR.test(before)) ? only(results, ({ before }) => !PART_OF_YEAR.test(before)) : results;
}
