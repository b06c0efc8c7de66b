import { drawnGoalSheet, drawnSectionSheet, type DrawnHeader, type DrawnRow, type DrawnSection } from "../../src/goal/testing/drawnForms";
import type { DrawnSheet } from "../../src/sheet/testing/drawnSheet";
import type { Phase } from "../../src/forms/phase";

/** A drawn part of a workbook, as the rule pages show it, and the place that is marked with ◀ in it. */
export interface SheetFragment {
  phase: Phase;
  sheets: Record<string, DrawnSheet>;
  mark: { sheet: string; row: number | null; column: string } | null;
}

const HEADER: Record<string, keyof DrawnHeader> = { 見出し: "heading", 重点目標: "title", 部局名: "department", 優先順位: "priority", 総合計画における位置付け: "plan", 特記事項: "participation" };
const ROW: Record<string, keyof DrawnRow> = { 番号: "marker", 取組項目: "initiative", "期間・期限": "period", 数値目標: "target", 中間報告: "midYear", 期末報告: "final" };
const SECTION: Record<string, keyof DrawnSection> = { 目標項目: "initiative", 難易度: "difficulty", 目標達成時期: "period", 目標値: "target", 現状: "midYear", "達成値・実績値": "final" };
const HEADING = /^見出し「(.+)」$/;
/** Printed labels of the fields that share a cell with their label, or print none. */
const LABELS: Partial<Record<keyof DrawnHeader, string>> = { heading: "fiscalYear", participation: "○市民参加・協働の推進、市民満足度の向上を考慮した点" };
const MARK = "◀";
const FIRST = "1位";

interface Sheet {
  header: DrawnHeader;
  headings: Record<string, string>;
  rows: (DrawnRow & DrawnSection)[];
  goals: [number: string, title: string][];
}

/**
 * Reads the notation of the rule pages: `label: text` by line, further lines of a text indented; a blank line begins the
 * next row, `[name]` the next worksheet. What is left out is filled with harmless text. Words behind the fence's
 * `sheet` name the phase and the form. Throws an Error for a line that it does not know.
 */
export function readFragment(info: string, text: string): SheetFragment {
  const isSection = info.includes("yokote-h30");
  const phase = (["planning", "mid-year"] as const).find((one) => info.split(" ").includes(one)) ?? "final";
  const sheets = new Map<string, Sheet>();
  let mark: SheetFragment["mark"] = null;
  let name = FIRST;
  let last: Entry | null = null;
  let isNewRow = true;
  for (const printed of text.split("\n")) {
    const line = printed.replace(MARK, "").trimEnd();
    if (line.trim() === "") isNewRow = true;
    else if (line.startsWith("[")) [name, isNewRow] = [line.slice(1, line.indexOf("]")), true];
    else if (/^\s/.test(line)) {
      if (!last || printed.includes(MARK)) throw new Error(`the first line of a cell, and its mark, come first: ${line}`);
      last.append(line.trim());
    } else {
      const sheet = sheets.get(name) ?? { header: {}, headings: {}, rows: [], goals: [] };
      sheets.set(name, sheet);
      const entry = readEntry(sheet, line, isSection, isNewRow);
      if (entry.inRow) isNewRow = false;
      if (printed.includes(MARK)) mark = { sheet: name, row: entry.inRow ? sheet.rows.length : null, column: entry.column };
      last = entry;
    }
  }
  return { phase, sheets: Object.fromEntries([...sheets].map(([one, sheet]) => [one, drawn(sheet, isSection)])), mark };
}

/** A line of a fragment, written into its sheet. */
interface Entry {
  /** Role or label that a finding names. */
  column: string;
  inRow: boolean;
  append(line: string): void;
}

function readEntry(sheet: Sheet, line: string, isSection: boolean, isNewRow: boolean): Entry {
  const [, label = "", value = ""] = /^([^:：]+)[:：] ?(.*)$/.exec(line) ?? [];
  const into = <K extends string>(record: Partial<Record<K, string>>, key: K, column: string, inRow = false): Entry => {
    record[key] = value;
    return { column, inRow, append: (more) => (record[key] += `\n${more}`) };
  };
  const roles: Record<string, keyof DrawnRow | keyof DrawnSection> = isSection ? SECTION : ROW;
  const heading = HEADING.exec(label)?.[1];
  if (heading !== undefined) return into(sheet.headings, heading, roles[heading] ?? heading);
  if (/^\d+$/.test(label)) {
    sheet.goals.push([label, value]);
    return { column: label, inRow: false, append: () => undefined };
  }
  const field = HEADER[label];
  if (field !== undefined && !isSection) return into(sheet.header, field, LABELS[field] ?? label);
  const role = roles[label];
  if (role === undefined) throw new Error(`unknown label: ${label}`);
  if (isNewRow || sheet.rows.length === 0) sheet.rows.push({});
  return into(sheet.rows.at(-1)!, role, role, true);
}

function drawn({ header, headings, rows, goals }: Sheet, isSection: boolean): DrawnSheet {
  if (goals.length > 0) return coverSheet(goals);
  const sheet = isSection ? drawnSectionSheet(rows[0] ?? {}) : drawnGoalSheet(rows.length > 0 ? rows : [{}], header);
  return Object.fromEntries(Object.entries(sheet).map(([address, text]) => [address, Object.entries(headings).find(([heading]) => text.startsWith(heading))?.[1] ?? text]));
}

function coverSheet(goals: Sheet["goals"]): DrawnSheet {
  const lines = goals.map(([number, title], at) => ({ [`A${at + 4}`]: number, [`B${at + 4}:L${at + 4}`]: title }));
  return Object.assign({ "A2:L2": "令和7年度 重点目標" }, ...lines) as DrawnSheet;
}
