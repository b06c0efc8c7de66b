import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core";

/** npm scripts start in the folder of the project. */
const root = process.cwd();
const OUTPUT = path.join(root, "tests/output");

/** The built workbench server as a process of its own, with a data folder that ends with it. */
export interface RunningWorkbench {
  url: string;
  /** Ends the server at once, as a crash would, and leaves the data. */
  kill(): Promise<void>;
  /** Starts it again on the same data, at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts dist/workbench/server.cjs on a free port. */
export async function startWorkbench(): Promise<RunningWorkbench> {
  const data = await mkdtemp(path.join(tmpdir(), "workbench-data-"));
  let server: ChildProcess;
  const workbench: RunningWorkbench = {
    url: "",
    async kill() {
      const ended = once(server, "exit");
      server.kill("SIGKILL");
      await ended;
    },
    async restart() {
      server = spawn(process.execPath, [path.join(root, "dist/workbench/server.cjs")], {
        env: { ...process.env, PORT: workbench.url === "" ? "0" : new URL(workbench.url).port, WORKBENCH_DATA: data },
        stdio: ["ignore", "pipe", "inherit"],
      });
      workbench.url = await announcedUrl(server);
    },
    async stop() {
      await workbench.kill();
      await rm(data, { recursive: true, force: true });
    },
  };
  await workbench.restart();
  return workbench;
}

async function announcedUrl(server: ChildProcess): Promise<string> {
  let output = "";
  for await (const chunk of server.stdout!) {
    output += String(chunk);
    const url = /http:\/\/localhost:\d+\//.exec(output)?.[0];
    if (url) return url;
  }
  throw new Error("The workbench server ended without saying where it runs. Has it been built (npm run build)?");
}

/** The page of the workbench with what tests look for in it. */
export class WorkbenchPage {
  /** Errors of the page, of the add-in's page and of the workbench about APIs that it lacks. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  /** The add-in's page in the task pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator("aside iframe");
  }

  ribbonButton(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The cell, or the merged area, that begins at an address. */
  cell(address: string): Locator {
    return this.page.getByRole("gridcell", { name: new RegExp(`(^|\\s)${address}(:[A-Z]+\\d+)?$`) });
  }

  sheetTab(name: string): Locator {
    return this.page.getByRole("tablist", { name: /^(シート|Sheets)$/ }).getByRole("tab", { name, exact: true });
  }

  /** Chooses language, colours or network in the top bar by the label of the field and the value. */
  async choose(label: string, value: string): Promise<void> {
    await this.page.getByRole("banner").getByLabel(label, { exact: true }).selectOption(value);
  }

  /** Opens one of the sample workbooks by its title, and waits for it. */
  async openSample(title: string): Promise<void> {
    await this.page.getByRole("banner").getByLabel(/^(見本|Samples)$/).selectOption({ label: title });
    await this.page.locator("main[aria-busy=false]").waitFor();
  }

  /** Puts a picture into tests/output. */
  async screenshot(name: string): Promise<void> {
    await mkdir(OUTPUT, { recursive: true });
    await this.page.screenshot({ path: path.join(OUTPUT, `${name}.png`) });
  }
}

/** Opens the workbench in a browser context of its own; waits until its ribbon is there. */
export async function openWorkbenchPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  const workbench = new WorkbenchPage(await context.newPage());
  await workbench.page.goto(url);
  await workbench.page.getByRole("group", { name: /^(目標管理|Goal sheets)$/ }).waitFor();
  return workbench;
}
