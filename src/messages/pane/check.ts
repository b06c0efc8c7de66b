import { inBoth } from "./words";

/** Texts of the view that shows what the checks found. */
export const check = inBoth(
  {
    title: "点検",
    recheck: "点検し直す",
    checking: "点検しています。",
    summary: (sheets: number, findings: number) =>
      findings === 0 ? `${sheets}枚を点検しました。指摘はありません。` : `${sheets}枚を点検しました。指摘は${findings}件です。`,
    severities: { error: "誤り", warning: "注意", info: "参考" },
    filter: "重さで絞る",
    all: "すべて",
    count: (word: string, count: number) => `${word} ${count}件`,
    clean: "指摘なし",
    noneShown: "この重さの指摘はありません。",
    others: (count: number) => `点検の対象外 ${count}枚`,
    otherReason: (reason: string) => `（${reason}）`,
    reasons: { cover: "表紙", hidden: "非表示", unknown: "目標管理シートの見出しがない", empty: "空" },
    noSheets: {
      title: "目標管理シートが見つかりません。",
      why: "どのシートにも「取組項目」「数値目標」などの見出しの行がありません。",
      next: "目標管理シートのブックを開いているか確かめて、「もう一度」を押してください。",
    },
    active: "表示中",
    updated: (sheet: string, count: number) => `${sheet} を点検し直しました。指摘は${count}件です。`,
  },
  {
    title: "Check",
    recheck: "Check again",
    checking: "Checking.",
    summary: (sheets: number, findings: number) =>
      `Checked ${sheets} ${sheets === 1 ? "sheet" : "sheets"}: ${findings === 0 ? "no findings" : `${findings} ${findings === 1 ? "finding" : "findings"}`}.`,
    severities: { error: "Error", warning: "Warning", info: "Note" },
    filter: "Filter by severity",
    all: "All",
    count: (word: string, count: number) => `${word} ${count}`,
    clean: "No findings",
    noneShown: "No findings of this severity.",
    others: (count: number) => `${count} ${count === 1 ? "sheet" : "sheets"} not checked`,
    otherReason: (reason: string) => ` (${reason})`,
    reasons: { cover: "cover", hidden: "hidden", unknown: "no goal sheet headings", empty: "empty" },
    noSheets: {
      title: "No goal sheet found.",
      why: "No sheet has a header row with initiatives (取組項目) and targets (数値目標).",
      next: "Make sure that this is the goal sheet workbook, then choose “Try again”.",
    },
    active: "Open in Excel",
    updated: (sheet: string, count: number) => `Checked ${sheet} again: ${count} ${count === 1 ? "finding" : "findings"}.`,
  },
);
