import type { GoalListSession } from "../sharepoint/goalList";
import { attentionRows, withReports } from "../sharepoint/summary/attentionReading";
import { countedRows } from "../sharepoint/summary/countedRows";
import type { YearReading } from "../sharepoint/summary/yearReading";
import { attentionTable, type AttentionRow } from "../summary/attentionTable";
import { rowColumns, ROWS_TABLE } from "../summary/rowsTable";
import type { Summary } from "../summary/summarise";
import type { SummaryRow } from "../summary/summaryRow";
import type { SummaryWords } from "../summary/words";
import type { DataTable, DataValue } from "../tables/dataTable";
import type { TableStream } from "./tableStream";

/** Rows that are put onto a worksheet at most; more make a workbook that is slow to open. */
export const SHEET_ROWS = 20_000;

/** Rows whose reports are read before anybody is told how far it is: five requests. */
const REPORTS_AT_ONCE = 100;

/** What figures and rows go out from, and in whose words. */
export interface GoingOut {
  session: GoalListSession;
  reading: Pick<YearReading, "year">;
  /** Made of the reading. */
  summary: Summary;
  words: SummaryWords;
  /** Told how many rows have been read so far. */
  onRows: (rows: number) => void;
  /** Told how many rows' reports have been read so far. */
  onReports?: (rows: number) => void;
}

/**
 * The rows that the summary counts, page by page; withdrawn ones are not among them.
 *
 * @param counted where they come from; the reading, or the list, when left out
 */
export function rowStream(
  { session, reading, summary, words, onRows }: GoingOut,
  counted: AsyncIterable<readonly SummaryRow[]> = countedRows(session, reading.year),
): TableStream {
  const { columns, valuesOf } = rowColumns(words, summary);
  async function* pages() {
    let read = 0;
    for await (const rows of counted) {
      onRows((read += rows.length));
      yield rows.map(valuesOf);
    }
  }
  return { id: ROWS_TABLE, title: words.tables.rows, columns, pages: pages() };
}

/** The rows that have to be looked at (the first `most` of them), with the words of their reports, as a table. */
export async function readAttention({ session, reading, summary, words, onReports }: GoingOut, most = Infinity): Promise<DataTable> {
  const lines: AttentionRow[] = [];
  for await (const rows of attentionRows(session, reading, summary, most)) {
    const wanted = rows.slice(0, most - lines.length);
    for (let at = 0; at < wanted.length; at += REPORTS_AT_ONCE) {
      onReports?.(lines.length);
      lines.push(...(await withReports(session, wanted.slice(at, at + REPORTS_AT_ONCE), summary.phase)));
    }
    onReports?.(lines.length);
    if (lines.length === most) break;
  }
  return attentionTable(lines, words, summary);
}

/** A stream whole, or null when it has more than SHEET_ROWS rows. */
export async function heldTable({ id, title, columns, pages }: TableStream): Promise<DataTable | null> {
  const rows: DataValue[][] = [];
  for await (const page of pages) {
    if (rows.length + page.length > SHEET_ROWS) return null;
    rows.push(...page.map((row) => [...row]));
  }
  return { id, title, columns: [...columns], rows, chart: null };
}
