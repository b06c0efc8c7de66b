import type { Comparator } from "./comparator";
import type { Relative } from "./direction";
import type { UnitMatch } from "../numbers/units";

/** A quantity that a word states without a number. */
interface WordQuantity {
  end: number;
  value: number;
  unit: UnitMatch;
  relative: Relative | null;
  /** What the word itself says of its comparison: 過半数. */
  comparator?: Comparator | undefined;
}

const TIMES: UnitMatch = { unit: "倍", class: "rate", length: 0 };
const NONE: UnitMatch = { unit: "", class: "measure", length: 0 };

const NOTHING = /(?!)/;

interface Word {
  text: string;
  value: number;
  unit: UnitMatch;
  relative: Relative | null;
  notBefore: RegExp;
  notAfter: RegExp;
  comparator?: Comparator;
}

const WORDS: readonly Word[] = [
  { text: "倍増", value: 2, unit: TIMES, relative: "ratio", notBefore: /^計画/, notAfter: /[\d倍]$/ },
  { text: "半減", value: 0.5, unit: TIMES, relative: "ratio", notBefore: /^期/, notAfter: /\d$/ },
  { text: "過半数", value: 0.5, unit: TIMES, relative: "ratio", notBefore: NOTHING, notAfter: NOTHING, comparator: ">" },
  { text: "半分", value: 0.5, unit: TIMES, relative: "ratio", notBefore: /^(?!以[上下内]|未満|程度|まで|に(?:す|減|縮|圧|削|抑|短))/, notAfter: /[び白]$/ },
  { text: "半数", value: 0.5, unit: TIMES, relative: "ratio", notBefore: /^(?!以上|以下|を超|超)/, notAfter: /過$/ },
  {
    text: "ゼロ",
    value: 0,
    unit: NONE,
    relative: null,
    notBefore: /^(?:[ァ-ヶーA-Za-z]|から|予算|歳|メートル|次|・|運動|作戦|宣言)/,
    notAfter: /[ァ-ヶー「]$|つの$/,
  },
];

const NOT_THERE = "なし";

/** What such a quantity starts with, as alternatives of a pattern. */
export const QUANTITY_WORDS = [...WORDS.map(({ text }) => text), NOT_THERE].join("|");

/** What can be counted down to nothing: 事故なし, 苦情なし; 特になし states nothing. */
const MISHAP =
  /(?:事故|苦情|違反|不祥事|漏えい|漏洩|流出|滞納|遅延|紛失|待機児童|待機者|ミス|誤り|トラブル|死者|死亡者|負傷者|指摘(?:事項)?|不備|欠員|火災|故障|不適合|返戻|再発|未処理|未収金)$/;

/** 倍増, 半減, ゼロ, 過半数 and 事故なし; null when none of them starts at `at`. */
export function wordQuantityAt(folded: string, at: number): WordQuantity | null {
  const word = WORDS.find(({ text }) => folded.startsWith(text, at));
  const end = at + (word?.text ?? NOT_THERE).length;
  if (word) {
    if (word.notBefore.test(folded.slice(end, end + 4)) || word.notAfter.test(folded.slice(Math.max(0, at - 2), at))) return null;
    return { end, value: word.value, unit: word.unit, relative: word.relative, comparator: word.comparator };
  }
  if (!folded.startsWith(NOT_THERE, at) || !MISHAP.test(folded.slice(Math.max(0, at - 6), at))) return null;
  return { end, value: 0, unit: NONE, relative: null };
}
