import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const COMMAND = path.resolve("dist/cli/goal-sheet.cjs");

export interface CommandResult {
  /** Exit status. */
  status: number;
  out: string;
  error: string;
}

/** Runs the built command line beside this process, so that a server of the same test goes on answering. */
export async function runCommand(args: readonly string[], { env = {}, cwd }: { env?: NodeJS.ProcessEnv; cwd?: string } = {}): Promise<CommandResult> {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...env }, cwd });
  let [out, error] = ["", ""];
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (error += String(chunk)));
  const [status] = (await once(child, "close")) as [number];
  return { status, out, error };
}
