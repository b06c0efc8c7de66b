import { rowHeight } from "../rowHeight";
import type { SampleCell, SampleSheet, SampleValue } from "../sampleWorkbook";
import type { StyleName } from "../styles";
import { areaOf, spanWidth, type Span } from "./columns";

/** One goal of the 重点目標 block: last year's target and result, this year's target. */
export interface BureauGoal {
  name: string;
  summary: string;
  /** Last year's target; left out for a goal that is new this year. */
  baseline?: string;
  result?: string;
  evaluation?: string;
  target: string;
  cooperation?: boolean;
}

/** One project of the 主な事業 block. */
export interface BureauProject {
  name: string;
  section: string;
  content: string;
  /** In thousands of yen, or a text where the form holds more than a number. */
  cost?: number | string;
}

/** A heading of the bureau's duties and what stands under it in every block. */
export interface BureauTheme {
  duty: string;
  description: string;
  situation: string;
  issue: string;
  goals: readonly BureauGoal[];
  projects: readonly BureauProject[];
}

export interface BureauPolicy {
  bureau: string;
  catchphrase: string;
  responsible: string;
  viewpoints: string;
  wideArea: string;
  themes: readonly BureauTheme[];
  /** The headings of both tables are printed again before this theme (counted from 1). */
  headingsAgainBefore: number;
}

const GRID = Array.from({ length: 20 }, (_, column) => (column === 0 ? 1.6 : column === 1 ? 6 : 8.2));
const PORTRAIT = { paper: "a4", orientation: "portrait" } as const;
const LANDSCAPE = { paper: "a3", orientation: "landscape" } as const;

/** Cells and row heights of a sheet that is written from top to bottom. */
class Page {
  readonly cells: SampleCell[] = [];
  readonly heights: Record<number, number> = {};

  put(at: Span, row: number, value: SampleValue, style: StyleName, rows = 1): void {
    this.cells.push({ area: areaOf(at, row, rows), value, style });
    if (typeof value !== "string") return;
    const height = rowHeight([{ text: value, width: spanWidth(at, GRID) }], 20) / rows;
    for (let line = row; line < row + rows; line += 1) this.heights[line] = Math.max(this.heights[line] ?? 0, height);
  }

  sheet(name: string, paper: typeof PORTRAIT | typeof LANDSCAPE): SampleSheet {
    return { name, cells: this.cells, heights: this.heights, widths: GRID, ...paper };
  }
}

function policySheet(policy: BureauPolicy): SampleSheet {
  const page = new Page();
  const all: Span = ["B", "M"];
  page.put(["B", "J"], 2, "平成25年度 局・区運営方針", "sheetTitleLeft");
  page.put(["K", "M"], 2, policy.bureau, "centeredBold");
  page.put(all, 4, "キャッチフレーズ", "band");
  page.put(all, 5, policy.catchphrase, "centeredBold");
  page.put(all, 7, "局・区の運営の責任者", "band");
  page.put(all, 8, policy.responsible, "textMiddle");
  page.put(all, 10, "局・区の役割・目標", "band");
  let row = 11;
  policy.themes.forEach(({ duty, description }, index) => {
    page.put(["B", "E"], row, `${index + 1}. ${duty}`, "textBold");
    page.put(["F", "M"], row, description, "textMiddle");
    row += 1;
  });
  page.put(all, row + 1, "局・区経営の視点・方針", "band");
  page.put(all, row + 2, policy.viewpoints, "textMiddle");
  return page.sheet("基本方針", PORTRAIT);
}

function situationSheet(policy: BureauPolicy): SampleSheet {
  const page = new Page();
  const all: Span = ["B", "N"];
  page.put(all, 2, "現状と課題", "band");
  page.put(["B", "H"], 3, "現 状", "blueLabel");
  page.put(["I", "N"], 3, "課 題", "blueLabel");
  policy.themes.forEach(({ situation, issue }, index) => {
    page.put(["B", "B"], 4 + index, { number: index + 1, format: "General" }, "centered");
    page.put(["C", "H"], 4 + index, situation, "textMiddle");
    page.put(["I", "N"], 4 + index, issue, "textMiddle");
  });
  const below = 5 + policy.themes.length;
  page.put(all, below, "広域連携を視野に入れた取り組み", "blueLabel");
  page.put(all, below + 1, policy.wideArea, "textMiddle");
  return page.sheet("現状と課題", LANDSCAPE);
}

function goalHeadings(page: Page, row: number): void {
  page.put(["B", "B"], row, "", "blueLabel", 2);
  page.put(["C", "F"], row, "事務事業名", "blueLabel");
  page.put(["C", "F"], row + 1, "事務事業の概要", "blueLabel");
  page.put(["G", "O"], row, "平成24年度", "blueLabel");
  page.put(["G", "I"], row + 1, "指標・目標", "blueLabel");
  page.put(["J", "O"], row + 1, "実績・評価等", "blueLabel");
  page.put(["P", "S"], row, "平成25年度\n指標・目標", "blueLabel", 2);
  page.put(["T", "T"], row, "広域\n連携の\n有効性", "blueLabel", 2);
}

function goalsSheet(policy: BureauPolicy): SampleSheet {
  const page = new Page();
  page.put(["B", "T"], 2, "重点目標(H24評価とH25目標) [:H24単年度目標、 :H24・25継続目標、新:H25新規目標]", "band");
  goalHeadings(page, 3);
  let row = 5;
  policy.themes.forEach((theme, themeIndex) => {
    if (theme.goals.length === 0) return;
    if (policy.headingsAgainBefore === themeIndex + 1) {
      goalHeadings(page, row);
      row += 2;
    }
    page.put(["B", "T"], row, `${themeIndex + 1}. ${theme.duty}`, "group");
    row += 1;
    theme.goals.forEach((goal, index) => {
      page.put(["B", "B"], row, `${themeIndex + 1}-${index + 1}${goal.baseline === undefined ? "\n新" : ""}`, "centered", 2);
      page.put(["C", "F"], row, goal.name, "textBold");
      page.put(["C", "F"], row + 1, goal.summary, "textMiddle");
      page.put(["G", "I"], row, goal.baseline ?? "", "text", 2);
      page.put(["J", "J"], row, "実績", "blueLabel");
      page.put(["K", "O"], row, goal.result ?? "", "textMiddle");
      page.put(["J", "J"], row + 1, "評価", "blueLabel");
      page.put(["K", "O"], row + 1, goal.evaluation ?? "", "textMiddle");
      page.put(["P", "S"], row, goal.target, "text", 2);
      page.put(["T", "T"], row, goal.cooperation ? "○" : "", "centered", 2);
      row += 2;
    });
  });
  return page.sheet("重点目標", LANDSCAPE);
}

function projectHeadings(page: Page, row: number): void {
  page.put(["B", "E"], row, "主な取り組み", "blueLabel");
  page.put(["F", "G"], row, "部名/課名", "blueLabel");
  page.put(["H", "N"], row, "内容", "blueLabel");
  page.put(["O", "P"], row, "事業費(千円)", "blueLabel");
  page.put(["Q", "Q"], row, "広域連携の有効性", "blueLabel");
}

function projectsSheet(policy: BureauPolicy): SampleSheet {
  const page = new Page();
  page.put(["B", "G"], 2, "本年度の主な事業(取組)", "band");
  page.put(["H", "Q"], 2, "【新: H25新規目標】", "band");
  projectHeadings(page, 3);
  let row = 4;
  policy.themes.forEach((theme, themeIndex) => {
    if (theme.projects.length === 0) return;
    if (policy.headingsAgainBefore === themeIndex + 1) {
      projectHeadings(page, row);
      row += 1;
    }
    page.put(["B", "Q"], row, `${themeIndex + 1}. ${theme.duty}`, "group");
    row += 1;
    theme.projects.forEach(({ name, section, content, cost }, index) => {
      page.put(["B", "B"], row, `${themeIndex + 1}-${index + 1}`, "centered");
      page.put(["C", "E"], row, name, "textMiddle");
      page.put(["F", "G"], row, section, "textMiddle");
      page.put(["H", "N"], row, content, "textMiddle");
      page.put(["O", "P"], row, typeof cost === "number" ? { number: cost, format: "#,##0" } : (cost ?? ""), "amount");
      page.put(["Q", "Q"], row, "", "centered");
      row += 1;
    });
  });
  return page.sheet("主な事業", LANDSCAPE);
}

/** The four blocks of a bureau's policy, one worksheet each. */
export function policySheets(policy: BureauPolicy): SampleSheet[] {
  return [policySheet(policy), situationSheet(policy), goalsSheet(policy), projectsSheet(policy)];
}
