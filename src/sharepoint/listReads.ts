import type { ColumnName } from "./columns";
import { columnFault } from "./columnCheck";
import type { ListedRow } from "./goalList";
import { member, refusalOf, succeeded, textOf, type GraphAnswer } from "./graphAnswer";
import { sendBatches, type Examine, type PartResult } from "./graphBatch";
import type { GraphHttp } from "./graphHttp";
import { listedRow, ROW_COLUMNS } from "./listedRow";
import { quoted, type ListPlace } from "./listPlace";
import { ListError } from "./problem";
import type { Pacing } from "./retry";

/** Rows a page; a reporting unit seldom has more. */
const PAGE = 500;

/** Reads items of one list. */
export class ListReads {
  constructor(
    private readonly http: GraphHttp,
    private readonly place: ListPlace,
    private readonly pacing: Pacing,
  ) {}

  /** All rows of reporting units, withdrawn ones too: one batch for up to twenty units, and one more for each further page. */
  async rowsOf(units: readonly string[]): Promise<ListedRow[]> {
    const rows: ListedRow[] = [];
    let addresses = units.map((unit) => this.query("GoalUnit", unit));
    while (addresses.length > 0) {
      const pages = await this.pages(addresses, "GoalUnit");
      rows.push(...pages.flatMap(itemsOf).flatMap((item) => listedRow(item) ?? []));
      addresses = pages.flatMap((page) => nextOf(page, this.http.baseUrl) ?? []);
    }
    return rows;
  }

  /** The row of each key, null where there is none. */
  async rowsByKey(keys: readonly string[]): Promise<(ListedRow | null)[]> {
    const pages = await this.pages(keys.map((key) => this.query("GoalKey", key)), "GoalKey");
    return pages.map((page) => itemsOf(page).map(listedRow)[0] ?? null);
  }

  /** Items by id, with all fields; null for those that are gone. */
  async items(itemIds: readonly string[]): Promise<unknown[]> {
    const results = await sendBatches(this.http, itemIds.map((id) => ({ method: "GET" as const, address: `${this.place.address}/items/${id}?$expand=fields` })), this.pacing);
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
    const results = await sendBatches(this.http, questions.map(({ itemId }) => ({ method: "GET" as const, address: address(itemId) })), this.pacing);
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
    const results = await sendBatches(this.http, addresses.map((address) => ({ method: "GET" as const, address })), this.pacing, examine);
    const answers = results.map(answerOf);
    const refused = answers.find((answer) => !succeeded(answer));
    if (!refused) return answers;
    if (refused.status === 404) throw new ListError({ reason: "list-not-found", list: this.place.listId, siteUrl: this.place.webUrl });
    throw new ListError((refused.status === 400 ? await examine() : null) ?? refusalOf(refused, "read"));
  }

  private query(column: ColumnName, value: string): string {
    const filter = encodeURIComponent(`fields/${column} eq ${quoted(value)}`);
    return `${this.place.address}/items?$expand=fields($select=${ROW_COLUMNS.join(",")})&$filter=${filter}&$top=${PAGE}`;
  }
}

/** Items of a page. */
export const itemsOf = ({ body }: GraphAnswer): unknown[] => (member(body, "value") as unknown[] | undefined) ?? [];

/** Address of the next page as the service gave it, below the version root where it lies there (a batch takes no other). */
export function nextOf({ body }: GraphAnswer, baseUrl: string): string | null {
  const link = textOf(member(body, "@odata.nextLink"));
  return link === "" ? null : link.startsWith(`${baseUrl}/`) ? link.slice(baseUrl.length) : link;
}

function answerOf(result: PartResult): GraphAnswer {
  if ("problem" in result) throw new ListError(result.problem);
  return result.answer;
}
