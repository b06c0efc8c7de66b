import { Command } from "commander";
import { simulate } from "./simulate";

const command = new Command("faults")
  .description("Two writers submit to the local list and two reviewers review its rows, under faults; counts rows and reviews that are lost, there twice, or still waiting.")
  .option("--runs <count>", "how many submissions", Number, 1_000)
  .option("--seed <number>", "which series of events", Number, 7)
  .parse();
const { runs, seed } = command.opts<{ runs: number; seed: number }>();
if (![runs, seed].every((value) => Number.isInteger(value) && value >= 0)) command.error("--runs and --seed take whole numbers from 0");

const { lost, twice, waiting, reviews, items, versions, digest } = await simulate(runs, seed);
for (const line of [...lost, ...twice]) console.log(line);
console.log(`items ${items}, versions ${versions}, reviews ${reviews}, digest ${digest}`);
console.log(`runs ${runs}, lost ${lost.length}, twice ${twice.length}, waiting ${waiting}`);
process.exitCode = lost.length + twice.length + waiting > 0 ? 1 : 0;
