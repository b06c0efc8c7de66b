import type { SampleSheet } from "../sampleWorkbook";
import { areaOf, type Span } from "./columns";

/** Where a year's cover prints its lines. */
export interface CoverForm {
  name: string;
  /** Column of the numbers; the goal titles stand right of it. */
  number: string;
  titles: Span;
  width: Span;
  /** Row of the department; the heading stands two rows below it, the list two below that (or at once when tight). */
  top: number;
  tight: boolean;
}

/** Cover sheet with the list of a department's goals. */
export function coverSheet(form: CoverForm, department: string, heading: string, goals: readonly string[]): SampleSheet {
  const headingRow = form.top + (form.tight ? 1 : 2);
  const listRow = headingRow + (form.tight ? 2 : 1);
  return {
    name: form.name,
    cells: [
      { area: areaOf(form.width, form.top), value: department, style: "plainBold" },
      { area: areaOf(form.width, headingRow), value: heading, style: "sheetTitle" },
      ...goals.flatMap((title, index) => [
        { area: `${form.number}${listRow + index}`, value: { number: index + 1, format: "General" }, style: "centered" as const },
        { area: areaOf(form.titles, listRow + index), value: title, style: "textMiddle" as const },
      ]),
    ],
    widths: Array.from({ length: 13 }, () => 7.5),
    heights: Object.fromEntries(goals.map((_, index) => [listRow + index, 28])),
    paper: "a4",
    orientation: "landscape",
  };
}

/** Hidden sheet that holds the choices of the drop-down lists, one list a column under its name. */
export function listSheet(name: string, lists: readonly { heading: string; choices: readonly string[] }[]): SampleSheet {
  const letters = "ABCDEFG";
  return {
    name,
    hidden: true,
    cells: lists.flatMap(({ heading, choices }, column) => [heading, ...choices].map((value, row) => ({ area: `${letters[column]}${row + 1}`, value, style: "plain" as const }))),
    widths: lists.map(() => 20),
    heights: {},
    paper: "a4",
    orientation: "portrait",
  };
}

export const coverH25: CoverForm = { name: "表紙", number: "A", titles: ["B", "I"], width: ["A", "I"], top: 1, tight: false };
export const coverR02: CoverForm = { name: "表紙", number: "B", titles: ["C", "M"], width: ["B", "M"], top: 3, tight: false };
export const coverR07: CoverForm = { name: "R7重点目標", number: "A", titles: ["B", "L"], width: ["A", "L"], top: 1, tight: true };
