import type { ColumnName } from "../columns/columns";
import { columnFault } from "./columnCheck";
import { FACT_COLUMNS } from "../columns/factColumns";
import type { ListedColumns, ListedRow } from "../goalList";
import { member, refusalOf, succeeded, textOf, type GraphAnswer } from "../graph/answer";
import { sendBatches, type Examine, type PartResult } from "../graph/batch";
import type { GraphHttp } from "../graph/http";
import { listedColumns, SUMMARY_FIELDS } from "../columns/listedColumns";
import { comparedRow, ROW_COLUMNS } from "../columns/listedRow";
import { quoted, type ListPlace } from "./place";
import { ListError } from "../problem";
import type { Pacing } from "../graph/retry";

/** Items of a page; an owner seldom has more rows. */
const PAGE = 500;
/** What a query asks for, to have rows. */
export const ROW_FIELDS = selectFields(ROW_COLUMNS);
const COMPARED_FIELDS = selectFields([...new Set([...ROW_COLUMNS, ...FACT_COLUMNS])]);

/** What a query asks for, to have these columns of items and no documents. */
export function selectFields(columns: readonly (ColumnName | "Title")[]): string {
  return `fields($select=${columns.join(",")})`;
}

/** Reads items of one list. */
export class ListReads {
  constructor(
    private readonly http: GraphHttp,
    private readonly place: ListPlace,
    private readonly pacing: Pacing,
  ) {}

  /** All rows of owners, withdrawn ones too: one batch for up to twenty owners, and one more for each further page. */
  async rowsOf(ownerKeys: readonly string[]): Promise<ListedRow[]> {
    return this.ofOwners(ownerKeys, COMPARED_FIELDS, comparedRow);
  }

  /** All items of owners by their columns, withdrawn ones too. */
  async ownerRows(ownerKeys: readonly string[]): Promise<ListedColumns[]> {
    return this.ofOwners(ownerKeys, SUMMARY_FIELDS, listedColumns);
  }

  /** What `read` makes of the items of owners, of which the query asks for `fields`; requests as for rowsOf. */
  async ofOwners<T>(ownerKeys: readonly string[], fields: string, read: (item: unknown) => T | null): Promise<T[]> {
    const found: T[] = [];
    let addresses = ownerKeys.map((ownerKey) => this.query("GoalUnit", ownerKey, fields));
    while (addresses.length > 0) {
      const pages = await this.pages(addresses, "GoalUnit");
      found.push(...pages.flatMap(itemsOf).flatMap((item) => read(item) ?? []));
      addresses = pages.flatMap((page) => linkOf(page, "nextLink", this.http.baseUrl) ?? []);
    }
    return found;
  }

  /** The row of each key, null where there is none. */
  async rowsByKey(keys: readonly string[]): Promise<(ListedRow | null)[]> {
    const pages = await this.pages(
      keys.map((key) => this.query("GoalKey", key, COMPARED_FIELDS)),
      "GoalKey",
    );
    return pages.map((page) => itemsOf(page).map(comparedRow)[0] ?? null);
  }

  /** Items by id, with all fields where nothing less is asked for; null for those that are gone. */
  async items(itemIds: readonly string[], fields = "fields"): Promise<unknown[]> {
    const results = await sendBatches(
      this.http,
      itemIds.map((id) => ({ method: "GET" as const, address: `${this.place.address}/items/${id}?$expand=${fields}` })),
      this.pacing,
    );
    return results.map((result) => {
      const answer = answerOf(result);
      if (answer.status === 404) return null;
      if (!succeeded(answer)) throw new ListError(refusalOf(answer, "read"));
      return answer.body;
    });
  }

  /**
   * Whether an item has once held a content, from a revision on, by the item's version history. A list that keeps no
   * versions answers no.
   */
  async onceHeld(questions: readonly { itemId: string; hash: string; from: number }[]): Promise<boolean[]> {
    const address = (itemId: string) => `${this.place.address}/items/${itemId}/versions?$expand=fields($select=ContentHash,Revision)`;
    const results = await sendBatches(
      this.http,
      questions.map(({ itemId }) => ({ method: "GET" as const, address: address(itemId) })),
      this.pacing,
    );
    return results.map((result, index) => {
      if ("problem" in result || !succeeded(result.answer)) return false;
      const { hash, from } = questions[index]!;
      return itemsOf(result.answer).some((version) => {
        const fields = member(version, "fields");
        return member(fields, "ContentHash") === hash && Number(member(fields, "Revision")) >= from;
      });
    });
  }

  private async pages(addresses: readonly string[], searched: ColumnName): Promise<GraphAnswer[]> {
    const examine: Examine = () => columnFault(this.http, this.place, this.pacing, searched);
    const results = await sendBatches(
      this.http,
      addresses.map((address) => ({ method: "GET" as const, address })),
      this.pacing,
      examine,
    );
    const answers = results.map(answerOf);
    const refused = answers.find((answer) => !succeeded(answer));
    if (!refused) return answers;
    if (refused.status === 404) throw new ListError({ reason: "list-not-found", ...this.place.configured });
    throw new ListError((refused.status === 400 ? await examine() : null) ?? refusalOf(refused, "read"));
  }

  private query(column: ColumnName, value: string, fields: string): string {
    const filter = encodeURIComponent(`fields/${column} eq ${quoted(value)}`);
    return `${this.place.address}/items?$expand=${fields}&$filter=${filter}&$top=${PAGE}`;
  }
}

/** Items of a page. */
export const itemsOf = ({ body }: GraphAnswer): unknown[] => (member(body, "value") as unknown[] | undefined) ?? [];

/** A link of an answer as the service gave it, below the version root where it lies there (a batch takes no other). */
export function linkOf({ body }: GraphAnswer, name: "nextLink" | "deltaLink", baseUrl: string): string | null {
  const link = textOf(member(body, `@odata.${name}`));
  return link === "" ? null : link.startsWith(`${baseUrl}/`) ? link.slice(baseUrl.length) : link;
}

function answerOf(result: PartResult): GraphAnswer {
  if ("problem" in result) throw new ListError(result.problem);
  return result.answer;
}
