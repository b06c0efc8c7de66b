import { dayParts } from "../japanese/periods/calendar";
import { townClock, townDay } from "./townTime";
import type { DateFormats } from "../tables/columnFormats";
import type { Language } from "./language";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Words for periods, whole and with an open side. */
const SPANS: Readonly<Record<Language, { between: (from: string, to: string) => string; from: (day: string) => string; until: (day: string) => string }>> = {
  ja: { between: (from, to) => `${from}〜${to}`, from: (day) => `${day}から`, until: (day) => `${day}まで` },
  en: { between: (from, to) => `${from} to ${to}`, from: (day) => `from ${day}`, until: (day) => `until ${day}` },
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Excel's number formats that show days and moments as `dayText` and `momentText` do. */
export const DATE_FORMATS: Readonly<Record<Language, DateFormats>> = {
  ja: { day: "yyyy/m/d", moment: "yyyy/m/d h:mm" },
  en: { day: "d mmm yyyy", moment: "d mmm yyyy h:mm" },
};

/** A calendar day (`2026-03-31`) as people read it, 2026/3/31 or 31 Mar 2026; a text that is none stays. */
export function dayText(iso: string, language: Language): string {
  if (!DAY.test(iso)) return iso;
  const { year, month, day } = dayParts(iso);
  return language === "ja" ? `${year}/${month}/${day}` : `${day} ${MONTHS[month - 1]} ${year}`;
}

/** A period between two calendar days as people read it: an open side is said, one day stands alone; "" when both sides are open. */
export function periodText(start: string | null, end: string | null, language: Language): string {
  const words = SPANS[language];
  if (start !== null && end !== null) return start === end ? dayText(start, language) : words.between(dayText(start, language), dayText(end, language));
  if (start !== null) return words.from(dayText(start, language));
  return end === null ? "" : words.until(dayText(end, language));
}

/** A moment (ISO with its zone) by the towns' clock, to the minute: 2026/3/31 9:05 or 31 Mar 2026 9:05; a text that is none stays. */
export function momentText(moment: string, language: Language): string {
  const time = new Date(moment);
  if (moment === "" || Number.isNaN(time.getTime())) return moment;
  return `${dayText(townDay(time), language)} ${townClock(time)}`;
}
