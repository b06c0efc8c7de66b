import { inBoth } from "./words";

/** Texts about whether a workbook may go out, the worksheet of findings, and marks on cells. */
export const results = inBoth(
  {
    verdict: { "not-yet": "まだ出せません。", look: "出す前に確かめてください。", ready: "このまま出せます。" },
    verdictWhy: (errors: number, warnings: number) =>
      `${errors > 0 ? `エラー${errors}件を直してください。` : ""}${warnings > 0 ? `警告${warnings}件に目を通してください。` : ""}`,
    due: (phase: string, rows: number) => `${phase}が済んでいない取組が${rows}件あります。`,
    dueOn: (sheet: string, rows: number) => `${sheet} ${rows}件`,
    goToCell: (cell: string) => `${cell}へ`,
    tools: "点検結果の使い方",
    sheetName: "点検結果",
    sheetTitle: (workbook: string, phase: string) => `点検結果　${workbook}（${phase}）`,
    sheetNote: (when: string) => `${when}に点検したときの指摘です。点検のたびに書き直されるので、ここに書いたことは残りません。`,
    make: "点検結果シートを作る",
    renew: "点検結果シートを書き直す",
    remove: "点検結果シートを消す",
    mark: "セルに印を付ける",
    unmark: "印を消す",
    working: "Excelに書いています。",
    written: (sheet: string, rows: number) => `「${sheet}」シートに指摘${rows}件を書きました。`,
    otherName: (asked: string) => `「${asked}」という名前のシートがもともとあるので、別の名前にしました。もとのシートはそのままです。`,
    removed: (sheet: string) => `「${sheet}」シートを消しました。`,
    marked: (cells: number) => `${cells}か所のセルに印を付けました。`,
    markedNote: "値も、もとの色も変わっていません。「印を消す」で元どおりになります。印刷や提出の前に消してください。",
    unmarked: "印をすべて消しました。",
    leftOut: {
      title: (sheets: string) => `保護されているシートには印を付けたり消したりできません（${sheets}）。`,
      next: "校閲タブでシートの保護を解いてから、やり直してください。",
    },
    structure: {
      title: "シートを足したり消したりできません。",
      why: "ブックの構成が保護されています。",
      next: "校閲タブの「ブックの保護」を解いてから、やり直してください。",
    },
    protected: {
      title: (sheet: string) => `「${sheet}」シートに書けません。`,
      why: "シートが保護されています。",
      next: "保護を解くか、このシートを消してから、やり直してください。",
    },
    failed: "Excelに書けませんでした。",
  },
  {
    verdict: { "not-yet": "Not ready to go out.", look: "Look it over before it goes out.", ready: "Ready to go out." },
    verdictWhy: (errors: number, warnings: number) =>
      [errors > 0 && `${errors} ${errors === 1 ? "error" : "errors"} to correct`, warnings > 0 && `${warnings} ${warnings === 1 ? "warning" : "warnings"} to look at`]
        .filter(Boolean)
        .join(", ") + ".",
    due: (phase: string, rows: number) => `${phase}: ${rows} ${rows === 1 ? "report is" : "reports are"} not finished.`,
    dueOn: (sheet: string, rows: number) => `${sheet}: ${rows}`,
    goToCell: (cell: string) => `Go to ${cell}`,
    tools: "Use the findings",
    sheetName: "Findings",
    sheetTitle: (workbook: string, phase: string) => `Findings: ${workbook} (${phase})`,
    sheetNote: (when: string) => `Findings of the check on ${when}. Written anew by every check: what you type here does not stay.`,
    make: "Make a findings sheet",
    renew: "Write the findings sheet anew",
    remove: "Remove the findings sheet",
    mark: "Mark the cells",
    unmark: "Remove the marks",
    working: "Writing to Excel.",
    written: (sheet: string, rows: number) => `Wrote ${rows} ${rows === 1 ? "finding" : "findings"} to the sheet “${sheet}”.`,
    otherName: (asked: string) => `The workbook already has a sheet named “${asked}”, so this one got another name. That sheet was not touched.`,
    removed: (sheet: string) => `Removed the sheet “${sheet}”.`,
    marked: (cells: number) => `Marked ${cells} ${cells === 1 ? "cell" : "cells"}.`,
    markedNote: "Values and colours are unchanged; “Remove the marks” brings everything back. Remove them before printing or submitting.",
    unmarked: "Removed all marks.",
    leftOut: {
      title: (sheets: string) => `Protected sheets take no marks and give none back (${sheets}).`,
      next: "Unprotect them on the Review tab, then try again.",
    },
    structure: {
      title: "Sheets cannot be added or removed.",
      why: "The structure of the workbook is protected.",
      next: "Turn off “Protect Workbook” on the Review tab, then try again.",
    },
    protected: {
      title: (sheet: string) => `The sheet “${sheet}” cannot be written.`,
      why: "The sheet is protected.",
      next: "Unprotect or remove this sheet, then try again.",
    },
    failed: "Excel could not be written to.",
  },
);
