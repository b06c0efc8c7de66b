import { Command } from "commander";
import { Runner } from "./runner";

const MEBIBYTE = 2 ** 20;

const command = new Command("hostile")
  .description("Reads and checks generated broken workbooks and counts crashes and hangs.")
  .option("--cases <count>", "how many cases", Number, 10_000)
  .option("--seed <number>", "which series of cases", Number, 7)
  .option("--from <index>", "first case of the series, to run a single one again", Number, 0)
  .parse();
const { cases, seed, from } = command.opts<{ cases: number; seed: number; from: number }>();
if (![cases, seed, from].every((value) => Number.isInteger(value) && value >= 0)) command.error("--cases, --seed and --from take whole numbers from 0");

const runner = new Runner();
const tally = new Map<string, Map<string, number>>();
let slowest = { index: 0, kind: "", processor: 0 };
let largest = { index: 0, kind: "", memory: 0 };
let crashes = 0;
let hangs = 0;
for (let index = from; index < from + cases; index += 1) {
  const { kind, ending, detail, cost } = await runner.run(seed, index);
  const endings = tally.get(kind) ?? new Map<string, number>();
  tally.set(kind, endings.set(ending, (endings.get(ending) ?? 0) + 1));
  if (cost.processor > slowest.processor) slowest = { index, kind, processor: cost.processor };
  if (cost.memory > largest.memory) largest = { index, kind, memory: cost.memory };
  if (ending === "crash") crashes += 1;
  if (ending === "hang") hangs += 1;
  if (ending === "crash" || ending === "hang") console.log(`case ${index} (${kind}): ${ending} ${detail}`);
}
runner.stop();

for (const [kind, endings] of [...tally].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(`${kind}: ${[...endings].map(([ending, count]) => `${ending} ${count}`).join(", ")}`);
}
console.log(`slowest: case ${slowest.index} (${slowest.kind}), ${Math.round(slowest.processor)} ms of processor time`);
console.log(`most memory: case ${largest.index} (${largest.kind}), ${Math.round(largest.memory / MEBIBYTE)} MiB`);
console.log(`cases ${cases}, crashes ${crashes}, hangs ${hangs}`);
process.exitCode = crashes + hangs > 0 ? 1 : 0;
