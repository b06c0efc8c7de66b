import { digitsValue } from "../../numbers/numerals";
import { foldWidth, matchesOf } from "../../text/text";

const COUNTED = /([0-9][0-9,]*(?:\.[0-9]+)?)([^0-9、。\n\s(月日年]{1,3})/g;

/** What a text counts: each number with the characters behind it, of which the first are the counter; dates are none. */
export function countsIn(text: string): { count: number; counter: string }[] {
  return matchesOf(COUNTED, foldWidth(text)).map(([, digits, counter]) => ({ count: digitsValue(digits!), counter: counter! }));
}
