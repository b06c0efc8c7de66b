import { numberOfSign } from "../subItems/numberSigns";
import type { ReportContext } from "./reportContext";
import { type ClauseReading, readClauses, sentenceWords } from "./reportReadings";
import { concerns, contentWords } from "./reportTopic";
import { foldWidth, matchesOf } from "../text/text";

/** ② and (2) in running text; 11(7) and (8月) name no sub-item. */
const NUMBER_NAMED = /[\u2460-\u2473]|(?<!\d)\((\d{1,2})\)/g;
/** What every such number has, in any width. */
const NUMBER_SIGN = /[\u2460-\u2473(（]/;
/** A clause's text begins behind its bracketed number. */
const LEADING_NUMBER = /[(（][0-9０-９]{1,2}[)）][\s、]*$/;
const LONGEST_LEAD = 8;

/**
 * The statements of words that name no sub-item, for one of several: what concerns one of its neighbours by number or by
 * words is left out, or, where these words are all there is (`alone`), marked as told of a neighbour.
 */
export function sharedClauses({ shared, siblings, initiative, number, siblingNumbers }: ReportContext, alone: boolean): readonly ClauseReading[] {
  const clauses = readClauses(shared ?? "", "shared");
  if (!siblings || !initiative) return clauses;
  const own = contentWords(initiative);
  const others = siblings.map(contentWords);
  const listed = [number ?? null, ...(siblingNumbers ?? [])];
  const sentences = sentenceWords(clauses);
  const fits = (words: string) => concerns(contentWords(words), own, others);
  const isOfNeighbour = (clause: ClauseReading): boolean => {
    const named = numbersNamed(shared ?? "", clause).filter((one) => listed.includes(one));
    if (named.length > 0) return !named.includes(number ?? 0);
    return alone && tellsApart(clause.core, own, others) ? !fits(clause.core) : !fits(sentences.get(clause.sentence)!);
  };
  if (!alone) return clauses.filter((clause) => !isOfNeighbour(clause));
  return clauses.map((clause) => (isOfNeighbour(clause) ? { ...clause, ofNeighbour: true } : clause));
}

/** Whether a clause's own words tell the sub-items apart; else its sentence must. */
function tellsApart(core: string, own: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): boolean {
  const words = contentWords(core);
  return !concerns(words, own, others) || others.every((other) => !concerns(words, other, [own]));
}

/** The sub-items that a clause of a text names, or the bracketed number that it begins behind. */
export function numbersNamed(text: string, clause: Pick<ClauseReading, "text" | "offset">): number[] {
  const before = text.slice(Math.max(0, clause.offset - LONGEST_LEAD), clause.offset);
  if (!NUMBER_SIGN.test(before) && !NUMBER_SIGN.test(clause.text)) return [];
  return numbersIn((LEADING_NUMBER.exec(before)?.[0] ?? "") + clause.text);
}

function numbersIn(text: string): number[] {
  return matchesOf(NUMBER_NAMED, foldWidth(text)).map(([mark, digits]) => (digits === undefined ? numberOfSign(mark) : Number(digits)));
}
