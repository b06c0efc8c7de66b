import type { GraphReply, GraphRequest } from "./message";
import { badRequest } from "./refusal";

interface Part {
  id: string;
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
  dependsOn?: string[];
}

const MOST_PARTS = 20;

/**
 * Answers a $batch: every part on its own, in an order of answers that clients must not rely on (the last first).
 * There is no rollback. `answer` answers one part.
 */
export function answerBatch(request: GraphRequest, root: string, answer: (part: GraphRequest) => GraphReply): GraphReply {
  const parts = readParts(request.body);
  const replies = new Map<string, GraphReply>();
  for (const part of parts) {
    const failed = part.dependsOn?.some((id) => (replies.get(id.toLowerCase())?.status ?? 424) >= 300);
    replies.set(part.id.toLowerCase(), failed ? failedDependency() : answer(partRequest(request, root, part)));
  }
  const responses = parts.map(({ id }) => {
    const { status, headers, body } = replies.get(id.toLowerCase())!;
    return { id, status, headers: body === undefined ? headers : { ...headers, "Content-Type": "application/json" }, ...(body !== undefined && { body }) };
  });
  return { status: 200, headers: {}, body: { responses: responses.reverse() } };
}

function readParts(text: string): Part[] {
  let body: { requests?: unknown };
  try {
    body = JSON.parse(text) as { requests?: unknown };
  } catch {
    throw invalidPayload();
  }
  const parts = body?.requests;
  if (!Array.isArray(parts) || parts.length === 0) throw invalidPayload();
  if (parts.length > MOST_PARTS) throw badRequest("Number of requests inside batch exceed the limit.");
  const ids = new Set<string>();
  for (const part of parts as Partial<Part>[]) {
    if (typeof part.id !== "string" || part.id === "" || typeof part.method !== "string" || typeof part.url !== "string") throw invalidPayload();
    const id = part.id.toLowerCase();
    if (ids.has(id)) throw badRequest(`Request Id ${part.id} has to be unique in a batch.`);
    if (part.dependsOn?.some((wanted) => !ids.has(wanted.toLowerCase())))
      throw badRequest(`Request Id ${part.id} depends on a request that does not come before it.`);
    ids.add(id);
    if (part.body !== undefined && !contentType(part as Part)) throw badRequest(`Write request id : ${part.id} does not contain Content-Type header or body.`);
  }
  return parts as Part[];
}

function partRequest(request: GraphRequest, root: string, part: Part): GraphRequest {
  const headers: Record<string, string> = { authorization: request.headers.authorization ?? "" };
  for (const [name, value] of Object.entries(part.headers ?? {})) {
    if (name.toLowerCase() !== "authorization") headers[name.toLowerCase()] = value;
  }
  return {
    method: part.method.toUpperCase(),
    url: new URL(root + (part.url.startsWith("/") ? part.url : `/${part.url}`)),
    headers,
    body: part.body === undefined ? "" : JSON.stringify(part.body),
  };
}

const contentType = ({ headers = {} }: Part): boolean => Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
const invalidPayload = () => badRequest("Invalid batch payload format.");

function failedDependency(): GraphReply {
  return { status: 424, headers: {}, body: { error: { code: "FailedDependency", message: "One of the requests this one depends on has failed." } } };
}
