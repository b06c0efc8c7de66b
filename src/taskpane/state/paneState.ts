import type { Finding } from "../../checks/finding";
import { DEFAULT_SETTINGS, type CheckSettings, type SettingsProblem } from "../../checks/settings";
import type { Family } from "../../forms";
import type { ExcelFault } from "../../excel/excelError";
import type { FolderFile } from "../../folder/checkedFile";
import type { Phase } from "../../forms/phase";
import type { GoalWorkbook } from "../../goal/goalSheet";
import type { Language } from "../../messages/language";
import type { CellChange } from "../../progress/rowReport";
import type { RowAnswer } from "../../progress/answer";
import { NO_ANSWERS, type KeptAnswers } from "../../progress/answersPart";
import type { ReviewedRow, SubmissionPlan, SubmissionProgress, SubmissionReport } from "../../sharepoint/goalList";
import type { ListProblem } from "../../sharepoint/problem";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { FolderFault } from "../../xlsx/folderFile";
import type { ListFailure } from "../ports";
import { NO_FORMS, type KnownForms } from "./knownForms";

/** The views for work, in the order of the navigation; the settings stand at its end. */
export const VIEWS = ["check", "report", "submit", "summary"] as const;
export type WorkView = (typeof VIEWS)[number];
/** Many workbooks are checked beside the open one: its view belongs to the check. */
export type View = WorkView | "settings" | "folder";

/** A workbook as it was read and checked last. */
export interface CheckedWorkbook {
  snapshot: WorkbookSnapshot;
  goals: GoalWorkbook;
  /** The families that it was read with. */
  families: readonly Family[];
  findings: Finding[];
  /** The phase that the calendar and the reports speak for. */
  suggestedPhase: Phase;
}

/** The writing that can be taken back: cells, and for an answer what was kept of its row before. */
export type LastWrite = { sheet: string; changes: CellChange[] } & (
  { answer: RowAnswer; former: { draft: RowAnswer | null; given: RowAnswer | null } } | { answer: null }
);

/** Everything the views show that outlives one of them. */
export interface PaneState {
  view: View;
  language: Language;
  reading: { state: "idle" | "reading" } | { state: "failed"; fault: ExcelFault };
  checked: CheckedWorkbook | null;
  /** The municipality's choices for the checks, and what is wrong with them (then the defaults are in effect). */
  settings: CheckSettings;
  settingsProblems: SettingsProblem[];
  /** Whether settings or forms could not be fetched when the workbook was read last. */
  unfetched: boolean;
  /** Forms besides the product's own. */
  forms: KnownForms;
  /** The phase a person chose; null leaves it to the calendar and the reports. */
  chosenPhase: Phase | null;
  /** Worksheet in front in Excel. */
  activeSheet: string | null;
  kept: KeptAnswers;
  /** Why the answers could not be kept in the workbook, and whether this computer keeps them; null when they were. */
  keepingFailed: { fault: ExcelFault; onThisComputer: boolean } | null;
  lastWrite: LastWrite | null;
  /** The ribbon's button that failed last, by the view it leads to, and why; null once a later one worked or it was read. */
  commandFailed: { view: WorkView; fault: ExcelFault } | null;
  /** A cell that could not be selected, and why. */
  selectFailed: { cell: string; fault: ExcelFault } | null;
  /** Sentence for screen readers about what just happened. */
  announcement: Announcement | null;
  /** How putting findings into the workbook ended last. */
  results: ResultsState | null;
  /** The submission that is being sent or was sent last; goes on while another view is shown. */
  submission: SubmissionRun | null;
  reviews: PaneReviews;
  /** What the outbox holds that goes out by itself, or that it has just gone out; null when there is nothing to tell. */
  outbox: OutboxState | null;
  /** How many rows of the outbox are not sent before somebody has chosen between two versions. */
  choices: number;
  /** The workbooks that were given to be checked together last; goes on while another view is shown. */
  folder: FolderRun | null;
  /** Whether the first-run card has been closed. */
  introduced: boolean;
}

/** Many workbooks on their way through the check. */
export interface FolderRun {
  /** Those that are done, in their order. */
  files: readonly FolderFile<FolderFault>[];
  total: number;
  state: "running" | "stopped" | "done";
  /** Ends it; what is done stays. */
  stop(): void;
}

/** What reviewers said of the workbook's rows. `none`: nothing, or there is no list; `unread`: the list could not be asked. */
export type PaneReviews = { state: "none" } | { state: "unread"; failure: ListFailure } | { state: "loaded"; rows: ReadonlyMap<string, ReviewedRow> };

/** Findings on their way into the workbook, and how that ended. */
export type ResultsState =
  | { step: "working" }
  /** The worksheet has the name `sheet`; `asked` is the one that it should have. */
  | { step: "written"; sheet: string; asked: string; rows: number }
  | { step: "removed"; sheet: string }
  | { step: "marked" | "unmarked"; cells: number; protectedSheets: string[] }
  | { step: "structure-protected" }
  | { step: "protected"; sheet: string }
  | { step: "failed"; fault: ExcelFault };

/** Rows (and withdrawals) that wait, are being sent, or have been sent by themselves; `known`: this person has been told before why they wait. */
export type OutboxState = { state: "waiting"; rows: number; problem: ListProblem; known: boolean } | { state: "sending" | "sent"; rows: number };

/** A submission from the moment it is sent. */
export type SubmissionRun =
  | { step: "sending"; progress: SubmissionProgress | null }
  | { step: "sent"; plan: SubmissionPlan; report: SubmissionReport }
  | { step: "failed"; failure: ListFailure };

/** What just happened, as data; the words are made where it is shown. */
export type Announcement =
  | { kind: "checked"; sheets: number; findings: number }
  | { kind: "rechecked"; sheet: string; findings: number }
  | { kind: "written"; cell: string }
  | { kind: "kept" }
  /** `draft`: what had been written stays as a draft. */
  | { kind: "undone"; cell: string; draft: boolean }
  | { kind: "kept-undone" };

/** The state before anything was read. */
export function initialState(language: Language, introduced: boolean): PaneState {
  return {
    view: "check",
    language,
    reading: { state: "idle" },
    checked: null,
    settings: DEFAULT_SETTINGS,
    settingsProblems: [],
    unfetched: false,
    forms: NO_FORMS,
    chosenPhase: null,
    activeSheet: null,
    kept: NO_ANSWERS,
    keepingFailed: null,
    lastWrite: null,
    commandFailed: null,
    selectFailed: null,
    announcement: null,
    results: null,
    submission: null,
    reviews: { state: "none" },
    outbox: null,
    choices: 0,
    folder: null,
    introduced,
  };
}

/** The phase in effect: chosen, else suggested; planning as long as nothing is read. */
export function phaseOf(state: PaneState): Phase {
  return state.chosenPhase ?? state.checked?.suggestedPhase ?? "planning";
}
