import { goalSheet, goalWorkbook } from "../progress/testing/goalSheets";
import type { FileLines } from "./checkedFile";
import { filesWithOthers, otherVersions } from "./otherVersions";
import { ownerLines } from "./ownerLine";

const rows = [{ initiative: "桟橋の補修", target: "1基", midYear: "済んだ" }];
const harbour = { ...goalSheet(rows), name: "1位", department: "港湾部", section: null as string | null, fiscalYear: 2026, priority: 1 };
const second = { ...harbour, name: "2位", priority: 2 };

const fileOf = (file: string, ...sheets: (typeof harbour)[]): FileLines => ({ file, lines: ownerLines(file, goalWorkbook(sheets), [], { phase: "final" }) });

/** What the lines of the files are told, file by file. */
const toldOf = (...files: FileLines[]) => {
  const others = otherVersions(files);
  return files.map(({ lines }) => lines.map((line) => others.get(line)?.files ?? []));
};

test("versions of one workbook name each other, also where names of departments differ in spaces alone and files bear one name", () => {
  const files = [fileOf("港.xlsx", harbour), fileOf("港（修正）.xlsx", { ...harbour, department: "港 湾部", name: "重点1" }, second), fileOf("港.xlsx", second)];
  expect(toldOf(...files)).toEqual([[["港（修正）.xlsx"]], [["港.xlsx", "港.xlsx"]], [["港（修正）.xlsx"]]]);
  expect(filesWithOthers(files, otherVersions(files))).toEqual(["港.xlsx", "港（修正）.xlsx", "港.xlsx"]);
});

test("a file counts when one of its lines is in another file, too", () => {
  const files = [fileOf("港.xlsx", harbour, { ...second, section: "工務課" }), fileOf("港2.xlsx", harbour)];
  expect(toldOf(...files)).toEqual([[["港2.xlsx"], []], [["港.xlsx"]]]);
  expect(filesWithOthers(files, otherVersions(files))).toEqual(["港.xlsx", "港2.xlsx"]);
});

test("of many copies the first three are named", () => {
  const files = Array.from({ length: 5 }, (_, at) => fileOf(`${at}.xlsx`, harbour));
  expect(otherVersions(files).get(files[1]!.lines[0]!)).toEqual({ files: ["0.xlsx", "2.xlsx", "3.xlsx"], more: true });
  expect(otherVersions(files).get(files[4]!.lines[0]!)).toEqual({ files: ["0.xlsx", "1.xlsx", "2.xlsx"], more: true });
  expect(otherVersions(files.slice(0, 4)).get(files[0]!.lines[0]!)).toEqual({ files: ["1.xlsx", "2.xlsx", "3.xlsx"], more: false });
});

test.each([
  ["another goal of the department", second],
  ["another year", { ...harbour, fiscalYear: 2025 }],
  ["another section", { ...harbour, section: "工務課" }],
  ["another department", { ...harbour, department: "灯台部" }],
])("%s is no version", (_, other) => {
  const files = [fileOf("a.xlsx", harbour), fileOf("b.xlsx", other)];
  expect(toldOf(...files)).toEqual([[[]], [[]]]);
  expect(filesWithOthers(files, otherVersions(files))).toEqual([]);
});

test("goals of no department, and files that were not read, are no versions of one another", () => {
  const nobody = { ...harbour, department: " " };
  expect(otherVersions([fileOf("a.xlsx", nobody), fileOf("b.xlsx", nobody), { file: "c.xlsx", fault: "damaged" }]).size).toBe(0);
});
