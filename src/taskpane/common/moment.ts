import type { Language } from "../../messages/language";

/** Date and time of an ISO timestamp for people, to the minute; "" for a text that is none. */
export function moment(timestamp: string, language: Language): string {
  const time = new Date(timestamp);
  return Number.isNaN(time.getTime()) ? "" : time.toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
}
