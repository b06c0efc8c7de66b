import type { IsoDay } from "../progress/phase";

/** The calendar day of a moment by the clock of this machine: the core has no time zone and is told the day. */
export function localDay(moment: Date): IsoDay {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
