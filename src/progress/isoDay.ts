import type { IsoDay } from "./phase";

/** The local calendar day of a moment. */
export function isoDay(moment: Date): IsoDay {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
