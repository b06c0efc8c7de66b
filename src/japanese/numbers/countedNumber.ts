import { isDigitAt, scanNumber, scanTenths, startsNumberAt, type NumberToken } from "./numerals";
import { isWordNumeral, LIMITED } from "./numeralWords";
import { unitAt, type UnitMatch } from "./units";
import { isAt } from "../lookup/sticky";

/** A number with its unit. */
export interface Counted {
  start: number;
  /** Behind the unit. */
  end: number;
  value: number;
  unit: UnitMatch;
  /** 余 or 数 stands right behind the digits: 30余人. */
  inexact?: boolean;
}

/** A number and the unit right behind it, before anything is decided of them. */
export interface Numbered {
  start: number;
  number: NumberToken;
  unit: UnitMatch | null;
}

/** The number that starts at an offset, with a unit of the table or of `counters`; one must start there (startsNumberAt). */
export function numberedAt(folded: string, start: number, counters: readonly string[]): Numbered {
  const number = scanNumber(folded, start)!;
  return { start, number, unit: anyUnitAt(folded, number.end, counters) };
}

function anyUnitAt(folded: string, at: number, counters: readonly string[]): UnitMatch | null {
  return unitAt(folded, at) ?? counterAt(folded, at, counters);
}

const LARGEST = 1e15;
const SAFE_AFTER_ONE_KANJI = [
  "人",
  "名",
  "件",
  "回",
  "団体",
  "組織",
  "世帯",
  "校",
  "施設",
  "地区",
  "会場",
  "社",
  "冊",
  "枚",
  "台",
  "棟",
  "園",
  "店舗",
  "地域",
  "自治会",
  "つ",
  "事業",
  "講座",
];

/** A number with its unit, one of the table or of `counters`; null when it counts nothing. */
export function countedAt(folded: string, { start: at, number, unit: behind }: Numbered, counters: readonly string[]): Counted | null {
  if (number.value > LARGEST || (!number.arabic && isNoNumeral(folded, at, number.end))) return null;
  const unitStart = unitStartBehind(folded, number.end);
  const share = shareAt(folded, number.end, number.value, at) ?? fractionAt(folded, number.end, number.value, at);
  if (share) return share;
  const counted = unitStart === number.end ? behind : anyUnitAt(folded, unitStart, counters);
  const unit = counted ?? (number.arabic ? bareUnit(folded, at, number.end, counters) : null);
  if (!unit) return null;
  if (!number.arabic && number.end - at === 1 && isByChance(folded, unit, unitStart)) return null;
  const tenths = unit.unit === "割" ? scanTenths(folded, unitStart, number.value) : null;
  const inexact = isInexact(folded, number.end);
  const end = tenths?.end ?? unitStart + unit.length;
  const smaller = smallerPartAt(folded, end, unit);
  return { start: at, inexact, end: smaller?.end ?? end, value: (tenths?.value ?? number.value) + (smaller?.share ?? 0), unit };
}

/** Offset of a unit behind a number, with 余 or 数 and white space between them. */
function unitStartBehind(folded: string, behind: number): number {
  let at = behind;
  while (folded[at] === " ") at++;
  return isMoreOrLess(folded, at) ? at + 1 : at;
}

/** 三角 and 〇〇: kanji that count nothing. */
function isNoNumeral(folded: string, start: number, end: number): boolean {
  return isWordNumeral(folded, start, end) || isPlaceholder(folded, start, end);
}

/** Whether one kanji and the unit behind it are more likely a word or a name than a count: 一部, 三本, 五分; 五分以内 counts. */
function isByChance(folded: string, { unit, class: kind }: UnitMatch, at: number): boolean {
  if ((kind === "counter" || kind === "noun") && !SAFE_AFTER_ONE_KANJI.includes(unit) && !/所$|国$/.test(unit)) return true;
  return /^(?:分|秒|t|g|m|L|l|W)$/.test(unit) && !(unit === "分" && isAt(LIMITED, folded, at + 1));
}

const SIXTIETHS: Readonly<Record<string, string>> = { 時間: "分", 分: "秒" };

/** 半 of 2時間半, 30分 of 2時間30分 and 40秒 of 7分40秒, as shares of the unit before them. */
function smallerPartAt(folded: string, at: number, { unit }: UnitMatch): { share: number; end: number } | null {
  const smaller = SIXTIETHS[unit];
  if (smaller === undefined) return null;
  if (unit === "時間" && folded[at] === "半") return { share: 0.5, end: at + 1 };
  if (!isDigitAt(folded, at)) return null;
  const number = scanNumber(folded, at)!;
  const isPart = number.value < 60 && unitAt(folded, number.end)?.unit === smaller;
  return isPart ? { share: number.value / 60, end: number.end + smaller.length } : null;
}

function isInexact(folded: string, behind: number): boolean {
  return isDigitAt(folded, behind - 1) && isMoreOrLess(folded, behind);
}

function isMoreOrLess(folded: string, at: number): boolean {
  return folded[at] === "余" || folded[at] === "数";
}

function counterAt(folded: string, at: number, counters: readonly string[]): UnitMatch | null {
  const unit = counters.find((counter) => folded.startsWith(counter, at));
  return unit === undefined ? null : { unit, class: "counter", length: unit.length };
}

/** 〇件 and 〇〇人 are blanks to fill in. */
function isPlaceholder(folded: string, start: number, end: number): boolean {
  return /^〇+$/.test(folded.slice(start, end));
}

const BARE: UnitMatch = { unit: "", class: "measure", length: 0 };
/** Nouns that say by themselves what the bare number behind them counts: 満足度4.0以上, 実施回数：10. */
const COUNTING_NOUN = /(?:度|率|比|指数|点数|スコア|評価|評点|係数|平均点?|段階[中で]|数|額|事故|苦情|待機児童|不祥事|違反|火災)(?: ?[はがをもで:(] ?| )?$/;
/** 参加自治会50 counts 自治会; 会場2 is the name of one of them. */
const COUNTED_HEAD = /(?:参加|加入|対象|実施|登録|認定|協力|加盟|利用|開催|活動|設置|整備|訪問|補助|導入|新規)([一-龠ァ-ヶー]{1,6})[はがを: ]?$/;
/** 公開レイヤー of 公開レイヤー数 40 */
const IN_COMPOUND = /[一-龠々ァ-ヶー]([一-龠々ァ-ヶー]+?)数?[はがを: ]*$/;
const NO_COUNTING_NOUN = /(?:震度|年度|難易度|程度|重要度|複数|多数|端数|奇数|偶数|半数|年数)[はがをもで:( ]*$/;
const BEHIND_BARE = / ?(?:$|[\n、。,()~→⇒]|以上|以下|未満|を|に|と|から|へ|程度)/y;

/** 自殺死亡率（人口10万人当たり）を: a bracket that tells of which or how. */
const REMARK = /[(【][^()【】\n]{1,20}[)】](?=[はがをもで: ]{0,2}$)/;
const LONGEST_REMARK = 32;

function withoutRemark(before: string): string {
  return /[)】]/.test(before.slice(-3)) ? before.replace(REMARK, "") : before;
}

/** The missing unit of a number behind such a noun; null behind any other word. */
function bareUnit(folded: string, start: number, end: number, counters: readonly string[]): UnitMatch | null {
  if (!isAt(BEHIND_BARE, folded, end)) return null;
  const before = withoutRemark(folded.slice(Math.max(0, start - LONGEST_REMARK), start));
  const named = counters.length === 0 ? undefined : counters.find((counter) => IN_COMPOUND.exec(before)?.[1]?.endsWith(counter));
  if (named !== undefined) return { unit: named, class: "counter", length: 0 };
  const head = COUNTED_HEAD.exec(before)?.[1];
  if (head !== undefined && unitAt(head, 0)?.length === head.length) return { unit: head, class: "counter", length: 0 };
  return COUNTING_NOUN.test(before) && !NO_COUNTING_NOUN.test(before) ? BARE : null;
}

/** 3分の2 is 2/3 of the whole, counted in 倍. */
function shareAt(folded: string, at: number, parts: number, start: number): Counted | null {
  if (!folded.startsWith("分の", at) || parts < 2) return null;
  const share = scanNumber(folded, at + 2);
  if (!share || share.value >= parts) return null;
  return ofWhole(start, share.end, share.value / parts);
}

function ofWhole(start: number, end: number, share: number): Counted {
  return { start, end, value: Math.round(share * 1e4) / 1e4, unit: { unit: "倍", class: "rate", length: 0 } };
}

const COMPARED = / ?(?:以上|以下|未満|を?超|を[上下]回|(?:[にへ]|まで)(?:(?:縮[小減]|削減|短縮|圧縮|低減|減少)(?=[すしさ、。)\n]|$)|減[らっ]|抑え|引き?下げ))/y;
/** A longer date, and the share of the costs that somebody else pays. */
const NO_FRACTION = /[\d/.]$|(?:補助|助成|負担|交付|充当)(?:金|率|割合)*[はがの: ]*$/;
const LARGEST_DENOMINATOR = 10;

/** 2/3以上, 1/3に縮小: alone it may be a date. */
function fractionAt(folded: string, at: number, share: number, start: number): Counted | null {
  if (folded[at] !== "/" || !isDigitAt(folded, at + 1)) return null;
  const parts = scanNumber(folded, at + 1)!;
  if (parts.value > LARGEST_DENOMINATOR || share >= parts.value || share === 0 || !isAt(COMPARED, folded, parts.end)) return null;
  return NO_FRACTION.test(folded.slice(Math.max(0, start - 10), start)) ? null : ofWhole(start, parts.end, share / parts.value);
}

/** `5～10人`, `1～2万人`, `5人～10人`; null for anything else. */
export function rangeAt(folded: string, { start: at, number: low, unit: lowUnit }: Numbered, counters: readonly string[]): [Counted, Counted] | null {
  const markAt = low.end + (lowUnit?.length ?? 0);
  if (folded[markAt] !== "~" && (folded[markAt] !== "-" || lowUnit)) return null;
  const highAt = folded[markAt + 1] === " " ? markAt + 2 : markAt + 1;
  if (!startsNumberAt(folded, highAt)) return null;
  const highNumbered = numberedAt(folded, highAt, counters);
  const high = countedAt(folded, highNumbered, counters);
  if (!high || (lowUnit && lowUnit.unit !== high.unit.unit)) return null;
  const value = low.multiplier === 1 && low.value < 1000 ? low.value * highNumbered.number.multiplier : low.value;
  if (value >= high.value) return null;
  return [{ start: at, end: markAt, value, unit: high.unit, inexact: isInexact(folded, low.end) }, high];
}
