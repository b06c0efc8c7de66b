import { counted } from "./counted";
import type { Language } from "./language";

interface CliSummaryWords {
  description: string;
  yearOption: string;
  phaseOption: string;
  csvOption: string;
  parquetOption: string;
  title: (year: number, phase: string, day: string) => string;
  /** Told while the list is read. */
  reading: (rows: number) => string;
  /** Told while the rows go out into a file. */
  writing: (file: string, rows: number) => string;
  nothing: (year: number) => string;
  /** Told where only the first rows are shown with their reports. */
  more: (shown: number) => string;
  stopped: string;
  /** Told of the files of one form. */
  written: (files: number, form: "csv" | "parquet", folder: string) => string;
  notFolder: (folder: string) => string;
  notWritten: (folder: string, detail: string) => string;
}

const FORMS = { csv: "CSV", parquet: "Parquet" } as const;

/** What `goal-sheet summary` says beside the tables. */
export const CLI_SUMMARY_WORDS: Record<Language, CliSummaryWords> = {
  ja: {
    description: "リストに提出された取組を集計します。--csv や --parquet を付けると、集計の表と取組の一覧をファイルに書き出します。",
    yearOption: "年度 (西暦4桁)",
    phaseOption: "時期 (planning, mid-year, final)。省くと、提出された中で最も進んだ時期です。",
    csvOption: "CSV を書き出すフォルダー",
    parquetOption: "Parquet を書き出すフォルダー",
    title: (year, phase, day) => `${year}年度 集計（${phase}、${day} 現在）`,
    reading: (rows) => `リストを読んでいます: ${rows} 件`,
    writing: (file, rows) => `${file} を書いています: ${rows} 件`,
    nothing: (year) => `${year}年度の提出はまだありません。年度とリストの設定を確かめてください。`,
    more: (shown) => `ここに示したのは先頭の ${shown} 件です。すべての取組は --csv か --parquet で書き出せます。`,
    stopped: "途中でやめました。書きかけのファイルはありません。",
    written: (files, form, folder) => `${folder} に ${FORMS[form]} のファイルを ${files} 個書き出しました。`,
    notFolder: (folder) => `${folder} はファイルなので、その中に書き出せません。フォルダーの名前を指定してください。`,
    notWritten: (folder, detail) => `${folder} に書き出せません（${detail}）。フォルダーの権限と空き容量を確かめてください。前のファイルはそのままです。`,
  },
  en: {
    description: "Sums up what the list holds. With --csv or --parquet the tables of the summary and all initiatives are written into files.",
    yearOption: "fiscal year (four digits)",
    phaseOption: "phase (planning, mid-year, final); the furthest that has been submitted when left out",
    csvOption: "folder to write CSV files to",
    parquetOption: "folder to write Parquet files to",
    title: (year, phase, day) => `Summary of fiscal year ${year} (${phase}, as of ${day})`,
    reading: (rows) => `Reading the list: ${counted(rows, "row")}`,
    writing: (file, rows) => `Writing ${file}: ${counted(rows, "row")}`,
    nothing: (year) => `Nothing has been submitted for fiscal year ${year}. Check the year and which list is configured.`,
    more: (shown) => `These are the first ${shown}. --csv or --parquet writes all initiatives out.`,
    stopped: "Stopped. No file was left half-written.",
    written: (files, form, folder) => `Wrote ${counted(files, `${FORMS[form]} file`)} to ${folder}.`,
    notFolder: (folder) => `${folder} is a file, so nothing can be written into it. Name a folder.`,
    notWritten: (folder, detail) => `Cannot write to ${folder} (${detail}). Check its permissions and free space. Earlier files are as they were.`,
  },
};
