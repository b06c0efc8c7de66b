import { anyOf, oneOf } from "../lookup/anyOf";
import { HOLDING, MAKING, ONGOING, PREPARATION, TROUBLE } from "../words/deeds";
import { matchesOf } from "./text";
import { isInsideStatement } from "./wrappedLines";

/** What may stand where a line break was: blanks, with a stroke between them or without one. */
const GAP = /[ \u3000]+(?:[/／][ \u3000]+)?/g;
const STROKE = /[/／]/;
/** A line of a list, which lists end in no blank: ・甲 ・乙; a note below one. */
const LISTED = /^[・･●■□◆◇▪](?![ \u3000・･●■□◆◇▪])/;
const NOTED = /^※/;
const LIST = /(?:^|[ \u3000])[・･●■□◆◇▪](?![ \u3000])[^・･●■□◆◇▪]*[ \u3000][・･●■□◆◇▪](?![ \u3000])/;
/** The number of a sub-item, and two of them that are not answered together. */
const NUMBER = "(?:[(（〔［[【][0-9０-９]{1,2}[)）〕］\\]】]|[①-⑳⑴-⒇])";
const NUMBERED = new RegExp(`^${NUMBER}(?![のはがをもとにで、,)）])`);
const NUMBERS = new RegExp(`(?:^|[ \u3000])${NUMBER}[^①-⑳⑴-⒇]*[^ \u3000,，、・~～〜と&＆/／-][ \u3000]+(?:[/／][ \u3000]+)?${NUMBER}`);
/** … or the only one, behind a name: ○ 訓練の実施 (1) 地域との連携. */
const LONE_NUMBER = /^[^\n(（〔［[【①-⑳⑴-⒇]{3,}[^\s0-9０-９][ \u3000]+[(（][1１][)）][ \u3000][^\s0-9０-９のはがをもとにで][^\s]{3}/;
const NUMBER_BEFORE = new RegExp(`(?:${NUMBER}|[,，、・~～〜])$`);
/** Two numbers apart are a list of numbers: 20人 / 30人. */
const QUANTITY = /[0-9０-９][^\s0-9０-９ぁ-ん]{0,4}$/;
const DIGIT = /^[0-9０-９]/;
/** 教室の開催 計90回: how often belongs to what. */
const COUNTED = /^[^0-9０-９、。]{0,4}[0-9０-９]/;
/** What a statement ends in: a verb, or the name of a deed; and too little for one. */
const STATED = new RegExp(
  `(?:[とど]おり|通り|[てで]いる|[ただ]|ます|ません|である|[一-龠ァ-ヶー](?:する|中|済み?|予定|見込み?)|${anyOf([MAKING, HOLDING, ONGOING, PREPARATION, TROUBLE]).source}|${oneOf("実施 開催 提出 配布 公表 周知 参加 検討 協議 調整 中止 延期 見送り 断念 完了 終了 発行 発送 掲載 対応")})[)）」]?$`,
);
const LEAST = 8;
/** What goes on with the words before it, though with a blank: の実施 及び, 策定 等. */
const GOING_ON = /^(?:及び|および|並び|又は|または|もしくは|と[一-龠ァ-ヶ]|等|など|予定|済|完了|終了|中|時|後|前|[-－―ー~～〜]|[(（])/;

/**
 * A text of one line that was several before a browser, a PDF or another program put blanks or strokes for its line breaks:
 * with the breaks where a line of a list, a sub-item or another statement begins; as long as it was, `filler` beside them.
 */
export function withLines(text: string, filler: string): string {
  const isListed = LIST.test(text);
  const isNumbered = NUMBERS.test(text) || LONE_NUMBER.test(text);
  let [made, from] = ["", 0];
  let start = 0;
  for (const { 0: gap, index } of matchesOf(GAP, text)) {
    const end = index + gap.length;
    const [before, after] = [text.slice(start, index), text.slice(end)];
    const begins = (isListed && LISTED.test(after)) || NOTED.test(after) || (isNumbered && NUMBERED.test(after) && !NUMBER_BEFORE.test(before));
    if (before === "" || after === "" || !(begins || endsBefore(before, gap, after))) continue;
    made += text.slice(from, index) + "\n" + filler.repeat(gap.length - 1);
    from = start = end;
  }
  return made + text.slice(from);
}

function endsBefore(before: string, gap: string, after: string): boolean {
  if (DIGIT.test(after) && QUANTITY.test(before)) return false;
  if (STROKE.test(gap)) return true;
  const isLong = before.length >= LEAST && after.length >= LEAST;
  return isLong && STATED.test(before) && !COUNTED.test(after) && !GOING_ON.test(after) && !isInsideStatement(before, after);
}
