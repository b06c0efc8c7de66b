import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "./browser";
import { openWorkbenchPage, startWorkbench } from "./workbench";

jest.setTimeout(180_000);

const root = path.join(__dirname, "../..");
const web = path.join(root, "dist/web");
const maps = path.join(root, "dist/maps");

/** Compressed bytes that the pane may load before it shows something; sign-in and charts come later, in chunks of their own. */
const FIRST_LOAD_BYTES = 230_000;

const pageOf = (folder: string) => readFileSync(path.join(folder, "taskpane.html"), "utf8");
const policyOf = (page: string) => /Content-Security-Policy["']? content="([^"]*)"/.exec(page)?.[1] ?? "";

/** Scripts and styles that a page names, by their addresses. */
function namedFiles(page: string): string[] {
  return [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="?([^\s">]+)/g)].map(([, address]) => address!);
}

/** Where a page's policy lets things come from, by directive. */
function directives(policy: string): Map<string, string[]> {
  return new Map(policy.split("; ").map((line) => line.split(" ")).map(([name, ...sources]) => [name!, sources]));
}

/** The files that a script was made of, as its map tells. */
const sourcesIn = (map: string) => (JSON.parse(readFileSync(map, "utf8")) as { sources: string[] }).sources;

/** The same for all scripts whose maps stand in a folder. */
function sourcesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((file) => (file.endsWith(".map") ? sourcesIn(path.join(folder, file)) : []));
}

test("the pane's first load stays within its budget", () => {
  const own = namedFiles(pageOf(web)).filter((address) => !address.startsWith("https:"));
  expect(own.length).toBeGreaterThan(1);
  const bytes = ["taskpane.html", ...own].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(web, file))).length, 0);
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
});

test("what reads forms and people's texts comes after the first load", () => {
  const scripts = namedFiles(pageOf(web)).filter((address) => !address.startsWith("https:") && address.endsWith(".js"));
  const sources = scripts.flatMap((script) => sourcesIn(path.join(maps, `${script}.map`)));
  expect(sources.some((source) => source.includes("src/taskpane/state/"))).toBe(true);
  expect(sources.filter((source) => /src\/(?:goal\/readGoal|japanese\/periods\/period\.|japanese\/reports\/report\.|checks\/checkWorkbook)/.test(source))).toEqual([]);
});

test("the policy allows the page's own files, Graph, sign-in and office.js, and nothing inline", () => {
  const page = pageOf(web);
  const allowed = directives(policyOf(page));
  expect(allowed.get("default-src")).toEqual(["'none'"]);
  expect(policyOf(page)).not.toMatch(/unsafe|\*|data:|blob:|http:/);
  const hosts = new Set([...allowed.values()].flat().filter((source) => source.startsWith("https:")));
  expect([...hosts].sort()).toEqual(["https://appsforoffice.microsoft.com", "https://graph.microsoft.com", "https://login.microsoftonline.com"]);
  expect(page).not.toMatch(/<style|<script(?![^>]*\bsrc)|\sstyle=|\son\w+=/);
});

test("every page leads only to what is published with it, or to another host", () => {
  const pages = readdirSync(web, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const addresses = pages.flatMap((page) => [...readFileSync(path.join(web, page), "utf8").matchAll(/\s(?:src|href)=(?:"([^"]*)"|([^\s">]+))/g)].map(([, quoted, bare]) => [page, quoted ?? bare!] as const));
  expect(pages.length).toBeGreaterThan(20);
  const isPublished = (file: string) => file.startsWith(web + path.sep) && existsSync(file);
  expect(addresses.filter(([page, address]) => !/^(?:https:|#)/.test(address) && !isPublished(path.join(web, path.dirname(page), address.split("#")[0]!)))).toEqual([]);
});

test("a rule's page tells screen readers which paragraphs are English", () => {
  for (const page of readdirSync(path.join(web, "rules")).filter((file) => file.endsWith(".html"))) {
    const paragraphs = [...readFileSync(path.join(web, "rules", page), "utf8").matchAll(/<p( lang=en)?>(.*?)<\/p>/gs)].map(([, lang, html]) => ({ isEnglish: lang !== undefined, text: html!.replace(/<[^>]*>/g, "") }));
    expect(paragraphs.filter(({ text }) => text.endsWith(".")).length).toBeGreaterThan(3);
    expect(paragraphs.filter(({ isEnglish, text }) => (text.endsWith(".") && !isEnglish) || (/。$|^重大度/.test(text) && isEnglish))).toEqual([]);
  }
});

test("maps are made, but not where the web server finds them", () => {
  const scripts = readdirSync(web).filter((file) => file.endsWith(".js"));
  expect(readdirSync(web).filter((file) => file.endsWith(".map"))).toEqual([]);
  expect(readdirSync(maps)).toEqual(expect.arrayContaining(scripts.map((file) => `${file}.map`)));
  expect(scripts.filter((file) => readFileSync(path.join(web, file), "utf8").includes("sourceMappingURL"))).toEqual([]);
});

test.each([["web", maps], ["cli", path.join(root, "dist/cli")]])("the licences of all that is bundled go with dist/%s", (folder, mapped) => {
  const packages = new Set(sourcesOf(mapped).flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []));
  const licences = readFileSync(path.join(root, "dist", folder, "licences.txt"), "utf8");
  expect(packages.size).toBeGreaterThan(3);
  expect([...packages].filter((name) => !licences.includes(`${name} `))).toEqual([]);
  expect(licences).toContain("THE SOFTWARE IS PROVIDED");
});

test("nothing of the workbench or of the tests is in the shipped scripts", () => {
  const sources = sourcesOf(maps);
  expect(sources.filter((source) => source.includes("src/")).length).toBeGreaterThan(20);
  expect(sources.filter((source) => /src\/workbench|tests\/|\/testing\/|fontsource/.test(source))).toEqual([]);
});

test("the whole pane works under the policy and asks no host but its own", async () => {
  const server = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const workbench = await openWorkbenchPage(browser, server.url);
    const requests: string[] = [];
    workbench.page.on("request", (request) => requests.push(request.url()));
    await workbench.openSample("令和7年度 重点目標（中間・要修正）");
    await workbench.ribbonButton("点検").click();
    await workbench.pane.getByText("2枚を点検しました。").first().waitFor();
    for (const button of ["中間報告", "提出", "集計", "シート一覧"]) {
      await workbench.ribbonButton(button).click();
      await workbench.pane.getByRole("main").waitFor();
    }
    const brand = await workbench.pane.getByRole("navigation").evaluate((element) => getComputedStyle(element).getPropertyValue("--colorBrandBackground"));
    expect(brand).toMatch(/^#/);
    expect(workbench.errors).toEqual([]);
    const hosts = new Set(requests.filter((url) => !url.startsWith("data:") && !url.startsWith("blob:")).map((url) => new URL(url).origin));
    expect([...hosts]).toEqual([new URL(server.url).origin]);
  } finally {
    await browser.close();
    await server.stop();
  }
});

test("for closed networks the build carries office.js unchanged and names no other script host", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "self-hosted-"));
  try {
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    await promisify(execFile)(process.execPath, [webpack, "--config-name", "add-in", "--env", "officeJs=self", "--mode", "none", "--output-path", path.join(folder, "web")], { cwd: root });
    const page = pageOf(path.join(folder, "web"));
    expect(namedFiles(page)).toContain("office-js/office.js");
    expect(directives(policyOf(page)).get("script-src")).toEqual(["'self'"]);
    for (const file of ["office.js", "excel-web-16.00.js", "excel-win32-16.01.js", "excel-mac-16.00.js", "ja-jp/office_strings.js"]) {
      const original = readFileSync(path.join(root, "node_modules/@microsoft/office-js/dist", file));
      expect(readFileSync(path.join(folder, "web/office-js", file)).equals(original)).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
