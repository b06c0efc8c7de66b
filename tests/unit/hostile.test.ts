import { hostileCase } from "../hostile/cases";
import { runCase } from "../hostile/runCase";
import { SPOILERS } from "../hostile/spoil";
import { seededRandom } from "../hostile/random";
import { SAMPLES } from "../../src/workbench/samples";
import { HONEST } from "../hostile/package";

/** A small part of what `npm run hostile` runs; there each case also has a time limit and a process of its own. */
const CASES = 150;
const SEED = 11;

jest.setTimeout(120_000);

test("the series is the same every time and another one for another seed", () => {
  expect(hostileCase(SEED, 3)).toEqual(hostileCase(SEED, 3));
  const kinds = (seed: number) => Array.from({ length: 40 }, (_, index) => hostileCase(seed, index).kind);
  expect(kinds(SEED)).not.toEqual(kinds(SEED + 1));
});

test("honest workbooks come through the same way with findings", async () => {
  expect(HONEST).toHaveLength(SAMPLES.length);
  const outcomes = await Promise.all(HONEST.map((bytes) => runCase({ kind: "honest", bytes })));
  expect(outcomes.every((outcome) => "read" in outcome)).toBe(true);
});

test.each(SPOILERS.map(({ kind, make }) => [kind, make] as const))("%s is read or refused, never a crash", async (kind, make) => {
  const outcome = await runCase({ kind, bytes: make(seededRandom(SEED)) });
  expect(Object.keys(outcome)).toHaveLength(1);
});

test(`${CASES} mixed cases are read or refused, never a crash`, async () => {
  for (let index = 0; index < CASES; index += 1) await runCase(hostileCase(SEED, index));
});
