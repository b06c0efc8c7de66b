import type { Quantity } from "../quantities/quantity";

const ADDENDS_BETWEEN = /^[^。\n]*(?:、|,|と|及び|および|・|\+| )[^。\n]*$/;
/** 草刈り等による9ha, 預貯金等351件: it names a kind, and leaves none out. */
const OF_KIND = /(?<!\d[^、。\d]{0,5})(?:等|など)(?=(?!の?(?:合わせ|合計|総計|計|全|延べ))[^、。)計]{0,12}\d)/g;
const PART = /うち|除(?![却染草雪籍])|ほか|他に|など|等|含/;
/** 362台(新規41台、撤去28台): what changed, and no breakdown. */
const INFLOW = /新規|新設|追加|入[会団所園居学社部]|加入|転入|増加|新た|採用|開業|登録/;
const OUTFLOW = /撤去|廃[止業]|退[会団所園居学社部職任]|脱退|解約|転出|減少|休止|返却|除籍|抹消|取り?消|解散|失効|離脱|辞退/;

/** Whether a number bears a plus sign: +8人. */
export function isPlus({ text }: Quantity): boolean {
  return text.startsWith("+") || text.startsWith("＋");
}

/** Whether words tell of what came to a number: 採用し, 転入. */
export function tellsOfComing(words: string): boolean {
  return INFLOW.test(words);
}

/** Whether words tell of what went from a number: 退職し, 転出. */
export function tellsOfGoing(words: string): boolean {
  return OUTFLOW.test(words);
}

/** Whether words that list numbers leave some out, or tell what came and what went: no list of all that makes a total. */
export function listsOnlySome(words: string): boolean {
  return PART.test(words.replace(OF_KIND, "")) || (tellsOfComing(words) && tellsOfGoing(words));
}

/** Whether nothing but a list's marks and words stands between each of the numbers and the next. */
export function areListed(folded: string, addends: readonly Quantity[]): boolean {
  return addends.slice(1).every((one, at) => isPlus(one) || ADDENDS_BETWEEN.test(folded.slice(addends[at]!.end, one.offset)));
}

/** What is told apart from the number of which it may be a breakdown comes as near as this, as a share of it. */
const NEAR = 0.2;

/** Whether what numbers add up to comes near a number whose breakdown they may be. */
export function isNear(added: number, whole: number): boolean {
  return Math.abs(added - whole) <= NEAR * whole;
}

/** What the values of quantities of one unit add up to. */
export function sum(quantities: readonly Quantity[]): number {
  return quantities.reduce((total, { value }) => total + value, 0);
}
