import { hostileCase } from "./cases";
import type { Order, Report } from "./protocol";
import { runCase } from "./runCase";

/** Child process of the hostile run: makes and runs the cases that it is told to. */
const tell = (report: Report) => process.send!(report);

process.on("message", ({ seed, index }: Order) => {
  const made = hostileCase(seed, index);
  tell({ index, kind: made.kind, started: true });
  const memory = () => process.memoryUsage.rss();
  runCase(made).then(
    (outcome) => tell({ index, kind: made.kind, outcome, memory: memory() }),
    (error: unknown) => tell({ index, kind: made.kind, crash: error instanceof Error ? (error.stack ?? error.message) : String(error), memory: memory() }),
  );
});
