import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWholeFile } from "./wholeFile";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "whole-"));
  file = path.join(folder, "report.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("takes the place of an earlier file, or of none, and leaves nothing else", () => {
  writeWholeFile(file, "1");
  writeWholeFile(file, "2");
  expect([readFileSync(file, "utf8"), readdirSync(folder)]).toEqual(["2", ["report.json"]]);
});

// Whoever may do everything may write over protected files too.
const maybe = process.getuid?.() === 0 ? test.skip : test;
maybe("a file that is protected from writing stays as it is", () => {
  writeFileSync(file, "old");
  chmodSync(file, 0o444);
  expect(() => writeWholeFile(file, "new")).toThrow(/EACCES|EPERM/);
  expect([readFileSync(file, "utf8"), readdirSync(folder)]).toEqual(["old", ["report.json"]]);
});
