import type { Status } from "../japanese/reports/status";
import type { Language } from "./language";

/** What a report says of the work, as people read it. The list keeps words of its own: what is stored does not follow a change of these. */
export const STATUS_NAMES: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  ja: { done: "完了", "in-progress": "実施中", "not-started": "未着手", postponed: "見送り", unknown: "不明" },
  en: { done: "Done", "in-progress": "In progress", "not-started": "Not started", postponed: "Postponed", unknown: "Unknown" },
};
