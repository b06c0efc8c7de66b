import type { Role } from "../forms/role";
import { reportPlace, type ReportPlace } from "./reportPlace";
import { goalSheet } from "./testing/goalSheets";

const ALL: Role[] = ["initiative", "period", "target", "midYear", "midYearPlan", "final", "activity", "outcome"];
const ASKING = { midYear: "中間報告\n（方法・手段の見直しを行った点）", final: "期末報告（見直し）" };
const place = (main: Role | null, beside: Role[] = [], change = false): ReportPlace => ({ main, beside, change });

test.each<[string, "midYear" | "final", Parameters<typeof goalSheet>[1], ReportPlace | null]>([
  ["a column for each report", "midYear", {}, place("midYear")],
  ["a column for each report", "final", {}, place("final")],
  ["a plan beside the mid-year report", "midYear", { family: "yokote-h30", columns: ALL }, place("midYear", ["midYearPlan"])],
  ["further columns of the year's end", "final", { family: "yokote-h30", columns: ALL }, place("final", ["activity", "outcome"])],
  ["columns that the sheet lacks", "final", { family: "yokote-h30", columns: ALL.filter((role) => role !== "activity") }, place("final", ["outcome"])],
  ["a first column that the sheet lacks", "midYear", { family: "yokote-h30", columns: ALL.filter((role) => role !== "midYear") }, place("midYearPlan")],
  ["no half-year column", "midYear", { family: "sagamihara-h25", columns: ["initiative", "baseline", "final", "target"] }, place(null)],
  ["a heading that asks for changes of method", "midYear", { family: "ueda-r07", headings: ASKING }, place("midYear", [], true)],
  ["such a heading at the year's end", "final", { family: "ueda-r07", headings: ASKING }, place("final")],
  ["no reports at all", "final", { family: "sagamihara-h25", form: "projects", columns: ["initiative", "cost"] }, null],
])("with %s the %s goes where the sheet has it", (_, report, traits, expected) => {
  expect(reportPlace(goalSheet([{ initiative: "桟橋" }], traits), report)).toEqual(expected);
});
