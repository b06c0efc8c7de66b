import { hostileCase } from "../hostile/cases";
import { runCase } from "../hostile/runCase";
import { SPOILERS } from "../hostile/spoil";
import { seededRandom } from "../hostile/random";
import { SAMPLES } from "../../src/workbench/samples";
import { HONEST, worksheetsOf } from "../hostile/package";
import { packageOf, partsOf } from "../support/packageParts";
import { areaAddress } from "../../src/sheet/address";

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

test("more merged areas than any goal workbook has are told as too large", async () => {
  const parts = partsOf(HONEST[0]!);
  const [name] = worksheetsOf(parts);
  const pairs = Array.from({ length: 17_000 * 20 }, (_, at) => areaAddress({ left: 2 * (at % 20), right: 2 * (at % 20) + 1, top: 100 + Math.floor(at / 20), bottom: 100 + Math.floor(at / 20) }));
  const merged = parts[name!]!.replace(/<mergeCells.*<\/mergeCells>|(?=<pageMargins|<\/worksheet>)/s, () => `<mergeCells>${pairs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`);
  expect(await runCase({ kind: "many-merges", bytes: packageOf({ ...parts, [name!]: merged }) })).toEqual({ refused: "too-large" });
});

test(`${CASES} mixed cases are read or refused, never a crash`, async () => {
  for (let index = 0; index < CASES; index += 1) await runCase(hostileCase(SEED, index));
});
