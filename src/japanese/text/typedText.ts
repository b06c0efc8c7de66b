import { rememberedText } from "../lookup/rememberedText";
import { fullKana, INVISIBLE, OTHER_FORMS, withoutShapes } from "./text";
import { joinedLines } from "./wrappedLines";

const UNSEEN = new RegExp(`[${INVISIBLE}]`, "g");
/** Line ends of other systems and programs. */
const LINE_END = /\r\n|[\r\u000b\u0085\u2028\u2029]/g;
/** Blanks of other widths than the two that are typed. */
const BLANK = /[^\S\n\u3000 ]/g;
/** Kana whose marks are characters of their own. */
const APART = /[ぁ-ヶ][\u3099\u309a]/g;

/** Months, days and eras as one character (㋈, ㏪, ㍻, ㋿). */
const CALENDAR = "\u32c0-\u32cb\u32ff\u337b-\u337e\u33e0-\u33fe";
const IN_OTHER_FORM = new RegExp(`[${CALENDAR}${OTHER_FORMS}]`, "g");

/** What one of these five may be told by, in few wide ranges: most texts hold none. */
const UNUSUAL =
  /[\t\u000b-\r\x85\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2e80-\u2fff\u3099\u309a\u3200-\u33ff\udb40\ufe00-\ufe6f\ufeff\uff66-\uff9f]/;

const DIGITS = "[0-9０-９]";
/** What is typed in several ways around numbers, each with the one that the tables of words know. */
const AROUND_NUMBERS: readonly (readonly [RegExp, string | ((sign: string) => string)])[] = [
  [/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)],
  [new RegExp(`(?<!${DIGITS})[，､]|[，､](?!${DIGITS})|(?<=[ぁ-んァ-ヶ一-龠]),`, "g"), "、"],
  // … also before a number that has no decimals of its own: 設立した．３地区は
  [new RegExp(`[｡]|(?<=[ぁ-ん一-龠%％)）])．(?!${DIGITS})|(?<=[ぁ-ん一-龠])．(?=${DIGITS}+(?![0-9０-９.．]))`, "g"), "。"],
  [/[［〔[]/g, "（"],
  [/[］〕\]]/g, "）"],
  [/無し/g, "なし"],
  // A blank before digits that belongs to no list of times or counts: 目標 200世帯, 参加者は 150人.
  [/(?<=[ぁ-んァ-ヶー一-龠])(?<![年月日期旬末頃回人件名])[ \u3000]+(?=[0-9])/g, ""],
  // … and one behind digits that number no list: 計60 か所, 予算は100 千円.
  [/(?<=[ぁ-んァ-ヶー一-龠、。~～][0-9,.]{1,12})[ \u3000]+(?=[千百万億]*(?:円|人|名|件|回|校|社|[か箇]所|団体|世帯|[%％]))/g, ""],
  [/(?<=[0-9])[ \u3000]+(?=[千百万億]+円)/g, ""],
  [/(?<=[0-9])[ \u3000]+(?=[年月](?:度|末|中|か|に|は|から|まで|[、～~〜]))/g, ""],
  [/(?<=[0-9%％人件回所])[ \u3000]+(?=[~～〜])/g, ""],
];

/** What one of them is told by. */
const VARYING = /[０-９，､｡．［〔[\]］〕]|無し|[ \u3000](?=[0-9~～〜])|[0-9.,][ \u3000]|[ぁ-んァ-ヶ一-龠],/;

/** A text as a person reads its numbers: see asRead, with one width and one kind of signs around them. */
export function numbersAsRead(typed: string): string {
  const read = asRead(typed);
  return VARYING.test(read) ? withUsualNumbers(read) : read;
}

const withUsualNumbers = rememberedText((read) =>
  AROUND_NUMBERS.reduce((text, [sign, usual]) => (typeof usual === "string" ? text.replace(sign, usual) : text.replace(sign, usual)), read),
);

/**
 * A text as a person reads it: without characters of no width, kana in full width and in one piece with their marks, one
 * kind of line end, and those lines joined that were broken inside a statement. What is read, never what is written back.
 */
export function asRead(typed: string): string {
  return typed.includes("\n") || UNUSUAL.test(typed) ? inUsualLines(typed) : typed;
}

const inUsualLines = rememberedText((typed) => joinedLines(UNUSUAL.test(typed) ? withUsualSigns(typed) : typed));

function withUsualSigns(typed: string): string {
  return withoutShapes(fullKana(typed))
    .replace(UNSEEN, "")
    .replace(IN_OTHER_FORM, (form) => form.normalize("NFKC"))
    .replace(LINE_END, "\n")
    .replace(BLANK, " ")
    .replace(APART, (kana) => kana.normalize("NFC"));
}
