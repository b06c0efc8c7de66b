import { setTimeout } from "node:timers/promises";
import type { ListParts } from "../sharepoint/session";

/** Exit status after Ctrl+C, as shells expect it (128 and the number of SIGINT). */
export const EXIT_INTERRUPTED = 130;

/** Ctrl+C, being ended by another program, and the closing of the terminal. */
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What the first Ctrl+C, or the like, brings to an end; the second one ends the command. */
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
  const end = () => STOPS.forEach((name) => process.removeListener(name, stop));
  const stop = () => {
    end();
    told?.();
    controller.abort();
  };
  STOPS.forEach((name) => process.on(name, stop));
  return {
    signal,
    pacing: { sleep: (milliseconds) => setTimeout(milliseconds, undefined, { signal }), random: Math.random },
    end,
  };
}
