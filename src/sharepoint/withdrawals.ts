import type { Connection } from "./list/connection";
import type { ListedRow, SeenRow, WithdrawalReport } from "./goalList";
import { BATCH_SIZE } from "./graph/batch";
import { listedRow } from "./columns/listedRow";
import { ROW_FIELDS } from "./list/reads";
import { problemOf } from "./problem";
import type { WriteResult } from "./list/rowWrite";

/** Marks rows as withdrawn that are as they were seen, twenty at a time; after a portion that failed the rest is left. */
export async function withdrawRows(connection: Connection, seen: readonly SeenRow[], onProgress?: (done: number) => void): Promise<WithdrawalReport> {
  const report: WithdrawalReport = { withdrawn: [], changed: [], problem: null };
  try {
    for (let from = 0; from < seen.length && report.problem === null; from += BATCH_SIZE) {
      await withdrawPortion(connection, seen.slice(from, from + BATCH_SIZE), report);
      onProgress?.(report.withdrawn.length + report.changed.length);
    }
  } catch (error) {
    report.problem = problemOf(error);
  }
  return report;
}

async function withdrawPortion(connection: Connection, seen: readonly SeenRow[], report: WithdrawalReport): Promise<void> {
  const ids = seen.map(({ itemId }) => itemId);
  const items = await (await connection.reads()).items(ids, ROW_FIELDS);
  const standing: ListedRow[] = [];
  for (const [at, { itemId, revision }] of seen.entries()) {
    const row = items[at] === null ? null : listedRow(items[at]);
    if (row?.withdrawn) report.withdrawn.push(itemId);
    else if (row?.revision === revision) standing.push(row);
    else report.changed.push(itemId);
  }
  if (standing.length === 0) return;
  const results = await (await connection.writes()).write(standing.map((over) => ({ kind: "withdraw", over })));
  for (const [at, result] of results.entries()) note(report, standing[at]!.itemId, result);
}

function note(report: WithdrawalReport, itemId: string, result: WriteResult): void {
  if (result.state === "written") report.withdrawn.push(itemId);
  else if (result.state === "failed") report.problem ??= result.problem;
  else report.changed.push(itemId);
}
