import type { Config } from "./config";
import type { GraphHttp } from "./graphHttp";
import { findList, findSite, type ListPlace } from "./listPlace";
import { ListReads } from "./listReads";
import { ListWrites } from "./listWrites";
import { ListError } from "./problem";
import type { Pacing } from "./retry";

/** The configured list, looked up once: from then on by its id, whatever becomes of its name. */
export class Connection {
  private found: Promise<ListPlace> | null = null;

  constructor(
    readonly http: GraphHttp,
    private readonly config: Config,
    readonly pacing: Pacing,
  ) {}

  /** Where the list is. A failed look-up is tried again by the next call. */
  place(): Promise<ListPlace> {
    this.found ??= this.locate().catch((error: unknown) => {
      this.found = null;
      throw error;
    });
    return this.found;
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
    return place;
  }
}
