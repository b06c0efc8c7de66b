import { DEFAULT_SETTINGS, settledFamilies } from "../checks/settings";
import { goalSheet, goalWorkbook } from "../progress/testing/goalSheets";
import { checkedFile } from "./checkedFile";

const OPTIONS = { settings: DEFAULT_SETTINGS, families: settledFamilies(DEFAULT_SETTINGS) };
const workbook = goalWorkbook([goalSheet([{ initiative: "桟橋の補修", period: "9月", target: "1基", midYear: "済んだ。" }, { initiative: "灯台の塗装", period: "通年", target: "1基" }])]);

test.each([
  ["the phase that was asked for", { phase: "final", today: "2026-05-01" }, "final", 2],
  ["the phase of the day where none was asked for", { phase: undefined, today: "2026-10-20" }, "mid-year", 1],
  ["what is written, on an early day", { phase: undefined, today: "2026-05-01" }, "mid-year", 1],
] as const)("a file's lines are of %s", (_, asked, phase, due) => {
  const { file, lines } = checkedFile("港.xlsx", workbook, { ...OPTIONS, ...asked });
  expect([file, lines.map((line) => [line.file, line.phase, line.due, line.errors])]).toEqual(["港.xlsx", [["港.xlsx", phase, due, expect.any(Number)]]]);
});

test("findings are of the phase and of the settings, and are counted in the lines", () => {
  const counted = (phase: "planning" | "final", rules = {}) => {
    const { findings, lines } = checkedFile("港.xlsx", workbook, { ...OPTIONS, settings: { ...DEFAULT_SETTINGS, rules }, phase, today: "2026-05-01" });
    expect(lines[0]!.errors).toBe(findings.filter(({ severity }) => severity === "error").length);
    return findings.filter(({ rule }) => rule === "report-missing").length;
  };
  expect([counted("planning"), counted("final"), counted("final", { "report-missing": "off" })]).toEqual([0, 3, 0]);
});
