import { type Link, linksOf } from "./reportLinks";
import { usualSpelling } from "../../text/spelling";
import { BULLETS, fullKana, matchesOf } from "../../text/text";

/** One statement of a sentence. */
export interface Clause {
  /** Where it stands in its sentence. */
  start: number;
  end: number;
  /** What is read: width folded, brackets hidden, bullet and linking particle taken off, no white space. */
  core: string;
  link: Link;
}

const LEAD = new RegExp(`^[\\s\\u0000${BULLETS}※*\\-=+>,、､。｡]+`);
/** A number of its own before a clause, and the comma behind it. */
const EDGES = /^(?:\d{1,2}[.)](?!\d)|[ア-オｱ-ｵa-eA-E][.)]|[①-⑳⑴-⒇])[\s、]*|[、､,]+$/g;
/** A clause is decided by its end; what stands further off is its object. */
const LONGEST_CORE = 400;

const UNSEEN = /[\s\u0000]+/g;
const SEEN = /[^\s\u0000]/g;
const TRAILING_PARTICLE = /(?:が|ものの|けれども?|にもかかわらず|にも関わらず|とはいえ|ため|為|ことから|ことにより|ことで|ことに伴い|ので|から)$/;

/** Splits one sentence, its brackets hidden (see {@link maskBrackets}), into its clauses. */
export function splitClauses(masked: string): Clause[] {
  const clauses: Clause[] = [];
  const seen = masked.replace(UNSEEN, "");
  const isDense = seen.length === masked.length;
  const coreOf = (part: string): string => {
    const core = isDense ? part : part.replace(UNSEEN, "");
    return usualSpelling(inMonths(fullKana(core)));
  };
  let start = 0;
  for (const { end, link } of [...boundaries(masked, seen), { end: masked.length, link: "end" as const }]) {
    const part = masked.slice(start, end);
    const lead = LEAD.exec(part)?.[0].length ?? 0;
    const core = withoutEdges(coreOf(part.slice(lead)), link);
    if (core !== "") clauses.push({ start: start + lead, end, core, link });
    start = end;
  }
  const last = clauses.at(-1);
  if (last) last.link = "end";
  return clauses;
}

const SLASHED =
  /(?<![0-9./率割費額])(1[0-2]|[1-9])\/(3[01]|[12][0-9]|[1-9])(?=から|より|に(?!減|縮|削)|付け|現在|時点|以降|まで|開|実施|契約|納[車品]|提出|公[表開告布]|発[行注送]|施行|締|~|$)/g;

/** 8/3から as 8月3日から; a share (1/2以内) is no day. */
function inMonths(core: string): string {
  return core.includes("/") ? core.replace(SLASHED, "$1月$2日") : core;
}

function boundaries(masked: string, seen: string): { end: number; link: Link }[] {
  const found = linksOf(seen);
  if (found.length === 0 || seen.length === masked.length) return found;
  const places = matchesOf(SEEN, masked).map(({ index }) => index);
  return found.map(({ end, link }) => ({ end: places[end - 1]! + 1, link }));
}

function withoutEdges(core: string, link: Link): string {
  const inner = core.replace(EDGES, "");
  return (link === "contrast" || link === "cause" ? inner.replace(TRAILING_PARTICLE, "") : inner).slice(-LONGEST_CORE);
}
