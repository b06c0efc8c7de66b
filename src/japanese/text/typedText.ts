import { rememberedText } from "../lookup/rememberedText";
import { foldWidth, fullKana, INVISIBLE, OTHER_CIRCLES, OTHER_FORMS, usualCircle, usualForm, withoutShapes, withOwnMarks } from "./text";
import { unitAt } from "../numbers/units";
import { plainStatements } from "./plainVerbs";
import { usualSpelling } from "./spelling";
import { joinedLines } from "./wrappedLines";

const UNSEEN = new RegExp(`[${INVISIBLE}]`, "g");
/** Line ends of other systems and programs. */
const LINE_END = /\r\n|[\r\u000b\u0085\u2028\u2029]/g;
/** Blanks of other widths than the two that are typed. */
const BLANK = /[^\S\n\u3000 ]/g;
/** … of which those that do not break lines stand between thousands. */
const BETWEEN_THOUSANDS = /(?<=(?<![0-9])[0-9]{1,3})[\xa0\u2007-\u2009\u202f](?=[0-9]{3}(?![0-9]))/g;
/** Kana whose marks are characters of their own. */
const APART = /[ぁ-ヶ][\u3099\u309a]/g;

/** Months, days, eras and units as one character (㋈, ㏪, ㍻, ㋿, ㎞, ㌔, ㌫). */
const IN_ONE = "\u32c0-\u32cb\u32ff-\u3357\u337b-\u337e\u338e\u338f\u339c-\u339e\u33ca\u33e0-\u33fe";
const IN_OTHER_FORM = new RegExp(`[${IN_ONE}${OTHER_FORMS}]`, "g");

const OTHER_CIRCLE = new RegExp(`[${OTHER_CIRCLES}]`, "g");

/** What one of these six may be told by, in few wide ranges: most texts hold none. */
const UNUSUAL =
  /[\t\u000b-\r\x85\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u24f5-\u24fe\u2776-\u2793\u2e80-\u2fff\u3099-\u309c\u3200-\u33ff\udb40\ufe00-\ufe6f\ufeff\uff66-\uff9f]/;

const DIGITS = "[0-9０-９]";
/** What is typed in several ways around numbers, each with the one that the tables of words know. */
const AROUND_NUMBERS: readonly (readonly [RegExp, string | ((sign: string) => string)])[] = [
  [/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)],
  [/[ \u3000]+(?=\n|$)/g, ""],
  [/[ \u3000]{2,}/g, " "],
  [/[,，、][ \u3000]+/g, "、"],
  [/。[ \u3000]+(?!\n)/g, "。"],
  [/(?<=[0-9])パーセント/g, "%"],
  [new RegExp(`(?<!${DIGITS})[，､]|[，､](?!${DIGITS})|(?<=[ぁ-んァ-ヶ一-龠]),`, "g"), "、"],
  // … also before a number that has no decimals of its own: 設立した．３地区は
  [new RegExp(`[｡]|(?<=[ぁ-ん一-龠%％)）])．(?!${DIGITS})|(?<=[ぁ-ん一-龠%％)）㎡]|[mah])．(?=${DIGITS}+(?![0-9０-９.．]))`, "g"), "。"],
  [/((?:平成|令和)(?:元|[0-9]{1,2})年度?)[(（](?:19|20)[0-9]{2}年?度?[)）]/g, "$1"],
  [/[［〔[]/g, "（"],
  [/[］〕\]]/g, "）"],
  // Brackets of another shape behind what they explain: 12回〈目標10回〉; at a line's start they hold a heading.
  [/(?<=[^\s])(?:[〈＜]([^〈〉＜＞\n]*[0-9][^〈〉＜＞\n]*)[〉＞]|《([^《》\n]*[0-9][^《》\n]*)》)/g, "（$1$2）"],
  [/([、。])\1+/g, "$1"],
  [/[!！]+(?=[ \u3000]*(?:\n|$))/g, "。"],
  [/無し/g, "なし"],
  [/(?<=[0-9])[(（]([人名件回社校組台戸冊%％]|団体|世帯|か所)[)）]/g, "$1"],
  // A blank for a comma behind a verb that goes on: 開催し 結果を, 完了しており 工事は.
  [
    /(?<=[一-龠]{2}(?<![直渡消越戻出貸返話足回外壊落通差起隠倒申押引無増試残崩写移流干])し|[っいえけせてめべれげし]て|んで|たが|(?<!と)おり|られず|できず|ため|ことから)[ \u3000]+(?=[ぁ-んァ-ヶー一-龠0-9])/g,
    "、",
  ],
  // A blank before digits that belongs to no list of times or counts: 目標 200世帯, 参加者は 150人.
  [/(?<=[ぁ-んァ-ヶー一-龠])(?<![年月日期旬末頃回人件名])[ \u3000]+(?=[0-9])/g, ""],
  [/(?<=[0-9])[ \u3000]+(?=[年月](?:度|末|中|か|に|は|から|まで|[、～~〜]))/g, ""],
  [/(?<=[0-9%％人件回所])[ \u3000]+(?=[~～〜])/g, ""],
];

/** What one of them is told by. */
const VARYING =
  /[０-９，､｡．［〔[\]］〕〈＜《!！]|、、|。。|無し|[ \u3000](?=[0-9~～〜])|[0-9.,][ \u3000]|[ぁ-んァ-ヶ一-龠],|[,，、。][ \u3000]|[ \u3000](?:[ \u3000\n]|$)|[してでがりずめら][ \u3000]|パーセント|[(（](?:19|20)[0-9]|[0-9][(（][人名件回社校組台戸冊%％団世か]/;

/** A text as a person reads its numbers: see asRead, with one width and one kind of signs around them. */
export function numbersAsRead(typed: string): string {
  const read = asRead(typed);
  return VARYING.test(read) ? withUsualNumbers(read) : read;
}

/** A text as a person reads its words: see numbersAsRead, in the spelling and the plain endings that the tables of words know. */
export const wordsAsRead = rememberedText((typed) => plainStatements(usualSpelling(numbersAsRead(typed))));

const withUsualNumbers = rememberedText((read) =>
  besideUnits(AROUND_NUMBERS.reduce((text, [sign, usual]) => (typeof usual === "string" ? text.replace(sign, usual) : text.replace(sign, usual)), read)),
);

const BLANK_BEHIND_DIGITS = /([0-9][0-9,.]*)[ \u3000]+(?![\s0-9])/g;
/** A number that could count the items of a list. */
const OF_LIST = /^[0-9]{1,2}$/;
const LONGEST_UNIT = 12;

/** Without the blanks between digits and their unit: 計60 か所, 1 万2 千人, 4.5 km; 2 人の配置 in a list keeps its own. */
function besideUnits(text: string): string {
  return text.replace(BLANK_BEHIND_DIGITS, (typed: string, digits: string, at: number) => {
    const isUnit = beginsWithUnit(foldWidth(text.slice(at + typed.length, at + typed.length + LONGEST_UNIT)));
    return isUnit && !numbersItem(text, digits, at) ? digits : typed;
  });
}

/** A word that may count though no table lists it: 17 処理区とする. */
const COUNTER = /^(?!実績|目標|計画|予定|見込|前年)[一-龠]{1,4}(?:[をのにはがでと、。)]|$)/;

/** A unit, also behind 千 or 万; not where it names the number that follows it (40 会場 3, 12 人数 5). */
function beginsWithUnit(folded: string): boolean {
  const scale = /^[百千万億]*/.exec(folded)![0].length;
  if (scale > 0 && /^(?:[0-9 、。)]|$)/.test(folded.slice(scale))) return true;
  const unit = unitAt(folded, scale);
  if (!unit) return COUNTER.test(folded);
  const behind = folded.slice(scale + unit.length);
  return !/^[数率額]/.test(behind) && !(unit.class === "noun" && /^[ :は]*[0-9]/.test(behind));
}

/** Whether a number begins its line and another line begins with the number before or behind it. */
function numbersItem(text: string, digits: string, at: number): boolean {
  if (!OF_LIST.test(digits) || !/(?:^|\n)[ \u3000]*$/.test(text.slice(0, at))) return false;
  return [Number(digits) - 1, Number(digits) + 1].some((next) => new RegExp(`(?:^|\\n)[ \\u3000]*${next}[ \\u3000]`).test(text));
}

/**
 * A text as a person reads it: without characters of no width, kana in full width and in one piece with their marks, one
 * kind of line end, and those lines joined that were broken inside a statement. What is read, never what is written back.
 */
export function asRead(typed: string): string {
  return typed.includes("\n") || UNUSUAL.test(typed) ? inUsualLines(typed) : typed;
}

const inUsualLines = rememberedText((typed) => joinedLines(UNUSUAL.test(typed) ? withUsualSigns(typed) : typed));

function withUsualSigns(typed: string): string {
  return withoutShapes(withOwnMarks(fullKana(typed)))
    .replace(UNSEEN, "")
    .replace(IN_OTHER_FORM, usualForm)
    .replace(OTHER_CIRCLE, usualCircle)
    .replace(LINE_END, "\n")
    .replace(BETWEEN_THOUSANDS, ",")
    .replace(BLANK, " ")
    .replace(APART, (kana) => kana.normalize("NFC"));
}
