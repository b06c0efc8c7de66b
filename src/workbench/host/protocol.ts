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
  return response(request._actionName, request._conversationId, request._correlationId, origin, data, ResponseType.call, errorCode);
}

/** An event of the host, as the string to post. */
export function eventMessage(eventName: string, conversationId: string, origin: string, data: unknown): string {
  return response(eventName, conversationId, -1, origin, data, ResponseType.event, ErrorCode.none);
}

function response(action: string, conversation: string, correlation: number, origin: string, data: unknown, type: number, errorCode: number): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _errorCode: errorCode,
    _responseType: type,
    _data: data,
    _serializerVersion: 1,
  });
}
