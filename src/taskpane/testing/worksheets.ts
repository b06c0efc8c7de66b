import { cellAddress, parseAddress } from "../../sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";

/** One row of a test sheet: initiative, period, target, mid-year report, final report. */
export type RowTexts = readonly [initiative: string, period: string, target: string, midYear?: string, final?: string];

const COLUMNS = ["A", "B", "C", "D", "E", "F"];
const FIRST_ROW = 6;

/** A goal sheet of an invented town as a worksheet: fields in rows 1 to 4, the table's header in row 5, rows from 6. */
export function worksheet(name: string, priority: number, rows: readonly RowTexts[], year = "令和8年度"): SheetSnapshot {
  const cells: Record<string, string> = {
    A1: `${year} 重点目標管理シート`,
    A2: "重点目標",
    B2: `港のにぎわいづくり その${priority}`,
    C2: "部局名",
    D2: "みなと部",
    E2: "優先順位",
    F2: `${priority}位`,
    A3: "現況・課題",
    B3: "船の便が減っています。",
    A4: "目的・効果",
    B4: "港に人を呼びます。",
    B5: "取組項目及び方法・手段\n（何をどのように）",
    C5: "期間・期限\n（いつ・いつまでに）",
    D5: "数値目標\n（どの水準まで）",
    E5: "中間報告\n（目標に対する進捗状況・進捗度）",
    F5: "期末報告\n（目標に対する達成状況・達成度）",
  };
  rows.forEach((texts, at) => {
    const row = FIRST_ROW + at;
    cells[`A${row}`] = String.fromCharCode("①".charCodeAt(0) + at);
    texts.forEach((text, column) => (cells[`${COLUMNS[column + 1]}${row}`] = text ?? ""));
  });
  return sheetOf(name, cells);
}

/** A worksheet with these texts by address; blank ones are left out, as a snapshot does. */
export function sheetOf(name: string, texts: Record<string, string>): SheetSnapshot {
  const cells = Object.entries(texts)
    .filter(([, text]) => text !== "")
    .map(([address, text]) => ({ row: parseAddress(address).top, column: parseAddress(address).left, text }));
  return { name, visible: true, cells, merges: [] };
}

/** The text of a cell, "" when it is blank. */
export function textAt(sheet: SheetSnapshot, address: string): string {
  return sheet.cells.find((cell) => cellAddress(cell) === address)?.text ?? "";
}

/** The worksheet with another text in one cell. */
export function withText(sheet: SheetSnapshot, address: string, text: string): SheetSnapshot {
  const { top: row, left: column } = parseAddress(address);
  const others = sheet.cells.filter((cell) => cellAddress(cell) !== address);
  return { ...sheet, cells: text === "" ? others : [...others, { row, column, text }] };
}

/** A workbook of three sheets: one complete, one with a fault and a blank report, one cover. */
export function portWorkbook(): WorkbookSnapshot {
  return {
    name: "みなと部.xlsx",
    sheets: [
      sheetOf("表紙", { A1: "みなと部", A2: "令和8年度 重点目標" }),
      worksheet("1位", 1, [
        ["桟橋の補修\n(1) 設計\n(2) 工事", "(1) 8月\n(2) 3月", "(1) 図面1式\n(2) 桟橋2基", "(1) 図面を1式作った。\n(2) 工事の準備をしている。"],
        ["港まつりの開催", "通年", "来場者800人"],
      ]),
      worksheet("2位", 2, [["釣り教室\n(1) 親子向け\n(2) 大人向け", "(1) 通年\n(2) 通年", "(1) 6回\n(3) 4回"]]),
    ],
  };
}
