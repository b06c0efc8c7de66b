/**
 * The envelopes that office.js and its host post to each other across frames.
 * Every message is a JSON string; the names with underscores are office.js's own.
 */
export interface HostRequest {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _actionType: number;
}

const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { call: 0, event: 1 } as const;
export const ErrorCode = { none: 0, handling: -2 } as const;

/** Reads a posted message; anything that is not a request of office.js gives undefined. */
export function parseRequest(data: unknown): HostRequest | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const message = JSON.parse(data) as Partial<HostRequest> | null;
    if (!message || message._messageType !== MessageType.request) return undefined;
    if (typeof message._actionName !== "string" || typeof message._conversationId !== "string") return undefined;
    return message as HostRequest;
  } catch {
    return undefined;
  }
}

/** The answer to one request, as the string to post. `origin` is the host page's own. */
export function callResponse(request: HostRequest, origin: string, data: unknown, errorCode: number = ErrorCode.none): string {
  const { _actionName, _conversationId, _correlationId } = request;
  return response({ _actionName, _conversationId, _correlationId, _origin: origin, _errorCode: errorCode, _responseType: ResponseType.call, _data: data });
}

/** An event of the host, as the string to post. */
export function eventMessage(eventName: string, conversationId: string, origin: string, data: unknown): string {
  return response({
    _actionName: eventName,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: origin,
    _errorCode: ErrorCode.none,
    _responseType: ResponseType.event,
    _data: data,
  });
}

/** What answers and events have of their own. */
interface HostResponse {
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _errorCode: number;
  _responseType: number;
  _data: unknown;
}

function response(own: HostResponse): string {
  return JSON.stringify({ _messageType: MessageType.response, ...own, _serializerVersion: 1 });
}
