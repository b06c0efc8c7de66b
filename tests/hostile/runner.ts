import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Cost, Report } from "./protocol";

/** No file may keep a reader busy for longer, in milliseconds of processor time: a busy machine makes no hang. */
const LONGEST_PROCESSOR_MS = 5_000;
/** After this long a case that has not come back is ended. */
const LONGEST_WAIT_MS = 30_000;
/** Heap of the process that reads; past it the process dies, which counts as a crash. */
const HEAP_MIB = 1_024;

/** How a case ended: read, refused for a reason, crashed or hung. A case that never came back has no cost. */
export interface Ending {
  kind: string;
  ending: "read" | "crash" | "hang" | string;
  detail: string;
  cost: Cost;
}

const NO_COST: Cost = { processor: 0, memory: 0 };

/** Runs cases one after the other in a process of their own, so that one that never ends can be ended. */
export class Runner {
  private reader = this.start();

  private start(): ChildProcess {
    const script = fileURLToPath(new URL("./reader.ts", import.meta.url));
    return fork(script, { execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MIB}`] });
  }

  async run(seed: number, index: number): Promise<Ending> {
    const { reader } = this;
    let kind = "unknown";
    let timer: NodeJS.Timeout | undefined;
    const ended = await new Promise<Omit<Ending, "kind">>((resolve) => {
      reader.on("message", (report: Report) => {
        ({ kind } = report);
        if ("started" in report) {
          timer = setTimeout(() => resolve({ ending: "hang", detail: "did not come back", cost: NO_COST }), LONGEST_WAIT_MS);
        } else if ("crash" in report) resolve({ ending: "crash", detail: report.crash, cost: report.cost });
        else if (report.cost.processor > LONGEST_PROCESSOR_MS) resolve({ ending: "hang", detail: `${Math.round(report.cost.processor)} ms`, cost: report.cost });
        else resolve({ ending: "read" in report.outcome ? "read" : report.outcome.refused, detail: "", cost: report.cost });
      });
      reader.on("exit", (code, signal) => resolve({ ending: "crash", detail: `the reading process ended (${signal ?? code})`, cost: NO_COST }));
      reader.send({ seed, index });
    });
    clearTimeout(timer);
    reader.removeAllListeners();
    if (ended.ending === "crash" || ended.ending === "hang") {
      reader.kill("SIGKILL");
      this.reader = this.start();
    }
    return { kind, ...ended };
  }

  stop(): void {
    this.reader.kill();
  }
}
