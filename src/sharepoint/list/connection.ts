import { missingFrom, readColumns } from "./columnCheck";
import type { ColumnName } from "../columns/columns";
import type { Config } from "../config";
import type { GraphHttp } from "../graph/http";
import { findList, findSite, type ListPlace } from "./place";
import { ListReads } from "./reads";
import { ListWrites } from "./writes";
import { ListError } from "../problem";
import type { Pacing } from "../graph/retry";

/** The configured list, looked up once: from then on by its id, whatever becomes of its name. */
export class Connection {
  private locating: Promise<ListPlace> | null = null;
  /** Shared with the quiet one. */
  private known: { place: ListPlace | null; isWhole: boolean } = { place: null, isWhole: false };

  constructor(
    readonly http: GraphHttp,
    private readonly config: Config,
    readonly pacing: Pacing,
  ) {}

  /** Where the list is. A failed look-up is tried again by the next call. */
  place(): Promise<ListPlace> {
    if (this.known.place) return Promise.resolve(this.known.place);
    this.locating ??= this.locate().finally(() => (this.locating = null));
    return this.locating;
  }

  /** The same list without ever a window for signing in; neither looks it up again once the other has. */
  quietly(): Connection {
    const quiet = new Connection(this.http.quietly(), this.config, this.pacing);
    quiet.known = this.known;
    return quiet;
  }

  /** Throws `columns-missing` when the list lacks one of the columns. A list of an earlier version is looked at again until it is whole. */
  async requireColumns(needed: readonly ColumnName[]): Promise<void> {
    if (this.known.isWhole) return;
    const lacking = missingFrom(await readColumns(this.http, await this.place(), this.pacing));
    this.known.isWhole = lacking.length === 0;
    const columns = lacking.filter((name) => needed.includes(name));
    if (columns.length > 0) throw new ListError({ reason: "columns-missing", columns });
  }

  async reads(): Promise<ListReads> {
    return new ListReads(this.http, await this.place(), this.pacing);
  }

  async writes(): Promise<ListWrites> {
    return new ListWrites(this.http, await this.place(), await this.reads(), this.pacing);
  }

  private async locate(): Promise<ListPlace> {
    const { list, siteUrl } = this.config;
    const site = await findSite(this.http, this.config, this.pacing);
    const place = await findList(this.http, site, this.config, this.pacing);
    if (!place) throw new ListError({ reason: "list-not-found", list, siteUrl });
    return (this.known.place = place);
  }
}
