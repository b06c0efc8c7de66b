import { DuckDBInstance } from "@duckdb/node-api";

/** What an engine for tables answers to a query over exported files: one array of values for each row. */
export async function ask(sql: string): Promise<unknown[][]> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJson();
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}
