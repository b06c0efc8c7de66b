import type { Language } from "../../src/messages/language";

/** An item as Graph gives it. */
export interface RawItem {
  id: string;
  webUrl: string;
  fields: Record<string, unknown>;
}

/** Which summary is asked for. */
export interface SumQuestion {
  language: Language;
  fiscalYear: number;
  phase: "mid-year" | "final";
  /** ISO; overdue is judged on it. */
  day: string;
  /** Those that should submit, in their order; every item is of one of them. */
  departments: readonly string[];
}

/** Words of the list's choice columns. */
export const STATUSES = { done: "完了", "in-progress": "実施中", "not-started": "未着手", postponed: "見送り", unknown: "不明" } as const;
export const STATUS_IDS = Object.keys(STATUSES) as (keyof typeof STATUSES)[];
const REACHED = { "mid-year": ["中間報告", "期末報告"], final: ["期末報告"] };

export const number = ({ fields }: RawItem, name: string): number | null => (typeof fields[name] === "number" ? fields[name] : null);
export const text = ({ fields }: RawItem, name: string): string | null => (typeof fields[name] === "string" && fields[name] !== "" ? fields[name] : null);

/** The id of a status by its word in the list. */
export const statusId = (word: string | null) => STATUS_IDS.find((id) => STATUSES[id] === word)!;

/** The word for the status that a phase asks for. */
export const storedStatus = (item: RawItem, phase: SumQuestion["phase"]) => text(item, phase === "final" ? "FinalStatus" : "MidYearStatus");

/** Where a row stands between reviewer and staff; null while nobody has reviewed it. */
export function reviewOf(item: RawItem): "returned" | "resubmitted" | "confirmed" | "changed" | null {
  const older = number(item, "ReviewedRevision")! < number(item, "Revision")!;
  const state = text(item, "ReviewState");
  if (state === null) return null;
  return state === "差戻し" ? (older ? "resubmitted" : "returned") : older ? "changed" : "confirmed";
}

/** Whether a figure counts an item, by the figure's id. */
export function countedBy({ fiscalYear, phase, day }: SumQuestion): Record<string, (item: RawItem) => boolean> {
  const final = phase === "final";
  const settled = (word: string | null) => word === STATUSES.done || word === STATUSES.postponed;
  const dayOf = (item: RawItem) => (number(item, "FiscalYear") === fiscalYear ? day : `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`);
  return {
    rows: () => true,
    reported: (item) => REACHED[phase].includes(text(item, "Phase")!),
    ...Object.fromEntries(STATUS_IDS.map((id) => [id, (item: RawItem) => storedStatus(item, phase) === STATUSES[id]])),
    overdue: (item) => (text(item, "DueDay") ?? "9999") < dayOf(item) && !settled(text(item, "MidYearStatus")) && !(final && settled(text(item, "FinalStatus"))),
    "not-achieved": (item) => final && item.fields.NotAchieved === true,
    measured: (item) => number(item, "Achieved") !== null,
    "target-reached": (item) => number(item, "Achieved") === 100,
    errors: (item) => number(item, "ErrorCount")! > 0,
    warnings: (item) => number(item, "WarningCount")! > 0,
    ...Object.fromEntries(["returned", "resubmitted", "confirmed"].map((standing) => [standing, (item: RawItem) => reviewOf(item) === standing])),
  };
}
