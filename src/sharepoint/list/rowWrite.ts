import { contentHash } from "../../submission/contentHash";
import type { RowDocument } from "../../submission/schema";
import { factsText, isAltered } from "../columns/factColumns";
import { factsOf, line } from "../columns/fields";
import type { ListedRow } from "../goalList";
import { etagOf, member, textOf } from "../graph/answer";
import type { ListProblem } from "../problem";

/** One row to be written. `over` is the item as it was read: anything else in its place is not overwritten. */
export type Write =
  | { kind: "create"; document: RowDocument }
  | { kind: "update"; document: RowDocument; over: ListedRow }
  /** Puts columns that somebody altered by hand back to what the document says. The row is no other than before: its revision stays, and with it whatever a reviewer said of it. */
  | { kind: "restore"; document: RowDocument; over: ListedRow }
  | { kind: "withdraw"; over: ListedRow };

export type WriteResult =
  /** In the list, by this write or an earlier try of it. */
  | { state: "written"; row: ListedRow }
  /** Something else is in its place; not touched. `refusal` is what the service answered. */
  | { state: "overtaken"; row: ListedRow; refusal: ListProblem }
  /** The item to be changed is no longer there. */
  | { state: "gone"; refusal: ListProblem }
  | { state: "failed"; problem: ListProblem };

/** An answer that only a look at the list can tell the meaning of: the write may have been done before. */
export interface Doubt {
  state: "doubtful";
  status: number;
  refusal: ListProblem;
}

/** Judges a doubtful write by what stands in the list. The doubt itself comes back when the write was refused for good. */
export function judge(write: Write, doubt: Doubt, row: ListedRow | null, mayRepeat: boolean): WriteResult | Doubt | "repeat" {
  if (row === null) return write.kind === "create" ? doubt : { state: "gone", refusal: doubt.refusal };
  if (isDone(write, row)) return { state: "written", row };
  if (write.kind === "create" || !sameContent(row, write.over)) return { state: "overtaken", row, refusal: doubt.refusal };
  return doubt.status !== 400 && mayRepeat ? "repeat" : doubt;
}

function isDone(write: Write, row: ListedRow): boolean {
  if (write.kind === "withdraw") return row.withdrawn;
  if (row.hash !== contentHash(write.document) || row.withdrawn) return false;
  return write.kind !== "restore" || !isAltered(write.document, row);
}

/** Whether two states of an item carry the same row; reviewers' columns may differ. */
export function sameContent(one: Pick<ListedRow, "hash" | "revision">, other: Pick<ListedRow, "hash" | "revision">): boolean {
  return one.hash === other.hash && one.revision === other.revision;
}

/** The write over another state of the same item. */
export function renewed(write: Write, over: ListedRow): Write {
  return write.kind === "create" ? write : { ...write, over };
}

/** The row as it stands after a write that was answered with success. A change's answer carries neither id nor page. */
export function rowAfter(write: Write, body: unknown): ListedRow {
  const etag = etagOf(body);
  if (write.kind === "withdraw") return { ...write.over, etag, withdrawn: true, revision: write.over.revision + 1 };
  const facts = factsText(factsOf(write.document));
  if (write.kind === "restore") return { ...write.over, etag, facts };
  const { key, unit, sheet, row, title, phase, submittedBy, submittedAt } = write.document;
  const place =
    write.kind === "create"
      ? { itemId: textOf(member(body, "id")), webUrl: textOf(member(body, "webUrl")), revision: 1 }
      : { itemId: write.over.itemId, webUrl: write.over.webUrl, revision: write.over.revision + 1 };
  return {
    ...place,
    etag,
    key,
    ownerKey: unit,
    sheet,
    row,
    title: line(title),
    phase,
    hash: contentHash(write.document),
    withdrawn: false,
    submittedBy: submittedBy.name,
    submittedAt,
    facts,
  };
}
