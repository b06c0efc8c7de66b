/** Numbers of so many digits are long enough for one wrong digit to tell a slip; two shorter ones are often alike but for one. */
const LONG = 3;
const TEN = 10;

/**
 * Whether a number looks like a slip for another one: two neighbouring digits swapped (83.1 for 81.3), or one digit wrong
 * (1,850 for 1,950), which in a short number must be its tens (72% for 62%).
 * @param decimals digits behind the point that the stated number has
 */
export function isDigitSlip(stated: number, exact: number, decimals: number): boolean {
  const [one, other] = withoutSharedZeros([stated, exact].map((value) => Math.abs(value).toFixed(decimals)) as [string, string]);
  if (one.length !== other.length || one === other) return false;
  const wrong = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second] = wrong;
  if (second !== undefined) return wrong.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
  return one.length >= LONG || Math.abs(Number(one) - Number(other)) === TEN;
}

/** The digits of two numbers; zeros that both end in are none of whole numbers' own digits. */
function withoutSharedZeros([one, other]: [string, string]): [string, string] {
  if (one.includes(".")) return [one.replace(".", ""), other.replace(".", "")];
  let end = one.length;
  while (one.length === other.length && end > 1 && one[end - 1] === "0" && other[end - 1] === "0") end--;
  return one.length === other.length ? [one.slice(0, end), other.slice(0, end)] : [one, other];
}
