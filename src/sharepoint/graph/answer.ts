import type { ListProblem } from "../problem";

/** An answer of Graph, to a request of its own or to a part of a batch. */
export interface GraphAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: unknown;
}

/** Graph's error body, as far as it is there. */
export interface GraphFault {
  code: string;
  /** For people and logs. Branching on it is a last resort: only what Graph tells in no other way. */
  message: string;
  requestId: string | null;
}

/** Whether an answer says that the request was done. */
export const succeeded = ({ status }: GraphAnswer): boolean => status >= 200 && status < 300;

/** The error that an answer tells; what it leaves out is "" or null. */
export function faultOf({ body, headers }: GraphAnswer): GraphFault {
  const error = member(body, "error");
  const inner = member(error, "innerError");
  return {
    code: textOf(member(error, "code")),
    message: textOf(member(error, "message")),
    requestId: textOf(member(inner, "request-id")) || headers["request-id"] || null,
  };
}

/** Seconds that the service asks to wait, fractions included: the larger of Retry-After and RateLimit-Reset; null when it does not say. */
export function secondsToWait({ headers }: GraphAnswer): number | null {
  const stated = [secondsUntil(headers), ...["retry-after", "ratelimit-reset"].map((name) => Number.parseFloat(headers[name] ?? ""))];
  const valid = stated.filter((seconds) => Number.isFinite(seconds) && seconds >= 0);
  return valid.length === 0 ? null : Math.max(...valid);
}

/** Retry-After as a moment, which gateways may write: by their own clock where they tell it. */
function secondsUntil({ "retry-after": moment = "", date = "" }: GraphAnswer["headers"]): number {
  const now = Date.parse(date);
  const seconds = (Date.parse(moment) - (Number.isNaN(now) ? Date.now() : now)) / 1_000;
  return /^[A-Z][a-z]{2},/.test(moment) && seconds > 0 ? seconds : NaN;
}

/** Whether the same request may succeed later without anybody doing anything. */
export const isTransient = ({ status }: GraphAnswer): boolean => status === 429 || status === 408 || (status >= 500 && status !== 501 && status !== 507);

/** What an answer that will not change by itself means. */
export function refusalOf(answer: GraphAnswer, doing: "read" | "write" | "provision"): ListProblem {
  const { code, message, requestId } = faultOf(answer);
  if (answer.status === 403) return { reason: "forbidden", doing, requestId };
  if (answer.status === 401) return { reason: "sign-in-needed" };
  if (answer.status === 423) return { reason: "locked", requestId };
  if (answer.status === 507) return { reason: "storage-full", requestId };
  return { reason: answer.status === 412 ? "kept-changing" : "refused", status: answer.status, code, text: message, requestId };
}

/** A member of an object of unknown shape. */
export function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Text of a value that should be one, "" for anything else. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** A value that should be a number, null for anything else. */
export const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** Version mark of an item for If-Match; Graph tells it by one name or the other. "" when it tells none. */
export const etagOf = (item: unknown): string => textOf(member(item, "@odata.etag")) || textOf(member(item, "eTag"));
