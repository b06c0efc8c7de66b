import { faultOf, member, refusalOf, secondsToWait, textOf, type GraphAnswer } from "./answer";
import type { GraphHttp, GraphRequest } from "./http";
import { ListError, type ListProblem } from "../problem";
import { tryOf, withRetry, type Pacing, type Try } from "./retry";

/** Most parts that Graph takes in one batch. */
export const BATCH_SIZE = 20;
/** Bodies of a batch together; Graph takes 4 MB with all that is around them. */
const BATCH_BYTES = 3_500_000;

/** What became of a part: its answer, or why it got none that counts after all tries. */
export type PartResult = { answer: GraphAnswer } | { problem: ListProblem };

/**
 * Looks for the reason of a 429 that names no time to wait: SharePoint answers so, for ever, to a query that it cannot
 * serve. A problem ends the tries, null lets them go on.
 */
export type Examine = () => Promise<ListProblem | null>;

/**
 * Sends requests in batches of 20 (fewer when they are very long) and gives one result each, in their order. Even single
 * requests go this way, since a browser may not read the Retry-After header of an answer, but it may read it inside a batch.
 * Throttled and failed parts are sent again, those alone, after the longest wait that any of them asks for; so every
 * part must be safe to send twice.
 */
export async function sendBatches(http: GraphHttp, requests: readonly GraphRequest[], pacing: Pacing, examine?: Examine): Promise<PartResult[]> {
  const results: PartResult[] = [];
  for (const batch of batchesOf(requests)) results.push(...(await sendBatch(http, batch, pacing, examine)));
  return results;
}

function batchesOf(requests: readonly GraphRequest[]): GraphRequest[][] {
  const batches: GraphRequest[][] = [];
  let bytes = 0;
  for (const request of requests) {
    const size = request.body === undefined ? 0 : new TextEncoder().encode(JSON.stringify(request.body)).length;
    const last = batches.at(-1);
    if (last && last.length < BATCH_SIZE && bytes + size <= BATCH_BYTES) {
      last.push(request);
      bytes += size;
    } else {
      batches.push([request]);
      bytes = size;
    }
  }
  return batches;
}

async function sendBatch(http: GraphHttp, requests: readonly GraphRequest[], pacing: Pacing, examine?: Examine): Promise<PartResult[]> {
  const answers = new Map<number, GraphAnswer>();
  const pending = (): number[] => requests.flatMap((_, index) => (answers.has(index) ? [] : [index]));
  try {
    await withRetry(() => attempt(http, requests, pending(), answers, examine), pacing);
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    const { problem } = error;
    return requests.map((_, index) => (answers.has(index) ? { answer: answers.get(index)! } : { problem }));
  }
  return requests.map((_, index) => ({ answer: answers.get(index)! }));
}

/** Sends the parts that have no final answer yet; fills in those that get one. */
async function attempt(
  http: GraphHttp,
  requests: readonly GraphRequest[],
  pending: readonly number[],
  answers: Map<number, GraphAnswer>,
  examine?: Examine,
): Promise<Try<null>> {
  const before = answers.size;
  const first = await exchange(http, requests, pending, answers, examine);
  const again = first.refused.length === 0 ? null : await exchange(http.anew(), requests, first.refused, answers, examine);
  if (again && again.refused.length > 0) throw new ListError({ reason: "sign-in-needed" });
  const next = again ? longer(first.next, again.next) : first.next;
  return next.done ? next : { ...next, progress: answers.size > before };
}

interface Exchange {
  /** Parts that the token was not taken for, though it was for the batch around them. */
  refused: number[];
  /** Whether other parts have to be sent again later. */
  next: Try<null>;
}

async function exchange(
  http: GraphHttp,
  requests: readonly GraphRequest[],
  pending: readonly number[],
  answers: Map<number, GraphAnswer>,
  examine?: Examine,
): Promise<Exchange> {
  const envelope = await http.send({ method: "POST", address: "/$batch", body: { requests: pending.map((index) => partOf(index, requests[index]!)) } });
  const whole = tryOf(envelope);
  if (!whole.done) return { refused: [], next: whole };
  const parts = partAnswers(envelope);
  if (!parts) throw new ListError(envelopeProblem(http, requests, envelope));
  const refused: number[] = [];
  let next: Try<null> = { done: true, value: null };
  for (const index of pending) {
    const answer = parts.get(String(index)) ?? { status: 504, headers: {}, body: undefined };
    const result = tryOf(answer);
    if (answer.status === 429 && secondsToWait(answer) === null) await examineThrottle(examine);
    if (answer.status === 401) refused.push(index);
    else if (result.done) answers.set(index, answer);
    else next = longer(next, { ...result, seconds: secondsToWait(answer) });
  }
  return { refused, next };
}

/** What a batch was refused for as a whole. */
function envelopeProblem({ baseUrl }: GraphHttp, requests: readonly GraphRequest[], envelope: GraphAnswer): ListProblem {
  if (faultOf(envelope).code !== "") return refusalOf(envelope, requests.every(({ method }) => method === "GET") ? "read" : "write");
  return { reason: "not-graph", status: envelope.status, host: new URL(baseUrl).host };
}

async function examineThrottle(examine: Examine | undefined): Promise<void> {
  const problem = await examine?.();
  if (problem) throw new ListError(problem);
}

function longer(one: Try<null>, other: Try<null>): Try<null> {
  if (one.done || other.done) return one.done ? other : one;
  return (other.seconds ?? 0) > (one.seconds ?? 0) ? other : one;
}

function partOf(index: number, { method, address, headers, body }: GraphRequest): object {
  return {
    id: String(index),
    method,
    url: address,
    headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
    ...(body !== undefined && { body }),
  };
}

function partAnswers({ status, body }: GraphAnswer): Map<string, GraphAnswer> | null {
  const responses = member(body, "responses");
  // The envelope has been seen as 424 too when parts were throttled; its parts count either way.
  if (!Array.isArray(responses) || (status !== 200 && status !== 424)) return null;
  return new Map(
    responses.map((part: unknown) => {
      const headers = Object.entries((member(part, "headers") as Record<string, unknown> | undefined) ?? {});
      const answer = {
        status: Number(member(part, "status")),
        headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), String(value)])),
        body: member(part, "body"),
      };
      return [textOf(member(part, "id")), answer];
    }),
  );
}
