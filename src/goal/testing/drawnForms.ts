import { FAMILIES, type Family } from "../../forms";
import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import type { GoalWorkbook } from "../goalSheet";
import { readGoalWorkbook } from "../readGoalWorkbook";

/** One row of a drawn 重点目標管理シート; what is left out is filled with harmless text. */
export interface DrawnRow {
  marker?: string;
  initiative?: string;
  period?: string;
  target?: string;
  midYear?: string;
  final?: string;
}

/** Header fields of a drawn 重点目標管理シート. */
export interface DrawnHeader {
  heading?: string;
  title?: string;
  department?: string;
  priority?: string;
  plan?: string;
  participation?: string;
}

/** A 重点目標管理シート (令和7年度様式) with the given rows, as the reader meets it. */
export function drawnGoalSheet(rows: readonly DrawnRow[], header: DrawnHeader = {}): DrawnSheet {
  const sheet: DrawnSheet = {
    "A1:T1": header.heading ?? "令和7年度 重点目標管理シート",
    "A3:C3": "重点目標",
    "D3:J3": header.title ?? "地域の移動手段の確保",
    "K3:L3": "部局名",
    "M3:O3": header.department ?? "地域振興部",
    "P3:Q3": "優先順位",
    "R3:T3": header.priority ?? "1位",
    "A4:C4": "総合計画における位置付け",
    "D4:T4": header.plan ?? "第1編 第2章 第3節",
    "N7:O7": "該当するSDGsの目標",
    "B8:G8": "取組項目及び方法・手段\n（何をどのように）",
    "H8:I8": "期間・期限\n（いつ・いつまでに）",
    "J8:M8": "数値目標\n（どの水準まで）",
    "N8:Q8": "中間報告\n（目標に対する進捗状況・進捗度）",
    "R8:T8": "期末報告\n（目標に対する達成状況・達成度）",
  };
  rows.forEach((row, at) => {
    const line = at + 9;
    sheet[`A${line}`] = row.marker ?? "①②③④⑤⑥⑦⑧⑨"[at] ?? "";
    sheet[`B${line}:G${line}`] = row.initiative ?? "循環バスの運行";
    sheet[`H${line}:I${line}`] = row.period ?? "通年";
    sheet[`J${line}:M${line}`] = row.target ?? "利用者 1,200人";
    sheet[`N${line}:Q${line}`] = row.midYear ?? "9月までに延べ620人が利用した。";
    sheet[`R${line}:T${line}`] = row.final ?? "延べ1,250人が利用した。";
  });
  const foot = rows.length + 9;
  sheet[`A${foot}:C${foot}`] = "特記事項";
  sheet[`D${foot}:K${foot}`] = `○市民参加・協働の推進、市民満足度の向上を考慮した点${header.participation ? `\n${header.participation}` : ""}`;
  sheet[`L${foot}:T${foot}`] = "○取組による効果・残された課題";
  return sheet;
}

/** One row of a drawn 組織目標管理シート. */
export interface DrawnSection {
  initiative?: string;
  difficulty?: string;
  period?: string;
  indicator?: string;
  target?: string;
  midYear?: string;
  final?: string;
  method?: string;
  activity?: string;
  outcome?: string;
}

/** A 組織目標管理シート (平成30年度様式) with one row, as the reader meets it. */
export function drawnSectionSheet(row: DrawnSection, heading = "難易度\n(ABC)"): DrawnSheet {
  return {
    "A1:C1": "■平成30年度",
    "A2:C2": "地域部 地域課",
    "A3:N3": "組織目標管理シート",
    "A5:A6": "No.",
    "B5:B6": "課室\n所名",
    "C5:C6": "目標項目",
    "D5:D6": heading,
    "E5:I5": "目標の内容",
    "J5:K5": "目標に対する活動(上半期レビュー)",
    E6: "目標指標の内容\n(何を)",
    F6: "目標の基準値",
    G6: "目標達成時期\n(いつまでに)",
    H6: "目標値\n(どの水準までどうする)",
    I6: "目標達成のための具体的方法",
    J6: "【現状】\n上期の取組実績",
    K6: "【ギャップと対策】",
    L6: "①達成値・実績値",
    M6: "②取組・行動内容",
    N6: "③目標達成による成果",
    A7: "重点取組①",
    C7: row.initiative ?? "循環バスの運行",
    D7: row.difficulty ?? "B",
    E7: row.indicator ?? "",
    G7: row.period ?? "年度末",
    H7: row.target ?? "利用者 1,200人",
    J7: row.midYear ?? "9月までに延べ620人が利用した。",
    L7: row.final ?? "延べ1,250人が利用した。",
    I7: row.method ?? "",
    M7: row.activity ?? "",
    N7: row.outcome ?? "",
  };
}

/** The goal workbook that the reader makes of drawn worksheets, named 1, 2, … when no names are given. */
export function drawnWorkbook(sheets: readonly DrawnSheet[] | Record<string, DrawnSheet>, families: readonly Family[] = FAMILIES): GoalWorkbook {
  const named = Array.isArray(sheets) ? sheets.map((sheet, at) => [String(at + 1), sheet] as const) : Object.entries(sheets as Record<string, DrawnSheet>);
  return readGoalWorkbook({ name: "drawn.xlsx", sheets: named.map(([name, drawn]) => drawnSnapshot(name, drawn)) }, families);
}
