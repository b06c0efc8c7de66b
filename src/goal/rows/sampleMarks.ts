import { isPrintedLike } from "../../japanese/text/plainHeading";
import { compact } from "../../japanese/text/text";

const NAMED = "(?:記[入載]|作成|入力)(?:例示?|見本)";
const MARK = `(?:${NAMED}|見本|サンプル|例)`;
const BRACKETED = `[(\\[【〔<《「『]${MARK}\\d{0,2}[)\\]】〕>》」』]`;
const BORDER = "[-_・:/]";
const WHOLE = new RegExp(`^${MARK}$`);
const BEGUN = new RegExp(`^(?:${BRACKETED}|例:)`);
/** A worksheet's name with a mark in it: 記入例_総務部, 様式1（例）. */
const IN_NAME = new RegExp(`^${NAMED}|${NAMED}\\d{0,2}$|${BRACKETED}|^${MARK}${BORDER}|${BORDER}${MARK}\\d{0,2}$`);
const FORM = "[^、。]{0,40}(?:シート|[表票書]|方針|様式|年度)(?:\\([^()]{1,16}\\))?";
/** A form's title with a mark before or behind it; 別紙（記入例） only points to a sample. */
const IN_TITLE = new RegExp(`^(?:${BRACKETED}${FORM}|${FORM}(?:${BRACKETED}|${NAMED}))$`);

/** Whether a text says nothing but that something is a sample: 記入例, （例）. */
export function isSampleMark(text: string): boolean {
  return isPrintedLike(WHOLE, compact(text));
}

/** Whether a text begins by saying that it is a sample: （例）循環バスの運行. */
export function isSampleText(text: string): boolean {
  return BEGUN.test(compact(text));
}

/** Whether a worksheet's name marks it as a sample. */
export function isSampleName(name: string): boolean {
  const plain = name.trim().replace(/[\s　]+/g, "_");
  return isSampleMark(plain.replace(/[\d_-]+$/, "")) || IN_NAME.test(compact(plain));
}

/** Whether a cell of a form's head is a sample's mark, or the form's title with one. */
export function isSampleHead(text: string): boolean {
  return text.includes("例") || text.includes("見本") || text.includes("サンプル") ? isSampleMark(text) || IN_TITLE.test(compact(text)) : false;
}
