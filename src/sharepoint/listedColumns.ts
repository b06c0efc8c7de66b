import { COLUMN_NAMES, phaseOfChoice, statusOfChoice, type ColumnName } from "./columns";
import type { ListedColumns } from "./goalList";
import { etagOf, member, numberOf, textOf } from "./graphAnswer";
import { reviewOf } from "./reviewFields";

/** Columns that summaries have no use for: the document and its hash, the day that has a text beside it, the long history. */
const UNREAD: readonly ColumnName[] = ["DueDate", "ContentHash", "Document", "ReviewHistory"];

const SUMMARY_COLUMNS = ["Title", ...COLUMN_NAMES.filter((name) => !UNREAD.includes(name))];

/** What summaries read of items. */
export const SUMMARY_FIELDS = `fields($select=${SUMMARY_COLUMNS.join(",")})`;

/** An item of an answer by its columns; null for an item that somebody added by hand and that bears no key or year. */
export function listedColumns(item: unknown): ListedColumns | null {
  const fields = member(item, "fields");
  const key = text(fields, "GoalKey");
  const fiscalYear = number(fields, "FiscalYear");
  if (key === "" || fiscalYear === null) return null;
  return {
    itemId: textOf(member(item, "id")),
    etag: etagOf(item),
    webUrl: textOf(member(item, "webUrl")),
    key,
    unit: text(fields, "GoalUnit"),
    fiscalYear,
    department: text(fields, "Department"),
    section: text(fields, "Section") || null,
    sheet: text(fields, "SheetName"),
    priority: number(fields, "Priority"),
    title: text(fields, "GoalTitle") || null,
    row: number(fields, "RowNumber") ?? 0,
    label: textOf(member(fields, "Title")),
    phase: phaseOfChoice(text(fields, "Phase")) ?? null,
    midYearStatus: statusOfChoice(text(fields, "MidYearStatus")) ?? "unknown",
    finalStatus: statusOfChoice(text(fields, "FinalStatus")) ?? "unknown",
    dueDay: text(fields, "DueDay") || null,
    progress: number(fields, "Progress"),
    achieved: number(fields, "Achieved"),
    errors: number(fields, "ErrorCount") ?? 0,
    warnings: number(fields, "WarningCount") ?? 0,
    notAchieved: member(fields, "NotAchieved") === true,
    revision: number(fields, "Revision") ?? 0,
    withdrawn: member(fields, "Withdrawn") === true,
    submittedBy: text(fields, "SubmittedBy"),
    submittedAt: text(fields, "SubmittedAt"),
    review: reviewOf(fields),
  };
}

function text(fields: unknown, name: ColumnName): string {
  return textOf(member(fields, name));
}

function number(fields: unknown, name: ColumnName): number | null {
  return numberOf(member(fields, name));
}
