import fs from "node:fs/promises";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { streamOf } from "../../exports/tableStream";
import { NotWritten } from "./diskErrors";
import { writeTables } from "./writeTables";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-tables-"))));
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const tables = (count: number, ...ids: string[]) =>
  ids.map((id) => streamOf({ id, title: id, columns: [{ id: "count", heading: "件数", kind: "whole" }], rows: [[count]], chart: null }));
const content = (id: string) => readFileSync(path.join(folder, `${id}.csv`), "utf8").trim().split("\r\n").at(-1);

test("tables take the place of earlier ones", async () => {
  await writeTables(folder, "csv", tables(1, "first", "second"));
  await writeTables(folder, "csv", tables(2, "first", "second"));
  expect([content("first"), content("second"), readdirSync(folder).sort()]).toEqual(["2", "2", ["first.csv", "second.csv"]]);
});

test("when one cannot take its place, all are as they were: a folder never holds figures of two readings", async () => {
  await writeTables(folder, "csv", tables(1, "second"));
  mkdirSync(path.join(folder, "third.csv"));
  await expect(writeTables(folder, "csv", tables(2, "first", "second", "third"))).rejects.toThrow(NotWritten);
  expect([content("second"), readdirSync(folder).sort()]).toEqual(["1", ["second.csv", "third.csv"]]);
});

test("when the earlier one cannot be copied whole, no half copy stays", async () => {
  await writeTables(folder, "csv", tables(1, "first", "second"));
  const { copyFile } = fs;
  jest.spyOn(fs, "copyFile").mockImplementation((from, to, mode) => {
    if (!String(from).endsWith("second.csv")) return copyFile(from, to, mode);
    writeFileSync(String(to), "件");
    return Promise.reject(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }));
  });
  await expect(writeTables(folder, "csv", tables(2, "first", "second"))).rejects.toThrow(NotWritten);
  expect([content("first"), content("second"), readdirSync(folder).sort()]).toEqual(["1", "1", ["first.csv", "second.csv"]]);
});
