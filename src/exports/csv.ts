import { writeCsv } from "hucre/csv";
import { valueText, type DataValue } from "../tables/dataTable";
import type { TableStream } from "./tableStream";

const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";

/**
 * What spreadsheets take for the beginning of a formula (half and full width), or skip before one; and the apostrophe that
 * guards against it, so that taking one away always gives the text back.
 */
const GUARDED = /^['=+\-@＝＋－＠\t\r\n]/;

/**
 * A table as CSV for Excel in Japan: UTF-8 with byte order mark, CRLF, headings in the first line. Text that would open
 * as a formula has an apostrophe before it; numbers have none.
 */
export async function* csvChunks({ columns, pages }: TableStream): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${lines([columns.map(({ heading }) => heading)])}`;
  for await (const rows of pages) if (rows.length > 0) yield lines(rows);
}

function lines(rows: readonly (readonly DataValue[])[]): string {
  return (
    writeCsv(
      rows.map((row) => row.map(csvValue)),
      { lineSeparator: LINE_END },
    ) + LINE_END
  );
}

function csvValue(value: DataValue): string | number {
  if (typeof value === "number") return value;
  const text = valueText(value);
  return GUARDED.test(text) ? `'${text}` : text;
}
