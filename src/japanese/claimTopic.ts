import type { Comparison } from "./comparison";
import type { Claim } from "./reportClaims";
import { contentWords, sharedWords } from "./reportTopic";
import { foldWidth } from "./text";

/** The rate that a claim begins with: 口座振替率は目標を上回った. */
const TOPIC = /^[ ・○●]*(?:なお、|一方、?|また、)?(?<rate>[一-龠々ァ-ヶー]{1,20}率)(?:は|も|については)/;
/** Rates of whatever was aimed at. */
const ANY = /^(?:目標)?(?:達成|実施|進捗|目標)率$/;
/** These make another rate of a rate: 逆紹介率 is none of 紹介率. */
const OPPOSITE = /^[逆非未不再]/;

/** Whether a claim is about a rate of its own and not about any that was compared. Rates without a noun may be any. */
export function isAboutAnother({ text }: Claim, comparisons: readonly Comparison[]): boolean {
  const rate = TOPIC.exec(foldWidth(text))?.groups?.rate;
  if (rate === undefined || ANY.test(rate)) return false;
  const compared = comparisons.flatMap(({ target, result }) => result.noun ?? target.noun ?? []);
  return compared.length > 0 && compared.every((noun) => noun.endsWith("率") && !isOneRate(rate, noun));
}

function isOneRate(rate: string, noun: string): boolean {
  if (OPPOSITE.test(rate) !== OPPOSITE.test(noun)) return false;
  return rate === noun || sharedWords(contentWords(rate.slice(0, -1)), contentWords(noun.slice(0, -1))) > 0;
}
