import { readFileSync } from "node:fs";
import path from "node:path";
import { licencesPage, lockedPackages } from "./licencesPage";

const root = path.resolve(__dirname, "../../..");
const packages = lockedPackages(readFileSync(path.join(root, "package-lock.json"), "utf8"));

/** Licences that let a town use, change and pass on the product without publishing its own work. */
const ACCEPTED = ["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

test("docs/licences.md lists what is locked (npm run licences writes it anew)", () => {
  expect(readFileSync(path.join(root, "docs/licences.md"), "utf8").replaceAll("\r\n", "\n")).toBe(licencesPage(packages));
});

test("everything in the product has a licence that a town can accept", () => {
  const product = packages.filter(({ development }) => !development);
  expect(product.length).toBeGreaterThan(10);
  expect(product.filter(({ licence }) => !ACCEPTED.includes(licence))).toEqual([]);
});

test("packages are read from a lock file, once each, with scopes", () => {
  const lock = {
    packages: {
      "": { name: "x" },
      "node_modules/@a/b": { version: "1.0.0", license: "MIT" },
      "node_modules/c": { version: "2.0.0", license: "ISC", dev: true },
      "node_modules/d/node_modules/c": { version: "2.0.0", license: "ISC" },
      "node_modules/e": { version: "3.0.0", dev: true },
    },
  };
  expect(lockedPackages(JSON.stringify(lock))).toEqual([
    { name: "@a/b", version: "1.0.0", licence: "MIT", development: false },
    { name: "c", version: "2.0.0", licence: "ISC", development: false },
    { name: "e", version: "3.0.0", licence: "", development: true },
  ]);
});
