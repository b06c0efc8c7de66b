import type { Role } from "../role";
import { compact } from "../../japanese/text/text";
import { rememberedText } from "../../japanese/lookup/rememberedText";
import { yearNear } from "../../japanese/periods/calendar";
import { headingYear, TO_LAST_YEAR } from "../../japanese/periods/yearHeading";
import { COLUMN_WORDS, HALF_WORDS, type ColumnWords } from "./columnWords";

/** What a column may hold, and how certain that is, 0 to 1. */
export interface Meaning {
  role: Role | null;
  confidence: number;
}

const LEAD = /^[■□●◆◇○◯〇・※*]*(?:\d{1,2}[.)])?/;
const ASIDE = /\([^()]{0,60}\)/g;
const BRACKET = /[【】「」[\]()<>〈〉]/g;
const YEAR = /(?:(?:昭和|平成|令和|[SHR])\.?(?:元|\d{1,2})|(?<!\d)(?:19|20)\d{2}|(?<!\d)\d{1,2}(?=年度))(?:\(\d{4}\))?(?:年度|年|末)*/;
/** 7年度実績: a year without its era. */
const BARE = /^\d{1,2}$/;
/** Behind a year: 令和8年3月末 and R8.3.31 lie in the fiscal year before. */
const BEFORE_APRIL = /^[./]?0?[1-3](?:月|[./]\d)/;
const OF_A_PLAN = new RegExp(`^${TO_LAST_YEAR}`);
const RELATIVE: readonly [RegExp, number][] = [
  [/(?:前|昨)年度/, -1],
  [/(?:本|今|当|当該)年度/, 0],
  [/(?:翌|次|来)年度/, 1],
];
const LONGEST_HEADING = 60;
/** A word that is the smaller part of a heading says little about it. */
const LEAST_SHARE = 0.35;
const LEAF_ONLY = 0.92;
const HEAD_ONLY = 0.8;
/** The last の or る that ties words to what follows. */
const OF = /[のる](?=[一-龠ァ-ヶ][^のる]*$)/;
const BASE = 0.4;

/** A heading without its marks, remarks in brackets and year. */
export function plainHeading(text: string): string {
  const short = compact(text).replace(LEAD, "");
  const without = short.replace(ASIDE, "") || short;
  return without
    .replace(BRACKET, "")
    .replace(YEAR, "")
    .replace(/(?:本|今|当|当該)年度/, "");
}

/** A heading that does not name the half of the year itself with the one that brackets behind it name: 実績(中間) is 中間実績. */
function halvedHeading(text: string): string {
  const plain = plainHeading(text);
  const asides = compact(text).match(ASIDE)?.join("") ?? "";
  const halfIn = (part: string) => HALF_WORDS.find((word) => part.includes(word));
  return halfIn(plain) === undefined ? (halfIn(asides) ?? "") + plain : plain;
}

/**
 * The fiscal year that a heading names; `own` is the year that 前年度 and 本年度 are counted from, `near` one that a year
 * without an era lies near, without which it names none.
 */
export function yearIn(text: string, own: number | null, near = own): number | null {
  const short = compact(text);
  const year = YEAR.exec(short);
  const behind = year ? short.slice(year.index + year[0].length) : "";
  if (OF_A_PLAN.test(behind)) return null;
  const named = year?.[0].replace(/[年度末]+$/, "");
  if (named !== undefined && BARE.test(named)) return near === null ? null : yearNear(Number(named), near);
  if (named !== undefined) {
    const fiscal = headingYear(`${named}年度`);
    return fiscal !== null && BEFORE_APRIL.test(behind) ? fiscal - 1 : fiscal;
  }
  const relative = RELATIVE.find(([pattern]) => pattern.test(short));
  return relative && own !== null ? own + relative[1] : null;
}

/** What a column's headings (the column's own last) say that it holds, likeliest first. */
export function meanings(headings: readonly string[]): readonly Meaning[] {
  return headings.length === 1 ? meaningsAlone(headings[0]!) : readMeanings(headings);
}

const meaningsAlone = rememberedText((heading) => readMeanings([heading]));

function readMeanings(headings: readonly string[]): Meaning[] {
  const said = (plain: (heading: string) => string) => {
    const leaf = plain(headings.at(-1) ?? "");
    return { leaf, head: headOf(leaf), whole: headings.map(plain).join("") };
  };
  const [plain, halved] = [said(plainHeading), said(halvedHeading)];
  const found = new Map<Role | null, number>();
  for (const words of COLUMN_WORDS) {
    const { leaf, head, whole } = words.groups.length > 1 ? halved : plain;
    const confidence = Math.max(certainty(whole, words), certainty(leaf, words) * (whole === leaf ? 1 : LEAF_ONLY), certainty(head, words) * HEAD_ONLY);
    if (confidence > (found.get(words.role) ?? 0)) found.set(words.role, confidence);
  }
  return [...found].map(([role, confidence]) => ({ role, confidence })).sort((a, b) => b.confidence - a.confidence);
}

/** What a heading is at its end: 評価 of 目標に対する評価, 実績 of 計画事業の実績等. */
function headOf(plain: string): string {
  return plain.slice((OF.exec(plain)?.index ?? -1) + 1).replace(/等$/, "");
}

function certainty(heading: string, { groups, certainty: certain }: ColumnWords): number {
  if (heading === "" || heading.length > LONGEST_HEADING) return 0;
  const words = groups.map((group) => longestIn(heading, group));
  if (words.includes("")) return 0;
  const share = Math.min(1, words.join("").length / heading.length);
  if (share < LEAST_SHARE) return 0;
  return certain * (BASE + (1 - BASE) * share);
}

function longestIn(heading: string, words: readonly string[]): string {
  return words.filter((word) => heading.includes(word)).reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}
