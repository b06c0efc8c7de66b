import { checkWorkbook } from "../../src/checks/checkWorkbook";
import type { GoalWorkbook } from "../../src/goal/goalSheet";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { moved, stay, type Move } from "../support/snapshotEdits";
import { caseFiles, readTestFile, sampleFiles, SLOW } from "../support/workbooks";

jest.setTimeout(SLOW);

/** The forms of 相模原市 belong together and have one head: they are not told apart on one worksheet. */
const FILES = [...sampleFiles(), ...caseFiles()].filter(({ name }) => !name.startsWith("sagamihara"));

type Place = (sheet: SheetSnapshot, offset: number) => { sheet: SheetSnapshot; size: number };

const by = (offset: number): Move => (line) => line + offset;
const below: Place = (sheet, offset) => ({ sheet: moved(sheet, by(offset), stay), size: Math.max(...sheet.cells.map(({ row }) => row), ...sheet.merges.map(({ bottom }) => bottom)) + 2 });
const beside: Place = (sheet, offset) => ({ sheet: moved(sheet, stay, by(offset)), size: Math.max(...sheet.cells.map(({ column }) => column), ...sheet.merges.map(({ right }) => right)) + 2 });

/** The workbook with all its goal sheets on one worksheet. */
function together(snapshot: WorkbookSnapshot, { sheets }: GoalWorkbook, place: Place): WorkbookSnapshot {
  const isGoalSheet = ({ name }: SheetSnapshot) => sheets.some((sheet) => sheet.name === name);
  const one: SheetSnapshot = { name: "目標", visible: true, cells: [], merges: [] };
  let offset = 0;
  for (const sheet of snapshot.sheets.filter(isGoalSheet)) {
    const placed = place(sheet, offset);
    one.cells.push(...placed.sheet.cells);
    one.merges.push(...placed.sheet.merges);
    offset += placed.size;
  }
  return { ...snapshot, sheets: [...snapshot.sheets.filter((sheet) => !isGoalSheet(sheet)), one] };
}

const heads = ({ sheets }: GoalWorkbook) => sheets.map(({ title, department, section, priority, fiscalYear, rows }) => [title, department, section, priority, fiscalYear, rows.length]);
/** Which of two equal priorities is wrong is told by the names of their worksheets. */
const findings = (workbook: GoalWorkbook) => checkWorkbook(workbook, { phase: "final" }).filter(({ rule }) => rule !== "duplicate-priority").map(({ rule, row, column, sub }) => [rule, row, column, sub]);

describe.each<[string, Place]>([["below one another", below], ["side by side", beside]])("goal sheets %s on one worksheet", (_, place) => {
  test.each(FILES)("$name: have the rows and findings that each has on a worksheet of its own", async (file) => {
    const snapshot = await readTestFile(file);
    const apart = readGoalWorkbook(snapshot);
    const joined = readGoalWorkbook(together(snapshot, apart, place));
    expect(heads(joined)).toEqual(heads(apart));
    expect(findings(joined)).toEqual(findings(apart));
  });
});
