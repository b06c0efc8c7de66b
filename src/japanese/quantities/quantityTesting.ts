import { readStatedFigures } from "../arithmetic/arithmetic";
import { compareQuantities } from "../comparison/comparison";

/** Each comparison in short, as `result/target short` or `… kept`. For test files only. */
export function seen(target: string, result: string): string[] {
  return compareQuantities(target, result).map(({ short, target: { value }, result: { value: got } }) => `${got}/${value} ${short ? "short" : "kept"}`);
}

/** Every figure that follows from others, as `kind computed`, with `wrong` where another one is stated. For test files only. */
export function drawn(text: string): string[] {
  return readStatedFigures(text).map(({ kind, computed, follows }) => `${kind} ${computed}${follows ? "" : " wrong"}`);
}
