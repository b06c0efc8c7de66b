import { digitsValue } from "../numbers/numerals";
import { canonicalUnit } from "../numbers/units";
import type { Quantity } from "../quantities/quantity";
import { matchesOf } from "../text/text";
import { listsOnlySome, sum } from "./addends";
import { isDigitSlip } from "./digitSlip";
import { RATE } from "./shareBehindCounts";
import { countLike, figure, stepOf, type Place, type StatedFigure } from "./statedFigure";

/** Numbers told together: those of a sentence, or of two where the second one only tells a rate. */
interface Told {
  folded: string;
  from: number;
  to: number;
  words: string;
  quantities: readonly Quantity[];
}

/** Sentences with more numbers tell of more than one thing. */
const MOST = 7;
const SENTENCE = /[^。\n]+/g;
/** What keeps a number from being of those told with it. */
const OF_OTHERS = /全国|県平均|他市|[国県市町村]より|差し?引|重複|以上|以下|以内|未満|概ね|おおむね/;
const AIMED_AT = /目標|達成|予定(?!価格)|計画|見込|累計/;
const EARLIER = /前年|昨年|前回|前期|前月|当初/;
/** 25/40, and no 9/30. */
const FRACTION = /(?<![\d/.])(\d[\d,]*) ?\/ ?(\d[\d,]*)(?![\d/.])/;
const LAST_DAY = 31;
const MONTHS = 12;
/** 電子申請に占める割合: of a whole that is named. */
const OF_NAMED = /(?<![\d一-龠々ァ-ヶー])(?!全体|総数)([一-龠々ァ-ヶー]{2,12})に(?:対する|占める)/;
/** Rates that name no deed of their own, or one that is told in other words. */
const UNNAMED = /^(?:割合|率|(?:進捗|実施|回収|落札|達成|執行)率)$/;
const OF_BOTH = /割合|占め/;
/** What a difference is told by behind it, and a total by anywhere. */
const DIFFERENCE_BEHIND = /^の?(?:差|剰余|不足|余剰|余り|黒字|赤字|不用|多い|多く|少な|増|減)/;
const CHANGED = /(?:増加|減少|削減|縮減|短縮)[量数額分]?$/;
const SUM_WORDS = /計|総|合わせ|あわせ|延べ|のべ|全体|内訳|うち|残|定[員数]|日間で|か月で/;
const IN_ALL = /延べ|のべ/;
const SOME_OF_THEM = /うち/;
const ALL_OF_THEM = /残|内訳/;
/** How often and where, beside what is counted there. */
const OCCASIONS: ReadonlySet<string> = new Set(["回", "日", "日間", "会場", "か月", "年", "地区"]);
const FOR_EACH = /当たり|あたり|平均|各|÷/;
const DIVIDED = /^[^÷×]*÷[^÷×]*$/;
const CALCULATED = /[÷×]/;
/** 47か所(道路29、河川8) */
const BARE_PARTS = /^\((?:内訳:?)?((?:[^\d、()。:]{1,8}[: ]?\d[\d,]*[、, ]){1,9}[^\d、()。:]{1,8}[: ]?\d[\d,]*)\)/;
const BARE_NUMBER = /\d[\d,]*/g;

/**
 * Figures that no words tie to the only other numbers of their sentence, but their digits do: each looks like a slip (see
 * {@link isDigitSlip}) for what follows from them, or is divided out beside them.
 * @param known what the words tie together; its sentences are left alone
 */
export function statedTogether(place: Place, known: readonly StatedFigure[]): StatedFigure[] {
  const tied = new Set(known.map(({ stated }) => stated));
  return sentences(place).flatMap((told) => {
    const { quantities, words } = told;
    if (quantities.length > MOST || quantities.some((one) => tied.has(one)) || OF_OTHERS.test(words)) return [];
    const found = slippedShare(told) ?? slippedAverage(told) ?? slippedSum(told);
    return found ? [found] : [];
  });
}

function sentences({ folded, quantities }: Place): Told[] {
  const found: Told[] = [];
  let next = 0;
  for (const { 0: words, index: from } of matchesOf(SENTENCE, folded)) {
    const to = from + words.length;
    const first = next;
    while (next < quantities.length && quantities[next]!.end <= to) next++;
    const own = quantities.slice(first, next);
    const before = found.at(-1);
    if (before && before.quantities.length < MOST && folded[from - 1] === "。" && own.length === 1 && isRate(own[0]!)) {
      found[found.length - 1] = { folded, from: before.from, to, words: folded.slice(before.from, to), quantities: [...before.quantities, ...own] };
    } else found.push({ folded, from, to, words, quantities: own });
  }
  return found;
}

function isRate({ unit, relative, comparator }: Quantity): boolean {
  return ((unit === "%" && relative === null) || unit === "倍") && comparator === "=";
}

function isOneUnit([first, ...others]: readonly Quantity[]): boolean {
  return first !== undefined && others.every(({ unit }) => canonicalUnit(unit) === canonicalUnit(first.unit));
}

/** A rate beside two counts of one unit, or beside 25/40, and nothing else. */
function slippedShare({ words, quantities }: Told): StatedFigure | null {
  const [rate, second] = quantities.filter(({ unit }) => unit === "%" || unit === "倍");
  if (!rate || second || !isRate(rate) || EARLIER.test(words) || isOfNamed(words)) return null;
  const fraction = fractionIn(words, rate);
  const counts = fraction ?? quantities.filter((quantity) => quantity !== rate);
  const [one, other] = counts;
  if (!one || !other || counts.length > 2 || !isOneUnit(counts) || counts.some(({ relative }) => relative !== null)) return null;
  const [part, whole] = one.value < other.value ? [one, other] : [other, one];
  if (part.value === 0 || (fraction === null && Number.isInteger(rate.value) && !isNamedThere(words, rate))) return null;
  if (rate.unit === "倍") return slipped("share", rate, [whole.value / part.value], counts);
  const ofBoth = OF_BOTH.test(words) ? counts.map(({ value }) => value / (one.value + other.value)) : [];
  return slipped(
    "share",
    rate,
    [part.value / whole.value, ...ofBoth].map((share) => 100 * share),
    counts,
  );
}

/** Whether a rate is of a deed that its sentence tells of elsewhere (受講修了者…修了率), or of none. */
function isNamedThere(words: string, { noun }: Quantity): boolean {
  if (noun === null || UNNAMED.test(noun)) return true;
  return RATE.test(noun) && words.replace(noun, "").includes(noun.replace(RATE, "").slice(-2));
}

/** Whether a share is of a whole that is named, and counted nowhere in the sentence. */
function isOfNamed(words: string): boolean {
  const named = OF_NAMED.exec(words);
  return named !== null && words.indexOf(named[1]!) === named.index;
}

function fractionIn(words: string, like: Quantity): readonly Quantity[] | null {
  const [, part, whole] = FRACTION.exec(words) ?? [];
  if (part === undefined || whole === undefined) return null;
  const [counted, of] = [digitsValue(part), digitsValue(whole)];
  return counted <= MONTHS && of <= LAST_DAY ? null : [countLike(like, counted), countLike(like, of)];
}

/** So many for each of some occasions, beside how many in all: 1回当たり34名（5回、延べ215名）, 960件÷8か月. */
function slippedAverage({ words, quantities }: Told): StatedFigure | null {
  if (quantities.length !== 3 || !FOR_EACH.test(words) || AIMED_AT.test(words)) return null;
  const times = quantities.find((one) => isOneUnit(quantities.filter((other) => other !== one)));
  if (!times || isOneUnit(quantities) || !Number.isInteger(times.value) || times.value < 2) return null;
  const [each, all] = quantities.filter((one) => one !== times).sort((one, other) => one.value - other.value) as [Quantity, Quantity];
  const ofAll = all.value / times.value;
  if (CALCULATED.test(words)) return DIVIDED.test(words) ? figure("product", each, ofAll, [all, times]) : null;
  const ofEach = slipped("product", each, [ofAll], [all, times]);
  return ofEach ?? (Number.isInteger(each.value) ? slipped("product", all, [each.value * times.value], [each, times]) : null);
}

/** The greatest of some counts of one unit beside all the others; a difference beside the two that it lies between. */
function slippedSum(told: Told): StatedFigure | null {
  const { words } = told;
  const beside = told.quantities.filter(({ unit }) => !OCCASIONS.has(unit));
  const counts = beside.length > 0 ? beside : told.quantities;
  if (AIMED_AT.test(words)) return null;
  if (counts.length === 1) return slippedTotal(counts[0]!, bareParts(told, counts[0]!));
  if (counts.length < 3 || counts[0]!.unit === "%" || !isOneUnit(counts)) return null;
  const changes = counts.filter((one) => one.relative !== null || CHANGED.test(one.noun ?? "") || DIFFERENCE_BEHIND.test(told.folded.slice(one.end)));
  const levels = counts.filter((one) => !changes.includes(one));
  if (changes.length > 0) return slippedDifference(changes, levels);
  const whole = levels.reduce((greatest, one) => (one.value > greatest.value ? one : greatest));
  const parts = levels.filter((one) => one !== whole);
  const isAtEnd = whole === levels[0] || whole === levels.at(-1);
  const areSome = SOME_OF_THEM.test(words) && !ALL_OF_THEM.test(words) && sum(parts) < whole.value;
  if (!isAtEnd || areSome || EARLIER.test(words) || !SUM_WORDS.test(words) || listsOnlySome(words.replace(/うち|その他/g, ""))) return null;
  return slippedTotal(whole, parts);
}

function slippedDifference([change, second]: readonly Quantity[], [from, to, third]: readonly Quantity[]): StatedFigure | null {
  if (!change || second || !from || !to || third || change.relative === "ratio") return null;
  return slipped("difference", { ...change, value: Math.abs(change.value) }, [Math.abs(from.value - to.value)], [from, to]);
}

function slippedTotal(whole: Quantity, parts: readonly Quantity[]): StatedFigure | null {
  const isShort = whole.value < 100;
  // Two numbers of two digits are too often each other's mirror, and how often people came is more than how many.
  const isByChance = isShort && (Math.abs(whole.value - sum(parts)) !== 10 || IN_ALL.test(whole.text));
  return parts.length < 2 || isByChance ? null : slipped("total", whole, [sum(parts)], parts);
}

function bareParts({ folded, to }: Told, whole: Quantity): readonly Quantity[] {
  const list = BARE_PARTS.exec(folded.slice(whole.end, to))?.[1];
  if (list === undefined || whole.relative !== null) return [];
  return matchesOf(BARE_NUMBER, list).map(([digits]) => countLike(whole, digitsValue(digits)));
}

/** The stated number as a slip for the first of what may be meant; null where it is none, or follows from any of it. */
function slipped(kind: StatedFigure["kind"], stated: Quantity, meant: readonly number[], others: readonly Quantity[]): StatedFigure | null {
  const { decimals, step } = stepOf(stated);
  const last = step * 10 ** decimals;
  const told = meant.map((exact) => ({ exact, figure: figure(kind, stated, exact, others) }));
  if (told.some(({ figure: { follows } }) => follows)) return null;
  return told.find(({ exact }) => isDigitSlip(stated.value / last, exact / last, decimals))?.figure ?? null;
}
