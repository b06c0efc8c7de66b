import type { PlannedRow, SubmissionPlan, UnsentRow } from "../../sharepoint/goalList";
import { contentHash } from "../../submission/contentHash";

/** A plan without what goes out by itself, and the rows that do: they wait in the outbox just as the workbook has them. */
export function withoutWaiting(plan: SubmissionPlan, waiting: readonly UnsentRow[]): { plan: SubmissionPlan; waits: PlannedRow[] } {
  const hashes = new Map(waiting.flatMap(({ document, state }) => (state === "waiting" ? [[document.key, contentHash(document)]] : [])));
  const waits = plan.rows.filter(({ document, change }) => change !== "unchanged" && hashes.get(document.key) === contentHash(document));
  return { plan: { ...plan, rows: plan.rows.filter((row) => !waits.includes(row)) }, waits };
}
