/** A request to the Graph service, free of the transport it came by. */
export interface GraphRequest {
  method: string;
  /** Absolute; scheme and host are those the client used, so that links lead back to it. */
  url: URL;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Text of the body, "" when there is none. */
  body: string;
}

/** An answer; the body is JSON, undefined when there is none. */
export interface GraphReply {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}
