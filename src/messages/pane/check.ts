import { counted } from "../counted";
import { inBoth } from "./words";
import { OTHER_SHEET_WORDS } from "../otherSheets";

/** Texts of the view that shows what the checks found. */
export const check = inBoth(
  {
    title: "点検",
    manyWorkbooks: "ほかのブックもまとめて点検",
    recheck: "点検し直す",
    checking: "点検しています。",
    summary: (sheets: number, findings: number) =>
      findings === 0 ? `${sheets}枚を点検しました。指摘はありません。` : `${sheets}枚を点検しました。指摘は${findings}件です。`,
    severities: { error: "エラー", warning: "警告", info: "参考" },
    filter: "重大度で絞り込む",
    all: "すべて",
    count: (word: string, count: number) => `${word} ${count}件`,
    severityCount: (severity: string, count: number) => `${severity} ${count}件`,
    clean: "指摘なし",
    noneShown: "この重大度の指摘はありません。",
    others: (count: number) => `点検の対象外 ${count}枚`,
    otherReason: (reason: string) => `（${reason}）`,
    reasons: OTHER_SHEET_WORDS.ja.reasons,
    noSheets: {
      title: "点検する目標管理シートがありません。",
      why: {
        nothing: "このブックには何も書かれていません。",
        others: "どのシートにも「取組項目」「数値目標」などの見出しの行がありません。",
      },
      next: {
        otherForms: "下の「ほかの様式」で、読み方の案を確かめてください。",
        open: "目標管理シートのブックを開いてください。シートをこのブックに入れたときは、「もう一度」を押してください。",
      },
    },
    active: "表示中",
    updated: (sheet: string, count: number) => `${sheet} を点検し直しました。指摘は${count}件です。`,
    wrongSettings: {
      title: "点検の設定ファイルに誤りがあります。",
      next: "いまは既定の設定で点検しています。情報システム担当に checks.json を直してもらってください。",
    },
    unfetched: {
      title: "点検の設定か、様式の一部を読めませんでした。",
      next: (again: string) => `読めなかったものは既定のままにして点検しています。「${again}」を押すと、もう一度読みます。`,
    },
    rulePage: "この点検について",
    fix: "直す",
    fixOf: (cell: string, text: string) => `${cell} を「${text}」に直す`,
    fixed: "この直し方でよければ押してください。ほかのセルは変わりません。",
    readPeriod: (span: string) => `この期間は ${span} と読みました。`,
    readTarget: (quantities: string) => `この目標は ${quantities} と読みました。`,
    readStatus: (status: string) => `この報告は「${status}」と読みました。`,
    noPeriod: "この期間から日付は読み取れませんでした。",
    noQuantity: "この目標から数は読み取れませんでした。",
  },
  {
    title: "Check",
    manyWorkbooks: "Check many workbooks",
    recheck: "Check again",
    checking: "Checking.",
    // In a narrow pane a number does not stay behind on the line above what it counts.
    summary: (sheets: number, findings: number) =>
      `Checked ${counted(sheets, "sheet")}: ${(findings === 0 ? "no findings" : counted(findings, "finding")).replace(" ", "\u00a0")}.`,
    severities: { error: "Error", warning: "Warning", info: "Note" },
    filter: "Filter by severity",
    all: "All",
    count: (word: string, count: number) => `${word} ${count}`,
    severityCount: (severity: string, count: number) => `${severity}${count === 1 ? "" : "s"} ${count}`,
    clean: "No findings",
    noneShown: "No findings of this severity.",
    others: (count: number) => `${counted(count, "sheet")} not checked`,
    otherReason: (reason: string) => ` (${reason})`,
    reasons: OTHER_SHEET_WORDS.en.reasons,
    noSheets: {
      title: "There is no goal sheet to check.",
      why: {
        nothing: "Nothing is written in this workbook.",
        others: "No sheet has a header row with initiatives (取組項目) and targets (数値目標).",
      },
      next: {
        otherForms: "Look through the proposal under “Other forms” below.",
        open: "Open the workbook of goal sheets. If you have put sheets into this one, choose “Try again”.",
      },
    },
    active: "Open in Excel",
    updated: (sheet: string, count: number) => `Checked ${sheet} again: ${counted(count, "finding")}.`,
    wrongSettings: {
      title: "The check settings contain mistakes.",
      next: "The default settings are in effect. Ask your IT staff to correct checks.json.",
    },
    unfetched: {
      title: "The check settings or some of the forms could not be read.",
      next: (again: string) => `The checks use the defaults instead. Choose “${again}” to read them again.`,
    },
    rulePage: "About this check",
    fix: "Fix",
    fixOf: (cell: string, text: string) => `Fix ${cell}: change it to “${text}”`,
    fixed: "Choose it if this is right. No other cell changes.",
    readPeriod: (span: string) => `This period was read as ${span}.`,
    readTarget: (quantities: string) => `This target was read as ${quantities}.`,
    readStatus: (status: string) => `This report was read as “${status}”.`,
    noPeriod: "No date was read from this period.",
    noQuantity: "No number was read from this target.",
  },
);
