import { inBoth } from "./words";

/** Texts of the view that adds up what the list holds. */
export const summary = inBoth(
  {
    title: "集計",
    reading: "リストを読んでいます。",
    caption: (year: string) => `${year}の提出状況`,
    rows: "取組",
    done: "完了",
    running: "実施中",
    open: "未着手・見送り",
    unknown: "報告なし",
    errors: "エラー",
    total: "合計",
    reload: "読み直す",
    empty: {
      title: "この年度の提出はまだありません。",
      why: "リストに取組が1件もありません。",
      next: "「提出」で送ると、ここに集計が出ます。",
    },
  },
  {
    title: "Summary",
    reading: "Reading the list.",
    caption: (year: string) => `Submitted for ${year}`,
    rows: "Rows",
    done: "Done",
    running: "Running",
    open: "Not begun or put off",
    unknown: "No report",
    errors: "Errors",
    total: "Total",
    reload: "Read again",
    empty: {
      title: "Nothing has been submitted for this year.",
      why: "The list holds no initiatives of the year.",
      next: "Once something is submitted, the totals appear here.",
    },
  },
);
