import { digest } from "../../submission/digest";
import type { PlannedRow, SubmissionPlan } from "../goalList";
import type { OutboxEntry, Stored, WaitingRow } from "./stored";

const ID_DIGITS = 32;

/** Id of what is to be sent: the same content over the same base is the same entry, however often it is handed in. */
export function entryIdOf(parts: readonly (string | number)[]): string {
  return digest(JSON.stringify(parts), ID_DIGITS);
}

/** The entry that carries out a plan, null when the list holds everything already. */
export function entryOf({ rows, withdrawn }: SubmissionPlan, seen: Stored["seen"]): OutboxEntry | null {
  const sending = rows.filter(({ change }) => change !== "unchanged").map((row) => waitingRow(row, seen));
  const withdrawals = withdrawn.map(({ key, ownerKey, hash, revision }) => ({ key, unit: ownerKey, base: { hash, revision } }));
  if (sending.length === 0 && withdrawals.length === 0) return null;
  const parts = [...sending.map(({ document, hash }) => `${document.key} ${hash}`), ...withdrawals.map(({ key }) => `${key} withdrawn`)];
  return { entryId: entryIdOf(parts), rows: sending, withdrawals };
}

function waitingRow({ document, hash, listed, overtaken }: PlannedRow, seen: Stored["seen"]): WaitingRow {
  const known = listed ?? seen[document.key];
  const bases = known && !overtaken ? [{ hash: known.hash, revision: known.revision }] : [];
  return { document, hash, bases, tries: [], state: overtaken ? "conflict" : "waiting", problem: null };
}
