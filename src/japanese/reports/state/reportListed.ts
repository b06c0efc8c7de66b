import { rememberedText } from "../../lookup/rememberedText";
import type { ClauseReading } from "../clauses/reportReadings";
import { contentWords, sharedWords } from "../../words/contentWords";

/** What an initiative lists is told by these: 植樹、清掃及び見学会の実施. */
const JOINER = /[、,・／/\n]|及び|および|並びに|[とや]/;
/** Longer initiatives are prose. */
const MOST = 12;

const membersOf = rememberedText((initiative): readonly ReadonlySet<string>[] => {
  const members = initiative.split(JOINER, MOST + 1).map(contentWords);
  return members.length > MOST ? [] : members;
});

/**
 * Whether one of some clauses tells of a member of the initiative's list of which none of the others tells, while each
 * of these tells of a member of its own (清掃は進めている beside 植樹は行った).
 */
export function tellsOfOtherPart(some: readonly ClauseReading[], others: readonly ClauseReading[], initiative: string): boolean {
  const members = membersOf(initiative);
  if (members.length < 2 || some.length === 0 || others.length === 0) return false;
  const named = ({ core }: ClauseReading) => members.flatMap((member, at) => (sharedWords(member, contentWords(core)) > 0 ? [at] : []));
  const told = others.map(named);
  if (told.some((parts) => parts.length === 0)) return false;
  const taken = new Set(told.flat());
  return some.some((clause) => {
    const parts = named(clause);
    return parts.length > 0 && parts.every((part) => !taken.has(part));
  });
}
