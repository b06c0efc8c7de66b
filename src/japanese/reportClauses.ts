import { scanNumber } from "./numerals";
import { linksOf } from "./reportLinks";
import type { Link } from "./reportLinks";
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
/** A number of its own before a clause, and the comma behind it. */
const EDGES = /^(?:\d{1,2}[.)](?!\d)|[ア-オｱ-ｵa-eA-E][.)]|[①-⑳⑴-⒇])[\s、]*|[、､,]+$/g;
/** What may be spelt in another way. */
const VARYING = /[\uff66-\uff9f]|[〇一二三四五六七八九十][年月]/;
/** A clause is decided by its end; what stands further off is its object. */
const LONGEST_CORE = 400;

const UNSEEN = /[\s\u0000]+/g;
const SEEN = /[^\s\u0000]/g;
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
  const found = linksOf(text);
  if (found.length === 0 || text.length === masked.length) return found;
  const seen = matchesOf(SEEN, masked).map(({ index }) => index);
  return found.map(({ end, link }) => ({ end: seen[end - 1]! + 1, link }));
}

function readClause(text: string, masked: string, offset: number, link: Link): Clause | null {
  const lead = LEAD.exec(masked)?.[0].length ?? 0;
  let core = masked.slice(lead).replace(UNSEEN, "");
  if (VARYING.test(core)) core = fullKana(withDigits(core));
  core = core.replace(EDGES, "");
  if (link === "contrast" || link === "cause") core = core.replace(TRAILING_PARTICLE, "");
  if (core === "") return null;
  return { text: text.slice(lead).trimEnd(), offset: offset + lead, core: core.slice(-LONGEST_CORE), link };
}

const KANJI_DATE = /[〇一二三四五六七八九十]{1,4}(?=[年月])/g;

/** 令和七年度 and 十二月 with digits, as the words of time around them are looked for. */
function withDigits(core: string): string {
  return core.replace(KANJI_DATE, (numeral) => String(scanNumber(numeral, 0)?.value ?? numeral));
}
