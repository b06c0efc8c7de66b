import { visible } from "./reportMask";
import { MAKING } from "./reportWords";

/** How a clause hands over to the next one; "end" closes the sentence. */
export type Link = "end" | "contrast" | "cause" | "circumstance" | "sequence" | "list";

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

const LINKS: [Link, RegExp][] = [
  ["contrast", /(?:[^ぁ-ん]た|[ぁ-ん]た|ます|ません|です|である|ている|でいる|[一-龠れけせめべげえきじちびみり]る|[なしいよたく高低]い|だ)が$|ものの$|けれども?$|にもかかわらず$|にも関わらず$|とはいえ$|反面$|一方で?$/],
  ["cause", /(?:ため|為|たことから|ることから|たことにより|ることにより|ないことから|たことで|ことに伴い|たせいで|ので|[たるい]から|ことを受けて?|を理由に|ことを踏まえ)$/],
  ["circumstance", /(?:に向けて?|に基づきて?|に基づいて|に応じて?|を踏まえて?|に伴い|に伴って|に[併合]わ?せて?|により|に対して?|に対し|に関して?|に関し|において|について|として|を通じて?|を通して|をもとに|を基に|をはじめ|に加えて?|を含めて?|を除き|に鑑み|に際して?|に際し|にあたり|に当たり|を受けて?|を契機に|を機に|に代わり|に代えて|に応じ|に向い|に沿って|に先立ち|によって|にわたり|によらず|[たる]ところで?|[たる]後|[た]のち|[たる]際に?|場合は?|[たの]結果|うちに?|[^し]たら|れば|けば|せば|よう|ように)$/],
  ["sequence", /(?:とともに|と共に|ほか|のほか|ており|でおり|ておらず|[たる]うえで?|[たる]上で?|つつ|ながら|[^ら]ず|なく|なくて|だけでなく|のみならず|(?:[^ぁ-ん]|[ぁ-ん])(?:し|して|いて|って|えて|けて|めて|んで|きて|せて|れて|べて|げて|ねて)|[一-龠][いきちびみりえけせてべめれぎげねけ]|[らかまなたさわば]れ|[ぁ-ん]め|[ぁ-ん]け|[ぁ-ん]り|[ぁ-ん]い)$/],
  ["list", new RegExp(`(?:${MAKING}|中止|延期|見送り|見合わせ|取りやめ|取り止め|断念|休止|未[一-龠]{1,2}|終了|済|済み|実施|開催|配布|[中回件名人])$`)],
];
const UNSEEN = /[\s\u0000]/;
const COMMA = /[、､,]/;
const CONNECTIVE = /(?:^|[、。・])(?:しかし|しかしながら|ただし|但し|もし|なお|また|さらに|そして|よって|併せて|あわせて|加えて|特に)$/;
const TRAILING_PARTICLE = /(?:が|ものの|けれども?|にもかかわらず|にも関わらず|とはいえ|ため|為|ことから|ことにより|ことで|ことに伴い|ので|から)$/;
/** People leave the comma out before a noun. */
const BARE: [Link, RegExp][] = [
  ["contrast", /(?:ました|った|した|いた|れた|めた|けた|せた|えた|きた|んだ|です|ます|ません|なかった|である|ている)が(?=[一-龠ァ-ヶA-Za-z0-9「・])|[たるい]ものの(?=[一-龠ァ-ヶA-Za-z0-9「])/g],
  ["cause", /[たるい]ため(?=[一-龠ァ-ヶA-Za-z0-9「])/g],
  ["sequence", /(?:ておらず|できず|出来ず|至らず|[らせけめ]れず|られず|行えず|行わず|せず|れず|進まず|間に合わず)(?=[一-龠ァ-ヶA-Za-z0-9「])/g],
];

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
  const seen: number[] = [];
  for (let at = 0; at < masked.length; at++) if (!UNSEEN.test(masked[at]!)) seen.push(at);
  const text = seen.map((at) => masked[at]).join("");
  const found: { end: number; link: Link }[] = [];
  for (const [link, ending] of BARE) for (const match of text.matchAll(ending)) found.push({ end: match.index + match[0].length, link });
  for (let at = 0; at < text.length; at++) {
    if (!COMMA.test(text[at]!) || (/[0-9]/.test(text[at - 1] ?? "") && /[0-9]/.test(text[at + 1] ?? ""))) continue;
    const before = text.slice(Math.max(0, at - REACH), at);
    const link = CONNECTIVE.test(before) ? undefined : LINKS.find(([, ending]) => ending.test(before))?.[0];
    if (link) found.push({ end: at + 1, link });
  }
  return found.sort((a, b) => a.end - b.end).map(({ end, link }) => ({ end: seen[end - 1]! + 1, link }));
}

function readClause(text: string, masked: string, offset: number, link: Link): Clause | null {
  const lead = LEAD.exec(masked)?.[0].length ?? 0;
  let core = visible(masked.slice(lead)).replace(/\s+/g, "").replace(OWN_NUMBER, "").replace(/[、､,]+$/, "");
  if (link === "contrast" || link === "cause") core = core.replace(TRAILING_PARTICLE, "");
  if (core === "") return null;
  return { text: text.slice(lead).trimEnd(), offset: offset + lead, core: core.slice(-LONGEST_CORE), link };
}
