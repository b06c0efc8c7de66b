import type { Comparator } from "./comparator";
import { comparisonAfter, comparisonBefore } from "./comparator";
import type { Relative } from "./direction";
import { basisBefore, directionAfter } from "./direction";
import { namesFixedSet } from "./fixedSet";
import { isNoQuantity } from "./notQuantity";
import { nounBefore } from "./noun";
import { isDigit, scanNumber, scanTenths, startsNumber } from "./numerals";
import { isWordNumeral } from "./numeralWords";
import { closingQuotes } from "./quotes";
import { foldWidth } from "./text";
import { statesEarlierValue } from "./baseline";
import type { UnitMatch } from "./units";
import { unitAt } from "./units";
import { wordQuantityAt } from "./wordQuantity";

export type { Comparator } from "./comparator";

/** A number with a unit that a result can be compared with: a count, a rate, an amount. */
export interface Quantity {
  /** 1,012 and 2万5千 as numbers; 5千円 is 5000; 3割4分 is 3.4 (割); ▲3 is -3. */
  value: number;
  /** As typed in half width (人, 件, か所), `%` for every percent sign; "" for a bare score (満足度4.0以上) and for ゼロ. */
  unit: string;
  comparator: Comparator;
  /** 約, 程度 and the like stand with it. */
  approximate: boolean;
  /** Noun phrase right before the number (実施件数). */
  noun: string | null;
  /** A difference or a multiple and not a level: 10%削減, 5件増, 倍増, 前年比120%. */
  relative: Relative | null;
  /** What a difference or ratio is counted from: 前年比, 平成24年度実績. */
  basis: string | null;
  /** The number only names a given set (全3校, 2市1町, 3つの目標). */
  fixedSet: boolean;
  /** The number tells an earlier state (現状80%, 80%から…へ), not what is aimed at. */
  baseline: boolean;
  /** The words read, from 約 to 以上 or 削減. */
  text: string;
  /** Offset of `text` in the whole text, and the offset behind it. */
  offset: number;
  end: number;
}

const LARGEST = 1e15;

/** Finds the quantities of a text, in its order. What is none: docs/language.md. Never throws; linear time. */
export function readQuantities(text: string): Quantity[] {
  const folded = foldWidth(text);
  const quotes = closingQuotes(folded);
  const found: Quantity[] = [];
  let at = 0;
  while (at < folded.length) {
    const word = wordQuantityAt(folded, at);
    const read = word ? [finish(folded, text, { start: at, ...word })] : readNumberAt(folded, text, at);
    found.push(...read.filter((quantity) => !isInName(quantity, quotes)));
    at = read.at(-1)?.end ?? skipNumber(folded, at);
  }
  return found;
}

/** Names in quotation marks are no quantities (「7つの挑戦」), unless the quote ends with them (「100人以上」). */
function isInName({ offset, end, comparator }: Quantity, quotes: (number | undefined)[]): boolean {
  const close = quotes[offset];
  return close !== undefined && end < close && comparator === "=";
}

function skipNumber(folded: string, at: number): number {
  return startsNumber(folded[at]!) ? scanNumber(folded, at)!.end : at + 1;
}

interface Counted {
  start: number;
  /** Behind the unit. */
  end: number;
  value: number;
  unit: UnitMatch;
}

/** One quantity, or two where a range is typed (10～15件). */
function readNumberAt(folded: string, text: string, at: number): Quantity[] {
  if (!startsNumber(folded[at]!)) return [];
  const upper = rangeAt(folded, at);
  if (upper) {
    const [low, high] = upper;
    const place = { folded, ...high, noun: null };
    if (isNoQuantity({ ...place, start: low.start, end: high.end })) return [];
    return [{ ...finish(folded, text, low), comparator: ">=", end: low.end }, { ...finish(folded, text, high), comparator: "<=", noun: nounBefore(folded, low.start) }];
  }
  const counted = countedAt(folded, at);
  if (!counted) return [];
  const noun = nounBefore(folded, comparisonBefore(folded, counted.start).at);
  if (isNoQuantity({ folded, ...counted, noun })) return [];
  return [finish(folded, text, counted)];
}

const SAFE_AFTER_ONE_KANJI = ["人", "名", "件", "回", "団体", "組織", "世帯", "校", "施設", "地区", "会場", "社", "冊", "枚", "台", "棟", "園", "店舗", "地域", "自治会", "つ", "事業", "講座"];

/** A number with its unit; null when none starts at `at`. */
function countedAt(folded: string, at: number): Counted | null {
  const number = scanNumber(folded, at);
  if (!number || number.value > LARGEST) return null;
  if (!number.arabic && (isWordNumeral(folded, at, number.end) || isPlaceholder(folded, at, number.end))) return null;
  let unitStart = number.end;
  while (folded[unitStart] === " ") unitStart++;
  if (/[余数]/.test(folded[unitStart] ?? "")) unitStart++;
  const share = shareAt(folded, number.end, number.value, at);
  if (share) return share;
  const unit = unitAt(folded, unitStart) ?? (number.arabic ? bareUnit(folded, at, number.end) : null);
  if (!unit) return null;
  const tenths = unit.unit === "割" ? scanTenths(folded, unitStart, number.value) : null;
  const isSingleKanji = !number.arabic && number.end - at === 1;
  if (isSingleKanji && (unit.class === "counter" || unit.class === "noun") && !SAFE_AFTER_ONE_KANJI.includes(unit.unit) && !/所$|国$/.test(unit.unit)) return null;
  if (isSingleKanji && /^(?:分|秒|t|g|m|L|l|W)$/.test(unit.unit)) return null;
  const half = unit.unit === "時間" && folded[unitStart + 2] === "半" ? 0.5 : 0;
  return { start: at, end: tenths?.end ?? unitStart + unit.length + (half ? 1 : 0), value: (tenths?.value ?? number.value) + half, unit };
}

/** 〇件 and 〇〇人 are blanks to fill in. */
function isPlaceholder(folded: string, start: number, end: number): boolean {
  return /^〇+$/.test(folded.slice(start, end));
}

const BARE: UnitMatch = { unit: "", class: "measure", length: 0 };
/** Nouns that say by themselves what the bare number behind them counts: 満足度4.0以上, 実施回数：10. */
const COUNTING_NOUN = /(?:度|率|比|指数|点数|スコア|評価|評点|係数|平均点?|数|額|事故|苦情|待機児童|不祥事|違反|火災)(?: ?[はがをもで:(] ?| )?$/;
const NO_COUNTING_NOUN = /(?:震度|年度|難易度|程度|重要度|複数|多数|端数|奇数|偶数|半数|年数)[はがをもで:( ]*$/;
const BEHIND_BARE = /^ ?(?:$|[\n、。,)~→⇒]|以上|以下|未満|を|に|と|から|へ|程度)/;

/** The missing unit of a number behind such a noun; null behind any other word. */
function bareUnit(folded: string, start: number, end: number): UnitMatch | null {
  const before = folded.slice(Math.max(0, start - 8), start);
  return BEHIND_BARE.test(folded.slice(end, end + 4)) && COUNTING_NOUN.test(before) && !NO_COUNTING_NOUN.test(before) ? BARE : null;
}

/** 3分の2 is 2/3 of the whole, counted in 倍. */
function shareAt(folded: string, at: number, parts: number, start: number): Counted | null {
  if (!folded.startsWith("分の", at) || parts < 2) return null;
  const share = scanNumber(folded, at + 2);
  if (!share || share.value >= parts) return null;
  return { start, end: share.end, value: Math.round((share.value / parts) * 1e4) / 1e4, unit: { unit: "倍", class: "rate", length: 0 } };
}

/** `5～10人`, `1～2万人`, `5人～10人`; null for anything else. */
function rangeAt(folded: string, at: number): [Counted, Counted] | null {
  const low = scanNumber(folded, at);
  if (!low) return null;
  const lowUnit = unitAt(folded, low.end);
  const markAt = low.end + (lowUnit?.length ?? 0);
  if (folded[markAt] !== "~" && (folded[markAt] !== "-" || lowUnit)) return null;
  const highAt = folded[markAt + 1] === " " ? markAt + 2 : markAt + 1;
  if (!isDigit(folded[highAt] ?? "") && !startsNumber(folded[highAt] ?? "")) return null;
  const highNumber = scanNumber(folded, highAt)!;
  const high = countedAt(folded, highAt);
  if (!high || (lowUnit && lowUnit.unit !== high.unit.unit)) return null;
  const value = low.multiplier === 1 && low.value < 1000 ? low.value * highNumber.multiplier : low.value;
  if (value >= high.value) return null;
  return [{ start: at, end: markAt, value, unit: high.unit }, high];
}

const NEGATIVE = /(?:[▲△]|マイナス|(?<=^|[ (、。\n:]) ?-)$/;

/** Everything that the words around a number and its unit say. */
function finish(folded: string, text: string, { start, end, value, unit, relative, comparator }: Counted & { relative?: Relative | null; comparator?: Comparator | undefined }): Quantity {
  const sign = NEGATIVE.exec(folded.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  const before = comparisonBefore(folded, start - sign.length);
  const after = comparisonAfter(folded, end);
  const direction = after.level ? null : directionAfter(folded, after.at);
  const approximate = before.approximate || after.approximate || /\d[余数]/.test(folded.slice(start, end));
  const basis = basisBefore(folded, before.at);
  const kind = unit.unit === "倍" ? "ratio" : (relative ?? direction?.relative ?? (basis?.endsWith("比") && unit.class === "rate" ? "ratio" : null));
  const to = direction?.at ?? after.at;
  return {
    value: sign === "" || value === 0 ? value : -value,
    unit: unit.unit,
    comparator: after.comparator ?? before.comparator ?? comparator ?? (approximate ? "~" : "="),
    approximate,
    noun: nounBefore(folded, before.at),
    relative: kind,
    basis: kind === null && !basis?.endsWith("比") ? null : basis,
    fixedSet: after.comparator === null && namesFixedSet(folded, start, end, unit),
    baseline: statesEarlierValue(folded, before.at, to),
    text: text.slice(before.at, to),
    offset: before.at,
    end: to,
  };
}
