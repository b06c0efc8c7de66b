import type { RowDocument } from "../../../submission/schema";
import type { FaultSource } from "../faults";
import { GraphService } from "../graphService";
import { serviceFetch } from "../serviceFetch";
import type { Config } from "../../../sharepoint/config";
import type { GoalListSession, ListedItem } from "../../../sharepoint/goalList";
import { memoryStore, type SubmissionStore } from "../../../sharepoint/outbox/store";
import type { ListProblem } from "../../../sharepoint/problem";
import { provisionList, type ProvisionReport } from "../../../sharepoint/provision";
import type { Pacing } from "../../../sharepoint/graph/retry";
import { createGoalListSession } from "../../../sharepoint/session";
import { localTokens } from "../../../sharepoint/signIn/localTokens";
import type { TokenProvider } from "../../../sharepoint/graph/tokenProvider";

export const CONFIG: Config = {
  mode: "local",
  graphBaseUrl: "http://localhost:3000/graph/v1.0",
  siteUrl: "http://localhost:3000/sites/goals",
  list: "目標管理",
  departments: null,
  signIn: null,
};

/** No request reaches the list. */
export const OFFLINE: FaultSource = { draw: () => ({ kind: "cut", afterCommit: false }) };

/** Submits documents as the pane does: what the list holds is looked at first. */
export const submit = async (session: GoalListSession, documents: readonly RowDocument[]) => session.submit(await session.preview(documents));

/** A town's list in memory with whoever uses it. Waits take no time; requests are written down. */
export class Town {
  readonly requests: { method: string; path: string; parts: string[] }[] = [];
  readonly pauses: { seconds: number; problem: ListProblem }[] = [];
  readonly waits: number[] = [];
  readonly service: GraphService;
  faults: FaultSource | null = null;
  readonly pacing: Pacing = {
    sleep: (milliseconds) => Promise.resolve(void this.waits.push(milliseconds)),
    random: () => 1,
  };

  constructor() {
    this.service = new GraphService({ databaseFile: ":memory:", faults: { draw: (occasion) => this.faults?.draw(occasion) ?? null } });
  }

  /** A fetch to the town's list that keeps count. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = await request.clone().text();
    const path = decodeURIComponent(new URL(request.url).pathname.replace("/graph/v1.0", ""));
    const parts = path === "/$batch" ? (JSON.parse(text) as { requests: { method: string }[] }).requests.map(({ method }) => method) : [];
    this.requests.push({ method: request.method, path, parts });
    return serviceFetch(this.service)(request);
  };

  /** What somebody does to the list by hand; `path` lies below the list. */
  send(method: string, path: string, body?: unknown): Promise<Response> {
    return this.byHand(method, `/sites/localhost:/sites/goals:/lists/${encodeURIComponent(CONFIG.list)}/${path}`, body);
  }

  /** Parts of a batch sent by hand; their addresses lie below the version root. */
  batch(requests: readonly object[]): Promise<Response> {
    return this.byHand("POST", "/$batch", { requests });
  }

  private async byHand(method: string, path: string, body: unknown): Promise<Response> {
    const token = await localTokens({ name: "情報課", id: "joho@town.example" }).token("provision");
    return serviceFetch(this.service)(`${CONFIG.graphBaseUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  provision(config: Partial<Config> = {}): Promise<ProvisionReport> {
    return provisionList({ ...CONFIG, ...config }, localTokens({ name: "情報課", id: "joho@town.example" }), this.fetch, this.pacing);
  }

  /** A session of somebody, with a store of their own unless one is given. */
  session(store: SubmissionStore = memoryStore(), parts: { config?: Partial<Config>; tokens?: TokenProvider } = {}): GoalListSession {
    return createGoalListSession({
      config: { ...CONFIG, ...parts.config },
      tokens: parts.tokens ?? localTokens({ name: "港 太郎", id: "taro@town.example" }),
      fetch: this.fetch,
      store,
      pacing: this.pacing,
    });
  }

  /** The items of 2026 with their documents. */
  async items(): Promise<ListedItem[]> {
    const session = this.session();
    const ids: string[] = [];
    for await (const page of session.readRows(2026)) ids.push(...page.map(({ itemId }) => itemId));
    return (await session.readDocuments(ids)).flatMap((item) => item ?? []);
  }

  /** Requests since the last call. */
  count(): { method: string; path: string; parts: string[] }[] {
    return this.requests.splice(0);
  }
}

/** Lets sessions that begin now hear 409 where the list answers 412: a service may say either of what changed under a write. */
export function answeringConflicts(town: Town): void {
  const { fetch } = town;
  Object.assign(town, {
    fetch: async (...request: Parameters<typeof fetch>) => {
      const answer = await fetch(...request);
      return new Response((await answer.text()).replaceAll('"status":412', '"status":409'), answer);
    },
  });
}

/** A town with its list made. */
export async function preparedTown(): Promise<Town> {
  const town = new Town();
  await town.provision();
  town.count();
  return town;
}
