import { ActionType, ErrorCode, callResponse, eventMessage, parseRequest, type HostRequest } from "./protocol";

/** Answers one call by its name; undefined means that the host does not know it. */
export type CallHandler = (request: HostRequest) => unknown;

export interface ConnectionOptions {
  conversationId: string;
  hostOrigin: string;
  /** The frame that office.js runs in; messages of other windows are not looked at. */
  frame: () => Window | null;
  handle: CallHandler;
  /** Called when the frame starts or stops listening to an event; a number returned is the error the frame gets. */
  onRegistered?: (eventName: string, data: unknown) => number | void;
  onUnregistered?: (eventName: string) => void;
  onFailure: (message: string) => void;
}

/** One conversation with the office.js of one frame: answers calls, remembers which events it listens to. */
export class Connection {
  private readonly registered = new Set<string>();

  constructor(private readonly options: ConnectionOptions) {}

  /** Takes a message event of the host page; true when it belonged to this conversation. */
  receive(event: Pick<MessageEvent, "data" | "source">): boolean {
    const frame = this.options.frame();
    if (!frame || event.source !== frame) return false;
    const request = parseRequest(event.data);
    if (!request || request._conversationId !== this.options.conversationId) return false;
    this.answer(request, frame);
    return true;
  }

  /** Sends an event if the frame has asked for events of this name; false when it has not. */
  send(eventName: string, data: unknown): boolean {
    const frame = this.options.frame();
    if (!frame || !this.registered.has(eventName)) return false;
    frame.postMessage(eventMessage(eventName, this.options.conversationId, this.options.hostOrigin, data), "*");
    return true;
  }

  private answer(request: HostRequest, frame: Window): void {
    const reply = (data: unknown, errorCode?: number) => frame.postMessage(callResponse(request, this.options.hostOrigin, data, errorCode), "*");
    try {
      switch (request._actionType) {
        case ActionType.registerEvent:
          this.registered.add(request._actionName);
          return reply({ Error: this.options.onRegistered?.(request._actionName, request._data) ?? 0 });
        case ActionType.unregisterEvent:
          this.registered.delete(request._actionName);
          this.options.onUnregistered?.(request._actionName);
          return reply({ Error: 0 });
        default:
          return reply(this.options.handle(request));
      }
    } catch (error) {
      this.options.onFailure(error instanceof Error ? error.message : String(error));
      reply(null, ErrorCode.handling);
    }
  }
}
