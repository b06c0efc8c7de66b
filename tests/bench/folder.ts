import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { median, ratios, type Bench } from "./figure";
import type { Spent } from "./folderReading";
import { writeManyWorkbooks } from "./manyWorkbooks";

const figure = ratios("folder");
const WORKBOOKS = 1_000;
const ROUNDS = 3;
const COMMAND = path.join("dist", "cli", "goal-sheet.cjs");

/** The command line as people start it, its start counted; all its threads' processor time is told at its end. */
async function ours(folder: string): Promise<Spent> {
  const tell = `process.on("exit", () => { const { user, system } = process.cpuUsage(); process.send({ processor: (user + system) / 1000 }); }); require(${JSON.stringify(path.resolve(COMMAND))});`;
  const from = performance.now();
  const child = spawn(process.execPath, ["-e", tell, "check", folder, "--format", "json"], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  const [{ processor }] = (await once(child, "message")) as [{ processor: number }];
  const [status] = (await once(child, "exit")) as [number];
  // The samples have errors: any other end is no check.
  if (status !== 1) throw new Error(`the check ended with status ${status}`);
  return { wall: performance.now() - from, processor };
}

async function peer(name: "bare" | "naive", folder: string): Promise<Spent> {
  const child = fork(fileURLToPath(new URL("./folderReading.ts", import.meta.url)), [name, folder]);
  const [spent] = (await once(child, "message")) as [Spent];
  return spent;
}

/** Checking 1,000 workbooks with the command line, against reading the same files (after `npm run build`). */
export const folderBench: Bench = {
  name: "folder",
  async measure() {
    const folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-folder-bench-"));
    try {
      await writeManyWorkbooks(folder, WORKBOOKS);
      const rounds: { ours: Spent; bare: Spent; naive: Spent }[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push({ ours: await ours(folder), bare: await peer("bare", folder), naive: await peer("naive", folder) });
      const of = (who: "ours" | "bare" | "naive", what: keyof Spent) => median(rounds.map((round) => round[who][what]));
      const amount = WORKBOOKS.toLocaleString("en");
      return [
        figure(`time to check ${amount} workbooks`, of("ours", "wall"), of("bare", "wall"), "hucre alone, one process", 1.25),
        figure(`processor time of it`, of("ours", "processor"), of("bare", "processor"), "hucre alone"),
        figure(`time to check ${amount} workbooks`, of("ours", "wall"), of("naive", "wall"), "an exceljs script with three checks", 0.6),
        figure(`processor time of it`, of("ours", "processor"), of("naive", "processor"), "an exceljs script with three checks"),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};
