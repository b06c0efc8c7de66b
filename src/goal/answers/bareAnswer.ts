import { anyOf } from "../../japanese/lookup/anyOf";
import { BULLETS, FILL_IN_SIGNS, IN_BRACKET } from "../../japanese/text/text";

/** What one of those below may be told by: most answers have none of it around them. */
const TRIMMED = /^[\s"'＂>＞:：.．…‥→⇒⇨\-－―ー・･•【〔［[＜<(（]|[↵⏎¶"＂]|[/／|｜;；]$|以上$|[>＞] ?[^\d\s]|別[紙添表記]|資料|(?:現在|時点)(?:[^\n]?\n|で、)/;
/** ●月末 is to be filled in, ■23回 and ■平均 are not. */
const BULLET = new RegExp(`^[ \u3000]*[${BULLETS}](?:[ \u3000]|(?=[0-9０-９]|(?![年月日人名件回社校台円])[ァ-ヶ一-龠]{2})|(?<![${FILL_IN_SIGNS}]))`);
const HAS_SIGNS = anyOf([TRIMMED, BULLET]);
const LINE_BULLET = new RegExp(`\\n[ \u3000]*[${BULLETS}]`);

/** Marks of other programs: those for a line's end, and those before the lines of a mail that is answered. */
const LINE_END_SIGN = /[ \u3000]*[↵⏎¶](?=[ \u3000]*(?:\n|$))/g;
/** … and those between answers on one line: (1) 6月 / (2) 9月. */
const BETWEEN_ANSWERS = /[ \u3000]*[/／|｜;；]$/;
const MAIL_QUOTE = /(?<=^|\n)[ \u3000]*[>＞][ \u3000]?/g;
/** A cell of several lines is copied as text in quotation marks. */
const COPIED_CELL = /^["＂']|["＂]$/g;
/** What stands between a number and its answer. A dash before a number is its sign, a lone one an answer. */
const LEAD = /^(?:[\s:：…‥→⇒⇨]|[.．](?![0-9０-９])|[-－―ー](?=[ \u3000]*[^\s0-9０-９.．]))+/;
const REPORT = "(?:中間|期末|年度末|最終|[上下]半?期|年間)?の?(?:取り?組み?の?|達成|進[捗ちょく]+の?)?(?:報告|実績|状況|結果)";
const DAY = "(?:[^\\s、。]{0,8}年)?(?:[39３９]月(?:末日?|3[01]日|３[０１]日)|[39][/.]3[01])(?:の)?(?:現在|時点)";
/** A line above the answer that only names the report or its day, which may also stand before words that count nothing. */
const HEADING_LINE = new RegExp(`^(?:[【〔［[＜<(（■○●◆]?(?:${REPORT}|${DAY})[】〕］\\]＞>)）]?[:：]?[ \u3000]*\n+|${DAY}で、(?=[^0-9０-９]*$))`);
const PAPER = "(?:別[紙添表記]|(?:参考|添付|説明)?資料)[^()（）\\n。、]{0,8}";
/** What ends a letter, on a line of its own; behind a number it would belong to that. */
const END_OF_LETTER = /(?<=。[ \u3000]*\n)[ \u3000]*以上$/;
/** Where more is to be read: （資料1参照）, ※詳細は別紙のとおり. */
const NOTE = new RegExp(
  `[(（](?:※|詳細は|内訳は)?${PAPER}[)）]|(?<=[\\n。])[ \u3000]*※?(?:(?:詳細|詳しく|内訳|内容|実績)(?:について)?は?、?)${PAPER}(?:のとおり|参照)(?:です)?。?[ \u3000]*(?=\\n|$)`,
  "g",
);

/**
 * An answer without what people and programs put around it: a sign behind its number, a line that only names the report,
 * a note where more is to be read, the sub-item's `name` before it. What would leave nothing stays.
 */
export function bareAnswer(text: string, name: string): string {
  const named = name !== "" && text.includes(name);
  if (!named && !HAS_SIGNS.test(text)) return text;
  const steps = [withoutSigns, withoutLead, (one: string) => withoutName(one, name), withoutLead, (one: string) => one.replace(HEADING_LINE, ""), withoutNotes];
  return steps.reduce((left, step) => {
    const less = step(left).trim();
    return TELLS.test(less) ? less : left;
  }, text);
}

const TELLS = /[^\s。、.・:：\-－―ー]/;

function withoutSigns(text: string): string {
  const lines = text.replace(LINE_END_SIGN, "").replace(MAIL_QUOTE, "").replace(BETWEEN_ANSWERS, "").replace(END_OF_LETTER, "");
  return (lines.match(/["＂]/g)?.length ?? 0) % 2 === 1 || /^(?:'|["＂][^"＂]*["＂]$)/.test(lines) ? lines.replace(COPIED_CELL, "") : lines;
}

/** A bullet, too, unless it is the first of a list. */
function withoutLead(text: string): string {
  const bare = text.replace(LEAD, "");
  return BULLET.test(bare) && !LINE_BULLET.test(bare) ? bare.replace(BULLET, "").trimStart() : bare;
}

const OPENING = "【〔［[「『＜<■○●◆・";
/** Behind a name that only tells which sub-item is answered: a closing bracket, a colon, the line's end. */
const BEHIND_NAME = /^(?:[】〕］\]」』＞>][ \u3000]*[:：]?|[ \u3000]*[:：→]|[ \u3000]*(?=\n)|\u3000)/;

function withoutName(text: string, name: string): string {
  if (name === "") return text;
  const from = OPENING.includes(text.charAt(0)) ? 1 : 0;
  if (!text.startsWith(name, from)) return text;
  const behind = text.slice(from + name.length);
  return BEHIND_NAME.test(behind) ? behind.replace(BEHIND_NAME, "") : text;
}

function withoutNotes(text: string): string {
  return text.replace(NOTE, (note: string, at: number) => (IN_BRACKET.test(text.slice(0, at)) ? note : ""));
}
