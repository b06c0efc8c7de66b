import type { IsoDay } from "../progress/phase";

/** The calendar day of this machine's clock. */
export function today(now = new Date()): IsoDay {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
