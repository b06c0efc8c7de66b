import type { Quantity } from "./quantity";

/** Whether two ratios can be held against each other: both to last year, or both 倍率. */
export function isOneRatio(target: Quantity, result: Quantity): boolean {
  if (isToLastYear(target)) return isToLastYear(result);
  return namesRatio(target) && target.unit === result.unit && result.basis === null;
}

/** Whether a number is told from that of last year. */
export function isToLastYear({ basis }: Quantity): boolean {
  return basis !== null && /^対?(?:前年|昨年)度?(?:同期)?比?$/.test(basis);
}

/** 申込倍率1.5倍 states a level of its own. */
function namesRatio({ noun }: Quantity): boolean {
  return noun?.endsWith("倍率") ?? false;
}

/** Whether a ratio can be compared: one to last year, or a 倍率. */
export function isComparableRatio(quantity: Quantity): boolean {
  return isToLastYear(quantity) || namesRatio(quantity);
}
