import { faultOf, isTransient, secondsToWait, type GraphAnswer } from "./answer";
import { ListError, passesByItself, type ListProblem } from "../problem";

/** Clock and chance, so that tests need neither. */
export interface Pacing {
  /** Waits; rejects when the wait is given up, and with it the tries. */
  sleep(milliseconds: number): Promise<void>;
  /** A number from 0 to 1. */
  random(): number;
  /** Told before every wait. */
  onPause?(seconds: number, problem: ListProblem): void;
}

/** The real clock and chance. */
export const REAL_PACING: Pick<Pacing, "sleep" | "random"> = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/**
 * One try: what it gave, or why and how long to wait. Seconds null: the service did not say. `progress`: some of it was done
 * all the same.
 */
export type Try<T> = { done: true; value: T } | { done: false; seconds: number | null; problem: (attempts: number) => ListProblem; progress?: boolean };

const ATTEMPTS = 5;
const FIRST_SECONDS = 1;
/** Longer waits than this are left to the outbox. */
const LONGEST_SECONDS = 120;

/**
 * Repeats a try that is safe to repeat, until five in a row have done nothing of it. Waits as long as the service asks
 * for; without such a word twice as long as the time before, from 1 s, of which a random half to whole. Throws a ListError
 * at the end.
 */
export async function withRetry<T>(attempt: () => Promise<Try<T>>, { sleep, random, onPause }: Pacing): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    const result = await caught(attempt);
    if (result.done) return result.value;
    if (result.progress) attempts = 1;
    const problem = result.problem(attempts);
    const backoff = FIRST_SECONDS * 2 ** (attempts - 1) * (0.5 + random() / 2);
    const seconds = result.seconds ?? backoff;
    if (attempts === ATTEMPTS || seconds > LONGEST_SECONDS) throw new ListError(problem);
    onPause?.(seconds, problem);
    await sleep(seconds * 1_000).catch(() => {
      throw new ListError(problem);
    });
  }
}

/** A try from an answer: transient ones are to be repeated. */
export function tryOf(answer: GraphAnswer): Try<GraphAnswer> {
  if (!isTransient(answer)) return { done: true, value: answer };
  const seconds = secondsToWait(answer);
  const { status } = answer;
  const { requestId } = faultOf(answer);
  return {
    done: false,
    seconds,
    problem: (attempts) =>
      status === 429 || (status === 503 && seconds !== null)
        ? { reason: "throttled", seconds, attempts }
        : { reason: "service-failed", status, attempts, requestId },
  };
}

async function caught<T>(attempt: () => Promise<Try<T>>): Promise<Try<T>> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof ListError) || !passesByItself(error.problem)) throw error;
    const { problem } = error;
    return { done: false, seconds: null, problem: () => problem };
  }
}
