import { contentWords, sharedWords } from "../../words/contentWords";
import { numberOfSign } from "../../subItems/numberSigns";
import type { ReportContext } from "../reportContext";
import { type ClauseReading, readClauses, sentenceWords } from "./reportReadings";
import { concerns } from "../row/reportTopic";
import { foldWidth, matchesOf } from "../../text/text";

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
  const isOwnLine = alone ? ownLine(shared ?? "", own, listed) : null;
  const isOfNeighbour = (clause: ClauseReading): boolean => {
    const named = numbersNamed(shared ?? "", clause).filter((one) => listed.includes(one));
    if (named.length > 0) return !named.includes(number ?? 0);
    if (isOwnLine) return !isOwnLine(clause);
    return alone && tellsApart(clause.core, own, others) ? !fits(clause.core) : !fits(sentences.get(clause.sentence)!);
  };
  if (!alone) return clauses.filter((clause) => !isOfNeighbour(clause));
  return clauses.map((clause) => (isOfNeighbour(clause) ? { ...clause, ofNeighbour: true } : clause));
}

const BULLET = /^[ \u3000]*[・○◯●‣-]/;

/**
 * Which clauses stand in a sub-item's own line, where a report without numbers has a bullet for each of the sub-items
 * and that line tells of this one; null in any other report.
 * @param listed the sub-item's number and those of its neighbours
 */
function ownLine(text: string, own: ReadonlySet<string>, listed: readonly (number | null)[]): ((clause: ClauseReading) => boolean) | null {
  const [number, ...others] = listed;
  if (number === null || number === undefined || others.length === 0 || !BULLET.test(text)) return null;
  const lines = text.split("\n");
  if (lines.length !== listed.length || !lines.every((line) => BULLET.test(line))) return null;
  const at = listed.filter((one) => one !== null && one < number).length;
  if (sharedWords(contentWords(lines[at]!), own) === 0) return null;
  const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  return ({ offset }) => offset >= start && offset < start + lines[at]!.length;
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
