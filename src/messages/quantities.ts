import type { Comparator } from "../japanese/quantities/comparator";
import type { Quantity } from "../japanese/quantities/quantity";
import type { Language } from "./language";

/** Words for how a number is compared, around the number and its unit. */
const COMPARED: Readonly<Record<Language, Readonly<Record<Comparator, (amount: string) => string>>>> = {
  ja: {
    "=": (amount) => amount,
    ">=": (amount) => `${amount}以上`,
    "<=": (amount) => `${amount}以下`,
    ">": (amount) => `${amount}超`,
    "<": (amount) => `${amount}未満`,
    "~": (amount) => `約${amount}`,
  },
  en: {
    "=": (amount) => amount,
    ">=": (amount) => `at least ${amount}`,
    "<=": (amount) => `at most ${amount}`,
    ">": (amount) => `more than ${amount}`,
    "<": (amount) => `less than ${amount}`,
    "~": (amount) => `about ${amount}`,
  },
};

/** Numbers of a target as people read them (1,200人以上、5回); "" without one. Units stay as the town wrote them. */
export function quantitiesText(quantities: readonly Pick<Quantity, "value" | "unit" | "comparator">[], language: Language): string {
  const each = quantities.map(({ value, unit, comparator }) =>
    COMPARED[language][comparator](`${value.toLocaleString("en-US", { maximumFractionDigits: 10 })}${unit}`),
  );
  return each.join(language === "ja" ? "、" : ", ");
}
