import type { GraphReply } from "./message";

/** Thrown inside the service to end a request with Graph's error body. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

export const invalidRequest = (message: string): Refusal => new Refusal(400, "invalidRequest", message);
export const badRequest = (message: string): Refusal => new Refusal(400, "BadRequest", message);
export const itemNotFound = (message = "The resource could not be found."): Refusal => new Refusal(404, "itemNotFound", message);
export const generalException = (): Refusal => new Refusal(500, "generalException", "General exception while processing");

/** Throttling as SharePoint tells it; `seconds` null leaves Retry-After out, as some answers do. */
export function throttled(seconds: number | null, status: 429 | 503 = 429): Refusal {
  const headers: Record<string, string> = seconds === null ? {} : { "Retry-After": String(seconds) };
  return status === 429
    ? new Refusal(429, "activityLimitReached", "The request has been throttled", headers)
    : new Refusal(503, "serviceNotAvailable", "The service is temporarily unavailable.", headers);
}

/** Graph's error body. Its date carries no zone, which has broken parsers. */
export function errorReply(refusal: Refusal, requestId: string, clientRequestId: string | undefined, now: Date): GraphReply {
  return {
    status: refusal.status,
    headers: refusal.headers,
    body: {
      error: {
        code: refusal.code,
        message: refusal.message,
        innerError: {
          date: now.toISOString().slice(0, 19),
          "request-id": requestId,
          "client-request-id": clientRequestId ?? requestId,
        },
      },
    },
  };
}
