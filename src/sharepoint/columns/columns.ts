import type { Phase } from "../../forms/phase";
import type { Status } from "../../japanese/reports/status";
import { LIST_COLUMNS, PHASE_CHOICES, REVIEW_CHOICES, STATUS_CHOICES } from "../../messages/listColumns";
import type { Verdict } from "../../submission/review";

/** Columns that reviewers fill; no submission touches them. */
export const REVIEW_COLUMNS = ["ReviewState", "ReviewComment", "ReviewedBy", "ReviewedAt", "ReviewedRevision", "ReviewHistory"] as const;
type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

/** Columns that say of a row what its document says, for people to filter by. */
export const FACT_NAMES = [
  "GoalKey",
  "GoalUnit",
  "FiscalYear",
  "Department",
  "Section",
  "SheetName",
  "Priority",
  "GoalTitle",
  "RowNumber",
  "Phase",
  "MidYearStatus",
  "FinalStatus",
  "DueDate",
  "DueDay",
  "Progress",
  "Achieved",
  "ErrorCount",
  "WarningCount",
  "NotAchieved",
] as const;

/** Internal names of the list's own columns; ASCII and fixed for good, at most 32 characters. */
export const COLUMN_NAMES = [...FACT_NAMES, "ContentHash", "Revision", "Withdrawn", "SubmittedBy", "SubmittedAt", "Document", ...REVIEW_COLUMNS] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];
/** Columns that a submission fills. */
export type SubmittedColumn = Exclude<ColumnName, ReviewColumn>;
export const SUBMITTED_COLUMNS = COLUMN_NAMES.filter((name): name is SubmittedColumn => !REVIEW_COLUMNS.some((review) => review === name));

/** Longest text of a single-line and of a multi-line column, in UTF-16 units. */
export const LINE_LIMIT = 255;
export const NOTE_LIMIT = 63_999;

export type ColumnType = "line" | "note" | "whole" | "percent" | "day" | "moment" | "flag" | "phase" | "status" | "verdict";

/** A column as provisioning makes it; see docs/administrator/sharepoint.md. */
export interface ColumnSpec {
  name: ColumnName;
  displayName: string;
  type: ColumnType;
  indexed: boolean;
  unique: boolean;
}

const TYPES: Record<ColumnName, ColumnType> = {
  GoalKey: "line",
  GoalUnit: "line",
  FiscalYear: "whole",
  Department: "line",
  Section: "line",
  SheetName: "line",
  Priority: "whole",
  GoalTitle: "line",
  RowNumber: "whole",
  Phase: "phase",
  MidYearStatus: "status",
  FinalStatus: "status",
  DueDate: "day",
  DueDay: "line",
  Progress: "percent",
  Achieved: "percent",
  ErrorCount: "whole",
  WarningCount: "whole",
  NotAchieved: "flag",
  ContentHash: "line",
  Revision: "whole",
  Withdrawn: "flag",
  SubmittedBy: "line",
  SubmittedAt: "moment",
  Document: "note",
  ReviewState: "verdict",
  ReviewComment: "note",
  ReviewedBy: "line",
  ReviewedAt: "moment",
  ReviewedRevision: "whole",
  ReviewHistory: "note",
};

/** Columns of a list view that reads well, in their order after the title. */
export const VIEW_COLUMNS: readonly ColumnName[] = [
  "Phase",
  "MidYearStatus",
  "FinalStatus",
  "DueDay",
  "Progress",
  "ErrorCount",
  "WarningCount",
  "NotAchieved",
  "ReviewState",
  "SubmittedBy",
  "SubmittedAt",
];

/** Columns that searches filter by; a list takes 20 indexes at most. */
const INDEXED: readonly ColumnName[] = ["GoalKey", "GoalUnit", "FiscalYear", "Department", "Phase", "MidYearStatus", "FinalStatus", "DueDate"];

export const COLUMNS: readonly ColumnSpec[] = COLUMN_NAMES.map((name) => ({
  name,
  displayName: LIST_COLUMNS[name],
  type: TYPES[name],
  indexed: INDEXED.includes(name),
  unique: name === "GoalKey",
}));

/** The type facet that Graph knows a column type by, and its settings. */
export function facetOf(type: ColumnType): { facet: string; settings: Record<string, unknown> } {
  switch (type) {
    case "line":
      return { facet: "text", settings: { maxLength: LINE_LIMIT } };
    case "note":
      return { facet: "text", settings: { allowMultipleLines: true, textType: "plain", linesForEditing: 6, appendChangesToExistingText: false } };
    case "whole":
    case "percent":
      return { facet: "number", settings: { decimalPlaces: "none" } };
    case "day":
      return { facet: "dateTime", settings: { format: "dateOnly" } };
    case "moment":
      return { facet: "dateTime", settings: { format: "dateTime" } };
    case "flag":
      return { facet: "boolean", settings: {} };
    case "phase":
      return choiceFacet(PHASE_CHOICES);
    case "status":
      return choiceFacet(STATUS_CHOICES);
    case "verdict":
      return choiceFacet(REVIEW_CHOICES);
  }
}

function choiceFacet(choices: Record<string, string>) {
  return { facet: "choice", settings: { choices: Object.values(choices), displayAs: "dropDownMenu", allowTextEntry: false } };
}

/** The words that the choice columns keep. */
export const phaseChoice = (phase: Phase): string => PHASE_CHOICES[phase];
export const statusChoice = (status: Status): string => STATUS_CHOICES[status];
export const verdictChoice = (verdict: Verdict): string => REVIEW_CHOICES[verdict];

/** What a stored word stands for; undefined for a word that somebody has put there by hand. */
export const phaseOfChoice = (word: string): Phase | undefined => PHASES.get(word);
export const statusOfChoice = (word: string): Status | undefined => STATUSES.get(word);
export const verdictOfChoice = (word: string): Verdict | undefined => VERDICTS.get(word);

const PHASES = new Map(Object.entries(PHASE_CHOICES).map(([phase, word]) => [word, phase as Phase]));
const STATUSES = new Map(Object.entries(STATUS_CHOICES).map(([status, word]) => [word, status as Status]));
const VERDICTS = new Map(Object.entries(REVIEW_CHOICES).map(([verdict, word]) => [word, verdict as Verdict]));
