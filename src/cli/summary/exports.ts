import { streamOf, type TableStream } from "../../exports/tableStream";
import { CLI_SUMMARY_WORDS } from "../../messages/cliSummary";
import type { Language } from "../../messages/language";
import { SUMMARY_WORDS } from "../../messages/summary";
import type { GoalListSession } from "../../sharepoint/goalList";
import { summaryRow } from "../../sharepoint/summaryRow";
import { rowColumns, ROWS_TABLE } from "../../summary/rowsTable";
import type { Summary } from "../../summary/summarise";
import type { DataTable, DataValue } from "../../tables/dataTable";
import type { ProgressLine } from "../progressLine";
import { writeTables } from "./writeTables";

/** What is written out, and who is told how far it is. */
export interface ExportSource {
  session: GoalListSession;
  summary: Summary;
  tables: readonly DataTable[];
  language: Language;
  line: ProgressLine;
}

/** Writes the summary's tables and all its rows into a folder, and says so. Throws a ListError or NotWritten. */
export async function writeExports(folder: string, form: "csv" | "parquet", source: ExportSource): Promise<void> {
  const { tables, language, line } = source;
  const words = CLI_SUMMARY_WORDS[language];
  const streams = [...tables.map(streamOf), rowStream(source, (rows) => line.show(words.writing(folder, rows)))];
  await writeTables(folder, form, streams);
  line.clear();
  process.stderr.write(`${words.written(streams.length, folder)}\n`);
}

/** The rows that the summary counts, read once more page by page. */
function rowStream({ session, summary, language }: ExportSource, onRows: (rows: number) => void): TableStream {
  const words = SUMMARY_WORDS[language];
  const { columns, valuesOf } = rowColumns(words, summary);
  async function* pages(): AsyncGenerator<DataValue[][]> {
    let read = 0;
    for await (const page of session.readRows(summary.fiscalYear)) {
      onRows((read += page.length));
      yield page.map(summaryRow).filter(({ withdrawn }) => !withdrawn).map(valuesOf);
    }
  }
  return { id: ROWS_TABLE, title: words.tables.rows, columns, pages: pages() };
}
