import type { Phase } from "../forms/phase";
import type { Status } from "../japanese/reports/status";
import type { ReviewStanding } from "../submission/review";
import type { FigureId } from "./figures";
import type { SubmissionState } from "./submissions";

/** The words that the summary's tables are made with. */
export interface SummaryWords {
  tables: {
    overview: string;
    submissions: string;
    departments: string;
    goals: string;
    targets: string;
    movements: string;
    lastYear: string;
    attention: string;
    rows: string;
  };
  figures: Record<FigureId, string>;
  statuses: Record<Status, string>;
  phases: Record<Phase, string>;
  submissionStates: Record<SubmissionState, string>;
  reviews: Record<ReviewStanding, string>;
  /** Departments that have not submitted, by how far they are. */
  notSubmitted: (state: string, departments: readonly string[]) => string;
  allSubmitted: string;
  headings: {
    departmentsSubmitted: string;
    departmentsNotSubmitted: string;
    department: string;
    section: string;
    state: string;
    expected: string;
    submittedAt: string;
    priority: string;
    sheet: string;
    title: string;
    doneShare: string;
    reachedShare: string;
    achievedShare: string;
    midYear: string;
    final: string;
    /** A figure of last year. */
    before: (figure: string) => string;
    key: string;
    fiscalYear: string;
    status: string;
    row: string;
    initiative: string;
    phase: string;
    dueDay: string;
    progress: string;
    errorCount: string;
    warningCount: string;
    review: string;
    item: string;
    /** Why a row has to be looked at. */
    reason: string;
    report: string;
    /** Above what is counted and how many there are, where figures stand below one another. */
    figure: string;
    value: string;
  };
  /** Between two reasons. */
  and: string;
  yes: string;
  no: string;
  /** Stands for rows that name no section. */
  noSection: string;
}
