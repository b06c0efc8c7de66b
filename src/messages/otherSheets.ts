import type { OtherSheet } from "../goal/goalSheet";
import type { Language } from "./language";

interface OtherSheetWords {
  reasons: Record<OtherSheet["reason"], string>;
  /** Worksheets with why they were left out, as one statement. */
  leftOut: (sheets: readonly [name: string, reason: string][]) => string;
}

/** Why worksheets are no goal sheets. */
export const OTHER_SHEET_WORDS: Record<Language, OtherSheetWords> = {
  ja: {
    reasons: {
      cover: "表紙",
      hidden: "非表示",
      own: "このアドインが作ったシート",
      unknown: "目標管理シートの見出しがない",
      empty: "空",
      blank: "記入のない様式",
      sample: "記入例",
    },
    leftOut: (sheets) => `点検の対象外: ${sheets.map(([name, reason]) => `シート「${name}」（${reason}）`).join("、")}`,
  },
  en: {
    reasons: {
      cover: "cover",
      hidden: "hidden",
      own: "made by this add-in",
      unknown: "no goal sheet headings",
      empty: "empty",
      blank: "a blank form",
      sample: "a sample",
    },
    leftOut: (sheets) => `not checked: ${sheets.map(([name, reason]) => `sheet "${name}" (${reason})`).join(", ")}`,
  },
};

/** Goal sheets that were not checked since they are blank forms or samples; null where there are none. */
export function leftOutText(others: readonly OtherSheet[], language: Language): string | null {
  const { reasons, leftOut } = OTHER_SHEET_WORDS[language];
  const sheets = others.flatMap(({ name, reason }): [string, string][] => (reason === "blank" || reason === "sample" ? [[name, reasons[reason]]] : []));
  return sheets.length === 0 ? null : leftOut(sheets);
}
