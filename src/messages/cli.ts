import type { Severity } from "../checks/finding";
import { counted } from "./counted";
import type { Language } from "./language";

interface CliWords {
  description: string;
  readDescription: string;
  checkDescription: string;
  explainDescription: string;
  mapDescription: string;
  filesArgument: string;
  fileArgument: string;
  textArgument: string;
  formatOption: string;
  langOption: string;
  phaseOption: string;
  asOption: string;
  yearOption: string;
  settingsOption: string;
  mappingOption: string;
  sheetOption: string;
  severities: Record<Severity, string>;
  sheet: (name: string) => string;
  rows: (count: number) => string;
  nothing: (file: string) => string;
  summary: (errors: number, warnings: number, infos: number) => string;
  badYear: (option: string, given: string) => string;
  needsYear: (as: string) => string;
  badChoice: (option: string, given: string, choices: readonly string[]) => string;
  noMapping: (file: string) => string;
  noSuchSheet: (file: string, sheet: string, present: readonly string[]) => string;
  sameFamily: (file: string, id: string) => string;
  /** Standard output could not be written to; `why` is the system's code. */
  outputLost: (why: string) => string;
  /** Before the details of an error that nobody foresaw. */
  broken: string;
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
    mapDescription: "知らない様式のブックから、見出しの読み方の案を様式ファイル (JSON) として表示します。",
    filesArgument: "ブックのファイル、またはブックの入ったフォルダー",
    fileArgument: "ブックのファイル",
    textArgument: "読み方を知りたい文。- のときは標準入力から1行に1つずつ読みます。",
    formatOption: "出力の形式 (text, json)",
    langOption: "表示の言語 (ja, en)",
    phaseOption: "文書の時期 (planning, mid-year, final)。省くと記入された報告から判断します。",
    asOption: "何として読むか (period, target, number, status)",
    yearOption: "年度 (西暦)",
    settingsOption: "点検の設定ファイル (JSON)",
    mappingOption: "様式ファイル (JSON)。何度でも指定できます。",
    sheetOption: "シートの名前。省くと案を作れる最初のシート。",
    severities: { error: "エラー", warning: "警告", info: "参考" },
    sheet: (name) => `シート「${name}」`,
    rows: (count) => `取組項目 ${count} 件`,
    nothing: (file) => `${file}: 指摘はありません。`,
    summary: (errors, warnings, infos) => `エラー ${errors} 件、警告 ${warnings} 件、参考 ${infos} 件`,
    badYear: (option, given) => `${option}「${given}」は年度ではありません。西暦4桁で指定してください。`,
    needsYear: (as) => `--as ${as} では、何年度のこととして読むかを --fiscal-year に西暦4桁で指定してください。`,
    badChoice: (option, given, choices) => `--${option}「${given}」は使えません。${choices.join("、")} のどれかを指定してください。`,
    noMapping: (file) => `${file}: 取組と目標や実績の見出しがある表が見つかりません。表の見出しの行を確かめるか、--sheet でシートを指定してください。`,
    noSuchSheet: (file, sheet, present) => `${file}: シート「${sheet}」がありません。シートは ${present.join("、")} です。`,
    sameFamily: (file, id) => `${file}: 様式の id「${id}」がほかの様式ファイルと同じです。どちらかの id を変えてください。`,
    outputLost: (why) => `結果を最後まで出力できませんでした（${why}）。出力先の空き容量を確かめて、もう一度実行してください。`,
    broken: "想定していない不具合のため、途中で終わりました。次の内容を添えて情報システム担当に知らせてください。",
    goal: "重点目標",
    year: (year) => `${year}年度`,
  },
  en: {
    description: "Reads and checks workbooks of goal-management sheets.",
    readDescription: "Prints what was read from the goal sheets of workbooks.",
    checkDescription: "Checks the goal sheets of workbooks. Exit status: 0 no error, 1 errors, 2 an input could not be read.",
    explainDescription: "Prints how a period, target, number or report was understood.",
    mapDescription: "Proposes how a workbook of an unknown form is read, as a family file (JSON).",
    filesArgument: "workbook files, or folders of workbooks",
    fileArgument: "workbook file",
    textArgument: "the text to explain; - reads one a line from standard input",
    formatOption: "output format (text, json)",
    langOption: "language of messages (ja, en)",
    phaseOption: "phase of the documents (planning, mid-year, final); taken from the filled-in reports when left out",
    asOption: "what to read it as (period, target, number, status)",
    yearOption: "fiscal year",
    settingsOption: "settings file of the checks (JSON)",
    mappingOption: "family file (JSON); may be given several times",
    sheetOption: "name of the sheet; the first that can be mapped when left out",
    severities: { error: "error", warning: "warning", info: "note" },
    sheet: (name) => `Sheet "${name}"`,
    rows: (count) => counted(count, "initiative"),
    nothing: (file) => `${file}: nothing to object to.`,
    summary: (errors, warnings, infos) => [counted(errors, "error"), counted(warnings, "warning"), counted(infos, "note")].join(", "),
    badYear: (option, given) => `${option} "${given}" is not a year. Give four digits.`,
    needsYear: (as) => `--as ${as} needs the year that the text is about: give --fiscal-year with four digits.`,
    badChoice: (option, given, choices) => `--${option} "${given}" is unknown. Use one of ${choices.join(", ")}.`,
    noMapping: (file) => `${file}: no table with headings of initiatives and targets or results. Check the heading rows, or name a sheet with --sheet.`,
    noSuchSheet: (file, sheet, present) => `${file}: no sheet "${sheet}". The sheets are ${present.join(", ")}.`,
    sameFamily: (file, id) => `${file}: another family file has the same id "${id}". Change one of them.`,
    outputLost: (why) => `Not everything could be printed (${why}). Check the room where the output goes and run again.`,
    broken: "Ended early by a fault that was not foreseen. Tell your IT staff, with what follows.",
    goal: "Goal",
    year: (year) => `fiscal year ${year}`,
  },
};
