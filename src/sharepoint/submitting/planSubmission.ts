import { compact } from "../../japanese/text/text";
import { contentHash } from "../../submission/contentHash";
import type { RowDocument } from "../../submission/schema";
import { isAltered } from "../columns/factColumns";
import { line } from "../columns/fields";
import type { ListedRow, PlannedRow, SubmissionPlan } from "../goalList";
import type { Seen, Stored } from "../outbox/stored";
import type { ListProblem } from "../problem";
import { sameContent } from "../list/rowWrite";

/** Compares documents with the rows of their owners, by what the workbook last saw of them and what still waits. */
export function planSubmission(documents: readonly RowDocument[], listed: readonly ListedRow[], { seen, entries }: Stored): SubmissionPlan {
  const byKey = new Map(listed.map((row) => [row.key, row]));
  const open = new Set(entries.flatMap(({ rows }) => rows.flatMap(({ document, state }) => (state === "conflict" ? [document.key] : []))));
  const rows = documents.map((document) => plannedRow(document, byKey.get(document.key) ?? null, seen[document.key], open.has(document.key)));
  return { rows, withdrawn: withdrawnRows(documents, listed, seen), problem: null };
}

/** The plan for a list that cannot be read now. */
export function unreadPlan(documents: readonly RowDocument[], problem: ListProblem): SubmissionPlan {
  const rows = documents.map((document): PlannedRow => ({ document, hash: contentHash(document), change: "unknown", listed: null, overtaken: false }));
  return { rows, withdrawn: [], problem };
}

/**
 * Three versions are compared: the workbook's, the list's, and the one that this workbook last saw in the list. Only
 * what has changed in the workbook is sent; where the list has changed too, or a conflict is still open, a person is
 * asked.
 */
function plannedRow(document: RowDocument, listed: ListedRow | null, seen: Seen | undefined, open: boolean): PlannedRow {
  const hash = contentHash(document);
  const row = { document, hash, listed };
  if (!listed) return { ...row, change: "new", overtaken: false };
  if (listed.hash === hash && !listed.withdrawn) return { ...row, change: isAltered(document, listed) ? "altered" : "unchanged", overtaken: false };
  if (!seen) return { ...row, change: "changed", overtaken: open || isOtherGoal(document, listed) };
  const overtaken = !sameContent(listed, seen);
  const untouched = !listed.withdrawn && (overtaken ? hash === seen.hash : hash === seen.declined);
  return { ...row, change: untouched ? "unchanged" : "changed", overtaken };
}

/**
 * Whether the list holds another goal in a document's place: two workbooks of one department, each with a goal of the same
 * priority, are no versions of one another.
 */
function isOtherGoal({ title }: RowDocument, listed: ListedRow): boolean {
  return !listed.withdrawn && title !== null && listed.title !== null && compact(line(title) ?? "") !== compact(listed.title);
}

/**
 * Items whose row the workbook no longer has: those that it has once seen or sent. Of an owner that it knows nothing of
 * (an archive, a workbook whose memory is gone) those of the goals that it still has, since a department may keep its
 * goals in more than one workbook.
 */
function withdrawnRows(documents: readonly RowDocument[], listed: readonly ListedRow[], seen: Readonly<Record<string, Seen>>): ListedRow[] {
  const keys = new Set(documents.map(({ key }) => key));
  const sheets = new Map(documents.map((document) => [sheetPart(document.key), document]));
  const knownOwners = new Set(listed.flatMap(({ key, ownerKey }) => (key in seen ? [ownerKey] : [])));
  const hasGoalOf = (row: ListedRow) => {
    const document = sheets.get(sheetPart(row.key));
    return document !== undefined && !isOtherGoal(document, row);
  };
  return listed.filter((row) => !row.withdrawn && !keys.has(row.key) && (knownOwners.has(row.ownerKey) ? row.key in seen : hasGoalOf(row)));
}

/** A row key without the row's ordinal: the sheet. */
const sheetPart = (key: string): string => key.slice(0, key.lastIndexOf("-"));
