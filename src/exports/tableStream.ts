import type { DataColumn, DataTable, DataValue } from "../tables/dataTable";

/** A table whose rows come page by page, so that it need not fit into memory. */
export interface TableStream {
  id: string;
  title: string;
  columns: readonly DataColumn[];
  /** One value for each column. */
  pages: AsyncIterable<readonly (readonly DataValue[])[]>;
}

/** A table that is there whole, as a stream of one page. */
export function streamOf({ id, title, columns, rows }: DataTable): TableStream {
  return { id, title, columns, pages: oneAfterTheOther([rows]) };
}

async function* oneAfterTheOther<T>(pages: Iterable<T>): AsyncGenerator<T> {
  yield* pages;
}
