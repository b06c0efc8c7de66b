import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { provisionList } from "../../sharepoint/provision";
import { localTokens } from "../../sharepoint/signIn/localTokens";
import { GraphService, type GraphServiceOptions } from "./graphService";
import type { GraphReply, GraphRequest } from "./message";
import { serviceFetch } from "./serviceFetch";

/** A Graph endpoint for a node http server. */
export interface GraphEndpoint {
  /** Answers requests below the base path and says true; leaves all others alone and says false. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Closes the database. */
  close(): Promise<void>;
  /** Makes the goal list of this title on the local site, as an administrator would; does nothing when it is complete. */
  provision(list: string): Promise<void>;
}

/** Largest body that Graph takes, in bytes. */
const LARGEST_BODY = 4 * 1024 * 1024;

/** Request headers that a browser may send, and answer headers that it may read: Retry-After is not among them, as on the real service. */
const CORS: Record<string, string> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST, PATCH, DELETE, OPTIONS",
  "Access-Control-Allow-Headers": "Authorization, Content-Type, If-Match, Prefer, client-request-id, SdkVersion, Retry-Attempt",
  "Access-Control-Expose-Headers":
    "ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant",
};

/** Serves a GraphService over http. */
export function createGraphEndpoint(options: GraphServiceOptions): GraphEndpoint {
  const service = new GraphService(options);
  return {
    async provision(list) {
      const config = {
        mode: "local" as const,
        graphBaseUrl: `http://localhost${service.basePath}`,
        siteUrl: "http://localhost/sites/goals",
        list,
        departments: null,
        signIn: null,
      };
      await provisionList(config, localTokens({ name: "workbench", id: null }), serviceFetch(service), {
        sleep: (milliseconds) => wait(milliseconds),
        random: Math.random,
      });
    },

    async handle(request, response) {
      const scheme = "encrypted" in request.socket ? "https" : "http";
      const url = new URL(request.url ?? "/", `${scheme}://${request.headers.host ?? "localhost"}`);
      if (url.pathname !== service.basePath && !url.pathname.startsWith(`${service.basePath}/`)) return false;
      if (request.method === "OPTIONS") {
        response.writeHead(204, { ...CORS, "Access-Control-Max-Age": "600" }).end();
        return true;
      }
      const body = await readBody(request);
      if (body === null) {
        send(response, { status: 413, headers: {}, body: { error: { code: "RequestEntityTooLarge", message: "The request body is larger than 4 MB." } } });
        return true;
      }
      const { reply, delay, cut } = service.answer(graphRequest(request, url, body));
      if (delay > 0) await wait(delay);
      if (cut) request.socket.destroy();
      else send(response, reply);
      return true;
    },
    close() {
      service.close();
      return Promise.resolve();
    },
  };
}

function graphRequest(request: IncomingMessage, url: URL, body: string): GraphRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = Array.isArray(value) ? value.join(", ") : (value ?? "");
  if ((request.headers["x-forwarded-proto"] ?? ("encrypted" in request.socket ? "https" : "http")) === "https") url.protocol = "https:";
  return { method: request.method ?? "GET", url, headers, body };
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return size > LARGEST_BODY ? null : Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, { status, headers, body }: GraphReply): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
  response.writeHead(status, { ...CORS, ...type, "Cache-Control": "no-store", ...headers }).end(text);
}
