import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { ratios, type Bench } from "./figure";

const figure = ratios("bundle");
/** Compressed bytes of the pane's first load. */
const BUDGET = 230_000;
const SHIPPED = path.join("dist", "web");

const compressed = async (file: string) => gzipSync(await readFile(file)).length;

/** React and the Fluent controls that the pane uses, without anything of ours. */
async function barePage(): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "bare-page-"));
  try {
    await promisify(execFile)(process.execPath, [path.join("node_modules", "webpack", "bin", "webpack.js"), "--config", path.join("tests", "bench", "barePage.config.mjs"), "--output-path", folder]);
    return await compressed(path.join(folder, "main.js"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sizes of what the pane loads (after `npm run build`). */
export const bundleBench: Bench = {
  name: "bundle",
  async measure() {
    const scripts = (await readdir(SHIPPED)).filter((file) => file.endsWith(".js"));
    const page = await readFile(path.join(SHIPPED, "taskpane.html"), "utf8");
    const sizes = await Promise.all(scripts.map(async (file) => ({ first: page.includes(file), size: await compressed(path.join(SHIPPED, file)) })));
    const sum = (first: boolean) => sizes.filter((one) => one.first === first).reduce((total, { size }) => total + size, 0);
    const bare = await barePage();
    return [
      figure("first load, compressed", sum(true), BUDGET, `budget of ${BUDGET / 1_000} kB`, 1),
      figure("first load, compressed", sum(true), bare, "React and Fluent alone"),
      figure("loaded later, compressed", sum(false), sum(true), "the first load"),
    ];
  },
};
