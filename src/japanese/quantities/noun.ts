import { skipSpacesBack } from "./comparator";
import { NAMES_ALL } from "./fixedSet";
import { isDigitAt } from "../numbers/numerals";
import { oneOf } from "../lookup/anyOf";
import { codesOf, wordsEnding } from "../lookup/wordTable";

const NOUN = /[\p{Script=Han}\p{Script=Katakana}ー々A-Za-z&]/u;
/** Most characters of nouns, and most of those that end them, told by their codes. */
const [KANJI, HIRAGANA] = [
  { first: 0x4e00, last: 0x9fa5 },
  { first: 0x3041, last: 0x3096 },
];
const INNER = "・";
const LONGEST = 30;
/** Between a noun and its number. */
const particleBefore = wordsEnding(
  ["については", "に関しては", "として", "とし", "は", "が", "を", "も", "で", "に", "の", ":", "=", "(", "【", "[", "「"].map((text) => ({ text })),
);
/** Words that are no name of what is counted. */
const NOT_A_NOUN = new RegExp(
  `^${oneOf(`
    推計 (?:平成|令和)元年度?(?:[末当]?|実績値?) 年度? [今本]?年度[末内](?:現在|時点)? 月 日 週 年間 毎年 毎月 毎週 毎日 今年度? 本年度?
    来年度? 前年度? 昨年度? 当該年度 翌年度 上半期 下半期 上期 下期 市内 町内 村内 区内 県内 国内 全国 庁内 地区内 現在 現状 現状値 実績[値数]? 達成値 結果
    目標(?:値|数値)? 基準値? 以上 以下 以内 未満 程度 うち 内 各 全 他 外 同 約 計 その他 また 平成 令和 前回 今回 末 時点 中 後 前 間 比 前年比
    前年度比 昨年比 対前年度?比? 対前年同[期月]比? 半年 半期 四半期 平均 年平均 半分 暦年 通年 速報値 計画比 予算比 目標比 当初比 次 以下 下記 上記 各.*
    毎[月週日](?:開催|実施|発行|配信) H R S
  `)}$`,
);
/** Behind a digit these belong to a name with it (3歳児健診受診率); anything else is the unit of another number. */
const NUMBERED = /^(?:歳|[かカヵヶケ]月児|年生|次|級|種)./;
/** 利用者 of 1日平均利用者 */
const PER_ONE = /^[日回月校人名社件台便](?:平均|当たり)(.*)$/;
/** 3か所で186人: the end of another number's unit. */
const COUNTER_END = /^[\d一二三四五六七八九十数][かカヵヶケ][所国月年]/;
/** Okurigana inside a noun: 待ち時間, 受入れ人数. */
const OKURIGANA = codesOf("きちりみけれび");
/** Heads that say little alone; the noun before their の belongs to them (職員の割合). */
const GENERAL = /^(?:割合|比率|率|数|総数|件数|人数|回数|額|金額|総額|量|面積|時間|時間数|合計|平均|達成率|実施率|参加者数|点数|スコア)$/;

/** 利用者数の推移: how a number went, which is counted as the noun before it. */
const COURSE = /^(?:推移|推移状況|動向|経過|年次推移)$/;

/**
 * The noun phrase right before a number (実施件数, 充足率, 職員の割合); null when there is none. `start` is the offset
 * of the number or of the first word that qualifies it (約).
 */
export function nounBefore(folded: string, start: number): string | null {
  let at = beforeRemark(folded, beforeWrap(folded, skipSpacesBack(folded, start)));
  const particle = particleBefore(folded, at);
  if (particle) at = beforeRemark(folded, skipSpacesBack(folded, at - particle.text.length));
  const head = nounAt(folded, at);
  if (head === null) return null;
  const before = at - head.length - 1;
  const isOfOther = folded[before] === "の" && (GENERAL.test(head) || COURSE.test(head));
  const owner = isOfOther ? nounAt(folded, before) : null;
  if (owner === null) return head;
  return COURSE.test(head) ? owner : `${owner}の${head}`;
}

/** Where the line above ends that was broken by hand behind a particle (利用者数を, 800人とする); else the same offset. */
function beforeWrap(folded: string, at: number): number {
  if (folded[at - 1] !== "\n") return at;
  const above = skipSpacesBack(folded, at - 1);
  return /[をはがのに]/.test(folded[above - 1] ?? "") ? above : at;
}

/** A bracket behind a noun only tells which it is (営業日数（年間）, 受講率【係長級】). */
const REMARK = /[(【][^()【】\n]{1,20}[)】]$/;
const LONGEST_REMARK = 22;

/** Where such a bracket opens that ends at an offset; else the same offset. */
function beforeRemark(folded: string, at: number): number {
  const last = folded[at - 1];
  if (last !== ")" && last !== "】") return at;
  const remark = REMARK.exec(folded.slice(Math.max(0, at - LONGEST_REMARK), at));
  return remark === null ? at : skipSpacesBack(folded, at - remark[0].length);
}

/** 各種セミナー開催日数 */
const OF_ALL_SORTS = /^各種(?=[^\d]{2})/;

/** The noun that ends at an offset; null for a unit, a time or a word that names nothing. */
function nounAt(folded: string, end: number): string | null {
  const from = compoundStart(folded, end);
  const last = folded[end - 1];
  const words = folded.slice(from, (last === "全" || last === "両") && NAMES_ALL.test(folded.slice(Math.max(0, end - 2), end)) ? end - 1 : end);
  if (words === "") return null;
  const noun = words.replace(OF_ALL_SORTS, "");
  if (NOT_A_NOUN.test(noun) || COUNTER_END.test(folded.slice(Math.max(0, from - 2), from) + noun)) return null;
  if (!isDigitAt(folded, from - 1)) return noun;
  const before = folded.slice(Math.max(0, from - 7), from);
  const digits = /[A-Za-z]{2,6}\d$/.exec(before)?.[0] ?? /\d+$/.exec(before)?.[0] ?? "";
  if (digits === "" || /^[A-Za-z]/.test(digits) || NUMBERED.test(noun)) return digits + noun;
  const counted = PER_ONE.exec(noun)?.[1];
  if (counted !== undefined) return nounAfter(counted);
  const next = noun.indexOf(INNER);
  return next < 0 ? null : nounAfter(noun.slice(next + 1));
}

/** 上級 of `普通60回・上級6回`, 利用者 of `1日平均利用者`. */
function nounAfter(noun: string): string | null {
  return noun === "" || NOT_A_NOUN.test(noun) ? null : noun;
}

/** Offset at which the run of noun characters begins that ends at an offset, without a leading bullet. */
function compoundStart(folded: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < LONGEST && isNounAt(folded, from - 1, end)) from--;
  return from;
}

function isNounAt(folded: string, at: number, end: number): boolean {
  const code = folded.charCodeAt(at);
  if (code >= KANJI.first && code <= KANJI.last) return true;
  if (code >= HIRAGANA.first && code <= HIRAGANA.last && !OKURIGANA.has(code)) return false;
  const character = folded[at]!;
  if (NOUN.test(character)) return true;
  if (at === end - 1) return false;
  const before = folded[at - 1] ?? "";
  return (character === INNER && NOUN.test(before)) || (OKURIGANA.has(code) && /\p{Script=Han}/u.test(before));
}
