import type { InputFault } from "../cli/files/inputs";
import type { Language } from "./language";

/** Why an input gave no workbook, and what to do about it. */
export const INPUT_FAULTS: Record<Language, Record<InputFault, string>> = {
  ja: {
    "not-found": "ファイルが見つかりません。名前と場所を確かめてください。",
    "no-permission": "開く権限がありません。ファイルやフォルダーの権限を確かめてください。",
    "cannot-open": "開けません（ほかのソフトが使っているか、ディスクやネットワークの故障です）。閉じるかつなぎ直してから、もう一度試してください。",
    empty: "中身が空のファイルです。保存し直したブックを指定してください。",
    encrypted: "パスワードで保護されています。Excelで保護を解除して保存し直してください。",
    "not-a-workbook": "Excelのブックではありません。.xlsx のブックを指定してください。",
    damaged: "ブックが壊れているか途中で切れています。Excelで開いて保存し直すか、元のファイルを取り直してください。",
    "too-large": "ブックが大きすぎるため読みません。不要なシート、画像、セルの結合を除いて保存し直してください。",
    "unreadable-name": "ファイルかフォルダーの名前の文字を読めません（UTF-8ではありません）。名前を付け直すか、圧縮ファイルから取り出し直してください。",
    "empty-folder": "フォルダーにブック（.xlsx など）がありません。フォルダーの場所を確かめてください。",
    "no-goal-sheet": "目標管理シートが見つかりません。様式の見出しが変わっていないか確かめてください。",
    exported: "このアドインが書き出した結果です。点検するブックではないので、ほかのフォルダーに移してください。",
    failed: "最後まで読めませんでした（時間かメモリーが足りないか、読めない内容があります）。Excelで開いて保存し直してから、もう一度試してください。",
  },
  en: {
    "not-found": "no such file. Check its name and place.",
    "no-permission": "may not be opened. Check the permissions of the file or folder.",
    "cannot-open": "cannot be opened (another program holds it, or the disk or network fails). Close it there or connect again, then try again.",
    empty: "the file is empty. Give a workbook that was saved whole.",
    encrypted: "protected by a password. Remove the protection in Excel and save it again.",
    "not-a-workbook": "not an Excel workbook. Give an .xlsx workbook.",
    damaged: "the workbook is damaged or cut off. Open and save it in Excel, or fetch the file again.",
    "too-large": "the workbook is too large to be read. Remove sheets, pictures and merged cells that are not needed and save it again.",
    "unreadable-name": "the letters of the name cannot be read (they are not UTF-8). Rename the file or folder, or unpack it anew.",
    "empty-folder": "no workbook (.xlsx and the like) in this folder. Check that it is the right one.",
    "no-goal-sheet": "no goal sheet in it. Check that the form's headings were not changed.",
    exported: "results that this add-in has written, no workbook to check. Move it to another folder.",
    failed: "could not be read to its end (out of time or memory, or content that cannot be read). Open and save it in Excel and try again.",
  },
};

/** The fault of one input as a line of its own. */
export function inputFaultLine(file: string, fault: InputFault, language: Language): string {
  return `${file}: ${INPUT_FAULTS[language][fault]}`;
}
