import { randomUUID } from "node:crypto";
import { answerBatch } from "./batch";
import { openDatabase } from "./database";
import { refusalOf, type Fault, type FaultSource } from "./faults";
import type { GraphReply, GraphRequest } from "./message";
import type { Meter } from "./meter";
import { badRequest, errorReply, Refusal } from "./refusal";
import { route } from "./routes";
import { createService, type Service } from "./service";
import { seedSites, type SiteSeed } from "./sites";
import { claimsOf } from "./tokens";

export interface GraphServiceOptions {
  /** Database file; `:memory:` for none. */
  databaseFile: string;
  /** Sites that exist. */
  sites?: readonly SiteSeed[];
  /** Path of the version root on its server, such as /graph/v1.0. */
  basePath?: string;
  now?: () => Date;
  faults?: FaultSource;
  meter?: Meter;
}

/** An answer and how it travels: after a delay, or not at all (`cut`). */
export interface Delivery {
  reply: GraphReply;
  delay: number;
  cut: boolean;
}

const SITES: readonly SiteSeed[] = [{ hostname: "localhost", path: "/sites/goals", displayName: "目標管理" }];

/** The slice of Graph that the product uses, without transport. Everything is synchronous: one request at a time. */
export class GraphService {
  readonly basePath: string;
  private readonly service: Service;
  private readonly faults: FaultSource | undefined;
  private readonly meter: Meter | undefined;

  constructor({ databaseFile, sites = SITES, basePath = "/graph/v1.0", now = () => new Date(), faults, meter }: GraphServiceOptions) {
    this.basePath = basePath;
    this.faults = faults;
    this.meter = meter;
    this.service = createService(openDatabase(databaseFile), now);
    seedSites(this.service, sites);
  }

  close(): void {
    this.service.database.close();
  }

  /** Answers a request whose path lies below the version root. */
  answer(request: GraphRequest): Delivery {
    const root = request.url.origin + this.basePath;
    const fault = this.draw(request, root, false);
    const reply = this.spoil(fault, request, () =>
      request.url.pathname === `${this.basePath}/$batch` ? this.answerBatch(request, root) : this.answerOne(request, root),
    );
    return { reply, delay: fault?.kind === "slow" ? fault.milliseconds : 0, cut: fault?.kind === "cut" };
  }

  private answerBatch(request: GraphRequest, root: string): GraphReply {
    return this.guarded(request, () => {
      claimsOf(request.headers.authorization, this.service.now());
      if (request.method !== "POST") throw badRequest("Batch requests are posted.");
      return answerBatch(request, root, (part) => this.spoil(this.draw(part, root, true), part, () => this.answerOne(part, root)));
    });
  }

  private answerOne(request: GraphRequest, root: string): GraphReply {
    return this.guarded(request, () => {
      const path = pathOf(request, root);
      const claims = claimsOf(request.headers.authorization, this.service.now());
      const metered = this.meter?.charge(request.method, path) ?? {};
      const call = { service: this.service, claims, url: request.url, headers: request.headers, body: parseBody(request), root };
      const reply = route(call, request.method, path);
      return { ...reply, headers: { ...metered, ...reply.headers } };
    });
  }

  private draw({ method, url }: GraphRequest, root: string, part: boolean): Fault | null {
    return this.faults?.draw({ method, path: url.pathname.slice(new URL(root).pathname.length), part }) ?? null;
  }

  private spoil(fault: Fault | null, request: GraphRequest, answer: () => GraphReply): GraphReply {
    const refusal = fault && refusalOf(fault);
    if (!fault || !refusal) return answer();
    if ((fault.kind === "fail" || fault.kind === "cut") && fault.afterCommit) answer();
    return this.guarded(request, () => {
      throw refusal;
    });
  }

  /** Turns refusals into answers and puts the request's ids on every answer. */
  private guarded(request: GraphRequest, answer: () => GraphReply): GraphReply {
    const requestId = randomUUID();
    const clientRequestId = request.headers["client-request-id"];
    const ids: Record<string, string> = { "request-id": requestId, ...(clientRequestId !== undefined && { "client-request-id": clientRequestId }) };
    try {
      const reply = answer();
      return { ...reply, headers: { ...ids, ...reply.headers } };
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, "generalException", error instanceof Error ? error.message : String(error));
      const reply = errorReply(refusal, requestId, clientRequestId, this.service.now());
      return { ...reply, headers: { ...ids, ...reply.headers } };
    }
  }
}

function pathOf({ url }: GraphRequest, root: string): string {
  try {
    return decodeURIComponent(url.pathname.slice(new URL(root).pathname.length));
  } catch {
    throw badRequest("The request address is malformed.");
  }
}

function parseBody({ method, body, headers }: GraphRequest): unknown {
  if (method === "GET" || method === "DELETE") return undefined;
  if (!/^application\/json\b/i.test(headers["content-type"] ?? "")) throw badRequest("Write requests need the header Content-Type: application/json.");
  try {
    const parsed = JSON.parse(body) as unknown;
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed;
  } catch {
    // Falls through to the refusal that both cases share.
  }
  throw badRequest("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
}
