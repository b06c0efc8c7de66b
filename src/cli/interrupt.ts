import { setTimeout } from "node:timers/promises";
import type { ListParts } from "../sharepoint/session";

/** Exit status after Ctrl+C, as shells expect it (128 and the number of SIGINT). */
export const EXIT_INTERRUPTED = 130;

/** What the first Ctrl+C brings to an end; the second one ends the command. */
export interface Interruption {
  /** Aborted by it. */
  signal: AbortSignal;
  /** Waits for the list; given up with it. */
  pacing: NonNullable<ListParts["pacing"]>;
  /** Ctrl+C ends the command again. */
  end(): void;
}

/** Lets a command bring what it has begun to an end; `told` is called when it has to. */
export function interrupted(told?: () => void): Interruption {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => {
    told?.();
    controller.abort();
  };
  process.once("SIGINT", stop);
  return {
    signal,
    pacing: { sleep: (milliseconds) => setTimeout(milliseconds, undefined, { signal }), random: Math.random },
    end: () => void process.removeListener("SIGINT", stop),
  };
}
