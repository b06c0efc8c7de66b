import { rememberedText } from "../lookup/rememberedText";

const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Half-width Japanese punctuation and its full-width form. */
const HALF_WIDTH_MARKS: Record<string, string> = { "､": "、", "｡": "。", "･": "・", "｢": "「", "｣": "」" };

/** Waves that mean "from … to …" when typed between two dates or numbers. */
const WAVES = "〜～∼∿˜~";
/** Dashes people type for the same; ー only counts between digits or markers (see foldWidth). */
export const DASHES = "－−‐‑‒–—―─";
/** Dots that fonts and word processors put for ・, none of them full-width. */
const MIDDLE_DOTS = "•‧·";
const MIDDLE_DOT = new RegExp(`[${MIDDLE_DOTS}]`, "g");
/** Bullets of a word processor's symbol fonts, which keep their places there when they are pasted. */
const SYMBOL_FONT_BULLETS = "\uf06c\uf06e\uf071\uf075-\uf077\uf09f\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc";
/** Digits in circles of other looks, ten of each: ❶, ➀, ➊ and ⓵. */
export const OTHER_CIRCLES = "\u24f5-\u24fe\u2776-\u2793";
const FIRST_OF_CIRCLES = [0x24f5, 0x2776, 0x2780, 0x278a];
const FIRST_CIRCLE = 0x2460;
const TEN = 10;
/** What people begin the items of a list with, as it stands in a character class; arrows, dashes and stars of one width are more than that. */
export const BULLETS = `・･${MIDDLE_DOTS}○◯〇●◎◉◦■□▪▫◇◆❖▸▶►▷▼▽➢➤☆★✓✔✦${SYMBOL_FONT_BULLETS}`;
/** Line ends of other systems and programs. */
const LINE_ENDS = "\r\u000b\u2028\u2029";
/** Signs that templates print for a number to be filled in, as they stand in a character class. */
export const FILL_IN_SIGNS = "○◯〇●◎△▲□■×*_Xx";
/** Characters of no width that come along with pasted texts. */
export const INVISIBLE = "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u00ad\ufeff\ufe00-\ufe0f";
/** Behind a character: which of its shapes is meant (葛 in names). */
const SHAPE = /\udb40[\udd00-\uddef]/g;
/** Other forms of single characters: radicals, which copying from a PDF leaves (⽉), and small signs (﹙﹪). */
export const OTHER_FORMS = "\u2e9f-\u2ea0\u2ec1-\u2ef3\u2f00-\u2fd5\ufe50-\ufe52\ufe54-\ufe66\ufe68-\ufe6b";
const OTHER_FORM = new RegExp(`[${OTHER_FORMS}]`);
/** Radicals that Unicode does not take for the characters that they look like, each before its character. */
const LOOKING_ALIKE = "⺠民⻁虎⻄西⻆角⻑長⻔門⻘青⻝食⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀";
/** All that is folded, in few wide ranges, because many small ones take twice as long to look for; what else stands in them stays as it is. */
const VARYING =
  /[\t\u000b-\r~\xa0\xad\xb7\u02dc\u1680\u2000-\u206f\u2212\u223c\u223f\u24f5-\u24fe\u2500\u2776-\u2793\u2e80-\u3000\u301c\u30fc\ufe00-\uff65\ufeff]/g;
const BLANK = new RegExp(`[\\s${INVISIBLE}]`);

/**
 * Folds what keyboards and fonts vary, one UTF-16 unit to one unit, so that offsets into the result are offsets into
 * the original: full-width ASCII to ASCII, waves to `~`, dashes to `-`, every white space but line breaks to a space.
 * `ー` becomes `-` only between digits, months or markers (`4月ー6月`), where it cannot be a long vowel.
 */
export const foldWidth = rememberedText((text) => text.replace(VARYING, (character, at: number) => foldCharacter(text, character, at)));

function foldCharacter(text: string, character: string, at: number): string {
  if (WAVES.includes(character)) return "~";
  if (DASHES.includes(character)) return "-";
  if (character === "ー") return isLongVowel(text, at) ? character : "-";
  const code = character.charCodeAt(0);
  if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  if (LINE_ENDS.includes(character)) return "\n";
  if (MIDDLE_DOTS.includes(character)) return "・";
  if (OTHER_FORM.test(character)) return usualForm(character);
  if (isOtherCircle(code)) return usualCircle(character);
  return HALF_WIDTH_MARKS[character] ?? (BLANK.test(character) ? " " : character);
}

/** The character that another form of it stands for: 月 of ⽉, 長 of ⻑. */
export function usualForm(form: string): string {
  const at = LOOKING_ALIKE.indexOf(form);
  return at >= 0 ? LOOKING_ALIKE[at + 1]! : form.normalize("NFKC");
}

const isOtherCircle = (code: number) => FIRST_OF_CIRCLES.some((first) => code >= first && code < first + TEN);

/** ① of ❶, ➀, ➊ and ⓵. */
export function usualCircle(sign: string): string {
  const first = FIRST_OF_CIRCLES.findLast((one) => sign.charCodeAt(0) >= one)!;
  return String.fromCharCode(FIRST_CIRCLE + sign.charCodeAt(0) - first);
}

function isLongVowel(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  return !/[0-9０-９月日年)）%％]/.test(before);
}

/** Half-width katakana in full width (ﾁｰﾑ, ｽﾀｰﾄ); marks join their kana, so that offsets change. */
export function fullKana(text: string): string {
  return HALF_KANA.test(text) ? text.replace(HALF_KANA_RUN, (kana) => kana.normalize("NFKC")) : text;
}

/** Looked for first: most texts have none, and replacing by a function costs more than looking. */
const HALF_KANA = /[\uff66-\uff9f]/;
const HALF_KANA_RUN = new RegExp(`${HALF_KANA.source}+`, "g");

const UNSEEN = new RegExp(`[\\s${INVISIBLE}]+`, "g");

/** Without the signs behind characters that tell their shapes (葛 in names). */
export function withoutShapes(text: string): string {
  return text.includes("\udb40") ? text.replace(SHAPE, "") : text;
}

/** Kana whose marks stand behind them as signs of their own: か゛. */
const MARKED_APART = /([ぁ-ヶ])([゛゜])/g;

/** Such marks joined to their kana; what NFC does for marks that are made to be joined. */
export function withOwnMarks(text: string): string {
  return text.includes("゛") || text.includes("゜")
    ? text.replace(MARKED_APART, (_, kana: string, mark: string) => (kana + (mark === "゛" ? "\u3099" : "\u309a")).normalize("NFC"))
    : text;
}

/** The text as it is compared: NFKC, then every white space removed. */
export const compact = rememberedText((text) => withoutShapes(withOwnMarks(text).normalize("NFKC").replace(UNSEEN, "").replace(MIDDLE_DOT, "・")));

/** A text with folded width that ends within a bracket: 2回（5月20人、9月. */
export const IN_BRACKET = /\([^()]*$/;

/** Every match of a global pattern, like matchAll, which makes a pattern anew for each text: that costs more than the search. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
