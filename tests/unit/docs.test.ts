import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const pages = ["README.md", ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" }).map((file) => path.join("docs", file))].filter(
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

test.each(pages)("%s links to files that are there", (page) => {
  const links = [...readFileSync(path.join(root, page), "utf8").matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!.split("#")[0]!).filter((link) => link !== "" && !/^[a-z]+:/.test(link));
  expect(links.filter((link) => !existsSync(path.join(root, path.dirname(page), decodeURI(link))))).toEqual([]);
});

test.each(pages)("%s names places of the source that are there", (page) => {
  const named = [...readFileSync(path.join(root, page), "utf8").matchAll(/`((?:src|tests|docs|assets)\/[^`\s*…{}<>]+)`/g)].map(([, place]) => place!);
  expect(named.filter((place) => !place.startsWith("tests/output/") && !existsSync(path.join(root, place)))).toEqual([]);
});
