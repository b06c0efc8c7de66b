import type { Finding, Severity } from "../../checks/finding";
import type { CellMark, ExcelPort } from "../../excel/excelPort";
import type { CheckedWorkbook } from "./paneState";
import { markFindings } from "./resultWork";

const merged = { top: 5, left: 4, bottom: 6, right: 7 };
const checked = { snapshot: { name: "a.xlsx", sheets: [{ name: "1位", visible: true, cells: [], merges: [merged] }] } } as unknown as CheckedWorkbook;
const finding = (severity: Severity, cell: string | null, sheet = "1位") => ({ severity, cell, sheet }) as Finding;

/** What is marked for findings, and how it is told. */
async function marked(findings: Finding[], protectedSheets: string[] = []) {
  const marks: CellMark[] = [];
  const excel = { markCells: async (given: readonly CellMark[]) => (marks.push(...given), { protectedSheets }) } as Pick<ExcelPort, "markCells">;
  return { told: await markFindings(excel as ExcelPort, checked, findings), marks };
}

test("a cell is marked once, as grave as the gravest of its findings, whatever their order", async () => {
  const findings = [finding("info", "B2"), finding("error", "B2"), finding("warning", "B2"), finding("warning", "C3"), finding("error", null)];
  expect((await marked(findings)).marks).toEqual([
    { sheet: "1位", address: "B2", severity: "error" },
    { sheet: "1位", address: "C3", severity: "warning" },
  ]);
});

test("of a merged area the whole is marked", async () => {
  expect((await marked([finding("error", "E6"), finding("error", "E6", "2位")])).marks.map(({ sheet, address }) => `${sheet} ${address}`)).toEqual(["1位 E6:H7", "2位 E6"]);
});

test("cells of protected worksheets are not counted as marked", async () => {
  const { told } = await marked([finding("error", "B2"), finding("error", "B2", "2位")], ["2位"]);
  expect(told).toEqual({ step: "marked", cells: 1, protectedSheets: ["2位"] });
  expect((await marked([])).told).toEqual({ step: "unmarked", cells: 0, protectedSheets: [] });
});
