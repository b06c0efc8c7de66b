import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createGraphEndpoint } from "../../src/workbench/graph/endpoint";
import { fillList } from "../../src/workbench/graph/testing/fillList";
import { CONFIG } from "../../src/workbench/graph/testing/town";
import { median, ratios, type Bench, type Figure } from "./figure";
import type { SummaryReading } from "./summaryReading";

const figure = ratios("summary");
/** Rows of a list, and processes of each way by turns: the same reading varies by half from one process to the next, that of a short list the most. */
const LISTS = [
  { size: 1_000, rounds: 7 },
  { size: 10_000, rounds: 3 },
  { size: 100_000, rounds: 3 },
] as const;
const YEARS = [2026, 2025] as const;
/** Memory of the whole reading process, in bytes. */
const MEMORY_BUDGET = 300e6;

/** Summing up a list over two years, against a bare loop of fetch and JSON.parse over the same items; the list is served by another process. */
export const summaryBench: Bench = {
  name: "summary",
  async measure() {
    const folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-bench-"));
    try {
      const figures: Figure[] = [];
      let before: SummaryReading | null = null;
      for (const { size, rounds } of LISTS) {
        const { ours, bare } = await readings(path.join(folder, `${size}.db`), size, rounds);
        const rows = size.toLocaleString("en");
        figures.push(figure(`time to sum up ${rows} rows`, ours.milliseconds, bare.milliseconds, "fetch and JSON.parse alone", 2));
        if (before) figures.push(figure(`time for ten times the rows, ${rows}`, ours.milliseconds, before.milliseconds, "a tenth of the rows", 11));
        figures.push(figure(`peak memory, ${rows} rows`, ours.peak, MEMORY_BUDGET, "budget of 300 MB", 1));
        before = ours;
      }
      return figures;
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

async function readings(databaseFile: string, size: number, rounds: number): Promise<{ ours: SummaryReading; bare: SummaryReading }> {
  const endpoint = createGraphEndpoint({ databaseFile });
  await endpoint.provision(CONFIG.list);
  await endpoint.close();
  fillList(databaseFile, size, YEARS);
  const server = run("../contract/support/graphServer.ts", [databaseFile]);
  try {
    const [port] = (await once(server.stdout!, "data")) as [Buffer];
    const origin = `http://localhost:${String(port).trim()}`;
    const pairs: { bare: SummaryReading; ours: SummaryReading }[] = [];
    for (let round = 0; round < rounds; round += 1) pairs.push({ bare: await reading("bare", origin, size), ours: await reading("summary", origin, size) });
    return { ours: middleOf(pairs.map(({ ours }) => ours)), bare: middleOf(pairs.map(({ bare }) => bare)) };
  } finally {
    server.kill();
  }
}

/** The middle time, and the most memory that any took. */
function middleOf(readings: readonly SummaryReading[]): SummaryReading {
  const { rows } = readings[0]!;
  return { rows, milliseconds: median(readings.map(({ milliseconds }) => milliseconds)), peak: Math.max(...readings.map(({ peak }) => peak)) };
}

/** One way of reading in a process of its own, so that its memory is its alone. */
async function reading(way: "bare" | "summary", origin: string, size: number): Promise<SummaryReading> {
  const child = run("summaryReading.ts", [way, origin, String(size), ...YEARS.map(String)]);
  let out = "";
  child.stdout!.on("data", (chunk) => (out += String(chunk)));
  await once(child, "close");
  const read = JSON.parse(out) as SummaryReading;
  if (read.rows !== size) throw new Error(`${way}: ${read.rows} rows of ${size}`);
  return read;
}

function run(script: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", path.join(import.meta.dirname, script), ...args], { stdio: ["ignore", "pipe", "inherit"] });
}
