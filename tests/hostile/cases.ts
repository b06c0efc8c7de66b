import { seededRandom } from "./random";
import { SPOILERS } from "./spoil";

/** One broken workbook: which kind of breakage, and the file. */
export interface HostileCase {
  kind: string;
  bytes: Uint8Array;
}

const TOTAL = SPOILERS.reduce((sum, { weight }) => sum + weight, 0);

/** Case number `index` of the series that `seed` names; the same file every time. */
export function hostileCase(seed: number, index: number): HostileCase {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ index);
  let ticket = random.below(TOTAL);
  const { kind, make } = SPOILERS.find(({ weight }) => (ticket -= weight) < 0)!;
  return { kind, bytes: make(random) };
}
