import { columnLetters } from "../../../sheet/address";
import { rowHeight } from "../rowHeight";
import type { SampleCell, SampleSheet } from "../sampleWorkbook";
import type { StyleName } from "../styles";
import { areaOf, spanWidth, type Span } from "./columns";

const COLUMNS = [
  "marker", "section", "item", "difficulty", "indicator", "baseline", "period", "target", "method", "midYear", "midYearPlan", "final", "activity", "outcome",
] as const;

export type YokoteColumn = (typeof COLUMNS)[number];
export type YokoteRow = Partial<Record<YokoteColumn, string>>;

const WIDTHS: Record<YokoteColumn, number> = {
  marker: 12, section: 9, item: 18, difficulty: 7, indicator: 24, baseline: 24, period: 11, target: 30, method: 34, midYear: 34, midYearPlan: 34, final: 32, activity: 32, outcome: 34,
};

const HEADINGS: Record<YokoteColumn, string> = {
  marker: "No.",
  section: "課室\n所名",
  item: "目標項目",
  difficulty: "難易度\n(ABC)",
  indicator: "目標指標の内容\n(何を)",
  baseline: "目標の基準値\n(目標設定時の状態・比較実績)",
  period: "目標達成時期\n(いつまでに)",
  target: "目標値\n(どの水準までどうする・達成後の状態)",
  method: "目標達成のための具体的方法\n(具体的な取組・行動の内容・スケジュールの概要など)",
  midYear: "【現状】\n上期(4月～9月)の取組実績\n(具体的活動・行動)",
  midYearPlan: "【ギャップと対策】\n下期(10月～3月)に向けた課題\nと取組の予定(具体的活動・行動)",
  final: "①達成値・実績値\n(目標の達成状況・現在の状態)",
  activity: "②取組・行動内容\n(目標達成のために\n行った取組・行動)",
  outcome: "③目標達成による成果\n(目標の達成による効果、\n目標達成できなかった事由)",
};

/** Columns with a heading over both header rows; the others stand under a group heading. */
const TALL: readonly YokoteColumn[] = ["marker", "section", "item", "difficulty"];

const GROUPS: readonly { heading: string; from: YokoteColumn; to: YokoteColumn }[] = [
  { heading: "目標の内容", from: "indicator", to: "method" },
  { heading: "目標に対する活動(上半期レビュー)", from: "midYear", to: "midYearPlan" },
  { heading: "目標達成の状況【output・input】", from: "final", to: "activity" },
  { heading: "成果分析【outcome】", from: "outcome", to: "outcome" },
];

/** How a section laid the form out on its sheet. */
export interface YokoteLayout {
  /** First column, zero-based. */
  left: number;
  /** First row (1 = first row of the sheet). */
  top: number;
  /** Empty row between the printed title and the table. */
  gap: boolean;
  /** Columns that are made of several merged grid columns. */
  merged: Partial<Record<YokoteColumn, number>>;
}

export const plainLayout: YokoteLayout = { left: 0, top: 1, gap: true, merged: {} };
export const indentedLayout: YokoteLayout = { left: 1, top: 2, gap: true, merged: {} };
export const mergedLayout: YokoteLayout = {
  left: 0,
  top: 1,
  gap: false,
  merged: { item: 2, indicator: 2, baseline: 2, target: 2, method: 3, midYear: 3, midYearPlan: 3, final: 3, activity: 3, outcome: 3 },
};

export interface YokoteSection {
  /** Section name, also the worksheet's name. */
  section: string;
  department: string;
  yearName: string;
  layout: YokoteLayout;
  rows: readonly YokoteRow[];
}

/** One section's table, as a worksheet. */
export function yokoteSheet({ section, department, yearName, layout, rows }: YokoteSection): SampleSheet {
  const widths: number[] = Array.from({ length: layout.left }, () => 1.8);
  const places = {} as Record<YokoteColumn, Span>;
  for (const column of COLUMNS) {
    const parts = layout.merged[column] ?? 1;
    places[column] = [columnLetters(widths.length), columnLetters(widths.length + parts - 1)];
    for (let part = 0; part < parts; part += 1) widths.push(WIDTHS[column] / parts);
  }
  const all: Span = [places.marker[0], places.outcome[1]];
  const cells: SampleCell[] = [];
  const put = (area: string, value: string, style: StyleName) => cells.push({ area, value, style });
  const { top } = layout;
  const header = top + (layout.gap ? 4 : 3);

  const caption: Span = [places.marker[0], places.item[0]];
  put(areaOf(caption, top), `■${yearName}`, "plain");
  put(areaOf(caption, top + 1), `${department} ${section}`, "plainBold");
  put(areaOf(all, top + 2), "組織目標管理シート", "sheetTitle");
  for (const column of TALL) put(areaOf(places[column], header, 2), HEADINGS[column], "blueLabel");
  for (const { heading, from, to } of GROUPS) put(areaOf([places[from][0], places[to][1]], header), heading, "blueLabel");
  for (const column of COLUMNS.filter((name) => !TALL.includes(name))) put(areaOf(places[column], header + 1), HEADINGS[column], "blueLabel");

  const heights: Record<number, number> = { [top + 2]: 26, [header]: 18, [header + 1]: 50 };
  rows.forEach((row, index) => {
    const at = header + 2 + index;
    const content: YokoteRow = { section, ...row };
    for (const column of COLUMNS) put(areaOf(places[column], at), content[column] ?? "", TALL.includes(column) && column !== "item" ? "centered" : "text");
    heights[at] = rowHeight(COLUMNS.map((column) => ({ text: content[column] ?? "", width: spanWidth(places[column], widths) })), 60);
  });

  return {
    name: section,
    cells,
    widths,
    heights,
    paper: "a3",
    orientation: "landscape",
    printTitles: { from: header, to: header + 1 },
    freeze: { rows: header + 1, columns: layout.left + 3 },
  };
}
