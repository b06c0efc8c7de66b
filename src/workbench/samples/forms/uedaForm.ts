import { rowHeight } from "../rowHeight";
import type { SampleCell, SampleList, SampleSheet, SampleValue } from "../sampleWorkbook";
import type { StyleName } from "../styles";
import { areaOf, spanWidth, type Span } from "./columns";

/** Columns of the table that a row is written into. */
export type UedaColumn = "initiative" | "period" | "target" | "midYear" | "final";

/** Fields above and below the table. */
export type UedaField =
  | "title" | "department" | "priority" | "plan" | "strategy" | "reform" | "mayor" | "situation" | "purpose" | "sdgs" | "participation" | "effect";

/** One year's form of the 重点目標管理シート: what is printed where. */
export interface UedaForm {
  yearName: string;
  /** Row of the printed title; header fields start two rows below it. */
  top: number;
  width: Span;
  widths: readonly number[];
  titleStyle: StyleName;
  label: StyleName;
  heading: StyleName;
  /** Header fields by line: printed label and value side by side. */
  header: readonly (readonly { field: UedaField; label: string; labelAt: Span; valueAt: Span }[])[];
  marker: Span | null;
  table: readonly { column: UedaColumn; heading: string; at: Span }[];
  /** The line under the table: 特記事項 and its two fields, whose printed heading is part of the cell. */
  footer: { label: Span; participation: Span; effect: Span; bullet: string; rows: number };
  /** Where the drop-down lists of the helper sheet are used. */
  lists: readonly { field: UedaField; source: string }[];
}

export type UedaRow = Partial<Record<UedaColumn, string>> & {
  /** Grid rows that the row is merged over; 1 when left out. */
  gridRows?: number;
};

export interface UedaGoal {
  /** Worksheet name. */
  sheet: string;
  fields: Partial<Record<UedaField, SampleValue>>;
  rows: readonly UedaRow[];
  /** Fiscal year in the title where it differs from the form's. */
  yearName?: string;
  /** Note in a row of its own above the table. */
  note?: string;
  /** The first heading also covers the marker column. */
  headingCoversMarker?: boolean;
  /** The headings are printed again before the row with this ordinal. */
  headingsAgainBefore?: number;
  /** Headings that differ from the form's. */
  headings?: Partial<Record<UedaColumn, string>>;
}

const PARTICIPATION = "市民参加・協働の推進、市民満足度の向上を考慮した点";
const EFFECT = "取組による効果・残された課題";
const MARKERS = "①②③④⑤⑥⑦⑧⑨";

const plainText = (value: SampleValue | undefined): string => (typeof value === "string" ? value : "");

/** One goal written into a form, as a worksheet. */
export function uedaSheet(form: UedaForm, goal: UedaGoal): SampleSheet {
  const cells: SampleCell[] = [];
  const heights: Record<number, number> = {};
  const lists: SampleList[] = [];
  const put = (area: string, value: SampleValue, style: StyleName) => cells.push({ area, value, style });
  const fit = (texts: { text: string; at: Span }[], least?: number) => rowHeight(texts.map(({ text, at }) => ({ text, width: spanWidth(at, form.widths) })), least);

  put(areaOf(form.width, form.top), `${goal.yearName ?? form.yearName} 重点目標管理シート`, form.titleStyle);
  heights[form.top] = 30;
  heights[form.top + 1] = 8;

  let row = form.top + 2;
  for (const line of form.header) {
    for (const { field, label, labelAt, valueAt } of line) {
      const value = goal.fields[field] ?? "";
      put(areaOf(labelAt, row), label, form.label);
      put(areaOf(valueAt, row), value, field === "title" ? "goalTitle" : field === "department" || field === "priority" ? "centered" : "textMiddle");
      lists.push(...form.lists.filter((list) => list.field === field).map((list) => ({ area: `${valueAt[0]}${row}`, source: list.source })));
    }
    heights[row] = fit(line.flatMap(({ field, label, labelAt, valueAt }) => [{ text: label, at: labelAt }, { text: plainText(goal.fields[field]), at: valueAt }]), 34);
    row += 1;
  }

  if (goal.note !== undefined) {
    put(areaOf(form.width, row), goal.note, "plain");
    row += 1;
  }

  const headings = () => {
    form.table.forEach(({ column, heading, at }, index) => {
      const covers = index === 0 && goal.headingCoversMarker === true && form.marker !== null;
      if (index === 0 && form.marker !== null && !covers) put(areaOf(form.marker, row), "", form.heading);
      put(areaOf(covers ? [form.marker![0], at[1]] : at, row), goal.headings?.[column] ?? heading, form.heading);
    });
    heights[row] = fit(form.table.map(({ heading, at }) => ({ text: heading, at })), 34);
    row += 1;
  };

  headings();
  const firstRow = row;
  goal.rows.forEach((content, index) => {
    if (goal.headingsAgainBefore === index + 1) headings();
    const gridRows = content.gridRows ?? 1;
    if (form.marker !== null) put(areaOf(form.marker, row, gridRows), MARKERS[index]!, "centered");
    for (const { column, at } of form.table) put(areaOf(at, row, gridRows), content[column] ?? "", "text");
    const height = fit(form.table.map(({ column, at }) => ({ text: content[column] ?? "", at })), 60) / gridRows;
    for (let line = 0; line < gridRows; line += 1) heights[row + line] = height;
    row += gridRows;
  });

  const { label, participation, effect, bullet, rows } = form.footer;
  const notes = [
    { at: participation, text: [`${bullet}${PARTICIPATION}`, plainText(goal.fields.participation)].filter(Boolean).join("\n") },
    { at: effect, text: [`${bullet}${EFFECT}`, plainText(goal.fields.effect)].filter(Boolean).join("\n") },
  ];
  put(areaOf(label, row, rows), "特記事項", form.label);
  for (const { at, text } of notes) put(areaOf(at, row, rows), text, "text");
  for (let line = 0; line < rows; line += 1) heights[row + line] = fit(notes, 40) / rows;

  return {
    name: goal.sheet,
    cells,
    widths: [...form.widths],
    heights,
    paper: "a3",
    orientation: "landscape",
    printTitles: { from: firstRow - 1, to: firstRow - 1 },
    lists,
  };
}
