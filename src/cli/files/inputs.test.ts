import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { faultOf, readInput, textOfFile, withoutReport, workbookFiles } from "./inputs";

let folder: string;
const inside = (...names: string[]) => path.join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "inputs-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("workbooks of every format below a folder, by name; lock files, hidden ones and others are passed over", () => {
  mkdirSync(inside("b", "c"), { recursive: true });
  mkdirSync(inside(".trash"));
  for (const name of ["z.xlsx", "a.XLSM", "b/k.xls", "b/c/l.ods", "b/m.xlsb", "~$z.xlsx", ".hidden.xlsx", ".trash/t.xlsx", "notes.txt"]) writeFileSync(inside(...name.split("/")), "");
  expect(workbookFiles([folder])).toEqual({
    files: [["a.XLSM"], ["b", "c", "l.ods"], ["b", "k.xls"], ["b", "m.xlsb"], ["z.xlsx"]].map((names) => inside(...names)),
    problems: [],
    fromFolder: true,
  });
});

test("a file that the folder has given is not read twice", () => {
  writeFileSync(inside("a.xlsx"), "");
  expect(workbookFiles([inside("a.xlsx"), folder]).files).toEqual([inside("a.xlsx")]);
});

test("files, folders and their faults that are named twice, in whatever way, are there once", () => {
  mkdirSync(inside("b"));
  writeFileSync(inside("b", "a.xlsx"), "");
  const roundabout = `${inside("b")}${path.sep}..${path.sep}b`;
  const file = inside("b", "a.xlsx");
  expect(workbookFiles([folder, inside("b"), roundabout, file, file])).toEqual({ files: [file], problems: [], fromFolder: true });
  expect(workbookFiles([file, path.relative(process.cwd(), file)]).files).toEqual([file]);
  expect(workbookFiles([inside("none.xlsx"), `${roundabout}${path.sep}..${path.sep}none.xlsx`]).problems).toHaveLength(1);
});

test("links in a circle end; a link to a workbook is followed", () => {
  writeFileSync(inside("a.xlsx"), "");
  mkdirSync(inside("b"));
  try {
    symlinkSync(folder, inside("b", "up"), "dir");
    symlinkSync(inside("a.xlsx"), inside("b", "link.xlsx"));
    symlinkSync(inside("b", "self.xlsx"), inside("b", "self.xlsx"));
  } catch {
    console.warn("links cannot be made here: skipped");
    return;
  }
  expect(workbookFiles([folder])).toEqual({ files: [inside("a.xlsx"), inside("b", "link.xlsx")], problems: [{ file: inside("b", "self.xlsx"), fault: "not-found" }], fromFolder: true });
});

test("a report is not written over a workbook that a link names", async () => {
  writeFileSync(inside("a.xlsx"), "");
  try {
    symlinkSync(inside("a.xlsx"), inside("link.xlsx"));
  } catch {
    console.warn("links cannot be made here: skipped");
    return;
  }
  const inputs = workbookFiles([inside("link.xlsx")]);
  expect(await withoutReport(inputs, inside("a.xlsx"))).toBeNull();
  expect(await withoutReport(inputs, inside("other.xlsx"))).toBe(inputs);
});

test("a folder without workbooks, and what is not there, are problems", () => {
  expect(workbookFiles([folder, inside("none.xlsx")])).toEqual({
    files: [],
    problems: [
      { file: folder, fault: "empty-folder" },
      { file: inside("none.xlsx"), fault: "not-found" },
    ],
    fromFolder: true,
  });
});

test("a workbook or a folder whose name is no UTF-8 is told by that, and stops no other", () => {
  writeFileSync(inside("open.xlsx"), "");
  const unreadable = (name: string) => Buffer.concat([Buffer.from(`${folder}${path.sep}`), Buffer.from(name, "latin1")]);
  try {
    writeFileSync(unreadable("\x93\xfa.xlsx"), "");
    mkdirSync(unreadable("\x96\x7b"));
  } catch {
    console.warn("this file system takes no such names: skipped");
    return;
  }
  const { files, problems } = workbookFiles([folder]);
  expect([files, problems.map(({ fault }) => fault)]).toEqual([[inside("open.xlsx")], ["unreadable-name", "unreadable-name"]]);
});

test("a folder that may not be opened does not stop the others", () => {
  mkdirSync(inside("closed"));
  writeFileSync(inside("open.xlsx"), "");
  chmodSync(inside("closed"), 0);
  const { files, problems } = workbookFiles([folder]);
  chmodSync(inside("closed"), 0o755);
  expect(files).toEqual([inside("open.xlsx")]);
  // Administrators may open everything.
  expect(problems).toEqual(problems.length === 0 ? [] : [{ file: inside("closed"), fault: "no-permission" }]);
});

test("what is no file is not opened, and a file too large for a workbook is not read", async () => {
  const large = inside("large.xlsx");
  writeFileSync(large, "");
  // More than fits into one buffer, without a byte on the disk.
  truncateSync(large, 5 * 2 ** 30);
  expect(await readInput(large)).toEqual({ file: large, fault: "too-large" });
  expect(await readInput(folder)).toEqual({ file: folder, fault: "not-a-workbook" });
  expect(textOfFile(folder)).toEqual({ file: folder, fault: "not-found" });
});

test("a name longer than any file's is not there, and stops no other", () => {
  const long = inside(`${"長".repeat(300)}.xlsx`);
  writeFileSync(inside("a.xlsx"), "");
  expect(workbookFiles([long, inside("a.xlsx")])).toEqual({ files: [inside("a.xlsx")], problems: [{ file: long, fault: "not-found" }], fromFolder: false });
});

test.each([
  ["EBUSY", "cannot-open"],
  ["EIO", "cannot-open"],
  ["EMFILE", "cannot-open"],
  ["EPERM", "no-permission"],
])("%s of the file system is %s", (code, fault) => {
  expect(faultOf(Object.assign(new Error(code), { code, syscall: "open" }))).toBe(fault);
});

test("an error that the file system has not made is thrown on", () => {
  expect(() => faultOf(new TypeError("x is not a function"))).toThrow(TypeError);
  expect(() => faultOf(Object.assign(new Error("heap"), { code: "ERR_WORKER_OUT_OF_MEMORY" }))).toThrow("heap");
});

test("a text as Windows' editors save it is read without their mark", () => {
  writeFileSync(inside("config.json"), "\ufeff{}");
  expect(textOfFile(inside("config.json"))).toEqual({ text: "{}" });
});
