import { foundColumn, missingFrom, readColumns, typeFault, type FoundColumn } from "./list/columnCheck";
import { COLUMNS, facetOf, type ColumnName, type ColumnSpec } from "./columns/columns";
import { isGuid, type Config } from "./config";
import { member, refusalOf, succeeded, type GraphAnswer } from "./graph/answer";
import { GraphHttp, type GraphRequest } from "./graph/http";
import { findList, findSite, placeOf, type ListPlace } from "./list/place";
import { ListError, type ListProblem } from "./problem";
import { tryOf, withRetry, type Pacing } from "./graph/retry";
import type { TokenProvider } from "./graph/tokenProvider";

/** What provisioning did. A second run on the same list adds and changes nothing. */
export interface ProvisionReport {
  /** To be put into config.json as `list`: a title may change, the id does not. */
  listId: string;
  webUrl: string;
  created: boolean;
  added: ColumnName[];
  changed: ColumnName[];
  /** Columns that are there but of another type; left as they are, to be removed by a person: a column keeps its internal name when it is renamed. */
  faults: ListProblem[];
}

/** Told after each column: how many of the `total` are as they should be. */
export type OnColumn = (done: number, total: number) => void;

/**
 * Makes the configured list, or completes the one that is there: missing columns, indexes, the unique key, headings
 * and choices. Column after column, since SharePoint answers parallel changes of one list with save conflicts.
 * Never drops or retypes anything. Needs the permission Sites.Manage.All. Throws a ListError.
 */
export async function provisionList(
  config: Config,
  tokens: TokenProvider,
  fetch: typeof globalThis.fetch,
  pacing: Pacing,
  onColumn?: OnColumn,
): Promise<ProvisionReport> {
  const provisioner = new Provisioner(new GraphHttp(config.graphBaseUrl, tokens, fetch, "provision"), config, pacing, onColumn);
  return provisioner.run();
}

class Provisioner {
  constructor(
    private readonly http: GraphHttp,
    private readonly config: Config,
    private readonly pacing: Pacing,
    private readonly onColumn: OnColumn = () => undefined,
  ) {}

  async run(): Promise<ProvisionReport> {
    const { place, created } = await this.list();
    const report: ProvisionReport = { listId: place.listId, webUrl: place.webUrl, created, added: [], changed: [], faults: [] };
    const before = await readColumns(this.http, place, this.pacing);
    for (const [at, spec] of COLUMNS.entries()) {
      await this.column(place, spec, before.get(spec.name), report);
      this.onColumn(at + 1, COLUMNS.length);
    }
    const after = await readColumns(this.http, place, this.pacing);
    const missing = missingFrom(after);
    if (missing.length > 0) throw new ListError({ reason: "columns-missing", columns: missing });
    return report;
  }

  private async list(): Promise<{ place: ListPlace; created: boolean }> {
    const { list, siteUrl } = this.config;
    const site = await findSite(this.http, this.config, this.pacing);
    const found = await findList(this.http, site, this.config, this.pacing);
    if (found) return { place: found, created: false };
    if (isGuid(list)) throw new ListError({ reason: "list-not-found", list, siteUrl });
    const make = { method: "POST" as const, address: `${site.address}/lists`, body: { displayName: list, list: { template: "genericList" } } };
    return this.change(make, async (answer) => {
      if (succeeded(answer)) return { place: placeOf(site, this.config, answer.body), created: true };
      // An earlier try may have made it without our hearing of it.
      const made = answer.status === 409 ? await findList(this.http, site, this.config, this.pacing) : null;
      return made && { place: made, created: true };
    });
  }

  private async column(place: ListPlace, spec: ColumnSpec, found: FoundColumn | undefined, report: ProvisionReport): Promise<void> {
    if (!found) {
      const added = await this.add(place, spec);
      report.added.push(spec.name);
      await this.complete(place, spec, added);
      return;
    }
    const fault = typeFault(found, spec);
    if (fault) report.faults.push(fault);
    else if (await this.complete(place, spec, found)) report.changed.push(spec.name);
  }

  /** Adds a column under its ASCII name; SharePoint makes the internal name of the first name it hears. */
  private add(place: ListPlace, spec: ColumnSpec): Promise<FoundColumn> {
    const { facet, settings } = facetOf(spec.type);
    const body = { name: spec.name, [facet]: settings, ...(spec.indexed && { indexed: true }), ...(spec.unique && { enforceUniqueValues: true }) };
    return this.change({ method: "POST", address: `${place.address}/columns`, body }, async (answer) => {
      if (succeeded(answer)) return foundColumn(answer.body);
      return answer.status === 409 ? ((await readColumns(this.http, place, this.pacing)).get(spec.name) ?? null) : null;
    });
  }

  /** Brings heading, index, uniqueness and choices to what they should be; whether anything had to change. */
  private async complete(place: ListPlace, spec: ColumnSpec, found: FoundColumn): Promise<boolean> {
    const changes = [
      ...(found.displayName === spec.displayName ? [] : [{ displayName: spec.displayName }]),
      ...(spec.indexed && !found.indexed ? [{ indexed: true }] : []),
      ...(spec.unique && !found.unique ? [{ indexed: true, enforceUniqueValues: true }] : []),
      ...choiceChange(spec, found),
    ];
    for (const body of changes) {
      await this.change({ method: "PATCH", address: `${place.address}/columns/${found.id}`, body }, (answer) => Promise.resolve(succeeded(answer) || null));
    }
    return changes.length > 0;
  }

  /** Changes the list; once more where somebody else was just changing it. `done` is null for an answer that says it was not done. */
  private change<T>(request: GraphRequest, done: (answer: GraphAnswer) => Promise<T | null>): Promise<T> {
    return withRetry(async () => {
      const tried = tryOf(await this.http.send(request));
      if (!tried.done) return tried;
      const value = await done(tried.value);
      if (value !== null) return { done: true, value };
      const problem = refusalOf(tried.value, "provision");
      if (tried.value.status !== 409) throw new ListError(problem);
      return { done: false, seconds: null, problem: () => problem };
    }, this.pacing);
  }
}

/** Choices that are missing are added; those that a town has added itself stay. */
function choiceChange(spec: ColumnSpec, { definition }: FoundColumn): object[] {
  const { facet, settings } = facetOf(spec.type);
  if (facet !== "choice") return [];
  const present = (member(member(definition, "choice"), "choices") as string[] | undefined) ?? [];
  const missing = (settings.choices as string[]).filter((choice) => !present.includes(choice));
  return missing.length === 0 ? [] : [{ choice: { ...settings, choices: [...present, ...missing] } }];
}
