import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { startWorkbench, type RunningWorkbench } from "./workbench";

/** A workbench's server and a browser. */
export interface Stage {
  readonly server: RunningWorkbench;
  readonly browser: Browser;
}

/** A stage for the tests of a file, or of a describe: it is there before the first of them and ends after the last. */
export function withWorkbench(): Stage {
  let server: RunningWorkbench | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startWorkbench();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get server() {
      return server!;
    },
    get browser() {
      return browser!;
    },
  };
}
