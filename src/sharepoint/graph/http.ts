import type { GraphAnswer } from "./answer";
import { ListError } from "../problem";
import type { TokenProvider, TokenPurpose } from "./tokenProvider";

/** A request to Graph, by itself or as a part of a batch. */
export interface GraphRequest {
  method: "GET" | "POST" | "PATCH";
  /** Below the version root, or a whole link that the service gave (nextLink, deltaLink: taken as they are). */
  address: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/**
 * Sends single requests with plain fetch: the product needs few kinds of request, and every JavaScript SDK repeats a
 * POST after 503 or 504, which makes two items of one. Repeating is decided where it is known to be safe (retry.ts).
 */
export class GraphHttp {
  constructor(
    readonly baseUrl: string,
    private readonly tokens: TokenProvider,
    private readonly fetch: typeof globalThis.fetch,
    private readonly purpose: TokenPurpose = "submit",
  ) {}

  /** The same without ever a window for signing in: see TokenProvider.quietToken. */
  quietly(): GraphHttp {
    const { tokens } = this;
    return new GraphHttp(this.baseUrl, { ...tokens, token: (_purpose, refused) => tokens.quietToken(refused) }, this.fetch, this.purpose);
  }

  /** The same with another token than the one in use, which was not taken for a part of a batch. */
  anew(): GraphHttp {
    const { tokens } = this;
    const token = async (purpose: TokenPurpose, refused?: string) => tokens.token(purpose, refused ?? (await tokens.token(purpose)));
    return new GraphHttp(this.baseUrl, { ...tokens, token }, this.fetch, this.purpose);
  }

  /** The answer, whatever its status. Throws a ListError when there is none or it does not come from Graph. */
  async send(request: GraphRequest): Promise<GraphAnswer> {
    const token = await this.tokens.token(this.purpose);
    const answer = await this.sendWith(token, request);
    if (answer.status !== 401) return answer;
    return this.sendWith(await this.tokens.token(this.purpose, token), request);
  }

  private async sendWith(token: string, { method, address, headers, body }: GraphRequest): Promise<GraphAnswer> {
    const url = this.urlOf(address);
    let response: Response;
    let text: string;
    try {
      response = await this.fetch(url, {
        method,
        headers: {
          Accept: "application/json",
          Authorization: `Bearer ${token}`,
          "client-request-id": crypto.randomUUID(),
          ...(body !== undefined && { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      text = await response.text();
    } catch {
      throw new ListError({ reason: "offline", host: url.host });
    }
    return { status: response.status, headers: Object.fromEntries(response.headers), body: this.parse(text, response.status, url.host) };
  }

  /** Links lead only where the token may go: to the origin of the base URL. */
  private urlOf(address: string): URL {
    const url = address.startsWith("/") ? new URL(this.baseUrl + address) : new URL(address);
    if (url.origin !== new URL(this.baseUrl).origin) throw new ListError({ reason: "not-graph", status: 0, host: url.host });
    return url;
  }

  private parse(text: string, status: number, host: string): unknown {
    if (text === "") return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Gateways answer 5xx with pages of their own; the status alone is enough there.
      if (status >= 500 || status === 429) return undefined;
      throw new ListError({ reason: "not-graph", status, host });
    }
  }
}
