import { readDocument } from "../../submission/readDocument";
import type { RowDocument } from "../../submission/schema";
import { phaseOfChoice, type ColumnName } from "./columns";
import { factsText } from "./factColumns";
import type { ListedItem, ListedRow } from "../goalList";
import { etagOf, member, numberOf, textOf } from "../graph/answer";
import type { ListProblem } from "../problem";

/** Columns that every comparison needs. */
export const ROW_COLUMNS: readonly ColumnName[] = [
  "GoalKey",
  "GoalUnit",
  "SheetName",
  "RowNumber",
  "GoalTitle",
  "Phase",
  "ContentHash",
  "Revision",
  "Withdrawn",
  "SubmittedBy",
  "SubmittedAt",
];

/** An item of an answer as a row; null for an item that somebody added by hand and that bears no key. */
export function listedRow(item: unknown): ListedRow | null {
  const fields = member(item, "fields");
  const key = textOf(member(fields, "GoalKey"));
  if (key === "") return null;
  return {
    itemId: textOf(member(item, "id")),
    etag: etagOf(item),
    webUrl: textOf(member(item, "webUrl")),
    key,
    ownerKey: textOf(member(fields, "GoalUnit")),
    sheet: textOf(member(fields, "SheetName")),
    row: numberOf(member(fields, "RowNumber")) ?? 0,
    title: textOf(member(fields, "GoalTitle")) || null,
    phase: phaseOfChoice(textOf(member(fields, "Phase"))) ?? null,
    hash: textOf(member(fields, "ContentHash")),
    revision: numberOf(member(fields, "Revision")) ?? 0,
    withdrawn: member(fields, "Withdrawn") === true,
    submittedBy: textOf(member(fields, "SubmittedBy")),
    submittedAt: textOf(member(fields, "SubmittedAt")),
  };
}

/** An item of an answer as a row that can be held against a document, columns and all. */
export function comparedRow(item: unknown): ListedRow | null {
  const row = listedRow(item);
  return row && { ...row, facts: factsText(member(item, "fields")) };
}

/** The document of an item, or why it cannot be read. */
export function listedDocument(item: unknown): { document: RowDocument; fault: null } | { document: null; fault: ListProblem } {
  const read = readDocument(textOf(member(member(item, "fields"), "Document")));
  if (read.ok) return { document: read.document, fault: null };
  const { fault } = read;
  return {
    document: null,
    fault:
      fault.reason === "newer" ? { reason: "document-newer", version: fault.version } : { reason: "document-unreadable", itemId: textOf(member(item, "id")) },
  };
}

/** An item of an answer with its document; null for an item that bears no key. */
export function listedItem(item: unknown): ListedItem | null {
  const row = listedRow(item);
  return row && { ...row, ...listedDocument(item) };
}
