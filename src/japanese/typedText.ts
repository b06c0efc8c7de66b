import { rememberedText } from "./rememberedText";
import { fullKana, INVISIBLE } from "./text";
import { joinedLines } from "./wrappedLines";

const UNSEEN = new RegExp(`[${INVISIBLE}]`, "g");
/** Line ends of other systems and programs. */
const LINE_END = /\r\n|[\r\u000b\u0085\u2028\u2029]/g;
/** Kana whose marks are characters of their own. */
const APART = /[ぁ-ヶ][\u3099\u309a]/g;

/** A blank before digits that belongs to no list of times or counts: 目標 200世帯, 参加者は 150人. */
const GAP = /(?<=[ぁ-んァ-ヶー一-龠])(?<![年月日期旬末頃回人名件])[ \u3000\u00a0]+(?=[0-9０-９])/g;

/** A text as a person reads its numbers: see asRead, and without blanks between a word and its number. */
export function numbersAsRead(typed: string): string {
  return asRead(typed).replace(GAP, "");
}

/**
 * A text as a person reads it: without characters of no width, kana in full width and in one piece with their marks, one
 * kind of line end, and those lines joined that were broken inside a statement. What is read, never what is written back.
 */
export const asRead = rememberedText((typed) =>
  joinedLines(
    fullKana(typed)
      .replace(UNSEEN, "")
      .replace(LINE_END, "\n")
      .replace(APART, (kana) => kana.normalize("NFC")),
  ),
);
