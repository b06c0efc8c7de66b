import { GraphService, type GraphServiceOptions } from "../graphService";
import type { GraphReply } from "../message";
import { developmentToken } from "../tokens";

const ORIGIN = "http://localhost:3000";
export const ROOT = `${ORIGIN}/graph/v1.0`;
export const SITE = "/sites/localhost:/sites/goals";
export const MANAGE = ["Sites.Manage.All"];

/** Sends single requests to a service of its own in memory. For tests. */
export class TestClient {
  readonly service: GraphService;
  token = developmentToken({ name: "試験 花子", upn: "hanako@town.example", scopes: MANAGE });

  constructor(options: Partial<GraphServiceOptions> = {}) {
    this.service = new GraphService({ databaseFile: ":memory:", ...options });
  }

  /** Path below the version root, or a whole link that the service gave. */
  send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): GraphReply {
    return this.service.answer({
      method,
      url: new URL(path.startsWith("http") ? path : ROOT + path),
      headers: { authorization: `Bearer ${this.token}`, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
      body: body === undefined ? "" : JSON.stringify(body),
    }).reply;
  }

  get = (path: string, headers?: Record<string, string>): GraphReply => this.send("GET", path, undefined, headers);
  post = (path: string, body: unknown): GraphReply => this.send("POST", path, body);

  /** Makes a list and gives its path. */
  list(columns: object[] = [], displayName = "目標"): string {
    const reply = this.post(`${SITE}:/lists`, { displayName, list: { template: "genericList" }, columns });
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
    return `${SITE}:/lists/${(reply.body as { id: string }).id}`;
  }

  /** Adds an item with these fields and gives its body. */
  item(list: string, fields: object): ItemBody {
    const reply = this.post(`${list}/items`, { fields });
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
    return reply.body as ItemBody;
  }
}

export interface ItemBody {
  id: string;
  eTag: string;
  webUrl: string;
  "@odata.etag": string;
  fields?: Record<string, unknown>;
}

export const errorOf = ({ status, body }: GraphReply): { status: number; code: string; message: string } => ({
  status,
  ...(body as { error: { code: string; message: string } }).error,
});
export const valueOf = <T>({ body }: GraphReply): T[] => (body as { value: T[] }).value;
