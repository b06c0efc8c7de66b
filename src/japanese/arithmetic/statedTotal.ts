import { NO_TOTAL_BEHIND } from "../quantities/comparator";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { closingBracket, figure, quantitiesSince, quantitiesUpTo, sentenceStart, stepOf, type Place, type StatedFigure } from "./statedFigure";
import { numbersOfTimes } from "./statedTimes";
import { lengthAt } from "../lookup/sticky";
import { canonicalUnit } from "../numbers/units";

/** 3本+5本=8本; L=120m names a length, and adds nothing up. */
const EQUALS = "(?<!(?<![\\dA-Za-z])[A-Za-zα-ωφ]{1,2} ?)=";
const TOTAL_WORD = new RegExp(
  `(?:合計|総計|総数|総額|あわせて|合わせて|[合あ]わせると|(?<![${NO_TOTAL_BEHIND}])計|の(?=延べ|のべ)|${EQUALS}|(?<=\\+ ?\\d[\\d,]{0,8}[^、。\\d]{1,4})の)(?:で|して|は|の|[:：、]| )*(?:[A-Z]=)?(?:約|およそ|延べ|のべ)*$`,
);
/** 歳入4,989+郡部3,960=8,949千円, and no 計 L=110m: what stands right before the sign is added up. */
const EQUATED = /(?<!計[^、。=]{0,3})=$/;
/** 上半期120件、下半期150件、年間で270件 */
const YEAR_TOTAL = /年間(?:では|で|の)?(?:合計|計|延べ|約)*$/;
const BOTH_HALVES = /[上前](?:半?期)[^。\n]*[下後](?:半?期)/;
const ADDENDS_BETWEEN = /^[^。\n]*(?:、|,|と|及び|および|・|\+| )[^。\n]*$/;
/** 草刈り等による9ha, 預貯金等351件: it names a kind, and leaves none out. */
const OF_KIND = /(?<!\d[^、。\d]{0,5})(?:等|など)(?=(?!の?(?:合わせ|合計|総計|計|全|延べ))[^、。)計]{0,12}\d)/g;
const PART = /うち|除(?![却染草雪籍])|ほか|他に|など|等|含/;
/** 362台(新規41台、撤去28台): what changed, and no breakdown. */
const INFLOW = /新規|新設|追加|入[会団所園居学社部]|加入|転入|増加|新た|採用|開業/;
const GATHERED = /購入|寄贈|寄付|寄附|受入|受け入れ|移管|編入|追加|新規|新設/;
const OUTFLOW = /撤去|廃[止業]|退[会団所園居学社部職任]|脱退|解約|転出|減少|休止|返却|除籍|抹消|取り?消|解散|失効|離脱|辞退/;
/** What may stand between a total and its breakdown, which may follow its sentence or stand in the line below. */
const TO_BREAKDOWN = /(?:[^、。\n(\d]{0,14}。?\n?\((?=内訳)|[^、。\n(\d]{0,6}。?\n?\()/y;
/** 231人(前年度220人、前々年度198人): what the number is held against, or between what it lay (最短38日、最長59日). */
const HELD_AGAINST = /前年|昨年|前々|前回|目標|定員|予定|平均|全国|(?:平成|令和|[HR])\d|最[短長大小多少高低]/;
/** A bracket apart from the sentence may list only some of what is counted; as a breakdown it comes near the total. */
const NEAR = 0.2;
/** 41件(診断 73件、設計 38件): what is so much more than the number before it is no part of it. */
const MUCH_MORE = 1.5;
/** 9,865件（後遺症1件、死亡0件）: what is so much less is only some of them. */
const FEW_OF_THEM = 5;

/** Totals at a place that follow from the numbers listed with them. */
export function statedTotals(place: Place, stated: Quantity, at: number): StatedFigure[] {
  return [addendsAhead(place, stated, at), addendsBehind(place, stated, at)].flatMap((addends) => {
    if (addends.length === 0 || isWholeAgain(stated, addends) || isSinceEarlier(place, stated, addends)) return [];
    if (stated.unit === "%") return shareTotal(stated, addends);
    const added = endOfList(stated, addends);
    const total = figure("total", stated, sum(added), added);
    return total.follows || !isOfRestOfYear(place, stated, addends) ? [total] : [];
  });
}

/** 671千円、660千円の計1,331千円 behind a number of something else: the last numbers that add up to the total, else all of them. */
function endOfList({ value }: Quantity, addends: readonly Quantity[]): readonly Quantity[] {
  for (let from = 0; from < addends.length - 1; from++) if (sum(addends.slice(from)) === value) return addends.slice(from);
  return addends;
}

const IN_SEASON = /(?:[春夏秋冬][季期]?|\d月|学期)(?:は|に|の[^、。\d]{1,8})?[^、。\d]{0,3}$/;
const SEASONS = 4;

/** `春5回、秋4回、年間計12回`: the year has more than the times that are listed. */
function isOfRestOfYear({ folded }: Place, stated: Quantity, addends: readonly Quantity[]): boolean {
  if (addends.length >= SEASONS || stated.value < sum(addends)) return false;
  const before = (one: Quantity): string => folded.slice(Math.max(0, numberOffset(one) - 14), numberOffset(one));
  return YEAR_TOTAL.test(before(stated)) && addends.every((one) => IN_SEASON.test(before(one)));
}

const SINCE_EARLIER = /累計(?:では|で|は|の|が|[:： ])*(?:約|延べ)?$/;

/** `春520株、秋410株、累計2,880株`: with what earlier years came to. */
function isSinceEarlier({ folded }: Place, stated: Quantity, addends: readonly Quantity[]): boolean {
  return stated.value > sum(addends) && SINCE_EARLIER.test(folded.slice(Math.max(0, numberOffset(stated) - 10), numberOffset(stated)));
}

/** The numbers of a text that are parts of a total stated with them, each with its total. */
export function partsOfTotals(place: Place): ReadonlyMap<Quantity, Quantity> {
  const parts = new Map<Quantity, Quantity>();
  for (const [at, total] of place.quantities.entries()) {
    for (const part of [...addendsAhead(place, total, at), ...addendsBehind(place, total, at)])
      if (total.unit !== "%" || part.value < total.value) parts.set(part, total);
  }
  return parts;
}

function addendsAhead(place: Place, stated: Quantity, at: number): readonly Quantity[] {
  const lines = isInTotalsLine(place, stated) ? linesAbove(place, stated) : [];
  const addends = lines.length > 0 ? lines : addendsBefore(place, stated, at);
  return addends.length > 0 ? addends : numbersOfTimes(place, stated, at);
}

/** `市民120人、職員30人の計150人`. */
function addendsBefore(place: Place, stated: Quantity, at: number): readonly Quantity[] {
  const { folded } = place;
  const number = numberOffset(stated);
  const word = folded.slice(Math.max(0, number - 12), number);
  const isOfYear = YEAR_TOTAL.test(word);
  if (!isOfYear && !TOTAL_WORD.test(word)) return [];
  const from = addendsStart(folded, stated);
  if (from === null) return [];
  const sentence = folded.slice(from, stated.offset);
  if (isOfYear && !TOTAL_WORD.test(word) && !BOTH_HALVES.test(sentence)) return [];
  if (PART.test(sentence.replace(OF_KIND, "")) || sentence.includes("内訳") || (INFLOW.test(sentence) && OUTFLOW.test(sentence))) return [];
  const addends = quantitiesSince(place, at, from).filter((one) => canonicalUnit(one.unit) === canonicalUnit(stated.unit));
  if (isOfYear && !TOTAL_WORD.test(word) && isBetween(stated, addends)) return [];
  if (EQUATED.test(word) && !/^[^、。\d]{0,6}$/.test(folded.slice(addends.at(-1)?.end ?? from, number - 1))) return [];
  if (addends.length > 1 && isOfAnother(folded.slice(addends.at(-1)!.end, number))) return [];
  if (addends.length === 1) {
    const kinds = listedBodies(place, stated, at, from);
    return kinds.length > 0 ? kinds : addedTo(place, stated, addends[0]!, from);
  }
  return addends.length < 2 || addends.some((one) => one.relative !== null) || !areListed(folded, addends) ? [] : addends;
}

/** 上半期が13分、下半期が10分で、年間では12分: the mean of the halves. */
function isBetween({ value }: Quantity, addends: readonly Quantity[]): boolean {
  return addends.some((one) => one.value <= value) && addends.some((one) => one.value >= value);
}

/** `窓口で120件、電話で85件を受け、出張相談は計40件`: counted of something else, which its own topic names. */
const ITS_OWN_TOPIC = /[いえきぎけしせちてにびべみめりれ]、(?:[^、。\n]{0,12}、)?(?<topic>[^、。\n]{2,30})は、?(?:合計|総計|計)(?:で|約|延べ| )*$/;
/** 参加者は合計150人: all that were listed. */
const OF_ALL_LISTED = /(?:[者数量額率人員]|全体|合計|総計|これら|利用|参加|件)$/;

function isOfAnother(words: string): boolean {
  const topic = ITS_OWN_TOPIC.exec(words)?.groups?.topic;
  return topic !== undefined && !OF_ALL_LISTED.test(topic);
}

const BODY: ReadonlySet<string> = new Set(["団体", "校", "社", "園", "か所", "施設", "事業所", "法人", "組織", "機関", "店"]);
const NEXT_KIND = /^、[^、。\n\d]{1,10}$/;

/** `自治会8団体、学校3校、企業2社の計13団体`: bodies of several kinds, listed right before their total. */
function listedBodies({ folded, quantities }: Place, stated: Quantity, at: number, from: number): readonly Quantity[] {
  const isBody = ({ unit, relative }: Quantity): boolean => relative === null && BODY.has(canonicalUnit(unit));
  let first = at;
  while (
    first > 0 &&
    quantities[first - 1]!.offset >= from &&
    isBody(quantities[first - 1]!) &&
    (first === at || NEXT_KIND.test(folded.slice(quantities[first - 1]!.end, numberOffset(quantities[first]!))))
  )
    first--;
  const kinds = quantities.slice(first, at);
  return kinds.length > 1 && isBody(stated) && /^の(?:合?計|総計)?$/.test(folded.slice(kinds.at(-1)!.end, stated.offset)) ? kinds : [];
}

const OPENS_LINE = /^[ ・※]*(?:合計|総計|計) ?$/;

/** Where the addends of a total may begin: in its sentence, or in the line above a line that begins with 計. */
function addendsStart(folded: string, stated: Quantity): number | null {
  const from = sentenceStart(folded, stated.offset);
  const opensLine = from !== null && folded[from - 1] === "\n" && OPENS_LINE.test(folded.slice(from, numberOffset(stated)));
  return opensLine ? sentenceStart(folded, from - 1) : from;
}

const ENTRY = /^[ ・○●※-]*(?<name>[^。、\n]{1,14}?)[:： ]*(?:約|延べ)?$/;
/** What is listed above the entries: of whom, or of how many. */
const NO_ENTRY = /対象|定員|目標|予定|計画|申請|申込|応募|前年|昨年|前回|全体|総数|うち/;

/** Between the numbers of one line: 51校 4,386人. */
const NEXT_COLUMN = /^[ 、(（]*$/;

/**
 * `男性 62人`, `女性 70人` and `計 132人`, each in a line of its own: two lines at least, and none of them all there is.
 * Lines with several numbers each (小学校 51校 4,386人) are added up column by column.
 */
function linesAbove(place: Place, stated: Quantity): readonly Quantity[] {
  const total = lineAt(place, stated.offset);
  const column = total.numbers.indexOf(stated);
  if (column < 0 || !OPENS_LINE.test(place.folded.slice(total.start, numberOffset(total.numbers[0]!)))) return [];
  const entries: Quantity[] = [];
  for (let line = total; line.start > 0;) {
    line = lineAt(place, line.start - 1);
    const entry = line.numbers[column];
    if (!entry || line.numbers.length !== total.numbers.length || entry.value >= stated.value || !isEntry(place.folded, line, total)) break;
    entries.unshift(entry);
  }
  return entries.length < 2 ? [] : entries;
}

/** Whether a line begins below another, and holds 計 before the number. */
function isInTotalsLine({ folded }: Place, { offset, relative }: Quantity): boolean {
  const start = relative === null ? folded.lastIndexOf("\n", offset) : -1;
  return start >= 0 && folded.slice(start, offset + 1).includes("計");
}

interface Line {
  start: number;
  end: number;
  numbers: readonly Quantity[];
}

function lineAt({ folded, quantities }: Place, offset: number): Line {
  const start = folded.lastIndexOf("\n", offset - 1) + 1;
  const next = folded.indexOf("\n", offset);
  const end = next < 0 ? folded.length : next;
  return { start, end, numbers: quantities.filter((one) => one.offset >= start && one.end <= end) };
}

/** Whether a line is a name and numbers of the same units as those of the total's line. */
function isEntry(folded: string, { start, end, numbers }: Line, total: Line): boolean {
  const name = ENTRY.exec(folded.slice(start, numberOffset(numbers[0]!)))?.groups?.name;
  if (name === undefined || NO_ENTRY.test(name)) return false;
  return numbers.every((one, at) => {
    const behind = folded.slice(one.end, at + 1 < numbers.length ? numberOffset(numbers[at + 1]!) : end);
    return (
      one.relative === null &&
      canonicalUnit(one.unit) === canonicalUnit(total.numbers[at]!.unit) &&
      (at + 1 < numbers.length ? NEXT_COLUMN : /^[ )）]*$/).test(behind)
    );
  });
}

const ADDED = /^(?:分)?(?:[をが](?:新たに)?(?:追加|加え|増や|上積み|上乗せ)[^。\n\d]{0,6}、|[とを](?:合わせ|あわせ|加え|含め)(?:て|ると)、?)$/;

/** `80件に交付した。9月に30件分を追加し、計110件`, `新規は2社。既存の4社と合わせると計6社`: the one count of the sentence before it. */
function addedTo(place: Place, stated: Quantity, added: Quantity, from: number): readonly Quantity[] {
  const { folded } = place;
  const words = folded.slice(added.end, numberOffset(stated));
  if (added.relative !== null || !/計$|合計$/.test(words.trimEnd()) || !ADDED.test(words.replace(/(?:合)?計 ?$/, ""))) return [];
  const before = sentenceStart(folded, from - 1);
  if (before === null) return [];
  const counts = place.quantities.filter((one) => one.offset >= before && one.end <= from && canonicalUnit(one.unit) === canonicalUnit(stated.unit));
  return counts.length === 1 && counts[0]!.relative === null ? [counts[0]!, added] : [];
}

/** 平均9分（6月10分、2月8分） */
const AVERAGE = /^平均/;

/** `150人（市民120人、職員30人）`, `150人の参加があった（内訳 市民120人、職員30人）`. */
function addendsBehind(place: Place, stated: Quantity, at: number): readonly Quantity[] {
  const { folded } = place;
  const opening = stated.unit === "%" || AVERAGE.test(stated.text) ? 0 : lengthAt(TO_BREAKDOWN, folded, stated.end);
  if (opening === 0) return [];
  const open = stated.end + opening;
  const close = closingBracket(folded, open);
  if (close === null) return [];
  const inside = folded.slice(open, close);
  if (PART.test(inside.replace(OF_KIND, "")) || HELD_AGAINST.test(inside) || (INFLOW.test(inside) && OUTFLOW.test(inside)) || inside.includes("\n")) return [];
  const inner = withoutNaming(folded, quantitiesUpTo(place, at, close), stated);
  const addends = inner.filter((one) => canonicalUnit(one.unit) === canonicalUnit(stated.unit) && one.relative === null);
  if (addends.length < 2 || addends.length !== inner.length || !areListed(folded, addends) || isRest(stated, addends) || isOfFirst(place, stated, at, addends))
    return [];
  if (addends.some(({ value }) => value > MUCH_MORE * stated.value) || areAdded(stated, addends)) return [];
  if (!inside.includes("内訳") && FEW_OF_THEM * sum(addends) <= stated.value) return [];
  const isApart = /[。\n]/.test(folded.slice(stated.end, open));
  return isApart && Math.abs(sum(addends) - stated.value) > NEAR * stated.value ? [] : addends;
}

/** 455冊（購入88冊、寄贈57冊）: what came to what there was, far fewer than all of it. */
function areAdded(stated: Quantity, addends: readonly Quantity[]): boolean {
  const comes = ({ noun }: Quantity): boolean => noun !== null && GATHERED.test(noun);
  return addends.every(comes) && !comes(stated) && 2 * sum(addends) <= stated.value;
}

/** 38団体250人: a count of something else right before a part says whose it is. */
function withoutNaming(folded: string, inner: readonly Quantity[], { unit }: Quantity): readonly Quantity[] {
  const isPart = (one: Quantity | undefined) => one !== undefined && canonicalUnit(one.unit) === canonicalUnit(unit);
  return inner.filter((one, at) => isPart(one) || !isPart(inner[at + 1]) || folded.slice(one.end, numberOffset(inner[at + 1]!)) !== "");
}

/** `52件（申請58件、取下げ6件）`: what is left of the first. */
function isRest(stated: Quantity, [whole, ...taken]: readonly Quantity[]): boolean {
  return whole !== undefined && whole.value - sum(taken) === stated.value;
}

/** `17件/15件（完了14件、施工中3件）`: the number before the stroke is what the bracket breaks down. */
function isOfFirst({ folded, quantities }: Place, stated: Quantity, at: number, addends: readonly Quantity[]): boolean {
  const first = quantities[at - 1];
  return (
    first !== undefined &&
    canonicalUnit(first.unit) === canonicalUnit(stated.unit) &&
    /^ ?\/ ?$/.test(folded.slice(first.end, numberOffset(stated))) &&
    first.value === sum(addends)
  );
}

/** 申請95件、承認80件、不承認15件、計95件: the whole is told first. */
function isWholeAgain({ value }: Quantity, [first, ...others]: readonly Quantity[]): boolean {
  return first !== undefined && others.length > 1 && first.value === value && sum(others) === value;
}

function areListed(folded: string, addends: readonly Quantity[]): boolean {
  return addends.slice(1).every((one, at) => ADDENDS_BETWEEN.test(folded.slice(addends[at]!.end, one.offset)));
}

function sum(quantities: readonly Quantity[]): number {
  return quantities.reduce((total, { value }) => total + value, 0);
}

/**
 * Shares of one whole (とても満足62%、満足29%、計91%) add up to no more than all of it and to more than the greatest. A
 * rate over groups lies between theirs and is no total. Each of the shares is rounded.
 */
function shareTotal(stated: Quantity, addends: readonly Quantity[]): StatedFigure[] {
  const exact = sum(addends);
  const slack = addends.reduce((all, one) => all + stepOf(one).step / 2, stepOf(stated).step / 2);
  if (exact > 100 + slack || stated.value > 100 || addends.some(({ value }) => value >= stated.value)) return [];
  return [figure("total", stated, Math.abs(exact - stated.value) <= slack ? stated.value : exact, addends)];
}
