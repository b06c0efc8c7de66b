import { codesOf, wordsEnding, wordsStarting } from "../lookup/wordTable";

/** How a result is held against a number: `~` is about that much (約, 程度) and nothing stronger. */
export type Comparator = "=" | ">=" | "<=" | ">" | "<" | "~";

/** What the words around a number say of its comparison. */
export interface ComparingWords {
  comparator: Comparator | null;
  approximate: boolean;
  /** The words make the number a level to reach: まで, に減らす. */
  level: boolean;
  /** Offset of the first word (before) or behind the last word (after). */
  at: number;
}

/** The share of a number that 約, 程度 and the like allow. */
export const APPROXIMATE_SHARE = 0.05;

type Words = readonly (readonly [text: string, comparator: Comparator | null, notBefore?: string])[];

const APPROXIMATE_BEFORE = ["約", "およそ", "おおよそ", "おおむね", "概ね", "ほぼ", "凡そ", "大体", "ざっと", "±"];
const BEFORE: Words = [
  ["最低でも", ">="], ["最低限", ">="], ["最低", ">="], ["少なくとも", ">="], ["下限", ">="], ["≧", ">="], ["≥", ">="], [">=", ">="],
  ["最大で", "<="], ["最大", "<="], ["最高", "<="], ["上限", "<="], ["多くとも", "<="], ["多くても", "<="], ["高々", "<="], ["≦", "<="], ["≤", "<="], ["<=", "<="],
  [">", ">"], ["<", "<"],
];
/** Words between a noun and its number that change nothing. */
const QUALIFIERS = ["延べ", "のべ", "延", "合計", "総計", "総数", "総勢", "累計", "通算", "全体で", "新たに", "新規", "目標", "各回", "+", "プラス", "計", "平均", "毎年", "年間", "毎月", "月間", "毎日"];

/** What makes another word of a word's only character: 契約, 設計, 遅延. */
export const NO_TOTAL_BEHIND = "統会設家時集推生温";
const NOT_BEHIND: Readonly<Record<string, string>> = { 約: "契成予公集要規条節制誓解特協盟倹婚密売先", 計: NO_TOTAL_BEHIND, 延: "順遅蔓外" };

/** 年 of 年3回, but not of 令和7年3回; 1日 of 1日2回, but not of 4月1日2回. */
const PER_TIME = /(?:^|[^\d元〇一二三四五六七八九十])([年月週]に?)$|(?:^|[^\d月/第年])([1一]日に?)$/;
const PER_TIME_ENDS = codesOf("年月週日に");

const APPROXIMATE_AFTER = ["程度", "前後", "ほど", "くらい", "ぐらい", "余り", "あまり", "余", "内外", "近く", "規模", "相当", "弱", "強", "台"];
const APPROXIMATE_NOT_BEFORE = /^(?:弱(?:者|い|点|視)|強(?:化|い|く|靱|靭|み|制|風|度)|台(?:風|数|帳)|程度の差|近くの|余(?:剰|裕|地)|規模の)/;

const AFTER: Words = [
  ["以上", ">="], ["以下", "<="], ["未満", "<"], ["以内", "<="],
  ["を下回らない", ">="], ["を下回らず", ">="], ["を割らない", ">="], ["を切らない", ">="], ["を上回らない", "<="], ["を超えない", "<="], ["を超えず", "<="],
  ["を超", ">", "過"], ["を越", ">"], ["超え", ">"], ["超", ">", "過"], ["を上回", ">"], ["より多", ">"],
  ["を下回", "<"], ["を切", "<"], ["を割", "<"], ["に満たない", "<"], ["より少", "<"], ["足らず", "<"], ["を突破", ">="], ["突破", ">="],
  ["を上限", "<="], ["が上限", "<="], ["を限度", "<="], ["を下限", ">="], ["が下限", ">="], ["を最低", ">="],
  ["に抑", "<="], ["にとどめ", "<="], ["に留め", "<="], ["に削減", "<="], ["に縮減", "<="], ["に減", "<="], ["に引き下げ", "<="], ["に引下げ", "<="], ["に短縮", "<="], ["に低減", "<="], ["に抑制", "<="], ["に圧縮", "<="], ["に縮小", "<="],
  ["へ削減", "<="], ["へ縮減", "<="], ["へ減", "<="], ["へ引き下げ", "<="],
];
/** Reaching a level from below: `90%まで高める` asks for 90 and not for at most 90. */
const RAISE = /^(?:に|を)?(?:引き上げ|引上げ|押し上げ|積み上げ|積み増|進め|進捗|伸び|完了|終え|整備|普及|高め|向上|増|拡大|伸ば|上げ|上昇|回復|広げ|拡充|到達|達)/;

/** `/年`, `/日` between a unit and its comparator: 5件/年以上. */
const PER = /^\/(?:年度?|月|週|人・?日|日(?![本程])|回(?![収答復転])|人(?![口員材])|校|世帯|戸|件|時間|[hs](?![A-Za-z])|km|㎡|m2|㎥|m3|[Llℓ](?![A-Za-z])|リットル|k?g(?![A-Za-z])|ha|10a)/;

const wordBefore = wordsEnding(
  [
    ...APPROXIMATE_BEFORE.map((text) => ({ text, comparator: null, approximate: true })),
    ...BEFORE.map(([text, comparator]) => ({ text, comparator, approximate: false })),
    ...QUALIFIERS.map((text) => ({ text, comparator: null, approximate: false })),
  ],
  ({ text }, folded, start) => start === 0 || !(NOT_BEHIND[text]?.includes(folded[start - 1]!) ?? false),
);

/** Reads back from the start of a number: 約, 少なくとも, 最大, ≧. */
export function comparisonBefore(folded: string, start: number): ComparingWords {
  const found: ComparingWords = { comparator: null, approximate: false, level: false, at: start };
  for (;;) {
    const at = skipSpacesBack(folded, found.at);
    const word = wordBefore(folded, at);
    const length = word?.text.length ?? perTimeBefore(folded, at);
    if (length === 0) {
      found.comparator ??= comparatorOfBracket(folded, at);
      return found;
    }
    found.approximate ||= word?.approximate ?? false;
    found.comparator ??= word?.comparator ?? null;
    found.at = at - length;
  }
}

/** 前年度以下(18件): what the comparison is with stands in brackets behind it. */
const OPENED = /(?:前年|昨年|前回|現状|現在|基準|例年|過去最[高低多少])(?:度|値)?(?:並み|の?(?:実績|水準|数値|件数))?(?<word>以上|以下|以内|未満)\($/;

/** The comparison that a bracket before a number explains; null where there is none. */
function comparatorOfBracket(folded: string, at: number): Comparator | null {
  if (folded[at - 1] !== "(") return null;
  const word = OPENED.exec(folded.slice(Math.max(0, at - 16), at))?.groups?.word;
  return AFTER.find(([text]) => text === word)?.[1] ?? null;
}

/** Length of 年, 月に, 1日 and the like right before an offset; 0 where none of them qualifies a number. */
function perTimeBefore(folded: string, at: number): number {
  if (!PER_TIME_ENDS.has(folded.charCodeAt(at - 1))) return 0;
  const found = PER_TIME.exec(folded.slice(Math.max(0, at - 4), at));
  return (found?.[1] ?? found?.[2] ?? "").length;
}

export function skipSpacesBack(folded: string, from: number): number {
  let at = from;
  while (folded[at - 1] === " ") at--;
  return at;
}

const aboutAfter = wordsStarting(APPROXIMATE_AFTER.map((text) => ({ text })));
const wordAfter = wordsStarting(
  AFTER.map(([text, comparator, notBefore]) => ({ text, comparator, notBefore, level: /^[にへ]/.test(text) })),
  ({ notBefore }, folded, end) => notBefore === undefined || folded[end] !== notBefore,
);

/** Reads on from the end of a unit: 以上, 程度, を超える, まで. */
export function comparisonAfter(folded: string, end: number): ComparingWords {
  const found: ComparingWords = { comparator: null, approximate: false, level: false, at: end };
  if (folded[end] === "/") found.at += PER.exec(folded.slice(end, end + 6))?.[0].length ?? 0;
  for (;;) {
    const at = skipSpaces(folded, found.at);
    const about = aboutAfter(folded, at)?.text;
    if (about && !APPROXIMATE_NOT_BEFORE.test(folded.slice(at, at + 5))) {
      found.approximate = true;
      found.comparator ??= about === "台" ? ">=" : null;
      found.at = at + about.length;
      continue;
    }
    const word = found.comparator === null ? wordAfter(folded, at) : undefined;
    if (word) {
      found.comparator = word.comparator;
      found.level = word.level;
      found.at = at + word.text.length;
      continue;
    }
    if (found.comparator === null && folded.startsWith("まで", at)) {
      const rest = folded.slice(at + 2, at + 10);
      found.comparator = RAISE.test(rest) ? "=" : "<=";
      found.level = true;
      found.at = at + 2;
      continue;
    }
    return found;
  }
}

function skipSpaces(folded: string, from: number): number {
  let at = from;
  while (folded[at] === " ") at++;
  return at;
}
