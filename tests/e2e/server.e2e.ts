import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, readdir } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { startWorkbench } from "./workbench";

const root = path.join(__dirname, "../..");

interface Ended {
  status: number | null;
  errors: string;
}

/** Runs the built server until it ends by itself. */
async function runServer(env: Record<string, string>): Promise<Ended> {
  const server = spawn(process.execPath, [path.join(root, "dist/workbench/server.cjs")], { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  server.stderr.on("data", (chunk) => (errors += String(chunk)));
  const [status] = (await once(server, "close")) as [number | null];
  return { status, errors };
}

describe("the workbench server", () => {
  test("says in one sentence that its port is taken, and ends with 1", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
    const { port } = other.address() as AddressInfo;
    const { status, errors } = await runServer({ PORT: String(port), WORKBENCH_DATA: path.join(root, "tests/output/taken") });
    await new Promise((resolve) => other.close(resolve));
    expect(status).toBe(1);
    expect(errors.trim()).toBe(`The workbench cannot start: port ${port} is taken; set PORT to another number.`);
  });

  test.each(["eighty", "70000", "-1", "3000.5"])("refuses PORT=%s", async (port) => {
    const { status, errors } = await runServer({ PORT: port });
    expect(status).toBe(1);
    expect(errors.trim()).toBe(`The workbench cannot start: PORT is "${port}", which is no port number.`);
  });

  test("serves the shipped page as it was built, but for the address of office.js and a font", async () => {
    const workbench = await startWorkbench();
    const [served, built] = await Promise.all([
      fetch(new URL("/addin/taskpane.html", workbench.url)).then((response) => response.text()),
      readFile(path.join(root, "dist/web/taskpane.html"), "utf8"),
    ]);
    const officeJs = await fetch(new URL("/office-js/office.js", workbench.url)).then((response) => response.arrayBuffer());
    await workbench.stop();
    expect(served.replace("/office-js/office.js", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js").replace('<link rel="stylesheet" href="/fonts.css">', "")).toBe(built);
    expect(Buffer.from(officeJs).equals(await readFile(path.join(root, "node_modules/@microsoft/office-js/dist/office.js")))).toBe(true);
  });
});

/** Texts that only the workbench's code and files have. */
const MARKERS = ["The workbench does not know", "ワークベンチ", "hostUserTrusted"];

describe("the wall between product and workbench", () => {
  const isText = (name: string) => /\.(js|html|json|xml|css|svg)$/.test(name);

  async function textsOf(folder: string): Promise<string[]> {
    const names = await readdir(folder, { recursive: true });
    return Promise.all(names.filter(isText).map((name) => readFile(path.join(folder, name), "utf8")));
  }

  test("the shipped files hold nothing of the workbench, and no font", async () => {
    const shipped = (await textsOf(path.join(root, "dist/web"))).join("\n");
    expect(MARKERS.filter((marker) => shipped.includes(marker))).toEqual([]);
    expect((await readdir(path.join(root, "dist/web"), { recursive: true })).filter((name) => /\.(woff2?|ttf|otf)$/.test(name))).toEqual([]);
  });

  test("the markers are there to be found in the workbench", async () => {
    const own = (await textsOf(path.join(root, "dist/workbench"))).join("\n") + (await readFile(path.join(root, "dist/workbench/server.cjs"), "utf8"));
    expect(MARKERS.filter((marker) => !own.includes(marker))).toEqual([]);
  });
});
