import type { Phase } from "../forms/phase";
import type { Status } from "../japanese/reports/status";
import type { ReviewStanding } from "../submission/review";

/** One initiative as the list's columns tell it, without its document. */
export interface SummaryRow {
  /** Id of the list item; decimal digits. */
  itemId: string;
  /** Page of the item in SharePoint. */
  webUrl: string;
  key: string;
  /** Key of its owner (see ownerKeyOf): fiscal year, department and section; the same for the row's whole life. */
  ownerKey: string;
  fiscalYear: number;
  department: string;
  section: string | null;
  /** Worksheet that the row stands on. */
  sheet: string;
  /** 重点目標; null where the form names none. */
  title: string | null;
  priority: number | null;
  /** Counts the rows of a sheet from 1. */
  row: number;
  /** Marker and first line of the initiative, shortened. */
  label: string;
  /** How far the document had come when it was submitted. */
  phase: Phase;
  status: { midYear: Status; final: Status };
  /** Latest day that a period of the row ends on (ISO), null when none states one. */
  dueDay: string | null;
  /** Sub-items that are done by the latest report, 0 to 100; null when the row has none. */
  progress: number | null;
  /** How much of its target in numbers the latest report reached, 0 to 100; null without numbers on both sides. */
  achieved: number | null;
  errors: number;
  warnings: number;
  /** A finding says that the goal or its target was not reached. */
  notAchieved: boolean;
  /** No longer on its sheet. */
  withdrawn: boolean;
  /** ISO timestamp. */
  submittedAt: string;
  /** Counts the writings of the row to the list, from 1. */
  revision: number;
  /** Null while nobody has reviewed the row. */
  review: ReviewStanding | null;
}
