import type { Explained } from "../japanese/explain";
import type { PeriodKind } from "../japanese/periods/periodReading";
import { periodText } from "./dates";
import type { Language } from "./language";
import { quantitiesText } from "./quantities";
import { STATUS_NAMES } from "./statuses";

interface ExplainedWords {
  kinds: Record<PeriodKind, string>;
  dated: (kind: string, span: string) => string;
  noQuantity: string;
  noNumber: string;
}

const WORDS: Readonly<Record<Language, ExplainedWords>> = {
  ja: {
    kinds: {
      day: "日",
      month: "月",
      range: "期間",
      list: "いくつかの時期",
      "all-year": "通年",
      half: "半期",
      quarter: "四半期",
      year: "年度",
      deadline: "期限",
      open: "始まりだけの期間",
      vague: "日付のない時期",
      unreadable: "期間とは読めません",
    },
    dated: (kind, span) => `${kind}（${span}）`,
    noQuantity: "比べられる数はありません",
    noNumber: "一つの数とは読めません",
  },
  en: {
    kinds: {
      day: "day",
      month: "month",
      range: "period",
      list: "several times",
      "all-year": "all year",
      half: "half-year",
      quarter: "quarter",
      year: "fiscal year",
      deadline: "deadline",
      open: "period without an end",
      vague: "time without a date",
      unreadable: "not a period",
    },
    dated: (kind, span) => `${kind} (${span})`,
    noQuantity: "no number to compare",
    noNumber: "not one number",
  },
};

/** How a text was understood, in words: 期限（2025/9/30まで）, 1,200人以上, 完了. */
export function explainedText(understood: Explained, language: Language): string {
  const { kinds, dated, noQuantity, noNumber } = WORDS[language];
  if ("status" in understood) return STATUS_NAMES[language][understood.status];
  if ("value" in understood) return understood.value === null ? noNumber : understood.value.toLocaleString("en-US", { maximumFractionDigits: 10 });
  if ("quantities" in understood) return quantitiesText(understood.quantities, language) || noQuantity;
  const span = periodText(understood.start, understood.end, language);
  return span === "" ? kinds[understood.kind] : dated(kinds[understood.kind], span);
}
