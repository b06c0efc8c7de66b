import { columnFault } from "./columnCheck";
import type { Connection } from "./connection";
import type { ListedColumns } from "../goalList";
import { member, refusalOf, succeeded, type GraphAnswer } from "../graph/answer";
import { sendBatches, type Examine } from "../graph/batch";
import { COUNTED_COLUMNS, listedColumns, SUMMARY_FIELDS } from "../columns/listedColumns";
import { itemsOf, linkOf } from "./reads";
import { ListError, problemOf } from "../problem";

/** Items a page by their columns. A page may have 5,000, which are read no faster and need half as much memory again. */
export const COLUMNS_PAGE = 2_000;

/** All items of fiscal years by their columns, page by page. Items that cannot be read are left out. */
export async function* readYearRows(connection: Connection, fiscalYears: readonly number[]): AsyncGenerator<ListedColumns[]> {
  await connection.requireColumns(COUNTED_COLUMNS);
  for await (const items of yearPages(connection, fiscalYears)) yield items.flatMap((item) => listedColumns(item) ?? []);
}

/**
 * Pages of the items of some years. Where one year alone has more items than a query may look at, the whole list is
 * read instead, whose pages have no such limit, once for all years that are left.
 */
async function* yearPages(connection: Connection, fiscalYears: readonly number[]): AsyncGenerator<unknown[]> {
  const { address } = await connection.place();
  const all = `${address}/items?$expand=${SUMMARY_FIELDS}&$top=${COLUMNS_PAGE}`;
  for (const [at, fiscalYear] of fiscalYears.entries()) {
    const first = await firstPage(connection, `${all}&$filter=${encodeURIComponent(`fields/FiscalYear eq ${fiscalYear}`)}`);
    if (first) yield* pagesFrom(connection, first);
    else {
      const left = new Set<unknown>(fiscalYears.slice(at));
      for await (const items of pagesFrom(connection, await readPage(connection, all)))
        yield items.filter((item) => left.has(member(member(item, "fields"), "FiscalYear")));
      return;
    }
  }
}

/** The first page of a query, null where it would have to look at too many items. */
async function firstPage(connection: Connection, address: string): Promise<GraphAnswer | null> {
  try {
    return await readPage(connection, address);
  } catch (error) {
    if (problemOf(error).reason !== "too-many-items") throw error;
    return null;
  }
}

async function* pagesFrom(connection: Connection, first: GraphAnswer): AsyncGenerator<unknown[]> {
  for (let page = first; ;) {
    yield itemsOf(page);
    const next = linkOf(page, "nextLink", connection.http.baseUrl);
    if (next === null) return;
    page = await readPage(connection, next);
  }
}

async function readPage(connection: Connection, address: string): Promise<GraphAnswer> {
  const { http, pacing } = connection;
  const place = await connection.place();
  const fault = () => columnFault(http, place, pacing, "FiscalYear");
  const send = (examine: Examine) => sendBatches(http, [{ method: "GET", address }], pacing, examine);
  const [result] = await send(async () => {
    const found = await fault();
    if (found) return found;
    // The columns were just read without trouble. Refused once more at once, it is the query and not a busy service.
    const [again] = await send(() => Promise.resolve({ reason: "too-many-items", list: place.webUrl }));
    return "problem" in again! ? again.problem : null;
  });
  if ("problem" in result!) throw new ListError(result.problem);
  const { answer } = result!;
  if (!succeeded(answer)) throw new ListError((answer.status === 400 ? await fault() : null) ?? refusalOf(answer, "read"));
  return answer;
}
