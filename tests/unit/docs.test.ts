import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const pages = ["README.md", "CHANGELOG.md", ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" }).map((file) => path.join("docs", file))].filter(
  (file) => file.endsWith(".md") && existsSync(path.join(root, file)),
);
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

test.each(pages)("%s names npm scripts that are there", (page) => {
  const named = [...readFileSync(path.join(root, page), "utf8").matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name]) => name!);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test("every npm script is told on a page or is a part of another one", () => {
  const told = [...pages.map((page) => readFileSync(path.join(root, page), "utf8")), ...Object.values(scripts)].join("\n");
  expect(Object.keys(scripts).filter((name) => !new RegExp(`\\bnpm (?:run )?${name}(?![\\w:-])`).test(told))).toEqual([]);
});

/** Links of a page to files of the project: the file, and the heading on it ("" for the whole page). */
function linksOf(page: string): { file: string; heading: string }[] {
  const links = [...readFileSync(path.join(root, page), "utf8").matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => decodeURI(link!)).filter((link) => !/^[a-z]+:/.test(link));
  return links.map((link) => {
    const [place = "", heading = ""] = link.split("#");
    return { file: place === "" ? page : path.join(path.dirname(page), place), heading };
  });
}

/** The names under which a page's headings are linked to. */
function headingsOf(page: string): Set<string> {
  const plain = readFileSync(path.join(root, page), "utf8").replace(/^```.*?^```/gms, "");
  const names = [...plain.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"));
  return new Set(names.map((name) => name.trim().toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, "").replaceAll(" ", "-")));
}

test.each(pages)("%s links to files and headings that are there", (page) => {
  const links = linksOf(page);
  expect(links.filter(({ file }) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(links.filter(({ file, heading }) => heading !== "" && file.endsWith(".md") && !headingsOf(file).has(heading))).toEqual([]);
});

test.each(pages)("%s names places of the source that are there", (page) => {
  const named = [...readFileSync(path.join(root, page), "utf8").matchAll(/`((?:src|tests|docs|assets)\/[^`\s*…{}<>]+)`/g)].map(([, place]) => place!);
  expect(named.filter((place) => !place.startsWith("tests/output/") && !existsSync(path.join(root, place)))).toEqual([]);
});
