import { COLUMN_NAMES, phaseOfChoice, statusOfChoice, SUBMITTED_COLUMNS, type ColumnName } from "./columns";
import type { ListedColumns } from "../goalList";
import { etagOf, member, numberOf, textOf } from "../graph/answer";
import { reviewOf } from "./reviewFields";

/** Columns that summaries have no use for: the document and its hash, the day that has a text beside it, the long history. */
const UNREAD: readonly ColumnName[] = ["DueDate", "ContentHash", "Document", "ReviewHistory"];

const SUMMARY_COLUMNS = COLUMN_NAMES.filter((name) => !UNREAD.includes(name));

/** Columns without which figures would be wrong. Rows of a list from before there were reviews have none. */
export const COUNTED_COLUMNS = SUBMITTED_COLUMNS.filter((name) => !UNREAD.includes(name));

/** What summaries read of items. */
export const SUMMARY_FIELDS = `fields($select=${["Title", ...SUMMARY_COLUMNS].join(",")})`;

/**
 * An item of an answer by its columns; null for an item that somebody added by hand and that bears no key or year. A value
 * that somebody typed and that its column cannot mean (half a finding, 120 %) counts as none.
 */
export function listedColumns(item: unknown): ListedColumns | null {
  const fields = member(item, "fields");
  const key = text(fields, "GoalKey");
  const fiscalYear = whole(fields, "FiscalYear");
  if (key === "" || fiscalYear === null) return null;
  const sheet = text(fields, "SheetName");
  const row = whole(fields, "RowNumber") ?? 0;
  return {
    itemId: textOf(member(item, "id")),
    etag: etagOf(item),
    webUrl: textOf(member(item, "webUrl")),
    key,
    ownerKey: text(fields, "GoalUnit"),
    fiscalYear,
    department: text(fields, "Department"),
    section: text(fields, "Section") || null,
    sheet,
    priority: whole(fields, "Priority"),
    title: text(fields, "GoalTitle") || null,
    row,
    label: textOf(member(fields, "Title")) || `${sheet} ${row}`,
    phase: phaseOfChoice(text(fields, "Phase")) ?? null,
    midYearStatus: statusOfChoice(text(fields, "MidYearStatus")) ?? "unknown",
    finalStatus: statusOfChoice(text(fields, "FinalStatus")) ?? "unknown",
    dueDay: ISO_DAY.exec(text(fields, "DueDay"))?.[0] ?? null,
    progress: percent(fields, "Progress"),
    achieved: percent(fields, "Achieved"),
    errors: whole(fields, "ErrorCount") ?? 0,
    warnings: whole(fields, "WarningCount") ?? 0,
    notAchieved: member(fields, "NotAchieved") === true,
    revision: whole(fields, "Revision") ?? 0,
    withdrawn: member(fields, "Withdrawn") === true,
    submittedBy: text(fields, "SubmittedBy"),
    submittedAt: text(fields, "SubmittedAt"),
    review: reviewOf(fields),
  };
}

function text(fields: unknown, name: ColumnName): string {
  return textOf(member(fields, name));
}

/** A day as submissions write it: days are compared as texts. */
const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Whole numbers go no farther in the files that rows leave in. */
const MOST = 2 ** 31 - 1;

function whole(fields: unknown, name: ColumnName): number | null {
  const value = numberOf(member(fields, name));
  return value !== null && Number.isInteger(value) && value >= 0 && value <= MOST ? value : null;
}

function percent(fields: unknown, name: ColumnName): number | null {
  const value = numberOf(member(fields, name));
  return value !== null && value >= 0 && value <= 100 ? value : null;
}
