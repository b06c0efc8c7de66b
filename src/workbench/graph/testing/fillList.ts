import { randomUUID } from "node:crypto";
import { PHASE_CHOICES, STATUS_CHOICES } from "../../../messages/listColumns";
import { documentsOf } from "../../../submission/testing/documents";
import { fieldsOf } from "../../../sharepoint/columns/fields";
import { inTransaction, openDatabase } from "../database";

const DEPARTMENTS = 40;
const GOALS = 5;

/**
 * Puts `count` rows of two fiscal years by turns into the only list of a database file: past the service, since submitting a
 * hundred thousand would take hours. Returns the rows' column values. They are the same every time.
 */
export function fillList(databaseFile: string, count: number, fiscalYears: readonly [number, number]): Record<string, unknown>[] {
  const database = openDatabase(databaseFile);
  const list = database.prepare("SELECT id FROM lists").get() as { id: string };
  const insert = database.prepare("INSERT INTO items VALUES (?, ?, ?, 1, ?, ?, ?, '{}', '{}', 0, ?)");
  const template = fieldsOf(documentsOf(1)[0]!, 1);
  const rows = Array.from({ length: count }, (_, at) => ({ ...template, ...columnsOf(at, fiscalYears[at % 2]!) }));
  const now = "2026-11-01T00:00:00.000Z";
  inTransaction(database, () => {
    for (const [at, row] of rows.entries()) insert.run(list.id, at + 1, randomUUID(), JSON.stringify(row), now, now, at + 1);
    database.prepare("UPDATE lists SET lastItemId = ?, lastChange = ?").run(count, count);
  });
  database.close();
  return rows;
}

function columnsOf(at: number, FiscalYear: number): Record<string, unknown> {
  const number = Math.floor(at / 2);
  const department = number % DEPARTMENTS;
  const goal = Math.floor(number / DEPARTMENTS) % GOALS;
  const [done, running, open, off, unknown] = Object.values(STATUS_CHOICES);
  return {
    GoalKey: `${FiscalYear}-${department}-${number}`,
    GoalUnit: `${FiscalYear}-${department}`,
    FiscalYear,
    Department: `第${department + 1}部`,
    SheetName: `${goal + 1}位`,
    Priority: goal + 1,
    RowNumber: Math.floor(number / DEPARTMENTS / GOALS) + 1,
    Phase: number % 10 === 0 ? PHASE_CHOICES["mid-year"] : PHASE_CHOICES.final,
    MidYearStatus: [running, done, open][number % 3],
    FinalStatus: [done, running, off, unknown][number % 4],
    DueDay: `${FiscalYear + (number % 2)}-${number % 2 === 0 ? "09-30" : "03-31"}`,
    Achieved: number % 5 === 0 ? number % 101 : undefined,
    NotAchieved: number % 7 === 0,
    Withdrawn: number % 97 === 0,
  };
}
