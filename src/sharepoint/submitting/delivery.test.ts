import { contentHash } from "../../submission/contentHash";
import { documentsOf } from "../../submission/testing/documents";
import { deliver, type ListAccess } from "./delivery";
import type { ListedRow } from "../goalList";
import type { ListProblem } from "../problem";
import type { WriteResult } from "../list/rowWrite";

const [document] = documentsOf(1);
const HELD: ListedRow = { itemId: "1", etag: '"1"', webUrl: "", key: document!.key, ownerKey: document!.unit, sheet: document!.sheet, row: document!.row, title: document!.title, phase: document!.phase, hash: "earlier", revision: 1, withdrawn: false, submittedBy: "港 太郎", submittedAt: "2026-10-05T01:02:03Z" };
const ANSWER = { code: "resourceModified", text: "ETag does not match current item's value", requestId: "R7" };

/** A list in which every write meets the same again. */
function listOf(result: WriteResult): ListAccess & { written: number } {
  const access = { written: 0, reads: { onceHeld: () => Promise.resolve([]) }, writes: { write: (writes: readonly unknown[]) => Promise.resolve(writes.map(() => ((access.written += 1), result))) } };
  return access as unknown as ListAccess & { written: number };
}

const overtaken = (refusal: ListProblem): WriteResult => ({ state: "overtaken", row: HELD, refusal });

test.each<[string, WriteResult, Partial<ListProblem>]>([
  ["changed under the write", overtaken({ reason: "kept-changing", status: 412, ...ANSWER }), { reason: "kept-changing", status: 412, ...ANSWER }],
  ["was there already", overtaken({ reason: "refused", status: 409, ...ANSWER }), { reason: "kept-changing", status: 409, ...ANSWER }],
  ["has gone", { state: "gone", refusal: { reason: "refused", status: 404, ...ANSWER } }, { reason: "kept-changing", status: 404, ...ANSWER }],
  ["met a service out of order", overtaken({ reason: "service-failed", status: 500, attempts: 3, requestId: "R8" }), { reason: "service-failed", requestId: "R8" }],
])("a row whose item %s twice waits, with what the service answered last", async (_what, result, problem) => {
  const list = listOf(result);
  const row = { document: document!, hash: contentHash(document!), bases: [], tries: ["earlier"], state: "waiting" as const, problem: null };
  const delivered = await deliver(list, [{ row, withdrawal: null, current: HELD }], () => Promise.resolve());
  expect(delivered).toMatchObject([{ state: "waiting", key: document!.key, problem }]);
  expect(list.written).toBe(2);
});
