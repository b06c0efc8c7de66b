import { isDigit, scanNumber } from "./numerals";
import { bareLinks, linkBefore } from "./reportLinks";
import type { Link } from "./reportLinks";
import { visible } from "./reportMask";
import { fullKana, matchesOf } from "./text";

/** One statement of a report. */
export interface Clause {
  /** As it stands in the report. */
  text: string;
  /** Offset of `text` in the report. */
  offset: number;
  /** What is read: width folded, brackets hidden, bullet and linking particle taken off, no white space. */
  core: string;
  link: Link;
}

const LEAD = /^[\s\u0000・･○◯〇●◎■□◇◆▪▸▶►☆★※*\-=+>,、､。｡]+/;
const OWN_NUMBER = /^(?:\d{1,2}[.)](?!\d)|[ア-オｱ-ｵa-eA-E][.)]|[①-⑳⑴-⒇])[\s、]*/;
/** Long enough for every ending that makes a link. */
const REACH = 20;
/** A clause is decided by its end; what stands further off is its object. */
const LONGEST_CORE = 400;

const UNSEEN = /[\s\u0000]+/g;
const SEEN = /[^\s\u0000]/g;
const COMMA = /[、､,]/g;
const TRAILING_PARTICLE = /(?:が|ものの|けれども?|にもかかわらず|にも関わらず|とはいえ|ため|為|ことから|ことにより|ことで|ことに伴い|ので|から)$/;

/**
 * Splits one sentence into its clauses.
 * @param text as it stands in the report
 * @param masked the same stretch after {@link maskBrackets}, equally long
 * @param offset of the stretch in the report
 */
export function splitClauses(text: string, masked: string, offset: number): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { end, link } of [...boundaries(masked), { end: masked.length, link: "end" as const }]) {
    const clause = readClause(text.slice(start, end), masked.slice(start, end), offset + start, link);
    if (clause) clauses.push(clause);
    start = end;
  }
  const last = clauses.at(-1);
  if (last) last.link = "end";
  return clauses;
}

function boundaries(masked: string): { end: number; link: Link }[] {
  const text = masked.replace(UNSEEN, "");
  const found = bareLinks(text);
  for (const { index: at } of matchesOf(COMMA, text)) {
    if (isDigit(text[at - 1] ?? "") && isDigit(text[at + 1] ?? "")) continue;
    const link = linkBefore(text.slice(Math.max(0, at - REACH), at));
    if (link) found.push({ end: at + 1, link });
  }
  if (found.length === 0 || text.length === masked.length) return found.sort((a, b) => a.end - b.end);
  const seen = matchesOf(SEEN, masked).map(({ index }) => index);
  return found.sort((a, b) => a.end - b.end).map(({ end, link }) => ({ end: seen[end - 1]! + 1, link }));
}

function readClause(text: string, masked: string, offset: number, link: Link): Clause | null {
  const lead = LEAD.exec(masked)?.[0].length ?? 0;
  let core = fullKana(withDigits(visible(masked.slice(lead)).replace(/\s+/g, ""))).replace(OWN_NUMBER, "").replace(/[、､,]+$/, "");
  if (link === "contrast" || link === "cause") core = core.replace(TRAILING_PARTICLE, "");
  if (core === "") return null;
  return { text: text.slice(lead).trimEnd(), offset: offset + lead, core: core.slice(-LONGEST_CORE), link };
}

const KANJI_DATE = /[〇一二三四五六七八九十]{1,4}(?=[年月])/g;

/** 令和七年度 and 十二月 with digits, as the words of time around them are looked for. */
function withDigits(core: string): string {
  return core.replace(KANJI_DATE, (numeral) => String(scanNumber(numeral, 0)?.value ?? numeral));
}
