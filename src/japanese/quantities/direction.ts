import { isAt, lengthAt } from "../lookup/sticky";
import { matchesOf } from "../text/text";
import { wordsStarting } from "../lookup/wordTable";

/** Whether a number is a difference or a multiple and not a level. */
export type Relative = "increase" | "decrease" | "ratio";

const INCREASE = [
  "増",
  "拡大",
  "上昇",
  "向上",
  "伸び",
  "伸ば",
  "アップ",
  "UP",
  "引き上げ",
  "引上げ",
  "上乗せ",
  "上回",
  "超過",
  "改善",
  "多く",
  "上げ",
  "上が",
  "高め",
  "高ま",
  "高く",
  "高い",
  "広げ",
  "広が",
];
const DECREASE = [
  "減",
  "削減",
  "縮減",
  "縮小",
  "低減",
  "抑制",
  "圧縮",
  "短縮",
  "節減",
  "節約",
  "カット",
  "ダウン",
  "低下",
  "引き下げ",
  "引下げ",
  "下回",
  "下げ",
  "下が",
  "少な",
  "縮め",
  "縮ま",
  "短く",
  "早め",
  "早く",
  "抑え",
  "節電",
  "節水",
];
const wordAt = wordsStarting([
  ...INCREASE.map((text) => ({ text, relative: "increase" as const })),
  ...DECREASE.map((text) => ({ text, relative: "decrease" as const })),
]);
/** 増進 and 減災 are words of their own. */
const NOT_A_DIRECTION = /(?:増(?:進|刊|築|殖|水)|減(?:災|塩|価|農薬|免|速|衰|点|反|圧)|向上心|改善(?:提案|計画|策|運動|命令|事例|点))/y;
/** Between a unit and its direction; に and まで would make the number a level (10%に削減). */
const particleAt = wordsStarting(["の", "を", "ずつ", "分の", "分を", "分"].map((text) => ({ text })));

/** The direction that a word behind a quantity gives it (10%削減, 5件の増), with the offset behind the word. */
export function directionAfter(folded: string, end: number): { relative: Relative; at: number } | null {
  const particle = skipSpace(folded, end);
  const at = skipSpace(folded, particle + (particleAt(folded, particle)?.text.length ?? 0));
  const word = wordAt(folded, at);
  if (word === undefined) return folded[end] === "の" ? growthBehind(folded, end) : null;
  return isAt(NOT_A_DIRECTION, folded, at) ? null : { relative: word.relative, at: at + word.text.length };
}

/** 390人の定員増: what grew stands between. */
const GROWN = /の[一-龠々ァ-ヶー]{1,7}(?<![急激漸逓微加増軽削半倍])[増減](?![一-龠])/y;

function growthBehind(folded: string, end: number): { relative: Relative; at: number } | null {
  const at = end + lengthAt(GROWN, folded, end);
  return at === end ? null : { relative: folded[at - 1] === "増" ? "increase" : "decrease", at };
}

function skipSpace(folded: string, at: number): number {
  return folded[at] === " " ? at + 1 : at;
}

const SENTENCE = 80;
const YEAR = "(?:平成|令和|昭和|[HRS]) ?(?:\\d{1,2}|元)(?:年度?)?(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{4}年度?";
const EARLIER = "前年同期|前年同月|前々年度?|前年度?|昨年度?|前回|従来|現状|現在|基準年度?|基準値?|当初|過去最高|策定時|目標値?|計画値?|予算";
const DETAIL = "(?:の?実績|末|時点|値|見込み?)*(?:\\([^()]{0,15}\\))?";
/** What is compared with in so many words; the years of 平成25年度から are a beginning and no basis. */
const BASIS = new RegExp(
  `(対?(?:${EARLIER}|${YEAR})${DETAIL}(?:対?比)?)(?:(?<=比)|より|に比べ|と比べ|に比較|と比較|に対し|を基準)|((?:${EARLIER})${DETAIL})(?:から|を)`,
  "g",
);

/** 3,655人（前年比+55人）、満足度89%: what a closed bracket compares is not the next number. */
const RATIO_IN_BRACKET = /\([^()]*比[^()]*\)/g;

/**
 * What a difference or a ratio is counted from (前年比, 前年度より), the last one in the sentence before the number.
 * `onlyRatio`: nothing but a 比 would make a difference of the number.
 */
export function basisBefore(folded: string, start: number, onlyRatio: boolean): string | null {
  const before = folded.slice(Math.max(0, start - SENTENCE), start);
  if (onlyRatio && !before.includes("比")) return null;
  const told = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
  const sentence = onlyRatio ? told.replace(RATIO_IN_BRACKET, "") : told;
  const last = matchesOf(BASIS, sentence).at(-1);
  return last ? (last[1] ?? last[2]!) : null;
}
