import { areOfOtherAges, excludeEachOther, mayExclude } from "./exclusiveWords";
import { isAt, matchAt } from "../lookup/sticky";
import { isPeople } from "../numbers/units";
import { isAlike, withNoun, withoutOthers, type Placed } from "../quantities/placed";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { NAME_QUALIFIER } from "./nounsAlike";
import { contentWords, sharedWords } from "../words/contentWords";

/** What a number is told with, and by what it is called: no part of its name. */
const REASON = /^.*(?:により|ため|に伴い|を受け|に比べて?|に対し)/;
const CLAUSE_END = /[ぁ-ん](?<![はも])、$/;
const BEHIND = /の(?!合?計|総|うち|延べ)[^、。\n\d]{1,10}/y;

/** The words that name a number, from the number or the clause before it, and behind it where it goes on with の. */
function nameOf({ folded, quantity, previous, before }: Placed): string {
  const from = previous === null ? 0 : Math.max(0, before.length - (numberOffset(quantity) - previous.end));
  const comma = before.lastIndexOf("、");
  const isClause = comma >= from && CLAUSE_END.test(before.slice(0, comma + 1));
  const behind = folded[quantity.end] === "の" ? matchAt(BEHIND, folded, quantity.end) : null;
  return before.slice(isClause ? comma + 1 : from).replace(REASON, "") + (behind?.[0] ?? "");
}

/**
 * The results without those whose names tell of something else than the target's: of others (中学校の残食率 and 小学校の),
 * of the half and not of the year, of all there is and not of what was added.
 * @param subject what the target counts where its own text is a mere number
 * @param asked the initiative's words
 * @param parts numbers of the report with the totals that they are listed for
 */
export function ofSameThing(
  target: Placed,
  told: readonly Placed[],
  subject: string,
  asked: string,
  parts: ReadonlyMap<Quantity, Quantity>,
): readonly Placed[] {
  const results = withStock(target, told);
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity));
  if (alike.length === 0) return results;
  const name = nameOf(target).trim() || subject;
  const isTold = mayExclude(name);
  const others = alike.filter(
    (result) => isOfOther(target, result, parts) || isOfOneSex(result, name, asked) || (isTold && isNamedOtherwise(target, name, nameOf(result))),
  );
  if (others.length === 0) return results;
  return withoutOthers(results.filter((result) => !others.includes(result)));
}

/** 子ども of 子どもの参加者, 新規 of 新規登録者数: of whom the target counts those who come. */
const QUALIFIED = /^(?<of>.{2,10}?)の?(?:参加|利用|受講|来場|登録|受診|申込|応募|加入)者(?:数|の数)?[はがを: ]*$/;
const BEFORE_NAME = /^[、・(「 ]*(?:この|その)?(?:の?うち)?[、 ]*/;
const BEHIND_NAME = /(?:(?<!ど)も|[はがの: ])*(?:約|延べ)?$/;

/** Of several results those that bear just the name by which the target tells whom it counts: 子ども42人 of `大人60人、子ども42人の計102人`. */
export function ofThose(target: Placed, results: readonly Placed[]): readonly Placed[] {
  const whom = results.length < 2 ? undefined : QUALIFIED.exec(nameOf(target).trim())?.groups?.of;
  if (whom === undefined) return results;
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity));
  const own = alike.filter((result) => nameOf(result).replace(BEFORE_NAME, "").replace(BEHIND_NAME, "") === whom);
  if (own.length === 0 || own.length === alike.length) return results;
  const kept = withoutOthers(results.filter((result) => own.includes(result) || !alike.includes(result)));
  return kept.map((result) => (isAlike(result.quantity, target.quantity) ? withNoun(result, target.quantity.noun) : result));
}

function isNamedOtherwise({ quantity: { unit } }: Placed, name: string, other: string): boolean {
  return excludeEachOther(name, other) || areOfOtherAges(name, other) || (unit === "%" && isOfHalf(name, other));
}

/** 委託を希望する森林94ha, 不備のあった届出7件: such of them as the work found out. */
const FOUND_AMONG =
  /(?:(?:希望|要望|必要と)(?:する|した|している)|(?:希望|要望|不備|異[状常]|問題|おそれ|損傷)の(?:あ(?:る|った)|見られ(?:る|た))|に該当(?:する|した))[一-龠ァ-ヶー]{0,8}$/;
const ASKS_FOR_FOUND = /希望|要望|必要|不備|異[状常]|問題|おそれ|損傷|該当/;

function isFoundAmong(target: Placed, { before }: Placed): boolean {
  return FOUND_AMONG.test(before) && !ASKS_FOR_FOUND.test(target.text);
}

function isOfOther(target: Placed, result: Placed, parts: ReadonlyMap<Quantity, Quantity>): boolean {
  if (areSiblings(target, result) || isNoBalance(target, result) || isFoundAmong(target, result)) return true;
  return isAdded(target.quantity) || isAt(ADDED_BEHIND, target.folded, target.quantity.end)
    ? isStock(result) && ![...parts.values()].includes(result.quantity)
    : isAdded(result.quantity) && isStockAim(target) && !isExceeded(target, result);
}

/** 新たに8名、累計で38名 of 認定10名: all there are is so far above the target that it counts the new ones. */
function isExceeded({ quantity }: Placed, { folded, quantity: { end }, next }: Placed): boolean {
  if (next === null || !isAlike(next, quantity) || next.value <= 2 * quantity.value) return false;
  return IN_ALL.test(next.text) || /(?:累計|合計|総数|計)(?:[でがはの])?(?:約)?$/.test(folded.slice(end, numberOffset(next)));
}

const RUN = /[一-龠々ァ-ヶー]{2,10}$/;

/** 北地区の加入率 and 南地区の加入率: two of one kind, named before one noun; 橋の耐震化率 and 管路の耐震管率 before two rates. */
function areSiblings(target: Placed, result: Placed): boolean {
  const { noun } = target.quantity;
  if (areRatesOfOthers(target, result)) return true;
  if (noun === null || noun !== result.quantity.noun) return false;
  const [one, other] = [ownerOf(target.before, noun), ownerOf(result.before, noun)];
  return one !== "" && other !== "" && one.at(-1) === other.at(-1) && one[0] !== other[0] && !one.includes(other) && !other.includes(one);
}

const RATE = /[率合]$/;

function areRatesOfOthers({ before: aim, quantity: { noun } }: Placed, { before, quantity: { noun: other } }: Placed): boolean {
  if (noun === null || other === null || noun === other || !RATE.test(noun) || !RATE.test(other)) return false;
  const [one, two] = [contentWords(ownerOf(aim, noun)), contentWords(ownerOf(before, other))];
  return one.size > 0 && two.size > 0 && sharedWords(one, two) === 0;
}

/** 北地区 of 北地区の加入率は; "" where nothing of the kind stands there, or only when it was. */
function ownerOf(before: string, noun: string): string {
  const at = before.lastIndexOf(noun) - 1;
  return before[at] === "の" ? (RUN.exec(before.slice(0, at))?.[0] ?? "").replace(NAME_QUALIFIER, "") : "";
}

const SEX = /[男女]性/;
const EITHER_SEX = /[男女]/;

/** 女性団員32人 of 団員900人: some of those that the target counts, where neither it nor the work is about them. */
function isOfOneSex({ quantity: { unit, noun } }: Placed, name: string, asked: string): boolean {
  return noun !== null && isPeople(unit) && SEX.test(noun) && !EITHER_SEX.test(name) && !EITHER_SEX.test(asked);
}

const YEAR = /年間|通年/;
const HALF = /[上下]半?期|半年/;

/** 年間収納率 and 上半期収納率: a rate of half the year is on its way to the year's. */
function isOfHalf(name: string, other: string): boolean {
  return YEAR.test(name) && HALF.test(other) && !YEAR.test(other);
}

const BALANCE = /超過(?!勤務|料|金)|差引|純[増減]|社会[増減]|自然[増減]/;

/** 転入超過50人 and 転入者1,200人: the balance of two is none of them. */
function isNoBalance({ quantity: { noun } }: Placed, { quantity: { noun: other } }: Placed): boolean {
  return noun !== null && other !== null && BALANCE.test(noun) && !BALANCE.test(other);
}

const ADDED = /^(?:新たに|新規)/;
const ADDED_NOUN = /^新規|(?:新設|増設|追加)$/;

/** 30件追加, 4か所を増設する */
const ADDED_BEHIND = / ?[をの]?(?:追加|増設|新設)/y;

/** 新たに4か所: what came to what there was. */
function isAdded({ text, noun }: Quantity): boolean {
  return ADDED.test(text) || (noun !== null && ADDED_NOUN.test(noun));
}

const IN_ALL = /^(?:合計|総計|総数|累計|全体で|計)/;
const CAME_TO = / ?(?:と(?:なっ|なり|する|し)|に(?:なっ|なり|達)|である|であっ|だった|[。、)\n]|$)/y;

/** 合計90か所となった: all there is. */
function isStock({ folded, quantity: { text, end } }: Placed): boolean {
  return IN_ALL.test(text) && isAt(CAME_TO, folded, end);
}

const LEADS_TO_STOCK = /^[^。\n\d]{0,12}[しえりて]、[^。\n\d]{0,6}$/;
const ENDS_AT = / ?と(?:な|する|し)/y;

/**
 * What there is in all (新たに4台を設置し、計30台とした) bears the target's noun where what was added is far below the target,
 * which then asks for all there is to be.
 */
function withStock(target: Placed, results: readonly Placed[]): readonly Placed[] {
  const { noun, value } = target.quantity;
  if (results.length < 2 || isAdded(target.quantity)) return results;
  return results.map((result, at) => {
    const added = results[at - 1]?.quantity;
    const { quantity, folded } = result;
    if (!added || quantity.noun !== null || !isAdded(added) || !isAlike(quantity, added) || !isAlike(quantity, target.quantity)) return result;
    const isAll = 2 * added.value < value && added.value < quantity.value && isAt(ENDS_AT, folded, quantity.end);
    return isAll && LEADS_TO_STOCK.test(folded.slice(added.end, numberOffset(quantity))) ? withNoun(result, noun) : result;
  });
}

const UNIT_OF_EVENTS = /^(?:件|回|%|割|倍|円|日|時間|分|ポイント)$/;
/** Deeds that are done anew each year; without them a target may be of all there is. */
const DONE_ANEW =
  /新|増|追加|加わ|[設配]置|整備|開[設業店催]|導入|誘致|[起創]業|採用|就農|発足|結成|創出|獲得|確保|養成|交付|補助|移住|成約|受け?入|参加|受講|利用|入[会団]/;

function isStockAim({ text, quantity }: Placed): boolean {
  return IN_ALL.test(quantity.text) || !(UNIT_OF_EVENTS.test(quantity.unit) || DONE_ANEW.test(text));
}
