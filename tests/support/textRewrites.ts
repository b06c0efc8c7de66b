import type { Role } from "../../src/forms/role";
import type { GoalWorkbook } from "../../src/goal/goalSheet";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { withSheet, withSheets, withText, withTexts } from "./snapshotEdits";

/** A change of how texts are typed that says the same. */
export interface TextRewrite {
  name: string;
  apply(snapshot: WorkbookSnapshot, workbook: GoalWorkbook): WorkbookSnapshot;
}

const FULL_WIDTH_OFFSET = 0xfee0;
const SHOWA_TO_HEISEI = 1988;
const BEFORE_REIWA = 2018;
const ERA_STEP = 30;

const KANJI_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

const widened = (text: string, characters: RegExp) => text.replace(characters, (one) => String.fromCharCode(one.charCodeAt(0) + FULL_WIDTH_OFFSET));
const narrowed = (text: string) => text.replace(/[！-～]/g, (one) => String.fromCharCode(one.charCodeAt(0) - FULL_WIDTH_OFFSET));
/** NFKC would turn the markers ① into 1, which says something else. */
const composed = (text: string) => text.replace(/[^\u2460-\u2473]+/g, (part) => part.normalize("NFKC"));
const numbered = (text: string) => text.replace(/[(（]\s*(\d{1,2})\s*[)）](?!\d)/g, (mark, digits: string) => circleInBrackets(Number(digits)) ?? mark);
const circleInBrackets = (number: number) => (number >= 1 && number <= 20 ? String.fromCharCode(0x2474 + number - 1) : null);
/** Katakana and its marks as half-width characters. */
const HALF_KANA = new Map(Array.from({ length: 0x3f }, (_, at) => String.fromCharCode(0xff61 + at)).map((half) => [half.normalize("NFKC"), half]));
const halved = (text: string) =>
  text.replace(/[。-ヶー]/g, (one) => {
    const [base = "", mark = ""] = one.normalize("NFD");
    return HALF_KANA.has(base) ? HALF_KANA.get(base)! + (mark === "\u3099" ? "ﾞ" : mark === "\u309a" ? "ﾟ" : "") : one;
  });
/** Breaks lines at a width in characters, as word processors do: no line begins with a closing sign, and no number is broken. */
const wrappedAt = (text: string, width: number) =>
  text
    .split("\n")
    .map((line) => line.replace(new RegExp(`(.{${width}})(?![、。・）)」』ー～%％\\d])(?<![（(「『\\d])`, "g"), "$1\n").trimEnd())
    .join("\n");
const inKanji = (number: number) => (number <= 10 ? KANJI_MONTHS[number - 1]! : `${number >= 20 ? KANJI_MONTHS[Math.floor(number / 10) - 1]! : ""}十${number % 10 === 0 ? "" : KANJI_MONTHS[(number % 10) - 1]!}`);
const eraYear = (era: string, year: string) => (era === "平成" || era === "H" ? SHOWA_TO_HEISEI : BEFORE_REIWA) + (year === "元" ? 1 : Number(year));

const everywhere = (name: string, change: (text: string) => string): TextRewrite => ({
  name,
  apply: (snapshot) => withSheets(snapshot, (sheet) => withTexts(sheet, change)),
});

const inColumns = (name: string, roles: readonly Role[], change: (text: string) => string): TextRewrite => ({
  name,
  apply: (snapshot, workbook) =>
    workbook.sheets.reduce(
      (changed, goalSheet) =>
        withSheet(changed, goalSheet.name, (sheet) => {
          const cells = goalSheet.rows.flatMap((row) => roles.flatMap((role) => row.cells[role] ?? []));
          const one = cells.filter(({ text }) => text !== "" && change(text) !== text);
          return one.reduce((edited, { area, text }) => withText(edited, area, change(text)), sheet);
        }),
      snapshot,
    ),
});

const ANSWERS: readonly Role[] = ["initiative", "period", "target", "midYear", "final"];

/** Rewrites that must not change anything that the product says. */
export const TEXT_REWRITES: readonly TextRewrite[] = [
  everywhere("full-width digits", (text) => widened(text, /[0-9]/g)),
  everywhere("full-width brackets", (text) => widened(text, /[()[\]{}]/g)),
  everywhere("full-width letters", (text) => widened(text, /[A-Za-z]/g)),
  everywhere("full-width everything", (text) => widened(text, /[!-}]/g)),
  everywhere("half-width everything", narrowed),
  everywhere("NFKC", composed),
  everywhere("(1) as ⑴", numbered),
  ...["〜", "~"].map((wave) => everywhere(`waves as ${wave}`, (text) => text.replace(/[〜～~]/g, wave))),
  ...["－", "-", "―", "–", "ー"].map((dash) => inColumns(`waves in periods as ${dash}`, ["period"], (text) => text.replace(/[〜～~]/g, dash))),
  inColumns("から in periods", ["period"], (text) => text.replace(/([月日度])[〜～~](?=[^)）]*[月日末])/g, "$1から")),
  inColumns("full-width space behind numbers", ANSWERS, (text) => text.replace(/([)）]) ?(?=[^\s(（、〜～~])/g, (mark) => (mark.startsWith(")") || mark.startsWith("）") ? `${mark.trim()}　` : mark))),
  inColumns("no space behind numbers", ANSWERS, (text) => text.replace(/([(（]\d[)）])[ 　]+/g, "$1")),
  inColumns("line break behind numbers", ANSWERS, (text) => text.replace(/(^|\n)((?:[(（]\d[)）] *)+)(?=[^\s(（、〜～~])/g, "$1$2\n")),
  inColumns("spaces before numbers", ANSWERS, (text) => text.replace(/(^|\n)(?=[(（]\d[)）])/g, "$1　 ")),
  inColumns("blank lines before numbers", ANSWERS, (text) => text.replace(/\n(?=[(（]\d[)）])/g, "\n\n　\n")),
  inColumns("spaces between numbers", ANSWERS, (text) => text.replace(/[)）](?=[(（]\d[)）])/g, ")　")),
  inColumns("commas between numbers", ANSWERS, (text) => text.replace(/[)）] ?(?=[(（]\d[)）])/g, ")、")),
  ...["，", "・", ",", "及び"].map((joiner) => inColumns(`numbers joined by ${joiner}`, ANSWERS, (text) => text.replace(/(?<=[(（]\d[)）])、? ?(?=[(（]\d[)）])/g, joiner))),
  inColumns("ranges of numbers written out", ANSWERS, (text) => text.replace(/[(（](\d)[)）] ?[〜～~-] ?[(（](\d)[)）]/g, (_, from: string, to: string) => Array.from({ length: Number(to) - Number(from) + 1 }, (__, step) => `(${Number(from) + step})`).join(""))),
  ...["：", ":", "…"].map((sign) => inColumns(`${sign} behind numbers in periods`, ["period"], (text) => text.replace(/(?<=[(（]\d[)）]) ?(?![(（、〜～~ ])/g, sign))),
  ...["・", "，", ",", "と"].map((joiner) => inColumns(`months joined by ${joiner}`, ["period"], (text) => text.replace(/(?<=月)、 ?(?=\d)/g, joiner))),
  inColumns("months in kanji", ["period"], (text) => text.replace(/(?<![\d.])(\d{1,2})(?=月)/g, (digits) => KANJI_MONTHS[Number(digits) - 1] ?? digits)),
  inColumns("periods in one line", ["period"], (text) => text.replace(/\n+/g, "　")),
  inColumns("white space around cells", ANSWERS, (text) => `\n　${text}　\n`),
  everywhere("spaces at line ends", (text) => text.replace(/\n/g, " 　\n")),
  everywhere("half-width kana", halved),
  everywhere("hard spaces", (text) => text.replace(/ /g, "\u00a0")),
  everywhere("characters of no width", (text) => `\u200b${text}`),
  inColumns("era years in kanji", ANSWERS, (text) => text.replace(/(平成|令和)(\d{1,2})(?=年)/g, (_, era: string, year: string) => `${era}${inKanji(Number(year))}`)),
  inColumns("all months in kanji", ANSWERS, (text) => text.replace(/(?<![\d.\/])(\d{1,2})(?=月)/g, (digits) => KANJI_MONTHS[Number(digits) - 1] ?? digits)),
  inColumns("numbers in mixed brackets", ANSWERS, (text) => text.replace(/[(（](\d)[)）]/g, "（$1)")),
  inColumns("spaces inside brackets", ANSWERS, (text) => text.replace(/[(（](\d)[)）]/g, "( $1 )")),
  inColumns("tabs behind numbers", ANSWERS, (text) => text.replace(/([(（]\d[)）]) ?(?=[^\s(（、〜～~])/g, "$1\t")),
  inColumns("bullets before numbers", ["period", "target", "midYear", "final"], (text) => text.replace(/(^|\n)(?=[(（]\d[)）])/g, "$1・")),
  inColumns("months with a nought", ["period"], (text) => text.replace(/(?<!\d)(\d)(?=月)/g, "0$1")),
  inColumns("full stops in periods", ["period"], (text) => text.replace(/(?=\n|$)/g, "。")),
  inColumns("polite reports", ["midYear", "final"], (text) => text.replace(/(?<![でま])した。/g, "しました。").replace(/ている。/g, "ています。").replace(/である。/g, "です。")),
  inColumns("verbs in kana", ["midYear", "final"], (text) => text.replace(/(?<![一-龠])行(?=[いっ](?![一-龠]))/g, "おこな").replace(/(?<=に(?:は|も)?)至(?=[らっ])/g, "いた").replace(/(?<=[を])進め(?=[たて])/g, "すすめ").replace(/済み/g, "ずみ")),
  inColumns("verbs made polite", ["midYear", "final"], (text) => text.replace(/なった(?=。|$)/gm, "なりました").replace(/行った(?=。|$)/gm, "行いました").replace(/図った(?=。|$)/gm, "図りました").replace(/ていない(?=。|$)/gm, "ておりません")),
  inColumns("full stops of Western texts", ANSWERS, (text) => text.replace(/、/g, "，").replace(/。/g, "．")),
  inColumns("numbers behind full stops", ["target", "midYear", "final"], (text) => text.replace(/。\n(?=[(（]\d[)）])/g, "。")),
  inColumns("spaces before digits", ["target", "midYear", "final"], (text) => text.replace(/(?<=[はをが]|目標|件数|人数)(?=[1-9])/g, " ")),
  inColumns("spaces before months in reports", ["midYear", "final"], (text) => text.replace(/(?<=\d)(?=月(?:に|から|まで|末|と))/g, " ")),
  inColumns("reports wrapped by hand", ["midYear", "final"], (text) => text.replace(/([^\n]{14}[をにはがのとでて、])(?=[一-龠ァ-ヶ][^\n]{4})/g, "$1\n")),
  inColumns("lines broken by the cell's width", ["midYear", "final"], (text) => wrappedAt(text, 18)),
  inColumns("narrow lines broken by the cell's width", ["target"], (text) => wrappedAt(text, 12)),
  inColumns("kana with marks of their own", ANSWERS, (text) => text.replace(/[ぁ-ヶ]/g, (kana) => kana.normalize("NFD"))),
  inColumns("soft hyphens inside words", ANSWERS, (text) => text.replace(/([ぁ-んァ-ヶ一-龠]{6})(?=[ぁ-んァ-ヶ一-龠])/g, "$1\u00ad")),
  everywhere("Windows line ends", (text) => text.replace(/\n/g, "\r\n")),
  everywhere("short texts spaced out", (text) => (text.length <= 6 ? text.replace(/(?<=[ぁ-ん一-龠ァ-ヶ])(?=[ぁ-ん一-龠ァ-ヶ])/g, "　") : text)),
  everywhere("eras by initial", (text) => text.replace(/平成(?=[\d元])/g, "H").replace(/令和(?=[\d元])/g, "R")),
  everywhere("eras in full", (text) => text.replace(/(?<![A-Za-z])([HR])(?=\d{1,2}[年.])/g, (era) => (era === "H" ? "平成" : "令和")).replace(/((?:平成|令和)\d{1,2})\. ?(?=\d{1,2}月)/g, "$1年")),
  everywhere("eras exchanged", (text) =>
    text
      .replace(/令和(\d{1,2})(?=年)/g, (_, year: string) => `平成${Number(year) + ERA_STEP}`)
      .replace(/(平成|(?<![A-Za-z])H)(3[1-9])(?=年)/g, (_, era: string, year: string) => `${era === "H" ? "R" : "令和"}${Number(year) - ERA_STEP}`),
  ),
  everywhere("Western years", (text) =>
    text
      .replace(/(平成|令和|(?<![A-Za-z])[HR])(\d{1,2}|元)(?=年)/g, (_, era: string, year: string) => String(eraYear(era, year)))
      .replace(/(?<![A-Za-z])([HR])(\d{1,2})\. ?(?=\d{1,2}月)/g, (_, era: string, year: string) => `${eraYear(era, year)}年`),
  ),
  everywhere("first years as 1 and 元", (text) => text.replace(/(平成|令和)(元|1)(?=年)/g, (_, era: string, year: string) => `${era}${year === "元" ? "1" : "元"}`)),
  inColumns("Western dates with slashes", ["period"], (text) => text.replace(/(?<![A-Za-z])(平成|令和|[HR])(\d{1,2})[年.] ?(\d{1,2})月(\d{1,2})日/g, (_, era: string, year: string, month: string, day: string) => `${eraYear(era, year)}/${month}/${day}`)),
  inColumns("months of era years dotted", ["period"], (text) => text.replace(/(平成|令和)(\d{1,2})年(\d{1,2})月(?!\d)/g, (_, era: string, year: string, month: string) => `${era === "平成" ? "H" : "R"}${year}.${month}月`)),
];
