import { rememberedText } from "../lookup/rememberedText";

const REQUIRED = "(?:必須|任意|要記入|必ず記入)(?:項目)?";
const MARKS = "※*★☆●○◯〇■□◆◇▲△▼▽◎・→";
/** Signs for a name: ○○課 is what a form prints for any section. */
const STAND_IN = "([○◯〇△□●◎])\\1";
const NUMBER = "\\d{1,2}|[一二三四五六七八九十]{1,2}|[ア-ンA-Za-z]|[IVX]{1,4}";
const FORM_NUMBER = "(?:別記|別紙|参考)?様式第?\\d{0,2}号?(?:の\\d{1,2})?(?:\\([^()]{1,16}\\))?[:・]?";
/** 第1, 第一; 第2次 and 第4回 are words of the heading. */
const ORDINAL = "第(?:\\d{1,2}|[一二三四五六七八九十]{1,2})(?![次回四半編章節号様]|期(?![間末限]))";
/** 2部, 12課 and 5部局 are counts. */
const COUNTED = "(?!\\d?(?:.|部局|課[室所]|所属)$)";
/** Numbers and letters that stand before the heading without a sign between them; R6 is a year. */
const BARE = `(?:(?:\\d{1,2}|[IVX]{1,4}|[A-Z])(?=[「【〔≪〈《<${MARKS}ぁ-んァ-ヶ一-龠]|(?<![HRS])\\d[「【ぁ-ん一-龠])|(?:[一二三四五六七八九十]{1,2}|[ア-ン])(?=[「【〔≪〈《<${MARKS}ぁ-ん一-龠]|\\d[ぁ-ん一-龠]))(?![年月日位次])${COUNTED}`;
/** Which version of the document it is: 【確定版】, 【部外秘】. */
const VERSION = "[^【】]{0,4}(?:確定|最終|案|修正|訂正|差し?替え?|提出|暫定|速報|秘|取扱注意|写し?|控え?|公表|公開)[^【】]{0,4}";
/** What is put before a heading: a mark, a number or letter, the form's number, a remark in brackets, that it must be filled in. */
const BEFORE = new RegExp(
  `^(?:[(\\[<【〔]${REQUIRED}[)\\]>】〕]|※?${REQUIRED}[:・]|(?!${STAND_IN})[${MARKS}]|\\([^()]{1,16}\\)|【${VERSION}】|\\[\\d{1,2}\\]|${FORM_NUMBER}|${ORDINAL}|(?:${NUMBER})[).:、-]|${BARE})`,
);
/** What is put behind it: an explanation in brackets or behind a mark, a mark, the number of a note. */
const BEHIND = new RegExp(`(?:\\([^()]{1,40}\\)|\\[[^[\\]]{1,40}\\]|【[^【】]{1,40}】|※?${REQUIRED}|(?<=.)※[^※()]{3,40}|[※*注]\\d{0,2}|[:。${MARKS}↓]|欄)$`);
const CLOSING = new Map(["()", "[]", "<>", "「」", "『』", "【】", "〔〕", "〈〉", "《》", "≪≫", "〖〗", "“”", '""'].map(([open, close]) => [open!, close!]));
const MOST = 4;
/** Longer texts are no headings. */
const LONGEST = 90;

/**
 * What a printed heading or label says without what other years and departments put around it (`【３．期間・期限】※必須`),
 * from the least taken away to the most; [] for a text without anything of the kind.
 *
 * @param text compacted (see compact)
 */
export function plainHeadings(text: string): readonly string[] {
  return text.length > LONGEST ? [] : plainShort(text);
}

/** Whether a printed text fits a pattern as it stands, or with a number, brackets or marks around it; compacted as for {@link plainHeadings}. */
export function isPrintedLike(pattern: RegExp, text: string): boolean {
  return pattern.test(text) || plainHeadings(text).some((plain) => pattern.test(plain));
}

const plainShort: (text: string) => readonly string[] = rememberedText((text) => {
  const once = [...new Set([text, withRoundBrackets(text)].flatMap(barer))].filter((one) => one !== text);
  return once.length === 0 ? [] : [...new Set([...once, ...once.flatMap(barer)])].filter((one) => one !== text && one !== "");
});

/** 期間〔いつ〕 as 期間(いつ). */
function withRoundBrackets(text: string): string {
  return text.replace(/[[<〔〈《]/g, "(").replace(/[\]>〕〉》]/g, ")");
}

function barer(text: string): string[] {
  const begun = takenAway(BEFORE, text);
  const whole = new Set(begun.flatMap((one) => [one, withoutBrackets(one), enclosed(one)]));
  return [...whole].flatMap((one) => [one, takenAway(BEHIND, one).at(-1)!]);
}

/** The text, and what is left of it each time that the pattern is taken away once more. */
function takenAway(pattern: RegExp, text: string): string[] {
  const left = [text];
  while (left.length <= MOST) {
    const shorter = left.at(-1)!.replace(pattern, "");
    if (shorter === left.at(-1)) break;
    left.push(shorter);
  }
  return left;
}

/** The text without the brackets that begin it: 【期間】(いつ) is 期間(いつ). */
function withoutBrackets(text: string): string {
  const close = CLOSING.get(text.charAt(0));
  return close !== undefined && text.includes(close) ? text.slice(1).replace(close, "") : text;
}

/** What stands between brackets around the whole text: (期間) is 期間. */
function enclosed(text: string): string {
  const close = CLOSING.get(text.charAt(0));
  return close !== undefined && text.endsWith(close) ? text.slice(1, -1) : text;
}
