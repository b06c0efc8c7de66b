import { isAlike, type Placed } from "../quantities/placed";
import { numberOffset } from "../quantities/quantity";
import { contentWords, sharedWords } from "../words/contentWords";

/** Longer lists are compared number by number. */
const MOST = 12;
const SAYS_NO_KIND = /合計|総計|計|延べ|約|実績値?|目標値?|[\s・●○◎■◆、。:：=＝()（）-]+/g;

/**
 * Whether the results stand in the order of the targets, since the report is a list of the same build: as many numbers of the same
 * units, each behind words of its own (`特養\n34か所 2,594床\n老健\n16か所 1,817床`), and its words alone do not tell
 * which number is whose; or is nothing but as many numbers of the same units.
 */
export function areInSameOrder(targets: readonly Placed[], results: readonly Placed[]): boolean {
  if (targets.length < 2 || targets.length > MOST || results.length !== targets.length) return false;
  if (isBareList(results)) return targets.every(({ quantity }, at) => isAlike(quantity, results[at]!.quantity));
  if (!isAnyTwice(targets)) return false;
  return targets.every((target, at) => {
    const result = results[at]!;
    return isAlike(target.quantity, result.quantity) && areOfOneKind(wordsBefore(targets, at), wordsBefore(results, at));
  });
}

const BETWEEN_BARE = /^[ 、・,/／。\n]*$/;

/** 41.3%・49.6%: whether a report is nothing but its numbers. */
function isBareList(results: readonly Placed[]): boolean {
  const { folded } = results[0]!;
  const ends = [0, ...results.map(({ quantity }) => quantity.end)];
  return ends.every((end, at) => BETWEEN_BARE.test(folded.slice(end, results[at] ? numberOffset(results[at].quantity) : undefined)));
}

/** Whether a noun and a unit stand twice, so that neither tells one number from the other. */
function isAnyTwice(targets: readonly Placed[]): boolean {
  return targets.some(({ quantity }, at) => targets.slice(at + 1).some((other) => other.quantity.noun === quantity.noun && isAlike(other.quantity, quantity)));
}

function areOfOneKind(asked: string, told: string): boolean {
  return asked === told || sharedWords(contentWords(asked), contentWords(told)) > 0;
}

/** What stands between a number and the one before it. */
function wordsBefore(numbers: readonly Placed[], at: number): string {
  const { folded, quantity } = numbers[at]!;
  return folded.slice(numbers[at - 1]?.quantity.end ?? 0, numberOffset(quantity)).replace(SAYS_NO_KIND, "");
}
