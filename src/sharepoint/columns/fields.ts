import { firstLine } from "../../sheet/firstLine";
import { contentHash } from "../../submission/contentHash";
import { rowSummary } from "../../submission/rowSummary";
import type { RowDocument } from "../../submission/schema";
import { type FACT_NAMES, LINE_LIMIT, NOTE_LIMIT, phaseChoice, statusChoice, type SubmittedColumn } from "./columns";
import { ListError } from "../problem";

type FieldValue = string | number | boolean | null;
export type Fields = Record<SubmittedColumn | "Title", FieldValue>;

/**
 * Column values of a document; null where the row has none. Throws `document-too-long` for a document that does not
 * fit its column: it is never cut. The other texts are for people to filter by and are shortened; the document has them whole.
 */
export function fieldsOf(document: RowDocument, revision: number): Fields {
  const text = JSON.stringify(document);
  if (text.length > NOTE_LIMIT) {
    throw new ListError({ reason: "document-too-long", sheet: document.sheet, row: document.row, characters: text.length, limit: NOTE_LIMIT });
  }
  return {
    ...factsOf(document),
    ContentHash: contentHash(document),
    Revision: revision,
    Withdrawn: false,
    SubmittedBy: line(document.submittedBy.name),
    SubmittedAt: document.submittedAt,
    Document: text,
  };
}

type FactColumn = "Title" | (typeof FACT_NAMES)[number];

/** What the first column and those of facts have to hold for a document. The others tell of the writing itself. */
export function factsOf(document: RowDocument): Pick<Fields, FactColumn> {
  const { dueDate, status, progress, achieved, findings, notAchieved } = rowSummary(document);
  return {
    Title: titleOf(document),
    GoalKey: document.key,
    GoalUnit: document.unit,
    FiscalYear: document.fiscalYear,
    Department: line(document.department),
    Section: line(document.section),
    SheetName: line(document.sheet),
    Priority: document.priority,
    GoalTitle: line(document.title),
    RowNumber: document.row,
    Phase: phaseChoice(document.phase),
    MidYearStatus: statusChoice(status.midYear),
    FinalStatus: statusChoice(status.final),
    DueDate: dueDate === null ? null : noon(dueDate),
    DueDay: dueDate,
    Progress: progress,
    Achieved: achieved,
    ErrorCount: findings.error,
    WarningCount: findings.warning,
    NotAchieved: notAchieved,
  };
}

/** Fields for a creation, which takes no nulls. */
export function withoutNulls(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** What stands in the list's first column: marker and first line of the initiative. */
function titleOf({ marker, cells, sheet, row }: RowDocument): string | null {
  return line([marker, firstLine(cells.initiative?.text)].filter(Boolean).join(" ")) ?? line(`${sheet} ${row}`);
}

/** Text of a single-line column: line breaks become spaces, and what is too long ends in an ellipsis. */
export function line(text: string | null): string | null {
  const flat = (text ?? "").replace(/\s+/g, " ").trim();
  if (flat === "") return null;
  if (flat.length <= LINE_LIMIT) return flat;
  // A surrogate pair is not cut in half.
  const end = /[\ud800-\udbff]/.test(flat[LINE_LIMIT - 2]!) ? LINE_LIMIT - 2 : LINE_LIMIT - 1;
  return `${flat.slice(0, end)}…`;
}

/** A date-only column keeps midnight of the site's zone; noon UTC is the same day in every zone from -12 to +11. */
const noon = (day: string): string => `${day}T12:00:00Z`;
