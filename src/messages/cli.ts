import type { Severity } from "../checks/finding";
import type { InputFault } from "../cli/inputs";
import type { Status } from "../goal/goalSheet";
import type { Language } from "./language";

interface CliWords {
  description: string;
  readDescription: string;
  checkDescription: string;
  explainDescription: string;
  filesArgument: string;
  textArgument: string;
  formatOption: string;
  langOption: string;
  phaseOption: string;
  asOption: string;
  yearOption: string;
  settingsOption: string;
  faults: Record<InputFault, (file: string) => string>;
  severities: Record<Severity, string>;
  statuses: Record<Status, string>;
  sheet: (name: string) => string;
  rows: (count: number) => string;
  nothing: (file: string) => string;
  summary: (errors: number, warnings: number, infos: number) => string;
  badYear: (given: string) => string;
  badChoice: (option: string, given: string, choices: readonly string[]) => string;
  goal: string;
  year: (year: number) => string;
}

/** Everything that the command line says. */
export const CLI_WORDS: Record<Language, CliWords> = {
  ja: {
    description: "目標管理シートのブックを読み、点検します。",
    readDescription: "ブックの目標管理シートを読み取った内容を表示します。",
    checkDescription: "ブックの目標管理シートを点検します。終了コード: 0 エラーなし、1 エラーあり、2 読めない入力あり。",
    explainDescription: "期間・目標・数・報告の書き方をどう読んだかを表示します。",
    filesArgument: "ブックのファイル、またはブックの入ったフォルダー",
    textArgument: "読み方を知りたい文。- のときは標準入力から1行に1つずつ読みます。",
    formatOption: "出力の形式 (text, json)",
    langOption: "表示の言語 (ja, en)",
    phaseOption: "文書の時期 (planning, mid-year, final)。省くと記入された報告から判断します。",
    asOption: "何として読むか (period, target, number, status)",
    yearOption: "年度 (西暦)",
    settingsOption: "点検の設定ファイル (JSON)",
    faults: {
      "not-found": (file) => `${file}: ファイルが見つかりません。名前と場所を確かめてください。`,
      "no-permission": (file) => `${file}: 開く権限がありません。ファイルの権限を確かめてください。`,
      empty: (file) => `${file}: 中身が空のファイルです。保存し直したブックを指定してください。`,
      encrypted: (file) => `${file}: パスワードで保護されています。Excelで保護を解除して保存し直してください。`,
      "not-a-workbook": (file) => `${file}: Excelのブックではありません。.xlsx のブックを指定してください。`,
      damaged: (file) => `${file}: ブックが壊れているか途中で切れています。Excelで開いて保存し直すか、元のファイルを取り直してください。`,
      "too-large": (file) => `${file}: ブックが大きすぎるため読みません。不要なシートや画像を除いて保存し直してください。`,
      "empty-folder": (file) => `${file}: フォルダーにブックがありません。`,
      "no-goal-sheet": (file) => `${file}: 目標管理シートが見つかりません。様式の見出しが変わっていないか確かめてください。`,
    },
    severities: { error: "エラー", warning: "警告", info: "参考" },
    statuses: { done: "完了", "in-progress": "実施中", "not-started": "未着手", postponed: "見送り", unknown: "不明" },
    sheet: (name) => `シート「${name}」`,
    rows: (count) => `取組項目 ${count} 件`,
    nothing: (file) => `${file}: 指摘はありません。`,
    summary: (errors, warnings, infos) => `エラー ${errors} 件、警告 ${warnings} 件、参考 ${infos} 件`,
    badYear: (given) => `--fiscal-year「${given}」は年度ではありません。西暦4桁で指定してください。`,
    badChoice: (option, given, choices) => `--${option}「${given}」は使えません。${choices.join("、")} のどれかを指定してください。`,
    goal: "重点目標",
    year: (year) => `${year}年度`,
  },
  en: {
    description: "Reads and checks workbooks of goal-management sheets.",
    readDescription: "Prints what was read from the goal sheets of workbooks.",
    checkDescription: "Checks the goal sheets of workbooks. Exit status: 0 no error, 1 errors, 2 an input could not be read.",
    explainDescription: "Prints how a period, target, number or report was understood.",
    filesArgument: "workbook files, or folders of workbooks",
    textArgument: "the text to explain; - reads one a line from standard input",
    formatOption: "output format (text, json)",
    langOption: "language of messages (ja, en)",
    phaseOption: "phase of the documents (planning, mid-year, final); taken from the filled-in reports when left out",
    asOption: "what to read it as (period, target, number, status)",
    yearOption: "fiscal year",
    settingsOption: "settings file of the checks (JSON)",
    faults: {
      "not-found": (file) => `${file}: no such file. Check its name and place.`,
      "no-permission": (file) => `${file}: may not be opened. Check the file's permissions.`,
      empty: (file) => `${file}: the file is empty. Give a workbook that was saved whole.`,
      encrypted: (file) => `${file}: protected by a password. Remove the protection in Excel and save it again.`,
      "not-a-workbook": (file) => `${file}: not an Excel workbook. Give an .xlsx workbook.`,
      damaged: (file) => `${file}: the workbook is damaged or cut off. Open and save it in Excel, or fetch the file again.`,
      "too-large": (file) => `${file}: the workbook is too large to be read. Remove sheets and pictures that are not needed and save it again.`,
      "empty-folder": (file) => `${file}: no workbook in this folder.`,
      "no-goal-sheet": (file) => `${file}: no goal sheet in it. Check that the form's headings were not changed.`,
    },
    severities: { error: "error", warning: "warning", info: "note" },
    statuses: { done: "done", "in-progress": "in progress", "not-started": "not started", postponed: "postponed", unknown: "unknown" },
    sheet: (name) => `Sheet "${name}"`,
    rows: (count) => `${count} initiatives`,
    nothing: (file) => `${file}: nothing to object to.`,
    summary: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} notes`,
    badYear: (given) => `--fiscal-year "${given}" is not a year. Give four digits.`,
    badChoice: (option, given, choices) => `--${option} "${given}" is unknown. Use one of ${choices.join(", ")}.`,
    goal: "Goal",
    year: (year) => `fiscal year ${year}`,
  },
};
