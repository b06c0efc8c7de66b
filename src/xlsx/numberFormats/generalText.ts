/** Most characters of a number under the General format, its point included. */
const WIDTH = 11;
const LARGEST = 1e11;
const SMALLEST = 1e-5;
const EXPONENT_DIGITS = 5;

/** What Excel shows for a number that it cannot hold. */
const NO_NUMBER = "#NUM!";

/** A number as Excel shows it under the General format: 0.1 + 0.2 is 0.3, 123456789012 is 1.23457E+11. */
export function generalText(value: number): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const size = Math.abs(value);
  if (size !== 0 && (size >= LARGEST || size < SMALLEST)) return scientific(value);
  if (Number.isInteger(value)) return String(value);
  const whole = String(Math.trunc(size)).length;
  return trimZeros(value.toFixed(Math.max(0, WIDTH - 1 - whole)));
}

function scientific(value: number): string {
  const [mantissa, exponent] = value.toExponential(EXPONENT_DIGITS).split("e") as [string, string];
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${trimZeros(mantissa)}E${sign}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}

function trimZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/0+$/, "").replace(/\.$/, "") : digits;
}
