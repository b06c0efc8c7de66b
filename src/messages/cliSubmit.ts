import type { SubmitTotals } from "../cli/submit/submitOutput";
import { counted } from "./counted";
import type { Language } from "./language";
import type { RowOutcome } from "../sharepoint/goalList";

interface SubmitWords {
  description: string;
  reading: (done: number, total: number) => string;
  sending: (done: number, total: number, file: string) => string;
  pause: (seconds: number) => string;
  /** What became of a workbook's rows; states without a row are not given. */
  rows: (counts: readonly string[]) => string;
  states: Record<RowOutcome["state"], (count: number) => string>;
  nothing: string;
  same: (other: string) => string;
  differs: (other: string) => string;
  left: string;
  conflict: string;
  /** Rows that are marked as withdrawn in the list. */
  marked: (count: number) => string;
  unnamed: (sheet: string, missing: "fiscalYear" | "department") => string;
  /** What was done; what was not is told where there is any. */
  total: (total: SubmitTotals) => string;
  again: string;
  /** Told at once when somebody stops the command. */
  stopping: string;
  stopped: string;
}

/** What `goal-sheet submit` says. */
export const SUBMIT_WORDS: Record<Language, SubmitWords> = {
  ja: {
    description:
      "フォルダーにあるブックをまとめてリストへ提出します。途中で止まっても、同じコマンドで続きから送ります。終了コード: 0 すべて提出、1 提出できない取組あり、2 読めない入力あり。",
    reading: (done, total) => `読んでいます… ${done} / ${total} 件`,
    sending: (done, total, file) => `提出しています… ${done} / ${total} 件 ${file}`,
    pause: (seconds) => `サービスの求めで ${seconds} 秒待っています…`,
    rows: (counts) => counts.join("、"),
    states: {
      created: (count) => `新規 ${count} 件`,
      updated: (count) => `更新 ${count} 件`,
      unchanged: (count) => `変更なし ${count} 件`,
      withdrawn: (count) => `取下げ ${count} 件`,
      waiting: (count) => `送信待ち ${count} 件`,
      conflict: (count) => `要選択 ${count} 件`,
      refused: (count) => `送れない ${count} 件`,
    },
    nothing: "提出する取組がありません。",
    same: (other) => `${other} と同じ内容なので、そちらだけを提出します。`,
    differs: (other) => `${other} と同じ取組について違うことが書かれているため、どちらも提出していません。正しいほうだけを残して、もう一度実行してください。`,
    left: "まだ提出していません。",
    conflict: "リストには、ほかの人やほかのブックから出された違う内容があります。ブックを Excel で開き、提出の画面でどちらを残すか選んでください。",
    marked: (count) => `リストで「取下げ」の印が付いている取組が ${count} 件あります。戻すときは、ブックを Excel で開き、提出の画面で選んでください。`,
    unnamed: (sheet, missing) =>
      `シート「${sheet}」は${missing === "fiscalYear" ? "年度" : "部局"}が読めないため提出していません。記入して、もう一度実行してください。`,
    total: ({ workbooks, written, unchanged, open, left, unread, unnamed }) =>
      [
        `ブック ${workbooks} 件`,
        `書き込んだ取組 ${written} 件`,
        `変更のない取組 ${unchanged} 件`,
        ...(open > 0 ? [`提出できていない取組 ${open} 件`] : []),
        ...(left > 0 ? [`まだ提出していないブック ${left} 件`] : []),
        ...(unread > 0 ? [`読めないファイル ${unread} 件`] : []),
        ...(unnamed > 0 ? [`年度か部局が読めないシート ${unnamed} 枚`] : []),
      ].join("、"),
    again: "上の理由はどのブックにも当てはまるため、残りは送っていません。内容は残っています。理由がなくなってから、同じコマンドで続きから送れます。",
    stopping: "今のブックを終えてから中止します。もう一度 Ctrl+C を押すと、すぐに終わります（どちらでも何も失われません）。",
    stopped: "中止しました。同じコマンドで続きから送れます。",
  },
  en: {
    description:
      "Submits the workbooks of folders to the list. The same command goes on where an earlier one ended. Exit status: 0 all submitted, 1 rows that were not, 2 an input could not be read.",
    reading: (done, total) => `Reading… ${done} of ${counted(total, "file")}`,
    sending: (done, total, file) => `Submitting… ${done} of ${counted(total, "file")} ${file}`,
    pause: (seconds) => `Waiting ${counted(seconds, "second")}, as the service asks…`,
    rows: (counts) => counts.join(", "),
    states: {
      created: (count) => `${count} new`,
      updated: (count) => `${count} updated`,
      unchanged: (count) => `${count} unchanged`,
      withdrawn: (count) => `${count} withdrawn`,
      waiting: (count) => `${count} waiting`,
      conflict: (count) => `${count} to be settled`,
      refused: (count) => `${count} refused`,
    },
    nothing: "no rows to submit.",
    same: (other) => `says the same as ${other}, which alone is submitted.`,
    differs: (other) => `says something else about rows of ${other}; neither was submitted. Leave only the right one and run again.`,
    left: "not submitted yet.",
    conflict:
      "The list holds something else for these rows, from somebody else or another workbook. Open the workbook in Excel and choose in the submission view which version stays.",
    marked: (count) =>
      `${counted(count, "row")} marked as withdrawn in the list. To bring them back, open the workbook in Excel and choose in the submission view.`,
    unnamed: (sheet, missing) =>
      `Sheet "${sheet}" was left out because its ${missing === "fiscalYear" ? "fiscal year" : "department"} cannot be read. Fill it in and run again.`,
    total: ({ workbooks, written, unchanged, open, left, unread, unnamed }) =>
      [
        counted(workbooks, "workbook"),
        `${counted(written, "row")} written`,
        `${unchanged} unchanged`,
        ...(open > 0 ? [`${counted(open, "row")} not submitted`] : []),
        ...(left > 0 ? [`${counted(left, "workbook")} not submitted yet`] : []),
        ...(unread > 0 ? [`${counted(unread, "file")} not read`] : []),
        ...(unnamed > 0 ? [`${counted(unnamed, "sheet")} without a year or department`] : []),
      ].join(", "),
    again: "The reason above holds for every workbook, so the rest was not sent. Nothing is lost; once it is fixed, the same command goes on from here.",
    stopping: "Stopping after this workbook. Ctrl+C once more ends at once; nothing is lost either way.",
    stopped: "Stopped. The same command goes on from here.",
  },
};
