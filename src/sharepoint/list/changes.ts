import type { Connection } from "./connection";
import type { ListChanges } from "../goalList";
import { member, refusalOf, succeeded, textOf } from "../graph/answer";
import { sendBatches } from "../graph/batch";
import { listedColumns, SUMMARY_FIELDS } from "../columns/listedColumns";
import { itemsOf, linkOf } from "./reads";
import { ListError } from "../problem";
import { COLUMNS_PAGE } from "./yearRows";

/**
 * What has happened to the list since a token, page by page (Graph's `delta`). The token is the service's own link,
 * taken as it is. Without one nothing is told but the token of now, so that a reading can begin with it.
 */
export async function* listChanges(connection: Connection, token: string | null): AsyncGenerator<ListChanges> {
  const { address } = await connection.place();
  let next: string | null = token ?? `${address}/items/delta?token=latest&$expand=${SUMMARY_FIELDS}&$top=${COLUMNS_PAGE}`;
  while (next !== null) {
    const [result] = await sendBatches(connection.http, [{ method: "GET", address: next }], connection.pacing);
    if ("problem" in result!) throw new ListError(result.problem);
    const { answer } = result!;
    if (answer.status === 410) {
      yield { state: "expired" };
      return;
    }
    if (!succeeded(answer)) throw new ListError(refusalOf(answer, "read"));
    const items = itemsOf(answer).map((item) => ({ id: textOf(member(item, "id")), row: isDeleted(item) ? null : listedColumns(item) }));
    const rows = items.flatMap(({ row }) => row ?? []);
    const gone = items.filter(({ row }) => row === null).map(({ id }) => id);
    next = linkOf(answer, "nextLink", connection.http.baseUrl);
    yield { state: "page", rows, gone, next: linkOf(answer, "deltaLink", connection.http.baseUrl) };
  }
}

const isDeleted = (item: unknown): boolean => (member(item, "deleted") ?? null) !== null;
