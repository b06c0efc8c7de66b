import { columnFault } from "./columnCheck";
import type { ListedDocument } from "./goalList";
import { member, refusalOf, succeeded, textOf } from "./graphAnswer";
import { sendBatches, type Examine } from "./graphBatch";
import { listedDocument, listedRow } from "./listedRow";
import { itemsOf, nextOf } from "./listReads";
import type { Connection } from "./connection";
import { ListError, problemOf } from "./problem";

/** Items a page: a document has some thousand characters. */
const PAGE = 200;

/**
 * All items of a fiscal year with their documents, page by page. Where the year alone has more items than a query may
 * look at, the whole list is read instead, whose pages have no such limit. Items that cannot be read are left out.
 */
export async function* readYear(connection: Connection, fiscalYear: number): AsyncGenerator<ListedDocument[]> {
  const { address } = await connection.place();
  const all = `${address}/items?$expand=fields&$top=${PAGE}`;
  let next: string | null = `${all}&$filter=${encodeURIComponent(`fields/FiscalYear eq ${fiscalYear}`)}`;
  let first = true;
  while (next !== null) {
    let page;
    try {
      page = await readPage(connection, next);
    } catch (error) {
      if (!first || problemOf(error).reason !== "too-many-items") throw error;
      page = await readPage(connection, all);
    }
    first = false;
    yield itemsOf(page).flatMap((item) => documentOf(item, fiscalYear));
    next = nextOf(page, connection.http.baseUrl);
  }
}

async function readPage(connection: Connection, address: string) {
  const place = await connection.place();
  let refusals = 0;
  const examine: Examine = async () => {
    const fault = await columnFault(connection.http, place, connection.pacing, "FiscalYear");
    refusals++;
    // The columns were just read without trouble, twice: it is not the service that is busy.
    return fault ?? (refusals >= 2 ? { reason: "too-many-items", list: place.webUrl } : null);
  };
  const [result] = await sendBatches(connection.http, [{ method: "GET", address }], connection.pacing, examine);
  if ("problem" in result!) throw new ListError(result.problem);
  const { answer } = result!;
  if (!succeeded(answer)) throw new ListError((answer.status === 400 ? await examine() : null) ?? refusalOf(answer, "read"));
  return answer;
}

function documentOf(item: unknown, fiscalYear: number): ListedDocument[] {
  const row = listedRow(item);
  if (!row || member(member(item, "fields"), "FiscalYear") !== fiscalYear) return [];
  const { document } = listedDocument(item);
  return document && textOf(document.key) === row.key ? [{ ...row, document }] : [];
}
