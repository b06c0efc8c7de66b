import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { row } from "../../summary/testing/rows";
import { rowSpool } from "./rowSpool";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-spool-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("gives its pages back as often as they are asked for, and would leave nothing if the command were killed", async () => {
  const spool = await rowSpool(folder);
  await spool.add([row({ itemId: "1" }), row({ itemId: "2" })]);
  expect(readdirSync(folder)).toEqual([]);
  await spool.add([row({ itemId: "3", title: "\u2028" })]);
  for (let times = 0; times < 2; times += 1) {
    const pages: string[][] = [];
    for await (const page of spool.rows()) pages.push(page.map(({ itemId }) => itemId));
    expect(pages).toEqual([["1", "2"], ["3"]]);
  }
  await spool.end();
});
