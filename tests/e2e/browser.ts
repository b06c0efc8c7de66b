import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

/** Browsers that may be installed where no Chromium comes with npm, in the order tried. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, string[]>>> = {
  linux: ["/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/microsoft-edge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((folder) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe", "Chromium\\Application\\chrome.exe"].map((program) =>
      path.join(process.env[folder] ?? "", program),
    ),
  ),
};

const NONE_FOUND =
  "No browser for the end-to-end tests: @sparticuz/chromium does not ship for this system and no Chrome, Edge or Chromium was found. Install one of them.";

/** A real Chromium: the one from npm where it runs (Linux, x64), else an installed one; throws when there is none. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

async function launchOptions(): Promise<LaunchOptions> {
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: packaged } = await import("@sparticuz/chromium");
    return { executablePath: await packaged.executablePath(), headless: true };
  }
  const executablePath = INSTALLED[process.platform]?.find((file) => existsSync(file));
  if (!executablePath) throw new Error(NONE_FOUND);
  return { executablePath, headless: true };
}
