import { hostileCase } from "./cases";
import type { Cost, Order, Report } from "./protocol";
import { runCase } from "./runCase";

/** Child process of the hostile run: makes and runs the cases that it is told to. */
const tell = (report: Report) => process.send!(report);

process.on("message", ({ seed, index }: Order) => {
  const { kind, bytes } = hostileCase(seed, index);
  tell({ index, kind, started: true });
  const begun = process.cpuUsage();
  const cost = (): Cost => ({ processor: process.cpuUsage(begun).user / 1_000, memory: process.memoryUsage.rss() });
  runCase({ kind, bytes }).then(
    (outcome) => tell({ index, kind, outcome, cost: cost() }),
    (error: unknown) => tell({ index, kind, crash: error instanceof Error ? (error.stack ?? error.message) : String(error), cost: cost() }),
  );
});
