import { Command } from "commander";
import { bundleBench } from "./bundle";
import { checkBench } from "./check";
import { excelBench } from "./excel";
import type { Figure } from "./figure";
import { folderBench } from "./folder";
import { paneBench } from "./pane";
import { readBench } from "./read";
import { submitBench } from "./submit";
import { summaryBench } from "./summary";

const BENCHES = [excelBench, readBench, checkBench, submitBench, folderBench, summaryBench, bundleBench, paneBench];

function table(figures: readonly Figure[]): string {
  const lines = figures.map(({ bench, figure, value, goal, against }) => {
    const met = goal === null ? "" : value <= goal ? "met" : "MISSED";
    return `| ${bench} | ${figure} | ${value} | ${goal ?? ""} | ${against} | ${met} |`;
  });
  return ["| bench | figure | × | goal ≤ | against | |", "|---|---|---|---|---|---|", ...lines].join("\n");
}

const command = new Command("bench")
  .description("Measures the product against named peers, bare loops and budgets; every figure is a ratio of one run.")
  .argument("[name]", `one of: ${BENCHES.map(({ name }) => name).join(", ")}`)
  .option("--json", "print the figures as JSON")
  .parse();
const [name] = command.args;
const chosen = BENCHES.filter((bench) => name === undefined || bench.name === name);
if (chosen.length === 0) command.error(`no bench is called ${name}`);

const figures: Figure[] = [];
for (const bench of chosen) figures.push(...(await bench.measure()));
console.log(command.opts<{ json?: true }>().json ? JSON.stringify(figures, null, 2) : table(figures));
