import { inBoth } from "./words";

/** Why Excel did not do what it was asked, and what to do next, by fault. */
export const excel = inBoth(
  {
    why: {
      "cell-editing": "セルが編集中です。",
      "access-denied": "ブックかシートが保護されているか、読み取り専用で開かれています。",
      "too-large": "シートが大きすぎて、Excelが一度に渡せません。",
      "session-lost": "ブックとのつながりが切れました。",
      busy: "Excelが混み合っています。",
      "missing-sheet": "シートの名前が変わったか、削除されました。",
      "text-too-long": "1つのセルに入るのは32,767文字までです。",
      "not-valid": "このセルの入力規則に合わない文です。",
      unsupported: "このExcelには必要な機能がありません。",
      other: "Excelが理由を示さずに断りました。",
    },
    next: {
      "cell-editing": "Enterキーで入力を終えてから、やり直してください。",
      "access-denied": "保護を解くか、編集できる状態で開いてから、やり直してください。",
      "too-large": "使っていない行や列、図を減らしてから、やり直してください。",
      "session-lost": "ブックを保存して開き直してください。",
      busy: "少し待ってから、やり直してください。",
      "missing-sheet": "「点検し直す」を押してください。",
      "text-too-long": "文を短くしてください。",
      "not-valid": "セルの入力規則（文字数や選択肢）を確かめ、それに合う文にしてください。",
      unsupported: "Excelを新しくするか、Excel on the web で開いてください。",
      other: "ブックを保存してから、やり直してください。続くときはブックを開き直してください。",
    },
  },
  {
    why: {
      "cell-editing": "A cell is being edited.",
      "access-denied": "The workbook or sheet is protected or opened for reading only.",
      "too-large": "The sheet is too large for Excel to pass on.",
      "session-lost": "The connection to the workbook is lost.",
      busy: "Excel is busy.",
      "missing-sheet": "The sheet was renamed or deleted.",
      "text-too-long": "A cell holds 32,767 characters at most.",
      "not-valid": "The text breaks the cell’s input rule.",
      unsupported: "This Excel lacks a needed function.",
      other: "Excel refused without a reason.",
    },
    next: {
      "cell-editing": "Press Enter to finish the entry, then try again.",
      "access-denied": "Unprotect it or open it for editing, then try again.",
      "too-large": "Remove unused rows, columns or pictures, then try again.",
      "session-lost": "Save and reopen the workbook.",
      busy: "Wait a moment, then try again.",
      "missing-sheet": "Choose “Check again”.",
      "text-too-long": "Shorten the text.",
      "not-valid": "Look up the cell’s input rule (length, choices) and write a text that fits.",
      unsupported: "Update Excel or use Excel on the web.",
      other: "Save the workbook and try again. If it keeps happening, reopen it.",
    },
  },
);
