import { FOLDER_WORDS } from "../messages/folder";
import { RULE_NAMES } from "../messages/rules";
import type { FolderFile } from "./checkedFile";
import { folderFindingsTable, matrixTable, resultOf, type WordedFile } from "./folderTables";
import type { OwnerLine } from "./ownerLine";

const LINE: OwnerLine = {
  file: "港.xlsx",
  department: "港湾部",
  section: null,
  fiscalYear: 2026,
  sheets: 2,
  places: [{ name: "1位" }, { name: "2位" }],
  names: [],
  rows: 5,
  phase: "mid-year",
  planning: { done: 5, of: 5 },
  midYear: { done: 4, of: 5 },
  final: null,
  errors: 0,
  warnings: 1,
  infos: 0,
  due: 1,
};
const FILES: FolderFile<"damaged", WordedFile>[] = [
  { file: "港.xlsx", lines: [LINE, { ...LINE, section: "工務課" }], findings: [{ rule: "blank-cell", severity: "error", sheet: "1位", cell: "C9", column: "period", message: "空欄です。" }] },
  { file: "山.xlsx", fault: "damaged" },
];

test("the matrix has first a row for each unread file, then one for each department", () => {
  const { columns, rows } = matrixTable(FILES, FOLDER_WORDS.ja);
  const value = (row: number, id: string) => rows[row]![columns.findIndex((column) => column.id === id)];
  expect(rows).toHaveLength(3);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect([value(1, "department"), value(2, "section"), value(1, "midYear"), value(1, "final"), value(1, "due"), value(1, "result")]).toEqual(["港湾部", "工務課", 4, null, 1, "未報告あり"]);
  expect([value(0, "result"), value(0, "file"), value(0, "department"), value(0, "rows"), value(0, "note")]).toEqual(["読めない", "山.xlsx", null, null, expect.stringContaining("壊れている")]);
  expect(value(1, "note")).toBeNull();
  // What the eye meets first names the file too: of one that was not read there is nothing else to know it by.
  expect(columns.slice(0, 4).map(({ id }) => id)).toEqual(["result", "department", "section", "file"]);
});

test("figures are numbers that can be added up, years are not, and all else is text", () => {
  const kinds = Object.fromEntries(matrixTable(FILES, FOLDER_WORDS.ja).columns.map(({ id, kind }) => [id, kind]));
  expect(kinds).toEqual({
    ...{ result: "text", department: "text", section: "text", phase: "text", file: "text", note: "text", fiscalYear: "ordinal" },
    ...{ errors: "whole", warnings: "whole", infos: "whole", due: "whole", sheets: "whole", rows: "whole", planning: "whole", midYear: "whole", final: "whole" },
  });
  expect(folderFindingsTable(FILES, FOLDER_WORDS.ja).columns).toMatchObject(["file", "sheet", "cell", "column", "severity", "rule", "message"].map((id) => ({ id, kind: "text" })));
});

test("a last column names the other files of a goal, where there are any", () => {
  const other = { file: "港2.xlsx", lines: [{ ...LINE, file: "港2.xlsx", names: ["a"] }] };
  const { columns, rows } = matrixTable([{ file: "港.xlsx", lines: [{ ...LINE, names: ["a"] }] }, other], FOLDER_WORDS.ja);
  expect([columns.at(-1)!.heading, ...rows.map((row) => row.at(-1))]).toEqual(["備考", "同じ目標のあるファイル: 港2.xlsx", "同じ目標のあるファイル: 港.xlsx"]);
  expect(matrixTable([other], FOLDER_WORDS.ja).columns.map(({ heading }) => heading)).not.toContain("備考");
});

test("a department that its sheets do not name is told so", () => {
  const { rows } = matrixTable([{ file: "港.xlsx", lines: [{ ...LINE, department: null }] }], FOLDER_WORDS.ja);
  expect(rows[0]![1]).toBe("部局名なし");
});

test("findings come with their words", () => {
  const { rows } = folderFindingsTable(FILES, FOLDER_WORDS.en);
  expect(rows).toEqual([["港.xlsx", "1位", "C9", "period", "Error", RULE_NAMES.en["blank-cell"], "空欄です。"]]);
});

test.each([
  [{ errors: 1, due: 1, warnings: 1 }, "errors"],
  [{ errors: 0, due: 1, warnings: 1 }, "due"],
  [{ errors: 0, due: 0, warnings: 1 }, "warnings"],
  [{ errors: 0, due: 0, warnings: 0 }, "fine"],
] as const)("%j comes to %s", (figures, result) => {
  expect(resultOf({ ...LINE, ...figures })).toBe(result);
});
