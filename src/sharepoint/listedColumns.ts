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
  const field = (name: ColumnName): unknown => member(fields, name);
  const text = (name: ColumnName): string => textOf(field(name));
  const key = text("GoalKey");
  const fiscalYear = numberOf(field("FiscalYear"));
  if (key === "" || fiscalYear === null) return null;
  return {
    itemId: textOf(member(item, "id")),
    etag: etagOf(item),
    webUrl: textOf(member(item, "webUrl")),
    key,
    unit: text("GoalUnit"),
    fiscalYear,
    department: text("Department"),
    section: text("Section") || null,
    sheet: text("SheetName"),
    priority: numberOf(field("Priority")),
    title: text("GoalTitle") || null,
    row: numberOf(field("RowNumber")) ?? 0,
    label: textOf(member(fields, "Title")),
    phase: phaseOfChoice(text("Phase")) ?? null,
    midYearStatus: statusOfChoice(text("MidYearStatus")) ?? "unknown",
    finalStatus: statusOfChoice(text("FinalStatus")) ?? "unknown",
    dueDay: text("DueDay") || null,
    progress: numberOf(field("Progress")),
    achieved: numberOf(field("Achieved")),
    errors: numberOf(field("ErrorCount")) ?? 0,
    warnings: numberOf(field("WarningCount")) ?? 0,
    notAchieved: field("NotAchieved") === true,
    revision: numberOf(field("Revision")) ?? 0,
    withdrawn: field("Withdrawn") === true,
    submittedBy: text("SubmittedBy"),
    submittedAt: text("SubmittedAt"),
    review: reviewOf(fields),
  };
}
