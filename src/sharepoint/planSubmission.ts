import { contentHash } from "../submission/contentHash";
import type { RowDocument } from "../submission/schema";
import type { ListedRow, PlannedRow, SubmissionPlan } from "./goalList";
import { sameContent } from "./listWrites";
import type { Base } from "./outbox/stored";
import type { ListProblem } from "./problem";

/** Compares documents with the rows of their units. `seen` is what this workbook last saw in the list, by key. */
export function planSubmission(documents: readonly RowDocument[], listed: readonly ListedRow[], seen: Readonly<Record<string, Base>>): SubmissionPlan {
  const byKey = new Map(listed.map((row) => [row.key, row]));
  const rows = documents.map((document) => plannedRow(document, byKey.get(document.key) ?? null, seen[document.key]));
  return { rows, withdrawn: withdrawnRows(documents, listed, seen), problem: null };
}

/** The plan for a list that cannot be read now. */
export function unreadPlan(documents: readonly RowDocument[], problem: ListProblem): SubmissionPlan {
  const rows = documents.map((document): PlannedRow => ({ document, hash: contentHash(document), change: "unknown", listed: null, overtaken: false }));
  return { rows, withdrawn: [], problem };
}

function plannedRow(document: RowDocument, listed: ListedRow | null, seen: Base | undefined): PlannedRow {
  const hash = contentHash(document);
  if (!listed) return { document, hash, change: "new", listed, overtaken: false };
  if (listed.hash === hash && !listed.withdrawn) return { document, hash, change: "unchanged", listed, overtaken: false };
  return { document, hash, change: "changed", listed, overtaken: seen !== undefined && !sameContent(listed, seen) };
}

/**
 * Items whose row the workbook no longer has: of sheets that it still has, and of others only what this workbook has
 * sent itself, since a department may keep its goals in more than one workbook.
 */
function withdrawnRows(documents: readonly RowDocument[], listed: readonly ListedRow[], seen: Readonly<Record<string, Base>>): ListedRow[] {
  const keys = new Set(documents.map(({ key }) => key));
  const sheets = new Set(documents.map(({ key }) => sheetPart(key)));
  return listed.filter((row) => !row.withdrawn && !keys.has(row.key) && (sheets.has(sheetPart(row.key)) || row.key in seen));
}

/** A row key without the row's ordinal: the sheet. */
const sheetPart = (key: string): string => key.slice(0, key.lastIndexOf("-"));
