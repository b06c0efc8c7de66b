import { columnFault } from "./columnCheck";
import { factsOf, fieldsOf, withoutNulls } from "../columns/fields";
import type { ListedRow } from "../goalList";
import { refusalOf, succeeded, type GraphAnswer } from "../graph/answer";
import { sendBatches } from "../graph/batch";
import type { GraphHttp, GraphRequest } from "../graph/http";
import { comparedRow } from "../columns/listedRow";
import type { ListPlace } from "./place";
import type { ListReads } from "./reads";
import { ListError, mayBeRefusal, type ListProblem } from "../problem";
import type { Pacing } from "../graph/retry";
import { judge, renewed, rowAfter, type Doubt, type Write, type WriteResult } from "./rowWrite";

/** How often a write is repeated because something besides the row's content (a reviewer's comment) has changed the item. */
const REPEATS = 3;

/** Writes rows so that every write may safely be sent twice: creations by the unique key, changes by If-Match. */
export class ListWrites {
  constructor(
    private readonly http: GraphHttp,
    private readonly place: ListPlace,
    private readonly reads: ListReads,
    private readonly pacing: Pacing,
  ) {}

  /** Writes up to twenty rows with one batch, plus what it takes to settle doubtful answers. One result each, in order. */
  async write(writes: readonly Write[], repeats = REPEATS): Promise<WriteResult[]> {
    const requests = writes.map((write) => this.requestFor(write));
    const sent = await sendBatches(
      this.http,
      requests.flatMap(({ request }) => request ?? []),
      this.pacing,
    );
    const results = requests.map(({ request, problem }, index): WriteResult | Doubt => {
      if (!request) return { state: "failed", problem };
      const result = sent.shift()!;
      return "problem" in result ? failure(result.problem) : this.resultOf(writes[index]!, result.answer);
    });
    return this.settleDoubts(writes, results, repeats);
  }

  private requestFor(write: Write): { request: GraphRequest; problem: null } | { request: null; problem: ListProblem } {
    const { address } = this.place;
    const change = ({ itemId, etag }: ListedRow, fields: object) => ({
      method: "PATCH" as const,
      address: `${address}/items/${itemId}/fields`,
      headers: { "If-Match": etag },
      body: fields,
    });
    try {
      if (write.kind === "create")
        return { request: { method: "POST", address: `${address}/items`, body: { fields: withoutNulls(fieldsOf(write.document, 1)) } }, problem: null };
      const revision = write.over.revision + 1;
      if (write.kind === "restore") return { request: change(write.over, factsOf(write.document)), problem: null };
      return {
        request: change(write.over, write.kind === "withdraw" ? { Withdrawn: true, Revision: revision } : fieldsOf(write.document, revision)),
        problem: null,
      };
    } catch (error) {
      if (error instanceof ListError) return { request: null, problem: error.problem };
      throw error;
    }
  }

  private resultOf(write: Write, answer: GraphAnswer): WriteResult | Doubt {
    const { status } = answer;
    if (succeeded(answer)) return { state: "written", row: rowAfter(write, answer.body) };
    const refusal = refusalOf(answer, "write");
    if (status === 404 && write.kind !== "create") return { state: "gone", refusal };
    if (status === 404) return { state: "failed", problem: { reason: "list-not-found", ...this.place.configured } };
    return status === 400 || status === 409 || status === 412 ? { state: "doubtful", status, refusal } : { state: "failed", problem: refusal };
  }

  private async settleDoubts(writes: readonly Write[], results: readonly (WriteResult | Doubt)[], repeats: number): Promise<WriteResult[]> {
    const doubtful = results.flatMap((result, index) => (result.state === "doubtful" ? [index] : []));
    if (doubtful.length === 0) return results as WriteResult[];
    const settled = [...results];
    try {
      const standing = await this.standing(doubtful.map((index) => writes[index]!));
      const again: number[] = [];
      for (const [at, index] of doubtful.entries()) {
        const verdict = judge(writes[index]!, results[index] as Doubt, standing[at] ?? null, repeats > 0);
        if (verdict === "repeat") again.push(index);
        else settled[index] = verdict;
      }
      const repeated =
        again.length === 0
          ? []
          : await this.write(
              again.map((index) => renewed(writes[index]!, standing[doubtful.indexOf(index)]!)),
              repeats - 1,
            );
      for (const [at, index] of again.entries()) settled[index] = repeated[at]!;
      await this.explain(settled);
    } catch (error) {
      if (!(error instanceof ListError)) throw error;
      for (const index of doubtful) if (settled[index]!.state === "doubtful") settled[index] = { state: "failed", problem: error.problem };
    }
    return settled as WriteResult[];
  }

  /** What stands in the list for each write now. */
  private async standing(writes: readonly Write[]): Promise<(ListedRow | null)[]> {
    const created = writes.flatMap((write) => (write.kind === "create" ? [write.document.key] : []));
    const changed = writes.flatMap((write) => (write.kind === "create" ? [] : [write.over.itemId]));
    const byKey = created.length === 0 ? [] : await this.reads.rowsByKey(created);
    const byId = changed.length === 0 ? [] : (await this.reads.items(changed)).map((item) => (item === null ? null : comparedRow(item)));
    return writes.map(({ kind }) => (kind === "create" ? byKey.shift()! : byId.shift()!));
  }

  /** Puts the reason into refusals that Graph does not explain: a column that is missing or of another type. */
  private async explain(results: (WriteResult | Doubt)[]): Promise<void> {
    const refused = results.flatMap((result, index) => (result.state === "doubtful" ? [{ index, refusal: result.refusal }] : []));
    if (refused.length === 0) return;
    const fault = await columnFault(this.http, this.place, this.pacing);
    for (const { index, refusal } of refused) results[index] = { state: "failed", problem: fault ?? refusal };
  }
}

/** A part without a final answer. */
function failure(problem: ListProblem): WriteResult | Doubt {
  return mayBeRefusal(problem) ? { state: "doubtful", status: 400, refusal: problem } : { state: "failed", problem };
}
