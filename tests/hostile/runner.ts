import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Report } from "./protocol";

/** No file may keep a reader busy for longer. */
export const LONGEST_MS = 5_000;
/** Heap of the process that reads; past it the process dies, which counts as a crash. */
const HEAP_MIB = 1_024;

/** How a case ended: read, refused for a reason, crashed or hung. */
export interface Ending {
  kind: string;
  ending: "read" | "crash" | "hang" | string;
  detail: string;
  milliseconds: number;
  /** Resident set of the reading process afterwards, in bytes; 0 when it died. */
  memory: number;
}

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
    let begun = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const ended = await new Promise<Pick<Ending, "ending" | "detail" | "memory">>((resolve) => {
      reader.on("message", (report: Report) => {
        ({ kind } = report);
        if ("started" in report) {
          begun = performance.now();
          timer = setTimeout(() => resolve({ ending: "hang", detail: "", memory: 0 }), LONGEST_MS);
        } else if ("crash" in report) resolve({ ending: "crash", detail: report.crash, memory: report.memory });
        else resolve({ ending: "read" in report.outcome ? "read" : report.outcome.refused, detail: "", memory: report.memory });
      });
      reader.on("exit", (code, signal) => resolve({ ending: "crash", detail: `the reading process ended (${signal ?? code})`, memory: 0 }));
      reader.send({ seed, index });
    });
    clearTimeout(timer);
    reader.removeAllListeners();
    if (ended.ending === "crash" || ended.ending === "hang") {
      reader.kill("SIGKILL");
      this.reader = this.start();
    }
    return { kind, ...ended, milliseconds: performance.now() - begun };
  }

  stop(): void {
    this.reader.kill();
  }
}
