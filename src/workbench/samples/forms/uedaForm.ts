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
  const page = new Page(form);
  page.put(form.width, `${goal.yearName ?? form.yearName} 重点目標管理シート`, form.titleStyle);
  page.next(30);
  page.next(8);
  const lists = form.header.flatMap((line) => headerLine(page, form, goal, line));
  if (goal.note !== undefined) {
    page.put(form.width, goal.note, "plain");
    page.next();
  }
  headings(page, form, goal);
  const firstRow = page.row;
  goal.rows.forEach((content, index) => {
    if (goal.headingsAgainBefore === index + 1) headings(page, form, goal);
    row(page, form, content, MARKERS[index]!);
  });
  footer(page, form, goal);

  return {
    name: goal.sheet,
    cells: page.cells,
    widths: [...form.widths],
    heights: page.heights,
    paper: "a3",
    orientation: "landscape",
    printTitles: { from: firstRow - 1, to: firstRow - 1 },
    lists,
  };
}

/** A worksheet that is written from top to bottom. */
class Page {
  readonly cells: SampleCell[] = [];
  readonly heights: Record<number, number> = {};
  row: number;

  constructor(private readonly form: UedaForm) {
    this.row = form.top;
  }

  /** Writes at the present row, merged over `rows` of them. */
  put(at: Span, value: SampleValue, style: StyleName, rows = 1): void {
    this.cells.push({ area: areaOf(at, this.row, rows), value, style });
  }

  /** Goes on below `rows` grid rows, which share a height. */
  next(height?: number, rows = 1): void {
    for (let line = 0; height !== undefined && line < rows; line += 1) this.heights[this.row + line] = height / rows;
    this.row += rows;
  }

  /** Height that fits all of the texts. */
  fit(texts: { text: string; at: Span }[], least?: number): number {
    return rowHeight(texts.map(({ text, at }) => ({ text, width: spanWidth(at, this.form.widths) })), least);
  }
}

const fieldStyle = (field: UedaField): StyleName => (field === "title" ? "goalTitle" : field === "department" || field === "priority" ? "centered" : "textMiddle");

function headerLine(page: Page, form: UedaForm, goal: UedaGoal, line: UedaForm["header"][number]): SampleList[] {
  const lists: SampleList[] = [];
  for (const { field, label, labelAt, valueAt } of line) {
    page.put(labelAt, label, form.label);
    page.put(valueAt, goal.fields[field] ?? "", fieldStyle(field));
    lists.push(...form.lists.filter((list) => list.field === field).map((list) => ({ area: areaOf([valueAt[0], valueAt[0]], page.row), source: list.source })));
  }
  page.next(page.fit(line.flatMap(({ field, label, labelAt, valueAt }) => [{ text: label, at: labelAt }, { text: plainText(goal.fields[field]), at: valueAt }]), 34));
  return lists;
}

function headings(page: Page, form: UedaForm, goal: UedaGoal): void {
  form.table.forEach(({ column, heading, at }, index) => {
    const covers = index === 0 && goal.headingCoversMarker === true && form.marker !== null;
    if (index === 0 && form.marker !== null && !covers) page.put(form.marker, "", form.heading);
    page.put(covers ? [form.marker![0], at[1]] : at, goal.headings?.[column] ?? heading, form.heading);
  });
  page.next(page.fit(form.table.map(({ heading, at }) => ({ text: heading, at })), 34));
}

function row(page: Page, form: UedaForm, content: UedaRow, marker: string): void {
  const gridRows = content.gridRows ?? 1;
  if (form.marker !== null) page.put(form.marker, marker, "centered", gridRows);
  for (const { column, at } of form.table) page.put(at, content[column] ?? "", "text", gridRows);
  page.next(page.fit(form.table.map(({ column, at }) => ({ text: content[column] ?? "", at })), 60), gridRows);
}

function footer(page: Page, form: UedaForm, { fields }: UedaGoal): void {
  const { label, participation, effect, bullet, rows } = form.footer;
  const notes = [
    { at: participation, text: [`${bullet}${PARTICIPATION}`, plainText(fields.participation)].filter(Boolean).join("\n") },
    { at: effect, text: [`${bullet}${EFFECT}`, plainText(fields.effect)].filter(Boolean).join("\n") },
  ];
  page.put(label, "特記事項", form.label, rows);
  for (const { at, text } of notes) page.put(at, text, "text", rows);
  page.next(page.fit(notes, 40), rows);
}
